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
    let words = kind.words().capitalised
    if count.practices == 0 { return words }
    return "\(words): \(English.counted(count.practices, "practice")), \(patients)"
  }

  /// The other bodies to which it belongs: `also in East LMC`; `nil` where there are none.
  func others(_ node: StructureTree.Node) -> String? {
    node.others.isEmpty ? nil : "also in \(names.list(node.others, limit: 4))"
  }
}
