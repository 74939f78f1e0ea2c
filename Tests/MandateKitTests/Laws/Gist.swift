import MandateKit

/// What an answer comes to, without the findings that explain it and the acts that do not count.
struct Gist: Equatable {
  var outcome: Outcome
  var earliestDecision: CivilDate?
  var affected: PracticeCount
  var rows: [Row]
  /// The attainable positions of each body, in the order of the answer.
  var positions: [Named<[Position]>]
  var conflicts: [Named<String>]
  var certain: [String]
  var possible: [String]

  /// Something of a body.
  struct Named<Value: Equatable>: Equatable {
    var name: String
    var value: Value
  }

  /// A requirement and how it stands.
  struct Row: Equatable {
    var provision: String
    var body: String?
    var kind: String
    var status: Status
    /// The fewest votes that carry it, or their bounds.
    var votesNeeded: Int?
    var bounds: RequirementResult.VotesNeeded.Bounds?
    var limbs: RequirementResult.ConsultationPath.Limbs?
    /// The days by which something is to be done, and from which it can be decided.
    var dates: [CivilDate?] = []
    /// The practices that are not covered.
    var uncovered: [String] = []
    var confirmed: Status?

    init(_ result: RequirementResult) {
      provision = result.provision.rawValue
      body = result.body?.rawValue
      kind = result.kind.rawValue
      status = result.status
      switch result.detail {
      case .approval(let votes): (votesNeeded, bounds) = (votes?.count, votes?.bounds)
      case .consultation(let path):
        (limbs, dates) = (path.limbs, [path.openBy, path.earliestDecision])
      case .notice(let deadline): dates = [deadline]
      case .representation(let practices), .authority(let practices):
        uncovered = practices.map(\.rawValue)
      case .confirmation(let approval): confirmed = approval
      }
    }
  }

  init(_ resolution: Resolution) {
    outcome = resolution.outcome
    earliestDecision = resolution.earliestDecision
    affected = resolution.affected
    rows = resolution.requirements.map { Row($0) }
    certain = resolution.bound.certain.map(\.rawValue)
    possible = resolution.bound.possible.map(\.rawValue)
    positions = resolution.positions.map {
      Named(name: $0.body.rawValue, value: $0.positions.positions)
    }
    conflicts = resolution.voice.conflicts.map {
      Named(name: $0.for.rawValue, value: $0.against.rawValue)
    }
  }

  /// The gist with every name changed.
  func relabelled(_ change: (String) -> String) -> Gist {
    var other = self
    for place in rows.indices {
      other.rows[place].provision = change(rows[place].provision)
      other.rows[place].body = rows[place].body.map(change)
      other.rows[place].uncovered = rows[place].uncovered.map(change)
    }
    other.positions = positions.map { Named(name: change($0.name), value: $0.value) }
    other.conflicts = conflicts.map { Named(name: change($0.name), value: change($0.value)) }
    other.certain = certain.map(change)
    other.possible = possible.map(change)
    return other
  }

  /// Compares the gists of two cases, the first with its names changed.
  static func compare(
    _ one: RandomCase,
    _ other: RandomCase,
    _ what: String,
    renaming change: (String) -> String = { $0 }
  ) throws -> Law.Judgement {
    try .comparing(one, other, what) { first, second in
      let (expected, found) = (Gist(first).relabelled(change), Gist(second))
      return expected == found
        ? .isKept : .isBroken("\(what):\n\(expected)\nbecomes\n\(found)")
    }
  }
}
