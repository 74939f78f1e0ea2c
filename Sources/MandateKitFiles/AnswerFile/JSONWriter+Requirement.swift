import MandateKit
import MandateKitReports

extension JSONWriter {
  /// Writes a judged requirement, with a pause after it and after each entry of its lists.
  mutating func requirement<Failure: Error>(
    _ requirement: RequirementResult,
    _ names: DisplayNames,
    in resolution: Resolution,
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
      try json.detail(requirement.detail, isMet: requirement.status == .met, pause: pause)
      json.key("because")
      try json.array(of: requirement.because) { (json, finding) throws(Failure) in
        try json.finding(finding, names, pause: pause)
      }
    }
    try pause(&self)
  }

  /// Writes the members that one kind of requirement has and the others have not.
  ///
  /// One that is met needs no votes and no days, whatever else is said.
  private mutating func detail<Failure: Error>(
    _ detail: RequirementResult.Detail,
    isMet: Bool,
    pause: Pause<Failure>
  ) throws(Failure) {
    switch detail {
    case .approval(let needed):
      var voters = isMet ? [] : needed?.voters.sorted()
      // A number is exact, or given as bounds.
      if !isMet, let needed, let bounds = needed.bounds {
        member("votesNeeded", Int?.none)
        member("votesNeededAtLeast", bounds.atLeast)
        if let most = bounds.atMost { member("votesNeededAtMost", most) } else { voters = nil }
      } else {
        member("votesNeeded", voters?.count)
      }
      key("voters")
      guard let voters else { return null() }
      try entries(voters, pause) { $0.value($1.rawValue) }
    case .consultation(let path):
      member("openBy", isMet ? nil : path.openBy)
      member("earliestDecision", isMet ? nil : path.earliestDecision)
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
      try entries(uncovered.sorted(), pause) { $0.value($1.rawValue) }
    case .confirmation: break
    }
  }
}
