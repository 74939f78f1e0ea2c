import MandateKit
import Testing

extension RequirementResult {
  /// Every finding at any depth, each before the findings that it rests on.
  var findings: [Finding] {
    var found: [Finding] = []
    var rest = Array(because.reversed())
    while let finding = rest.popLast() {
      found.append(finding)
      rest += finding.because.reversed()
    }
    return found
  }

  /// The first finding of a code.
  func finding(_ code: Finding.Code) -> Finding? {
    findings.first { $0.code == code }
  }

  /// The number of votes that would carry an approval, or `nil` if no votes would.
  var votesNeeded: Int? {
    if case .approval(let needed) = detail { needed?.count } else { nil }
  }

  /// The way to a consultation.
  var consultation: RequirementResult.ConsultationPath? {
    if case .consultation(let path) = detail { path } else { nil }
  }
}

extension Resolution {
  /// Returns the only requirement of a provision, for a body if one is given.
  func only(_ provision: Provision.ID, of body: Body.ID? = nil) throws -> RequirementResult {
    let judged = requirements.filter {
      $0.provision == provision && (body == nil || $0.body == body)
    }
    try #require(judged.count == 1)
    return judged[0]
  }

  /// Returns the positions that a body can still take.
  func positions(of body: Body.ID) -> PositionSet? {
    positions.first { $0.body == body }?.positions
  }
}
