/// The status of one requirement, without what it rests on.
struct RequirementStatus {
  /// The body of whom it is required, or nothing.
  var body: Int?
  var status: Status
}

extension Evaluation {
  /// Returns the statuses of what an item requires, in the order of an answer.
  mutating func statuses(of item: CompiledProposal.Item, in docket: Docket) -> [RequirementStatus] {
    if item.count == 0 { return [RequirementStatus(body: nil, status: .met)] }
    return (0..<item.count).map { place in
      var body: Int?
      switch item.asks {
      case .approval, .consultation, .notice: body = item.bodies[place]
      case .representation, .authority: body = compiled.forum
      case .approvalOfPractices: break
      }
      return RequirementStatus(body: body, status: status(of: item, place, in: docket))
    }
  }

  /// Returns the worst status of what an item requires.
  mutating func worst(of item: CompiledProposal.Item, in docket: Docket) -> Status {
    var worst = Status.met
    for place in 0..<item.count {
      switch status(of: item, place, in: docket) {
      case .unmet: return .unmet
      case .open: worst = .open
      case .met: break
      }
    }
    return worst
  }

  private mutating func status(of item: CompiledProposal.Item, _ place: Int, in docket: Docket)
    -> Status
  {
    if let status = compiled.status(of: item, place, question, positions, in: docket) {
      return status
    }
    let requirement: Requirement = item.asks.isAuthority ? .authority : .representation
    let effect = docket.prepared[compiled.place].proposal.effect
    return AuthorityEvaluator(self).status(requirement, effect, &cache, in: docket)
  }

  /// Returns the verdicts that all practices together can come to by the rule of an item.
  func verdicts(ofPracticesFor item: CompiledProposal.Item, in docket: Docket) -> PositionSet {
    compiled.verdicts(ofPracticesFor: item, question, positions, in: docket)
  }
}
