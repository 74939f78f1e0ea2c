import MandateKit

/// The numbers on which a requirement turns, required and actual.
struct RequirementMeasures {
  let title: String
  let kind: RequirementResult.Kind
  let status: Status
  /// The numbers of the requirement itself, then those of each body below it.
  private(set) var groups: [Group] = []
  /// The number of bodies below it whose numbers are left out.
  private(set) var left = 0

  /// Numbers that belong together.
  struct Group {
    /// Whose they are, or `nil` for the requirement itself.
    let owner: String?
    var measures: [Measure] = []
  }

  /// The measures of the requirements of an answer that have some, in their order.
  static func all(of resolution: Resolution, _ names: DisplayNames) -> [RequirementMeasures] {
    resolution.requirements.prefix(Limits.rowsOnPage)
      .map { RequirementMeasures($0, names) }
      .filter { !$0.groups.isEmpty }
  }

  private init(_ requirement: RequirementResult, _ names: DisplayNames) {
    title = requirement.title(names)
    kind = requirement.kind
    status = requirement.status
    groups = [Group(owner: nil)]
    collect(requirement.because, into: 0, isWithinBody: false, names)
    groups = groups.filter { !$0.measures.isEmpty }
  }

  private mutating func collect(
    _ findings: [Finding],
    into group: Int,
    isWithinBody: Bool,
    _ names: DisplayNames
  ) {
    for finding in findings {
      if let measure = Measure(finding, names) { groups[group].measures.append(measure) }
      switch finding.fact {
      case .verdict where isWithinBody:
        guard groups.count <= Limits.boxesBelowOne else {
          left += 1
          continue
        }
        groups.append(Group(owner: finding.sentence(names)))
        collect(finding.because, into: groups.count - 1, isWithinBody: true, names)
      case .verdict, .practicesVerdict:
        collect(finding.because, into: group, isWithinBody: true, names)
      case .consultation where !groups[group].measures.isEmpty:
        guard groups.count <= Limits.boxesBelowOne else {
          left += 1
          continue
        }
        groups.append(Group(owner: finding.sentence(names)))
        collect(finding.because, into: groups.count - 1, isWithinBody: isWithinBody, names)
      case .mandateCovers: continue
      default: collect(finding.because, into: group, isWithinBody: isWithinBody, names)
      }
    }
  }
}
