import MandateKit

extension Act: Described {
  static let schema = Schema(
    "An act on the record",
    Act.revocation(Revocation(of: "", date: .unread))
  ) {
    Field("vote", either: .object(Vote.self), set: { $0 = .vote($1) }) {
      if case .vote(let vote) = $0 { vote } else { nil }
    }
    Field("castingVote", either: .object(CastingVote.self), set: { $0 = .castingVote($1) }) {
      if case .castingVote(let vote) = $0 { vote } else { nil }
    }
    Field("recusal", either: .object(Recusal.self), set: { $0 = .recusal($1) }) {
      if case .recusal(let recusal) = $0 { recusal } else { nil }
    }
    Field("attendance", either: .object(Attendance.self), set: { $0 = .attendance($1) }) {
      if case .attendance(let attendance) = $0 { attendance } else { nil }
    }
    Field("consultation", either: .object(Consultation.self), set: { $0 = .consultation($1) }) {
      if case .consultation(let consultation) = $0 { consultation } else { nil }
    }
    Field("notice", either: .object(Notice.self), set: { $0 = .notice($1) }) {
      if case .notice(let notice) = $0 { notice } else { nil }
    }
    Field("decision", either: .object(Decision.self), set: { $0 = .decision($1) }) {
      if case .decision(let decision) = $0 { decision } else { nil }
    }
    Field("revocation", either: .object(Revocation.self), set: { $0 = .revocation($1) }) {
      if case .revocation(let revocation) = $0 { revocation } else { nil }
    }
  }
}

extension Vote: Described {
  static let schema = Schema("A vote", Vote(by: "", on: "", .abstain, date: .unread)) {
    Field("by", .reference()) { $1(&$0.by) }
    Field("on", .reference()) { $1(&$0.proposal) }
    Field("choice", .word(unread: .abstain)) { $1(&$0.choice) }
    Field("date", .date) { $1(&$0.date) }
    Field("castBy", optional: .reference()) { $1(&$0.castBy) }
  }
}

extension CastingVote: Described {
  static let schema = Schema(
    "A casting vote",
    CastingVote(by: "", of: "", on: "", .against, date: .unread)
  ) {
    Field("by", .reference()) { $1(&$0.by) }
    Field("of", .reference()) { $1(&$0.body) }
    Field("on", .reference()) { $1(&$0.proposal) }
    Field("choice", .word(unread: .against)) { $1(&$0.choice) }
    Field("date", .date) { $1(&$0.date) }
  }
}

extension Recusal: Described {
  static let schema = Schema("A recusal", Recusal(by: "", on: "", date: .unread)) {
    Field("by", .reference()) { $1(&$0.by) }
    Field("on", .reference()) { $1(&$0.proposal) }
    Field("date", .date) { $1(&$0.date) }
    Field("interest", optional: .text) { $1(&$0.interest) }
  }
}

extension Attendance: Described {
  static let schema = Schema("An attendance", Attendance(by: "", at: "", on: "", date: .unread)) {
    Field("by", .reference()) { $1(&$0.by) }
    Field("at", .reference()) { $1(&$0.forum) }
    Field("on", .reference()) { $1(&$0.proposal) }
    Field("date", .date) { $1(&$0.date) }
  }
}

extension Consultation: Described {
  static let schema = Schema(
    "A consultation",
    Consultation(of: "", by: "", on: "", opened: .unread)
  ) {
    Field("of", .reference()) { $1(&$0.of) }
    Field("by", .reference()) { $1(&$0.by) }
    Field("on", .reference()) { $1(&$0.proposal) }
    Field("opened", .date) { $1(&$0.opened) }
    // One that closed on a day that cannot be read is closed nonetheless, and not too early.
    Field("closed", optional: .date(unread: .lastUnread)) { $1(&$0.closed) }
    Field("informed", optional: .date) { $1(&$0.informed) }
    Field("answered", optional: .date) { $1(&$0.answered) }
    Field("answer", optional: .word(unread: .neither)) { $1(&$0.answer) }
    Field("sufficientInformation", optional: .boolean) { $1(&$0.sufficientInformation) }
    Field("considered", optional: .date) { $1(&$0.considered) }
    Field("phase", ifRead: .word("phase")) { $1(&$0.phase) }
  }
}

extension Notice: Described {
  static let schema = Schema("A notice", Notice(to: "", by: "", on: "", date: .unread)) {
    Field("to", .reference()) { $1(&$0.to) }
    Field("by", .reference()) { $1(&$0.by) }
    Field("on", .reference()) { $1(&$0.proposal) }
    Field("date", .date) { $1(&$0.date) }
  }
}

extension Decision: Described {
  static let schema = Schema("A decision", Decision(by: "", on: "", date: .unread)) {
    Field("by", .reference()) { $1(&$0.by) }
    Field("on", .reference()) { $1(&$0.proposal) }
    Field("date", .date) { $1(&$0.date) }
  }
}

extension Revocation: Described {
  static let schema = Schema("A revocation", Revocation(of: "", date: .unread)) {
    Field("of", .reference()) { $1(&$0.mandate) }
    Field("date", .date) { $1(&$0.date) }
  }
}
