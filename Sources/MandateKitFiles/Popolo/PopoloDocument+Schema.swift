import MandateKit

extension PopoloDocument: Described {
  static let schema = Schema("A Popolo document", PopoloDocument()) {
    Field("organizations", .list(of: PopoloOrganization.self), default: []) {
      $1(&$0.organizations)
    }
    Field("persons", .list(of: PopoloPerson.self), default: []) { $1(&$0.persons) }
    Field("memberships", .list(of: PopoloMembership.self), default: []) {
      $1(&$0.memberships)
    }
    Field(
      "motions",
      .optional,
      .list(.object { PopoloMotion.schema.shape }),
      read: { (value, reader) throws(JSONSyntaxError) in
        // Other programs cannot say what a proposal is about.
        value.passedOver.append("motions")
        try reader.cursor.skipValue()
      },
      write: { document, writer in
        writer.list("motions", document.motions) { $0.value($1) }
      }
    )
    Field("vote_events", .list(of: PopoloVoteEvent.self), default: []) { $1(&$0.events) }
  }
  .passingOver { $0.passedOver.append($1) }

}

extension PopoloOrganization: Described {
  static let schema = Schema("An organization", PopoloOrganization()) {
    Field("id", .identifier()) { $1(&$0.id) }
    Field("name", orNull: .text) { $1(&$0.name) }
    Field("classification", .kind) { $1(&$0.kind) }
    Field("founding_date", orNull: .popoloDate) { $1(&$0.existence.from) }
    Field("dissolution_date", orNull: .popoloDate) { $1(&$0.existence.until) }
  }
  .passingOver { $0.passedOver.append($1) }
}

extension PopoloPerson: Described {
  static let schema = Schema("A person", PopoloPerson()) {
    Field("id", .identifier()) { $1(&$0.id) }
    Field("name", orNull: .text) { $1(&$0.name) }
  }
  .passingOver { $0.passedOver.append($1) }
}

extension PopoloMembership: Described {
  static let schema = Schema("A membership", PopoloMembership()) {
    Field("person_id", orNull: .reference()) { $1(&$0.person) }
    Field("member_id", orNull: .reference()) { $1(&$0.member) }
      .needingMember
    Field("organization_id", .reference()) { $1(&$0.organization) }
    Field("role", orNull: .text) { $1(&$0.role) }
    Field("start_date", orNull: .popoloDate) { $1(&$0.period.from) }
    Field("end_date", orNull: .popoloDate) { $1(&$0.period.until) }
  }
  .passingOver { $0.passedOver.append($1) }
}

extension PopoloMotion: Described {
  static let schema = Schema(
    "A motion",
    PopoloMotion(
      proposal: Proposal(
        "",
        subjects: [],
        affects: [],
        proposer: "",
        forum: "",
        decisionDate: .lastUnread
      )
    )
  ) {
    Field("id", .identifier()) { $1(&$0.proposal.id) }
    Field("organization_id", .reference()) { $1(&$0.proposal.forum) }
    Field("creator_id", .reference()) { $1(&$0.proposal.proposer) }
    Field("text", .text) { $1(&$0.proposal.title) }
    Field("classification", .word(unread: .commitment)) { $1(&$0.proposal.effect) }
    Field("date", optional: .date) { $1(&$0.proposal.opened) }
  }
}

extension PopoloVoteEvent: Described {
  static let schema = Schema("A vote event", PopoloVoteEvent()) {
    Field(
      "id",
      .optional,
      .text(.any),
      read: { (_, reader) throws(JSONSyntaxError) in try reader.cursor.skipValue() },
      write: { $1.member("id", "\($0.motion.rawValue) \($0.date)") }
    )
    Field("motion_id", .reference()) { $1(&$0.motion) }
    Field("start_date", .popoloDate) { $1(&$0.date) }
    Field(
      "counts",
      .optional,
      .list(.text(.any)),
      // They follow from the votes.
      read: { (_, reader) throws(JSONSyntaxError) in try reader.cursor.skipValue() },
      write: { event, writer in writer.counts(of: event) }
    )
    Field("votes", .list(of: PopoloVote.self)) { $1(&$0.ballots) }
  }
  .passingOver { $0.passedOver.append($1) }
}

extension PopoloVote: Described {
  static let schema = Schema("A vote", PopoloVote()) {
    Field("voter_id", .reference()) { $1(&$0.voter) }
    Field("option", .word(unread: .abstain)) { $1(&$0.option) }
  }
  .passingOver { $0.passedOver.append($1) }
}

extension JSONWriter {
  /// Writes how many voters chose each option.
  fileprivate mutating func counts(of event: PopoloVoteEvent) {
    key("counts")
    array(of: [PopoloOption.yes, .no, .abstain]) { json, option in
      json.object { json in
        json.member("option", option.rawValue)
        json.member("value", event.ballots.count { $0.option == option })
      }
    }
  }
}

extension Field {
  /// Creates a field that may be left out for `nil`, for which `null` stands too.
  fileprivate init<Content>(
    _ key: String,
    orNull format: Format<Content>,
    _ part: @escaping Part<Content?>
  ) {
    let (set, get) = (Self.setter(part), Self.getter(part))
    self.init(
      key,
      .optional,
      .orNull(format),
      standsIn: false,
      set: { set(&$0, $1) },
      get: { value in (get(value) ?? nil).map { .some($0) } }
    )
  }
}

extension Field where Value == PopoloMembership {
  /// The field, of which or of `person_id` one has to be there.
  fileprivate var needingMember: Field {
    var field = self
    field.settle = { value, _, reader in
      guard value.person == nil, value.member == nil else { return }
      reader.note(
        .missingKey,
        at: nil,
        key: "person_id",
        isUnread: false,
        "A membership needs the key `person_id`, or `member_id` for an organization: add one of them."
      )
    }
    return field
  }
}

extension Format where Value == CivilDate {
  /// A day of Popolo, which may have a time after it.
  fileprivate static var popoloDate: Format {
    Format(
      .text(.date),
      unread: .unread,
      { reader throws(JSONSyntaxError) in
        try reader.scalar(
          .date,
          .malformedDate,
          { extent, bytes in
            let text = extent.string(in: bytes)
            let day = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
            return day.first.flatMap { CivilDate(parsing: String($0)) }
          }
        ) {
          "\(quoted($0)) is not a whole day: write a day of the years 1800 to 2999 as `YYYY-MM-DD`."
        }
      },
      write: { $1.value($0.description) }
    )
  }
}
