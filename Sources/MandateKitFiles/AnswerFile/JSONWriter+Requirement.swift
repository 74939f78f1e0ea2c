import MandateKit
import MandateKitReports

extension JSONWriter {
  /// Writes a judged requirement, with a pause after it and after each entry of its lists.
  mutating func requirement<Failure: Error>(
    _ requirement: RequirementResult,
    _ names: DisplayNames,
    in resolution: Resolution,
    because findings: [Finding],
    pause: Pause<Failure>
  ) throws(Failure) {
    try object { (json) throws(Failure) in
      json.member("provision", requirement.provision)
      json.member("kind", requirement.kind)
      json.member("body", requirement.body)
      json.member("force", requirement.force)
      json.member("status", requirement.status)
      json.member("reason", requirement.reason)
      json.member("sentence", requirement.sentence(names, in: resolution))
      json.key("source")
      if let source = requirement.source { json.value(source) } else { json.null() }
      try json.detail(AnswerFile.Answer.Detail(requirement), pause: pause)
      json.key("because")
      try json.array(of: findings) { (json, finding) throws(Failure) in
        try json.finding(finding, names, pause: pause)
      }
    }
    try pause(&self)
  }

  /// Writes the members that one kind of requirement has and the others have not.
  private mutating func detail<Failure: Error>(
    _ detail: AnswerFile.Answer.Detail,
    pause: Pause<Failure>
  ) throws(Failure) {
    switch detail {
    case .approval(let needed):
      // A number is exact, or given as bounds.
      member("votesNeeded", needed?.bounds == nil ? needed?.count : nil)
      optional("votesNeededAtLeast", needed?.bounds?.atLeast)
      optional("votesNeededAtMost", needed?.bounds?.atMost)
      key("voters")
      guard let needed, !needed.isUnknown else { return null() }
      try entries(needed.voters, pause) { $0.value($1.rawValue) }
    case .consultation(let path):
      member("openBy", path.openBy)
      member("earliestDecision", path.earliestDecision)
      key("limbs")
      object { json in
        json.member("formative", path.limbs.formative)
        json.member("information", path.limbs.information)
        json.member("time", path.limbs.time)
        json.member("considered", path.limbs.considered)
      }
    case .notice(let deadline):
      member("deadline", deadline)
    case .representation(let uncovered), .authority(let uncovered):
      key("uncovered")
      try entries(uncovered, pause) { $0.value($1.rawValue) }
    case .confirmation: break
    }
  }
}
