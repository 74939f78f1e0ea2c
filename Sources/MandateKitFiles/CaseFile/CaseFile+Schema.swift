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
    .means("The name and version of the format.")
    Field("governance", .required, within: governance)
      .means("The arrangement: who there is, who decides how, and what is required.")
    Field("proposals", .list(of: Proposal.self), default: []) { $1(&$0.proposals) }
      .means("The proposals, in the order of the answers.")
    Field("record", .list(of: Act.self), default: []) { $1(&$0.record.acts) }
      .means("What has happened, in the order in which it was written down.")
  }

  /// The schema of the value of `governance`, as part of the whole.
  static let governance: Schema<CaseFile> = Schema(
    "A governance",
    CaseFile(document: GovernanceDocument())
  ) {
    Field("bodies", .list(of: Body.self), default: []) { $1(&$0.document.bodies) }
      .means("The bodies, practices among them.")
    Field("people", .list(of: Person.self), default: []) { $1(&$0.document.people) }
      .means("The people who are members, hold mandates or represent somebody.")
    Field("memberships", .list(of: Membership.self), default: []) {
      $1(&$0.document.memberships)
    }
    .means("Who is a member of which body.")
    Field("deputies", .list(of: Deputy.self), default: []) { $1(&$0.document.deputies) }
      .means("Who may cast the vote of another.")
    Field("appointments", .list(of: Appointment.self), default: []) {
      $1(&$0.document.appointments)
    }
    .means("Who sits at which forum, and as what.")
    Field("mandates", .list(of: Mandate.self), default: []) { $1(&$0.document.mandates) }
      .means("Who may act for whom, on what and how far.")
    Field("provisions", .list(of: Provision.self), default: []) { $1(&$0.document.provisions) }
      .means("What is required of a proposal.")
    Field("catalogue", .list(.provisionSet), default: []) { $1(&$0.catalogue) }
      .means("Sets of provisions that ship with the library, which follow those of the document.")
    Field("bankHolidays", .list(.bankHoliday), default: []) { $1(&$0.document.bankHolidays) }
      .means("Days that are no working days, or tables of them that ship with the library.")
    Field("voice", optional: .list(.kind)) { $1(&$0.document.voice) }
      .means(
        "The kinds of bodies whose positions make the voice of general practice;"
          + " left out, six of them."
      )
      .saidToHaveEntries
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
    let near = NearWords.nearest(to: text.string, among: known).first
    note(
      .unknownCatalogue,
      at: text.offset,
      "No provision set \(quoted(text)) ships with the library: "
        + (known.isEmpty
          ? "none does in this version, so write the provisions out in `provisions`."
          : near.map { "write \(quoted($0)) if that is meant, or remove it. " }
            ?? "correct the name, or remove it. ")
        + (known.isEmpty ? "" : "The sets are \(listed(known, "and")).")
    )
  }
}
