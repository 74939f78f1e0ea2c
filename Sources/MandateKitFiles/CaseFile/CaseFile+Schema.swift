import MandateKit

extension CaseFile {
  /// The schema of the whole document.
  static let document: Schema<CaseFile> = Schema(
    "A case file",
    CaseFile(document: GovernanceDocument())
  ) {
    Field(
      "schema",
      .required,
      .words([CaseFile.schema]),
      read: { (_, reader) throws(JSONSyntaxError) in
        try reader.schemaName(CaseFile.schema, of: "a case file")
      },
      write: { $1.member("schema", CaseFile.schema) }
    )
    Field("governance", .required, within: governance)
    Field("proposals", .list(of: Proposal.self), default: []) { $1(&$0.proposals) }
    Field("record", .list(of: Act.self), default: []) { $1(&$0.record.acts) }
  }

  /// The schema of the value of `governance`, as part of the whole.
  static let governance: Schema<CaseFile> = Schema(
    "A governance",
    CaseFile(document: GovernanceDocument())
  ) {
    Field("bodies", .list(of: Body.self), default: []) { $1(&$0.document.bodies) }
    Field("people", .list(of: Person.self), default: []) { $1(&$0.document.people) }
    Field("memberships", .list(of: Membership.self), default: []) {
      $1(&$0.document.memberships)
    }
    Field("deputies", .list(of: Deputy.self), default: []) { $1(&$0.document.deputies) }
    Field("appointments", .list(of: Appointment.self), default: []) {
      $1(&$0.document.appointments)
    }
    Field("mandates", .list(of: Mandate.self), default: []) { $1(&$0.document.mandates) }
    Field("provisions", .list(of: Provision.self), default: []) { $1(&$0.document.provisions) }
    Field("catalogue", .list(.provisionSet), default: []) { $1(&$0.catalogue) }
    Field("bankHolidays", .list(.bankHoliday), default: []) { $1(&$0.document.bankHolidays) }
    Field("voice", optional: .list(.kind)) { $1(&$0.document.voice) }
  }
}

extension Format where Value == String {
  /// The name of a provision set that ships with the library.
  fileprivate static var provisionSet: Format {
    Format(
      .words(ShippedProvisions.names),
      unread: "",
      { reader throws(JSONSyntaxError) in
        guard let extent = try reader.text(.string) else { return nil }
        let text = reader.cursor.text(extent)
        if ShippedProvisions.set(named: text.string) == nil { reader.noteUnknownSet(text) }
        return text.string
      },
      write: { $1.value($0) }
    )
  }
}

extension DocumentReader {
  fileprivate mutating func noteUnknownSet(_ text: JSONText) {
    let known = ShippedProvisions.names
    note(
      .unknownCatalogue,
      at: text.offset,
      "No provision set \(quoted(text)) ships with the library: "
        + (known.isEmpty
          ? "none does in this version, so write the provisions out in `provisions`."
          : "name one of \(listed(known, "and")), or remove it.")
    )
  }
}
