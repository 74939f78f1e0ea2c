extension PathSearch {
  /// Returns what stands in the way of a mandate and no step removes.
  func obstacles(_ resolution: Resolution, on docket: Docket) -> [PathToMandate.Obstacle] {
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

  private func obstaclesInRequirements(
    _ resolution: Resolution,
    on docket: Docket
  ) -> [PathToMandate.Obstacle] {
    resolution.requirements
      .filter { $0.force == .essential }
      .compactMap { requirement in
        obstacle(in: requirement).map {
          PathToMandate.Obstacle(
            $0,
            provision: requirement.provision,
            body: requirement.body,
            cause: requirement.obstacle,
            change: requirement.obstacle == .votesCast
              ? voteChange(for: requirement, on: docket) : nil
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

  /// Returns the fewest votes that would carry an approval if votes already cast could change.
  private func voteChange(
    for requirement: RequirementResult,
    on docket: Docket
  ) -> RequirementResult.VoteChange? {
    guard let index = docket.index(of: proposal.id) else { return nil }
    var resolver = Resolver(docket.compiled)
    var evaluation = resolver.evaluation(of: index, asOf: asOf)
    if let body = requirement.body {
      return docket.governance.parties[body].flatMap { evaluation.structure.node(of: $0) }
        .flatMap { evaluation.voteChange(for: $0) }
    }
    for duty in evaluation.compiled.duties {
      if case .approvalOfPractices(let plebiscite?) = duty.demand,
        docket.governance.provisions[duty.provision].provision.id == requirement.provision
      {
        return evaluation.voteChange(in: plebiscite)
      }
    }
    return nil
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
