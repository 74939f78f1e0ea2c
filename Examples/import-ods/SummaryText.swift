import MandateKitExampleSupport
import MandateKit
import MandateKitFiles

/// The counts of an import, in words.
struct SummaryText: CustomStringConvertible {
  private let organisations: OrganisationImport

  init(_ organisations: OrganisationImport) {
    self.organisations = organisations
  }

  /// The counts, one a line.
  var description: String {
    let summary = organisations.summary()
    func count(_ kind: BodyKind) -> Int { summary.bodies[kind, default: 0] }
    var codes: [ImportFinding.Code: Int] = [:]
    for finding in organisations.findings { codes[finding.code, default: 0] += 1 }
    let found = ImportFinding.Code.allCases.compactMap { code in
      codes[code].map { "  \(code.severity.rawValue) \(code.rawValue): \($0)" }
    }
    return """
      On \(organisations.asOf):
        practices: \(count(.practice)), with \(counted(summary.patients, "patient"))
        PCNs: \(count(.primaryCareNetwork)), of one practice: \(summary.singlePracticeNetworks), \
      the largest of \(summary.largestNetwork)
        live memberships of practices in PCNs: \(summary.networkMemberships)
        practices in several PCNs: \(summary.practicesInSeveralNetworks)
        sub-ICB locations: \(count(.subICBLocation)), ICBs: \(count(.integratedCareBoard))
        places: \(count(.placePartnership)), LMCs: \(count(.localMedicalCommittee))
      Written: bodies, past ones among them: \(organisations.document.bodies.count), memberships: \
      \(organisations.document.memberships.count).
      Findings: \(organisations.findings.count)
      \(found.joined(separator: "\n"))
      """
  }
}
