import MandateKit

extension ImportAssembly {
  /// The kinds of bodies that an import makes, in the order of the arrangement.
  private static let kinds: [BodyKind] = [
    .practice, .primaryCareNetwork, .subICBLocation, .integratedCareBoard, .placePartnership,
    .localMedicalCommittee,
  ]

  /// The arrangement: its bodies sorted by kind and code, its memberships by group, member and time.
  var document: GovernanceDocument {
    let kinds = bodies.map { body in Self.kinds.firstIndex(of: body.kind) ?? Self.kinds.count }
    let order = bodies.indices.sorted { left, right in
      kinds[left] == kinds[right]
        // Codes are ASCII, which strings sort by its bytes.
        ? bodies[left].id.rawValue < bodies[right].id.rawValue : kinds[left] < kinds[right]
    }
    var ranks = order
    for (rank, place) in order.enumerated() { ranks[place] = rank }
    let sorted = links.sorted { left, right in
      if left.group != right.group { return ranks[left.group] < ranks[right.group] }
      if left.member != right.member { return ranks[left.member] < ranks[right.member] }
      return left.period.isOrdered(before: right.period)
    }
    return GovernanceDocument(
      bodies: order.map { bodies[$0] },
      memberships: sorted.map { link in
        Membership(
          of: bodies[link.member].id,
          in: bodies[link.group].id,
          period: link.period,
          isVoting: link.isVoting
        )
      }
    )
  }
}
