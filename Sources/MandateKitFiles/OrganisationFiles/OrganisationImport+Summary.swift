import MandateKit

extension OrganisationImport {
  /// The counts of an import on its date.
  public struct Summary: Hashable, Sendable {
    /// The bodies of each kind that exist on the date.
    public var bodies: [BodyKind: Int] = [:]
    /// The patients of the practices that exist on the date.
    public var patients: Int64 = 0
    /// The live memberships of practices in PCNs.
    public var networkMemberships = 0
    /// The PCNs of one practice.
    public var singlePracticeNetworks = 0
    /// The number of practices of the largest PCN.
    public var largestNetwork = 0
    /// The practices that are in several PCNs.
    public var practicesInSeveralNetworks = 0
    /// The number of findings of each severity.
    public var findings: [ImportFinding.Severity: Int] = [:]
  }

  /// Returns the counts of the import on its date.
  public func summary() -> Summary {
    var summary = Summary()
    var kinds: [Body.ID: BodyKind] = [:]
    for body in document.bodies where body.existence.contains(asOf) {
      kinds[body.id] = body.kind
      summary.bodies[body.kind, default: 0] += 1
      summary.patients += body.listSize.patients(on: asOf)
    }
    var pairs: Set<[Body.ID]> = []
    var sizes: [Body.ID: Int] = [:]
    var networks: [Body.ID: Int] = [:]
    for membership in document.memberships
    where membership.period.contains(asOf) && kinds[membership.member] != nil
      && kinds[membership.group] == .primaryCareNetwork
      && pairs.insert([membership.member, membership.group]).inserted
    {
      summary.networkMemberships += 1
      sizes[membership.group, default: 0] += 1
      networks[membership.member, default: 0] += 1
    }
    summary.singlePracticeNetworks = sizes.values.count { $0 == 1 }
    summary.largestNetwork = sizes.values.max() ?? 0
    summary.practicesInSeveralNetworks = networks.values.count { $0 > 1 }
    for finding in findings { summary.findings[finding.severity, default: 0] += 1 }
    return summary
  }
}
