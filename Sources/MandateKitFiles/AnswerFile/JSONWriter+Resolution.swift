import MandateKit
import MandateKitReports

extension JSONWriter {
  /// Writes the answer for one proposal.
  mutating func resolution(_ resolution: Resolution, _ names: DisplayNames) {
    object { json in
      json.member("proposal", resolution.proposal)
      json.member("asOf", resolution.asOf)
      json.member("decisionDate", resolution.decisionDate)
      json.member("outcome", resolution.outcome)
      json.member("reason", resolution.reason)
      json.key("affected")
      json.object { json in
        json.member("practices", resolution.affected.practices)
        json.member("patients", resolution.affected.patients)
      }
      json.key("requirements")
      json.array(of: resolution.requirements) {
        $0.requirement($1, names, in: resolution)
      }
      json.key("positions")
      json.array(of: resolution.positions) { json, body in
        json.object { json in
          json.member("body", body.body)
          json.optional("positions", body.positions.positions.map(\.rawValue))
        }
      }
      json.key("bound")
      json.object { json in
        json.key("certain")
        json.array(of: resolution.bound.certain) { $0.value($1.rawValue) }
        json.key("possible")
        json.array(of: resolution.bound.possible) { $0.value($1.rawValue) }
      }
      json.key("exposures")
      json.array(of: resolution.exposures) { json, requirement in
        json.object { json in
          json.member("provision", requirement.provision)
          json.member("body", requirement.body)
        }
      }
      json.key("voice")
      json.voice(resolution.voice)
      json.key("irregularities")
      json.irregularities(resolution.irregularities, names)
      json.key("warnings")
      json.array(of: resolution.warnings) { json, warning in
        json.object { json in
          json.member("code", warning.code)
          json.member("provision", warning.provision)
          json.member("body", warning.body)
          json.member("sentence", warning.sentence(names))
        }
      }
      json.member("earliestDecision", resolution.earliestDecision)
    }
  }

  private mutating func voice(_ voice: Voice) {
    let conflicts = voice.conflicts.sorted {
      ($0.for, $0.against, $0.patients) < ($1.for, $1.against, $1.patients)
    }
    object { json in
      json.member("unified", voice.isUnified)
      json.key("conflicts")
      json.array(of: conflicts) { json, conflict in
        json.object { json in
          json.member("for", conflict.for)
          json.member("against", conflict.against)
          json.member("patients", conflict.patients)
        }
      }
      json.key("patients")
      json.object { json in
        json.member("for", voice.patients.for)
        json.member("against", voice.patients.against)
        json.member("both", voice.patients.both)
        json.member("silent", voice.patients.silent)
      }
    }
  }

  /// Writes irregularities, sorted by code, body and sentence.
  private mutating func irregularities(_ irregularities: [Irregularity], _ names: DisplayNames) {
    let rows = irregularities.map { (irregularity: $0, sentence: $0.sentence(names)) }
    let sorted = rows.sorted { left, right in
      if left.irregularity.code != right.irregularity.code {
        return left.irregularity.code.rawValue < right.irregularity.code.rawValue
      }
      if left.irregularity.body != right.irregularity.body {
        return left.irregularity.body < right.irregularity.body
      }
      return left.sentence.utf8.lexicographicallyPrecedes(right.sentence.utf8)
    }
    array(of: sorted) { json, row in
      json.object { json in
        json.member("code", row.irregularity.code)
        json.member("body", row.irregularity.body)
        json.member("sentence", row.sentence)
      }
    }
  }
}
