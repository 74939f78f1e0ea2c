import MandateKit

/// The keys of an act on the record.
enum ActKey: String, DocumentKey {
  case vote, recusal, consultation, notice, decision, revocation

  static let table = KeyTable<ActKey>("An act on the record", oneOf: ActKey.allCases)
}

/// The keys of a vote.
enum VoteKey: String, DocumentKey {
  case by, on, choice, date, castBy

  static let table = KeyTable<VoteKey>("A vote", required: [.by, .on, .choice, .date])
}

/// The keys of a recusal.
enum RecusalKey: String, DocumentKey {
  case by, on, date, interest

  static let table = KeyTable<RecusalKey>("A recusal", required: [.by, .on, .date])
}

/// The keys of a consultation.
enum ConsultationKey: String, DocumentKey {
  case of, by, on, opened, closed, sufficientInformation, considered

  static let table = KeyTable<ConsultationKey>(
    "A consultation",
    required: [.of, .by, .on, .opened]
  )
}

/// The keys of a notice.
enum NoticeKey: String, DocumentKey {
  case to, by, on, date

  static let table = KeyTable<NoticeKey>("A notice", required: [.to, .by, .on, .date])
}

/// The keys of a decision.
enum DecisionKey: String, DocumentKey {
  case by, on, date

  static let table = KeyTable<DecisionKey>("A decision", required: [.by, .on, .date])
}

/// The keys of a revocation.
enum RevocationKey: String, DocumentKey {
  case of, date

  static let table = KeyTable<RevocationKey>("A revocation", required: [.of, .date])
}

extension CaseDecoder {
  /// Reads an act on the record.
  mutating func act() throws(JSONSyntaxError) -> Act {
    var act: Act?
    if var members = try begin(ActKey.self) {
      while let key = try next(&members) {
        switch key {
        case .vote: act = .vote(try vote())
        case .recusal: act = .recusal(try recusal())
        case .consultation: act = .consultation(try consultation())
        case .notice: act = .notice(try notice())
        case .decision: act = .decision(try decision())
        case .revocation: act = .revocation(try revocation())
        }
      }
    }
    return act
      ?? .decision(Decision(by: unreadable(), on: unreadable(), date: Placeholder.date))
  }

  private func unreadable<SubjectPath>() -> Identifier<SubjectPath> {
    Identifier(CaseDecoder.unreadableReference)
  }

  private mutating func vote() throws(JSONSyntaxError) -> Vote {
    var by: Body.ID?
    var proposal: Proposal.ID?
    var choice: Choice?
    var date: CivilDate?
    var castBy: PartyID?
    if var members = try begin(VoteKey.self) {
      while let key = try next(&members) {
        switch key {
        case .by: by = try reference()
        case .on: proposal = try reference()
        case .choice: choice = try word(Vocabulary.choices)
        case .date: date = try self.date()
        case .castBy: castBy = try reference()
        }
      }
    }
    return Vote(
      by: by ?? unreadable(),
      on: proposal ?? unreadable(),
      choice ?? .abstain,
      date: date ?? Placeholder.date,
      castBy: castBy
    )
  }

  private mutating func recusal() throws(JSONSyntaxError) -> Recusal {
    var recusal = Recusal(by: unreadable(), on: unreadable(), date: Placeholder.date)
    if var members = try begin(RecusalKey.self) {
      while let key = try next(&members) {
        switch key {
        case .by: recusal.by = try reference()
        case .on: recusal.proposal = try reference()
        case .date: recusal.date = try date() ?? Placeholder.date
        case .interest: recusal.interest = try string()
        }
      }
    }
    return recusal
  }

  private mutating func consultation() throws(JSONSyntaxError) -> Consultation {
    var consultation = Consultation(
      of: unreadable(),
      by: unreadable(),
      on: unreadable(),
      opened: Placeholder.date
    )
    var opened: CivilDate?
    if var members = try begin(ConsultationKey.self) {
      while let key = try next(&members) {
        switch key {
        case .of: consultation.of = try reference()
        case .by: consultation.by = try reference()
        case .on: consultation.proposal = try reference()
        case .opened: opened = try date()
        // One that closed on a day that cannot be read is closed nonetheless.
        case .closed: consultation.closed = try date() ?? Placeholder.lastDate
        case .sufficientInformation: consultation.sufficientInformation = try boolean()
        case .considered: consultation.considered = try date()
        }
      }
    }
    consultation.opened = opened ?? consultation.closed ?? Placeholder.date
    return consultation
  }

  private mutating func notice() throws(JSONSyntaxError) -> Notice {
    var to: Body.ID?
    var by: Body.ID?
    var proposal: Proposal.ID?
    var date: CivilDate?
    if var members = try begin(NoticeKey.self) {
      while let key = try next(&members) {
        switch key {
        case .to: to = try reference()
        case .by: by = try reference()
        case .on: proposal = try reference()
        case .date: date = try self.date()
        }
      }
    }
    return Notice(
      to: to ?? unreadable(),
      by: by ?? unreadable(),
      on: proposal ?? unreadable(),
      date: date ?? Placeholder.date
    )
  }

  private mutating func decision() throws(JSONSyntaxError) -> Decision {
    var decision = Decision(by: unreadable(), on: unreadable(), date: Placeholder.date)
    if var members = try begin(DecisionKey.self) {
      while let key = try next(&members) {
        switch key {
        case .by: decision.by = try reference()
        case .on: decision.proposal = try reference()
        case .date: decision.date = try date() ?? Placeholder.date
        }
      }
    }
    return decision
  }

  private mutating func revocation() throws(JSONSyntaxError) -> Revocation {
    var revocation = Revocation(of: unreadable(), date: Placeholder.date)
    if var members = try begin(RevocationKey.self) {
      while let key = try next(&members) {
        switch key {
        case .of: revocation.mandate = try reference()
        case .date: revocation.date = try date() ?? Placeholder.date
        }
      }
    }
    return revocation
  }
}
