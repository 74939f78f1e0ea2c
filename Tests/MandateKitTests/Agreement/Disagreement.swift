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
    var found = Differences()
    found.compare("outcome", engine.outcome, reference.outcome)
    found.compare("affected", engine.affected, reference.affected)
    found.compare("voice", engine.voice, reference.voice)
    found.compare("bound for certain", engine.bound.certain, reference.bound.certain)
    found.compare("bound perhaps", engine.bound.possible, reference.bound.possible)
    found.compare(
      "positions",
      engine.positions.map { "\($0.body) \($0.positions.positions)" },
      reference.positions.map { "\($0.body) \($0.positions.positions)" }
    )
    found.compare(
      "irregularities",
      engine.irregularities.map { "\($0.code.rawValue) \($0.body) \($0.date)" },
      reference.irregularities.map { "\($0.code.rawValue) \($0.body) \($0.date)" }
    )
    found.compare(
      "warnings",
      engine.warnings.map { "\($0.code.rawValue) \(name($0.provision)) \(name($0.body))" },
      reference.warnings.map { "\($0.code.rawValue) \(name($0.provision)) \(name($0.body))" }
    )
    if reference.earliestDecisionIsComparable {
      found.compare("earliest decision", engine.earliestDecision, reference.earliestDecision)
    }
    found.compare(
      "rows",
      engine.requirements.map { "\($0.provision) of \(name($0.body))" },
      reference.rows.map { "\($0.provision) of \(name($0.body))" }
    )
    for (row, other) in zip(engine.requirements, reference.rows) { found.compare(row, other) }
    return found.sentences
  }

  fileprivate static func name<Thing>(_ id: Identifier<Thing>?) -> String { id?.rawValue ?? "-" }
}

/// The differences found so far, each as a sentence.
private struct Differences {
  var sentences: [String] = []

  mutating func compare<Value: Equatable>(_ what: String, _ engine: Value, _ reference: Value) {
    if engine != reference {
      sentences.append("\(what): the engine says \(engine), the reference \(reference)")
    }
  }

  mutating func compare(_ row: RequirementResult, _ other: ReferenceAnswer.Row) {
    let name = "\(row.provision) of \(Disagreement.name(row.body))"
    compare("\(name), kind", row.kind.rawValue, other.kind.rawValue)
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
      compare("\(name), limbs", path.limbs, other.limbs)
    case .notice(let deadline): compare("\(name), deadline", deadline, other.deadline)
    case .representation(let uncovered), .authority(let uncovered):
      compare("\(name), uncovered", uncovered, other.uncovered)
    case .confirmation: break
    }
  }
}
