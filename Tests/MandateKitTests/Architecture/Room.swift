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
    add("Structure", uses: "Limits Values")
    add("Rules", uses: "Limits Values Structure VoteSearch")
    add("VoteSearch", uses: "Limits Values Structure Rules")
    add("Mandates", uses: "Limits Values Structure")
    add("Duties", uses: "Limits Values Structure Rules Mandates")
    add("Proposals", uses: "Limits Values Structure Rules Mandates")
    let model = "Limits Values Structure Rules Mandates Duties Proposals"
    add("Catalogue", uses: model)
    add("Catalogue/England", uses: model + " Catalogue")
    add("Governance", uses: model + " Validation VoteSearch")
    add("Validation", uses: model + " Governance")
    add("Compilation", uses: model + " Governance VoteSearch")
    add("Evaluation", uses: model + " Governance VoteSearch Compilation")
    add("Docket", uses: model + " Governance Validation VoteSearch Compilation Evaluation")
    let engine = model + " Governance Validation VoteSearch Compilation Evaluation Docket"
    add("Guidance", uses: engine)
    add("Analysis", uses: engine + " Guidance Catalogue Catalogue/England")
    return rooms
  }()
}
