import MandateKit

extension Act: Described {
  static let schema = Schema(
    "An act on the record",
    Act.revocation(Revocation(of: "", date: .unread))
  ) {
    Field("vote", either: .object(Vote.self), set: { $0 = .vote($1) }) {
      if case .vote(let vote) = $0 { vote } else { nil }
    }
    .means("A vote of a member.")
    Field("castingVote", either: .object(CastingVote.self), set: { $0 = .castingVote($1) }) {
      if case .castingVote(let vote) = $0 { vote } else { nil }
    }
    .means("A casting vote, which breaks a tie.")
    Field("recusal", either: .object(Recusal.self), set: { $0 = .recusal($1) }) {
      if case .recusal(let recusal) = $0 { recusal } else { nil }
    }
    .means("A declaration of an interest, after which a party has no part.")
    Field("attendance", either: .object(Attendance.self), set: { $0 = .attendance($1) }) {
      if case .attendance(let attendance) = $0 { attendance } else { nil }
    }
    .means("The presence of a representative at a forum.")
    Field("consultation", either: .object(Consultation.self), set: { $0 = .consultation($1) }) {
      if case .consultation(let consultation) = $0 { consultation } else { nil }
    }
    .means("The asking of a body or person, and what came of it.")
    Field("notice", either: .object(Notice.self), set: { $0 = .notice($1) }) {
      if case .notice(let notice) = $0 { notice } else { nil }
    }
    .means("The telling of a body or person.")
    Field("decision", either: .object(Decision.self), set: { $0 = .decision($1) }) {
      if case .decision(let decision) = $0 { decision } else { nil }
    }
    .means("The decision of the forum.")
    Field("revocation", either: .object(Revocation.self), set: { $0 = .revocation($1) }) {
      if case .revocation(let revocation) = $0 { revocation } else { nil }
    }
    .means("The withdrawal of a mandate.")
  }
}

extension Vote: Described {
  static let schema = Schema("A vote", Vote(by: "", on: "", .abstain, date: .unread)) {
    Field("by", .reference()) { $1(&$0.by) }
      .means("The body or person whose vote it is.")
    Field("on", .reference()) { $1(&$0.proposal) }
      .means("The proposal.")
    Field("choice", .word(unread: .abstain)) { $1(&$0.choice) }
      .means("The vote.")
    Field("date", .date) { $1(&$0.date) }
      .means("The day of the vote.")
    Field("castBy", optional: .reference()) { $1(&$0.castBy) }
      .means("Who cast the vote, where that was another.")
  }
}

extension CastingVote: Described {
  static let schema = Schema(
    "A casting vote",
    CastingVote(by: "", of: "", on: "", .against, date: .unread)
  ) {
    Field("by", .reference()) { $1(&$0.by) }
      .means("The body or person who casts it.")
    Field("of", .reference()) { $1(&$0.body) }
      .means("The body whose tie it breaks.")
    Field("on", .reference()) { $1(&$0.proposal) }
      .means("The proposal.")
    Field("choice", .word(unread: .against)) { $1(&$0.choice) }
      .means("The vote.")
    Field("date", .date) { $1(&$0.date) }
      .means("The day of the vote.")
  }
}

extension Recusal: Described {
  static let schema = Schema("A recusal", Recusal(by: "", on: "", date: .unread)) {
    Field("by", .reference()) { $1(&$0.by) }
      .means("The body or person who has no part.")
    Field("on", .reference()) { $1(&$0.proposal) }
      .means("The proposal.")
    Field("date", .date) { $1(&$0.date) }
      .means("The day of the declaration.")
    Field("interest", optional: .text) { $1(&$0.interest) }
      .means("The interest that was declared.")
  }
}

extension Attendance: Described {
  static let schema = Schema("An attendance", Attendance(by: "", at: "", on: "", date: .unread)) {
    Field("by", .reference()) { $1(&$0.by) }
      .means("The person who was there.")
    Field("at", .reference()) { $1(&$0.forum) }
      .means("The forum.")
    Field("on", .reference()) { $1(&$0.proposal) }
      .means("The proposal.")
    Field("date", .date) { $1(&$0.date) }
      .means("The day of the meeting.")
  }
}

extension Consultation: Described {
  static let schema = Schema(
    "A consultation",
    Consultation(of: "", by: "", on: "", opened: .unread)
  ) {
    Field("of", .reference()) { $1(&$0.of) }
      .means("The body or person who was asked.")
    Field("by", .reference()) { $1(&$0.by) }
      .means("The body or person who asked.")
    Field("on", .reference()) { $1(&$0.proposal) }
      .means("The proposal.")
    Field("opened", .date) { $1(&$0.opened) }
      .means("The day on which it was opened.")
    // One that closed on a day that cannot be read is closed nonetheless, and not too early.
    Field("closed", optional: .date(unread: .lastUnread)) { $1(&$0.closed) }
      .means("The day on which it was closed; left out, it is still open.")
    Field("informed", optional: .date) { $1(&$0.informed) }
      .means("The day on which the information was complete.")
    Field("answered", optional: .date) { $1(&$0.answered) }
      .means("The day of the answer.")
    Field("answer", optional: .word(unread: .neither)) { $1(&$0.answer) }
      .means("The answer.")
    Field("sufficientInformation", optional: .boolean) { $1(&$0.sufficientInformation) }
      .means("Whether the information was sufficient; left out, nobody has said.")
    Field("considered", optional: .date) { $1(&$0.considered) }
      .means("The day on which what came of it was considered.")
    Field("phase", ifRead: .word("phase")) { $1(&$0.phase) }
      .means("The phase, where a provision asks for one.")
  }
}

extension Notice: Described {
  static let schema = Schema("A notice", Notice(to: "", by: "", on: "", date: .unread)) {
    Field("to", .reference()) { $1(&$0.to) }
      .means("The body or person who was told.")
    Field("by", .reference()) { $1(&$0.by) }
      .means("The body or person who told them.")
    Field("on", .reference()) { $1(&$0.proposal) }
      .means("The proposal.")
    Field("date", .date) { $1(&$0.date) }
      .means("The day of the notice.")
  }
}

extension Decision: Described {
  static let schema = Schema("A decision", Decision(by: "", on: "", date: .unread)) {
    Field("by", .reference()) { $1(&$0.by) }
      .means("The body that decided.")
    Field("on", .reference()) { $1(&$0.proposal) }
      .means("The proposal.")
    Field("date", .date) { $1(&$0.date) }
      .means("The day of the decision.")
  }
}

extension Revocation: Described {
  static let schema = Schema("A revocation", Revocation(of: "", date: .unread)) {
    Field("of", .reference()) { $1(&$0.mandate) }
      .means("The mandate.")
    Field("date", .date) { $1(&$0.date) }
      .means("The day on which it ends.")
  }
}
