import MandateKit

extension CaseFile {
  /// Returns the case file as the bytes of a JSON document.
  ///
  /// Keys stand in the order in which the format lists them; what the format supplies where it is
  /// left out is left out. Equal values give equal bytes.
  public func json(_ style: JSONStyle = .indented) -> [UInt8] {
    var writer = JSONWriter(style.writerStyle)
    writer.object { json in
      json.member("schema", CaseFile.schema)
      json.key("governance")
      json.governance(document, catalogue: catalogue)
      json.list("proposals", proposals) { $0.value($1) }
      json.list("record", record.acts) { $0.value($1) }
    }
    writer.endLine()
    return writer.bytes
  }
}

extension JSONWriter {
  /// Writes a governance.
  mutating func governance(_ document: GovernanceDocument, catalogue: [String]) {
    object { json in
      json.list("bodies", document.bodies) { $0.value($1) }
      json.list("people", document.people) { $0.value($1) }
      json.list("memberships", document.memberships) { $0.value($1) }
      json.list("appointments", document.appointments) { $0.value($1) }
      json.list("mandates", document.mandates) { $0.value($1) }
      json.list("provisions", document.provisions) { $0.value($1) }
      json.list("catalogue", catalogue) { $0.value($1) }
      json.list("bankHolidays", document.bankHolidays) { $0.value($1.description) }
    }
  }

  /// Writes a member that is a list, or leaves it out where the list is empty.
  mutating func list<Item>(
    _ name: String,
    _ items: [Item],
    _ element: (inout JSONWriter, Item) -> Void
  ) {
    guard !items.isEmpty else { return }
    key(name)
    array(of: items, element)
  }
}
