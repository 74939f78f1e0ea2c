import MandateKit
import Testing

/// One row of a table: a scene, a day, and the expected answer.
struct SceneRow: Sendable, CustomTestStringConvertible {
  var sentence: String
  var scene: Scene
  var proposal: Proposal.ID
  var asOf: CivilDate
  var outcome: Outcome
  var requirements: [ExpectedRequirement]
  var irregularities: [Irregularity.Code]
  /// The expected voice of general practice, or `nil` if the row is not about it.
  var voice: Voice?
  /// The expected earliest decision date, or `nil` if the row is not about it.
  var earliest: CivilDate?

  init(
    _ sentence: String,
    _ scene: Scene,
    on proposal: Proposal.ID = "x",
    asOf: CivilDate = Scene.decision,
    _ outcome: Outcome,
    _ requirements: [ExpectedRequirement],
    irregularities: [Irregularity.Code] = [],
    voice: Voice? = nil,
    earliest: CivilDate? = nil
  ) {
    self.sentence = sentence
    self.scene = scene
    self.proposal = proposal
    self.asOf = asOf
    self.outcome = outcome
    self.requirements = requirements
    self.irregularities = irregularities
    self.voice = voice
    self.earliest = earliest
  }

  var testDescription: String { sentence }

  /// Returns the differences between the answer and the expected one.
  func differences() throws -> [String] {
    let resolution = try scene.resolve(proposal, asOf: asOf)
    var found: [String] = []
    if resolution.outcome != outcome {
      found.append("the outcome is \(resolution.outcome), not \(outcome)")
    }
    for expected in requirements { found += expected.differences(in: resolution) }
    let provisions = Set(requirements.map(\.provision))
    for other in Set(resolution.requirements.map(\.provision)).subtracting(provisions).sorted() {
      found.append("\(other) is required too")
    }
    let codes = resolution.irregularities.map(\.code)
    if codes != irregularities { found.append("the irregularities are \(codes)") }
    if let voice, resolution.voice != voice { found.append("the voice is \(resolution.voice)") }
    if let earliest, resolution.earliestDecision != earliest {
      found.append("the earliest day is \(resolution.earliestDecision?.description ?? "none")")
    }
    return found
  }
}

/// The expected result of one requirement.
struct ExpectedRequirement: Sendable {
  var provision: Provision.ID
  /// The body, or `nil` if the provision has one requirement only.
  var body: Body.ID?
  var status: Status
  var reason: RequirementResult.Reason
  /// The codes that its findings must include, at any depth.
  var findings: [Finding.Code]

  init(
    _ provision: Provision.ID,
    of body: Body.ID? = nil,
    _ status: Status,
    _ reason: RequirementResult.Reason,
    _ findings: Finding.Code...
  ) {
    self.provision = provision
    self.body = body
    self.status = status
    self.reason = reason
    self.findings = findings
  }

  func differences(in resolution: Resolution) -> [String] {
    let judged = resolution.requirements.filter {
      $0.provision == provision && (body == nil || $0.body == body)
    }
    let name = "\(provision)\(body.map { " of \($0)" } ?? "")"
    guard let requirement = judged.first, judged.count == 1 else {
      return ["\(name) is judged \(judged.count) times"]
    }
    var found: [String] = []
    if requirement.status != status || requirement.reason != reason {
      found.append("\(name) is \(requirement.status), \(requirement.reason)")
    }
    let codes = requirement.findings.map(\.code)
    for code in findings where !codes.contains(code) {
      found.append("\(name) does not find \(code), but \(codes)")
    }
    return found
  }
}
