import MandateKit
import MandateKitReports

extension AnswerFile.Answer {
  /// Creates what an answer file says of a resolution.
  ///
  /// - Parameters:
  ///   - resolution: The resolution.
  ///   - names: The names that the sentences use.
  /// - Complexity: O(bytes that the answer file has of it).
  public init(_ resolution: Resolution, names: DisplayNames) {
    self.init(
      proposal: resolution.proposal,
      asOf: resolution.asOf,
      decisionDate: resolution.decisionDate,
      outcome: resolution.outcome,
      reason: resolution.reason,
      affected: resolution.affected,
      requirements: resolution.requirements.map { Requirement($0, names, in: resolution) },
      positions: resolution.positions.map {
        BodyPositions(body: $0.body, positions: $0.positions)
      },
      bound: resolution.bound,
      exposures: resolution.exposures.map { Exposure(provision: $0.provision, body: $0.body) },
      voice: Voice(
        conflicts: resolution.voice.conflictsAsWritten,
        patients: resolution.voice.patients
      ),
      irregularities: resolution.irregularities.asWritten(names),
      warnings: resolution.warnings.map {
        Warning(
          code: $0.code,
          provision: $0.provision,
          body: $0.body,
          mandate: $0.mandate,
          sentence: $0.sentence(names),
          source: $0.source
        )
      },
      earliestDecision: resolution.earliestDecision
    )
  }
}

extension AnswerFile.Answer.Requirement {
  fileprivate init(_ result: RequirementResult, _ names: DisplayNames, in resolution: Resolution) {
    self.init(
      provision: result.provision,
      body: result.body,
      force: result.force,
      status: result.status,
      reason: result.reason,
      sentence: result.sentence(names, in: resolution),
      source: result.source,
      detail: AnswerFile.Answer.Detail(result),
      because: result.because.map { AnswerFile.Answer.Finding($0, names) }
    )
  }
}

extension AnswerFile.Answer.Detail {
  /// Creates what an answer file says of the way to a requirement.
  ///
  /// One that is met needs no votes and no days, whatever else is said.
  init(_ result: RequirementResult) {
    let isMet = result.status == .met
    switch result.detail {
    case .approval(let needed):
      if isMet {
        self = .approval(RequirementResult.VotesNeeded(voters: []))
      } else if let needed {
        let voters = needed.isUnknown ? [] : needed.voters.sorted()
        self = .approval(RequirementResult.VotesNeeded(voters: voters, bounds: needed.bounds))
      } else {
        self = .approval(nil)
      }
    case .consultation(var path):
      if isMet { (path.openBy, path.earliestDecision) = (nil, nil) }
      self = .consultation(path)
    case .notice(let deadline): self = .notice(deadline: deadline)
    case .representation(let uncovered): self = .representation(uncovered: uncovered.sorted())
    case .authority(let uncovered): self = .authority(uncovered: uncovered.sorted())
    case .confirmation: self = .confirmation
    }
  }
}

extension AnswerFile.Answer.Finding {
  fileprivate init(_ finding: MandateKit.Finding, _ names: DisplayNames) {
    let measures = AnswerFile.Answer.Measure.measures(of: finding.fact)
    self.init(
      code: finding.code,
      status: finding.status,
      sentence: finding.sentence(names),
      body: finding.fact.party,
      required: measures?["required"],
      actual: measures?["actual"],
      source: finding.source,
      because: finding.because.map { AnswerFile.Answer.Finding($0, names) }
    )
  }
}

extension AnswerFile.Answer.Measure {
  /// The measures of a fact under the keys `required` and `actual`, as they are written.
  fileprivate static func measures(of fact: MandateKit.Finding.Fact) -> AnswerFile.Answer.Measure? {
    var writer = JSONWriter(.oneLine)
    writer.object { $0.values(of: fact) }
    // What the writer writes can be read.
    guard let value = try? DocumentReader.read(writer.bytes, by: .measure) else { return nil }
    return value
  }
}

extension Voice {
  /// The conflicts in the order in which they are written.
  var conflictsAsWritten: [Conflict] {
    conflicts.sorted {
      ($0.for, $0.against, $0.patients) < ($1.for, $1.against, $1.patients)
    }
  }
}

extension [Irregularity] {
  /// What is written of them, sorted by code, body and sentence.
  func asWritten(_ names: DisplayNames) -> [AnswerFile.Answer.Irregularity] {
    let rows = map {
      AnswerFile.Answer.Irregularity(code: $0.code, body: $0.body, sentence: $0.sentence(names))
    }
    return rows.sorted { left, right in
      if left.code != right.code { return left.code.rawValue < right.code.rawValue }
      if left.body != right.body { return left.body < right.body }
      return left.sentence.utf8.lexicographicallyPrecedes(right.sentence.utf8)
    }
  }
}
