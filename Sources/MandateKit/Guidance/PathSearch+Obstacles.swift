extension PathSearch {
  /// Returns what stands in the way of a mandate and no step removes.
  mutating func obstacles(_ resolution: Resolution, on docket: Docket) -> [PathToMandate.Obstacle] {
    if resolution.decided != nil { return [PathToMandate.Obstacle(.decided)] }
    switch resolution.reason {
    case .nobodyAffected: return [PathToMandate.Obstacle(.nobodyAffected)]
    case .nothingGrants:
      let grantors = possibleGrantors(resolution, on: docket)
      return [PathToMandate.Obstacle(.nothingGrants, possibleGrantors: grantors)]
        + obstaclesInRequirements(resolution, on: docket)
    case .everyEssentialMet, .essentialOpen, .essentialUnmet:
      return obstaclesInRequirements(resolution, on: docket)
    }
  }

  private mutating func obstaclesInRequirements(
    _ resolution: Resolution,
    on docket: Docket
  ) -> [PathToMandate.Obstacle] {
    var changes = VoteChanges(on: docket, of: proposal.id, asOf: asOf)
    return resolution.requirements
      .filter { $0.force == .essential }
      .compactMap { requirement in
        obstacle(in: requirement).map {
          PathToMandate.Obstacle(
            $0,
            provision: requirement.provision,
            body: requirement.body,
            cause: requirement.obstacle,
            change: requirement.obstacle == .votesCast
              ? changes.change(for: requirement, &steps) : nil
          )
        }
      }
  }

  /// Returns what no step removes in an essential requirement, or `nil` where steps can meet it.
  private func obstacle(in requirement: RequirementResult) -> PathToMandate.Obstacle.Code? {
    if case .nobodyRepresents? = requirement.obstacle { return .noRepresentative }
    return switch requirement.detail {
    case .approval(nil): .approvalOutOfReach
    case .confirmation(nil) where requirement.body != nil: .confirmsNothing
    case .confirmation(let approval?) where approval != .met: .confirmedNotApproved
    default: nil
    }
  }

  /// Returns bodies of general practice whose approval would give a mandate, by identifier: those that stand
  /// for every practice affected, or, where none does, the networks that stand for some.
  private func possibleGrantors(_ resolution: Resolution, on docket: Docket) -> [Body.ID] {
    let candidates = resolution.positions.filter { position in
      position.behind.practices > 0 && position.kind != .practice
        && BodyKind.generalPractice.contains(position.kind) && position.body != proposal.forum
        && position.body != proposal.proposer
    }
    let ofAll = candidates.filter { $0.behind.practices == resolution.affected.practices }
    let found =
      ofAll.isEmpty ? candidates.filter { $0.kind == .primaryCareNetwork } : ofAll
    return found.map { $0.body }.sorted()
  }
}
