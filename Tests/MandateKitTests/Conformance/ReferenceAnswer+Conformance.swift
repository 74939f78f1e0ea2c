import MandateKit

extension ReferenceAnswer {
  /// The answer in the words of the answer file, as far as conformance files hold them.
  var conformanceValue: ConformanceValue {
    .object([
      "outcome": .text(outcome.rawValue),
      "affected": .object([
        "practices": .number(affected.practices), "patients": .number(Int(affected.patients)),
      ]),
      "requirements": .list(rows.map(\.conformanceValue)),
      "positions": .list(
        positions.map { party in
          .object([
            "body": .id(party.body),
            "positions": .list(party.positions.positions.map { .text($0.rawValue) }),
          ])
        }
      ),
      "bound": .object([
        "certain": .list(bound.certain.map { .id($0) }),
        "possible": .list(bound.possible.map { .id($0) }),
      ]),
      "exposures": .list(
        rows.filter { $0.force == .exposure && $0.status != .met }.map { row in
          .object([
            "provision": .text(row.provision.rawValue), "body": row.body.map { .id($0) } ?? .null,
          ])
        }
      ),
      "voice": voice.conformanceValue,
      "irregularities": .list(
        irregularities.map { entry in
          .object(["code": .text(entry.code.rawValue), "body": .id(entry.body)])
        }
      ),
      "warnings": .list(
        warnings.map { warning in
          .object([
            "code": .text(warning.code.rawValue),
            "provision": warning.provision.map { .text($0.rawValue) } ?? .null,
            "body": warning.body.map { .id($0) } ?? .null,
          ])
        }
      ),
      "earliestDecision": .date(earliestDecision),
    ])
  }
}

extension ReferenceAnswer.Row {
  fileprivate var conformanceValue: ConformanceValue {
    var members: [String: ConformanceValue] = [
      "provision": .text(provision.rawValue), "kind": .text(kind.rawValue),
      "body": body.map { .id($0) } ?? .null, "force": .text(force.rawValue),
      "status": .text(status.rawValue),
    ]
    switch kind {
    case .approval:
      if case .votes(let votes)? = votesNeeded {
        members["votesNeeded"] = votes.map { .number($0) } ?? .null
      }
    case .consultation:
      members["openBy"] = .date(openBy)
      members["earliestDecision"] = .date(earliestDecision)
      members["limbs"] = .object([
        "formative": .status(limbs?.formative), "information": .status(limbs?.information),
        "time": .status(limbs?.time), "considered": .status(limbs?.considered),
      ])
    case .notice: members["deadline"] = .date(deadline)
    case .representation, .authority: members["uncovered"] = .list(uncovered.map { .id($0) })
    case .confirmation: break
    }
    return .object(members)
  }
}

extension Voice {
  fileprivate var conformanceValue: ConformanceValue {
    .object([
      "unified": .flag(isUnified),
      "conflicts": .list(
        conflicts.map { conflict in
          .object([
            "for": .id(conflict.for), "against": .id(conflict.against),
            "patients": .number(Int(conflict.patients)),
          ])
        }
      ),
      "patients": .object([
        "for": .number(Int(patients.for)), "against": .number(Int(patients.against)),
        "both": .number(Int(patients.both)), "silent": .number(Int(patients.silent)),
      ]),
    ])
  }
}

extension ConformanceValue {
  fileprivate static func id(_ id: PartyID) -> ConformanceValue { .text(id.rawValue) }

  fileprivate static func date(_ date: CivilDate?) -> ConformanceValue {
    date.map { .text("\($0)") } ?? .null
  }

  fileprivate static func status(_ status: Status?) -> ConformanceValue {
    status.map { .text($0.rawValue) } ?? .null
  }
}
