import MandateKit

/// What an answer comes to, without the findings that explain it and the acts that do not count.
struct Gist: Equatable {
  var outcome: Outcome
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
  }

  init(_ resolution: Resolution) {
    outcome = resolution.outcome
    rows = resolution.requirements.map {
      Row(
        provision: $0.provision.rawValue,
        body: $0.body?.rawValue,
        kind: $0.kind.rawValue,
        status: $0.status
      )
    }
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
    guard let first = try one.resolution(), let second = try other.resolution() else {
      return .isBroken("\(what): no answer")
    }
    let (expected, found) = (Gist(first).relabelled(change), Gist(second))
    return expected == found
      ? .isKept : .isBroken("\(what):\n\(expected)\nbecomes\n\(found)")
  }
}
