import MandateKit
import MandateKitReports

extension JSONWriter {
  /// What is done between two parts of a document, when bytes may be passed on.
  typealias Pause<Failure: Error> = (inout JSONWriter) throws(Failure) -> Void

  /// Writes the answer for one proposal, with a pause after each of its entries.
  ///
  /// Beyond what is written, it holds the conflicts and the sentences of the irregularities, which
  /// it sorts.
  mutating func resolution<Failure: Error>(
    _ resolution: Resolution,
    _ names: DisplayNames,
    findings: AnswerFile.Findings = .all,
    pause: Pause<Failure>
  ) throws(Failure) {
    try object { (json) throws(Failure) in
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
      try json.array(of: resolution.requirements) { (json, requirement) throws(Failure) in
        try json.requirement(
          requirement,
          names,
          in: resolution,
          because: findings == .all ? requirement.because : [],
          pause: pause
        )
      }
      json.key("positions")
      try json.entries(resolution.positions, pause) { json, body in
        json.object { json in
          json.member("body", body.body)
          json.optional("positions", body.positions.positions.map({ $0.rawValue }))
        }
      }
      json.key("bound")
      try json.object { (json) throws(Failure) in
        json.key("certain")
        try json.entries(resolution.bound.certain, pause) { $0.value($1.rawValue) }
        json.key("possible")
        try json.entries(resolution.bound.possible, pause) { $0.value($1.rawValue) }
      }
      json.key("exposures")
      try json.entries(resolution.exposures, pause) { json, requirement in
        json.object { json in
          json.member("provision", requirement.provision)
          json.member("body", requirement.body)
        }
      }
      json.key("voice")
      try json.voice(resolution.voice, pause: pause)
      json.key("irregularities")
      try json.irregularities(resolution.irregularities, names, pause: pause)
      json.key("warnings")
      try json.entries(resolution.warnings, pause) { json, warning in
        json.object { json in
          json.member("code", warning.code)
          json.member("provision", warning.provision)
          json.member("body", warning.body)
          json.optional("mandate", warning.mandate?.rawValue)
          json.member("sentence", warning.sentence(names))
          if let source = warning.source {
            json.key("source")
            json.value(source)
          }
        }
      }
      json.member("earliestDecision", resolution.earliestDecision)
    }
  }

  /// Writes an array with an element for each item of a sequence, and a pause after each.
  mutating func entries<Items: Sequence, Failure: Error>(
    _ items: Items,
    _ pause: Pause<Failure>,
    _ element: (inout JSONWriter, Items.Element) -> Void
  ) throws(Failure) {
    try array(of: items) { (json, item) throws(Failure) in
      element(&json, item)
      try pause(&json)
    }
  }

  private mutating func voice<Failure: Error>(
    _ voice: Voice,
    pause: Pause<Failure>
  ) throws(Failure) {
    try object { (json) throws(Failure) in
      json.member("unified", voice.isUnified)
      json.key("conflicts")
      try json.entries(voice.conflictsAsWritten, pause) { json, conflict in
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
  private mutating func irregularities<Failure: Error>(
    _ irregularities: [Irregularity],
    _ names: DisplayNames,
    pause: Pause<Failure>
  ) throws(Failure) {
    try entries(irregularities.asWritten(names), pause) { json, row in
      json.object { json in
        json.member("code", row.code)
        json.member("body", row.body)
        json.member("sentence", row.sentence)
      }
    }
  }
}
