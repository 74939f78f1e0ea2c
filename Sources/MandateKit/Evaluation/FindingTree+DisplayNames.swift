extension FindingTree {
  /// What a finding says by itself, in names, and how many findings it makes with all that it rests
  /// on.
  struct Entry: Hashable {
    let content: Finding.Content
    let size: Int
  }

  /// What the finding at a place says by itself.
  func content(_ place: Int) -> Finding.Content {
    let node = nodes[place]
    let measures = measures(of: node)
    return Finding.Content(
      code: node.code,
      status: node.status,
      party: party(of: node),
      mandate: mandate(of: node),
      proposal: reference(of: node)?.proposal,
      positions: node.positions,
      patients: node.patients,
      date: node.date,
      required: measures?.required,
      actual: measures?.actual,
      source: source(of: node)
    )
  }

  func party(of node: Node) -> PartyID? {
    node.party < 0 ? nil : names.value.parties[Index(Int(node.party))]
  }

  func mandate(of node: Node) -> Mandate.ID? {
    node.mandate < 0 ? nil : names.value.mandates[Index(Int(node.mandate))]
  }

  func measures(of node: Node) -> Measures? {
    node.measures < 0 ? nil : measures[Int(node.measures)]
  }

  func reference(of node: Node) -> Reference? {
    node.reference < 0 ? nil : references[Int(node.reference)]
  }

  func source(of node: Node) -> Source? {
    node.citesMandate ? names.value.sources[Index(Int(node.mandate))] : reference(of: node)?.source
  }

  /// Some findings that lie one behind the other, by name.
  func entries(_ places: Range<Int>) -> [Entry] {
    places.map { Entry(content: content($0), size: Int(nodes[$0].end) - $0) }
  }
}
