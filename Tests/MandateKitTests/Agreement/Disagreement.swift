import MandateKit

/// Where the engine and the reference evaluator answer differently, in words.
enum Disagreement {
  /// Returns every difference between the two answers to a case.
  static func found(in sample: RandomCase) -> [String] {
    let resolution: Resolution
    do {
      let governance = try Governance(sample.document)
      let docket = try Docket(
        governance: governance,
        proposals: sample.proposals,
        record: sample.record
      )
      guard let answered = docket.resolve(sample.proposal, asOf: sample.asOf) else {
        return ["the engine knows no such proposal"]
      }
      resolution = answered
    } catch {
      return ["the engine refuses the case: \(error)"]
    }
    return differences(resolution, sample.answer)
  }

  private static func differences(_ engine: Resolution, _ reference: ReferenceAnswer) -> [String] {
    var found: [String] = []
    func compare<Value: Equatable>(_ what: String, _ engine: Value, _ reference: Value) {
      if engine != reference {
        found.append("\(what): the engine says \(engine), the reference \(reference)")
      }
    }
    compare("outcome", engine.outcome, reference.outcome)
    compare("affected", engine.affected, reference.affected)
    compare("voice", engine.voice, reference.voice)
    compare(
      "positions",
      engine.positions.map { "\($0.body) \($0.positions.positions)" },
      reference.positions.map { "\($0.body) \($0.positions.positions)" }
    )
    compare(
      "irregularities",
      engine.irregularities.map { "\($0.code) \($0.body) \($0.date)" },
      reference.irregularities.map { "\($0.code) \($0.body) \($0.date)" }
    )
    if reference.earliestDecisionIsComparable {
      compare("earliest decision", engine.earliestDecision, reference.earliestDecision)
    }
    compare(
      "rows",
      engine.requirements.map { "\($0.provision) \($0.body?.rawValue ?? "-")" },
      reference.rows.map { "\($0.provision) \($0.body?.rawValue ?? "-")" }
    )
    for (row, other) in zip(engine.requirements, reference.rows) {
      let name = "\(row.provision) of \(row.body?.rawValue ?? "-")"
      compare("\(name), kind", row.kind, other.kind)
      compare("\(name), force", row.force, other.force)
      compare("\(name), status", row.status, other.status)
      switch row.detail {
      case .approval(let votes):
        if case .votes(let needed) = other.votesNeeded {
          compare("\(name), votes needed", votes?.count, needed)
        }
      case .consultation(let path):
        compare("\(name), open by", path.openBy, other.openBy)
        compare("\(name), earliest", path.earliestDecision, other.earliestDecision)
        if row.body != nil, !other.limbs.contains(path.limbs) {
          found.append("\(name), limbs: \(path.limbs), not one of \(other.limbs)")
        }
      case .notice(let deadline): compare("\(name), deadline", deadline, other.deadline)
      case .representation(let uncovered), .authority(let uncovered):
        compare("\(name), uncovered", uncovered, other.uncovered)
      }
    }
    return found
  }
}
