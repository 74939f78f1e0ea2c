import MandateKit

/// What is said of a body or a person in a structure.
struct StructureWords {
  let names: DisplayNames

  /// The kind of a body and for how much it stands: `PCN: 3 practices, 21,560 patients`.
  func count(_ party: PartyID, _ structure: inout StructureOnDate) -> String {
    guard let kind = names.kind(of: party) else { return "person" }
    let count = structure.practices(behind: party)
    let patients = English.counted(count.patients, "patient")
    if kind == .practice { return patients }
    let words = kind.words().capitalisedWord
    if count.practices == 0 { return words }
    return "\(words): \(English.counted(count.practices, "practice")), \(patients)"
  }

  /// What else belongs together: `also in East LMC`, `members elsewhere: Mill PCN`.
  func others(_ node: StructureTree.Node) -> [String] {
    let groups = node.others.isEmpty ? [] : ["also in \(names.list(node.others, limit: 4))"]
    let members = names.list(node.elsewhere, limit: 6)
    return groups + (node.elsewhere.isEmpty ? [] : ["members that stand elsewhere: \(members)"])
  }
}
