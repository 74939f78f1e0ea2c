import Testing

/// A folder of the main module, with the rooms that its code may use.
struct Room: Sendable, CustomTestStringConvertible {
  /// The name of the folder, or of a single file at the top.
  let name: String
  /// The names of the rooms that it may use, itself left out.
  let uses: [String]

  var testDescription: String { name }

  /// The rooms, each after all those that it uses.
  static let all: [Room] = {
    var rooms: [Room] = []
    func add(_ name: String, uses: String) {
      rooms.append(Room(name: name, uses: uses.split(separator: " ").map(String.init)))
    }
    add("Limits", uses: "")
    add("Values", uses: "Limits")
    add("Rules", uses: "Limits Values")
    add("VoteSearch", uses: "Limits Values Rules")
    add("Proposals", uses: "Limits Values")
    add("Structure", uses: "Limits Values Rules Proposals")
    add("Mandates", uses: "Limits Values Rules Structure Proposals")
    add("Duties", uses: "Limits Values Rules Structure Proposals Mandates")
    add("Record", uses: "Limits Values Rules Structure Proposals Mandates")
    let model = "Limits Values Rules Structure Proposals Mandates Duties Record"
    add("Catalogue", uses: model)
    add("GovernanceDocument", uses: model + " Catalogue")
    let england = model + " GovernanceDocument Catalogue"
    add("Catalogue/England", uses: england)
    add("Catalogue/Wales", uses: england + " Catalogue/England")
    add("Catalogue/Scotland", uses: england + " Catalogue/England Catalogue/Wales")
    let countries = " Catalogue Catalogue/England Catalogue/Wales Catalogue/Scotland"
    add("Catalogue/Shipped", uses: model + " GovernanceDocument" + countries)
    add("Validation", uses: model + " GovernanceDocument")
    add("Governance", uses: model + " Catalogue GovernanceDocument Validation")
    let prepared = model + " Catalogue VoteSearch GovernanceDocument Validation Governance"
    add("Compilation", uses: prepared)
    add("Evaluation", uses: prepared + " Compilation")
    add("Docket", uses: prepared + " Compilation Evaluation")
    add("Building", uses: model + " Catalogue GovernanceDocument Validation Governance Docket")
    let engine = prepared + " Compilation Evaluation Docket"
    add("Guidance", uses: engine)
    add("Registers", uses: engine + " Guidance")
    add("Power", uses: engine + " Guidance")
    add("Sizes", uses: engine + " Guidance Power")
    add("Analysis", uses: engine + " Guidance" + countries + " Catalogue/Shipped")
    add("Engagement", uses: engine + " Guidance Registers Power Analysis")
    return rooms
  }()
}
