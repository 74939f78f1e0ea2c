import MandateKit

extension JSONWriter {
  /// Writes a proposal.
  mutating func value(_ proposal: Proposal) {
    object { json in
      json.member("id", proposal.id)
      json.optional("title", proposal.title, unless: proposal.id.rawValue)
      json.optional("subjects", proposal.subjects.map(\.rawValue))
      json.member("affects", proposal.affects)
      json.member("proposer", proposal.proposer)
      json.member("forum", proposal.forum)
      json.member("decisionDate", proposal.decisionDate)
      if proposal.effect != .commitment { json.member("effect", proposal.effect) }
      if proposal.value != 0 { json.member("value", proposal.value) }
      if proposal.concession { json.member("concession", true) }
      json.optional("ratifies", proposal.ratifies?.rawValue)
    }
  }

  /// Writes an act on the record.
  mutating func value(_ act: Act) {
    object { json in
      switch act {
      case .vote(let vote):
        json.key("vote")
        json.object { json in
          json.member("by", vote.by)
          json.member("on", vote.proposal)
          json.member("choice", vote.choice)
          json.member("date", vote.date)
          json.optional("castBy", vote.castBy?.rawValue)
        }
      case .recusal(let recusal):
        json.key("recusal")
        json.object { json in
          json.member("by", recusal.by)
          json.member("on", recusal.proposal)
          json.member("date", recusal.date)
          json.optional("interest", recusal.interest)
        }
      case .consultation(let consultation):
        json.key("consultation")
        json.value(consultation)
      case .notice(let notice):
        json.key("notice")
        json.object { json in
          json.member("to", notice.to)
          json.member("by", notice.by)
          json.member("on", notice.proposal)
          json.member("date", notice.date)
        }
      case .decision(let decision):
        json.key("decision")
        json.object { json in
          json.member("by", decision.by)
          json.member("on", decision.proposal)
          json.member("date", decision.date)
        }
      case .revocation(let revocation):
        json.key("revocation")
        json.object { json in
          json.member("of", revocation.mandate)
          json.member("date", revocation.date)
        }
      }
    }
  }

  private mutating func value(_ consultation: Consultation) {
    object { json in
      json.member("of", consultation.of)
      json.member("by", consultation.by)
      json.member("on", consultation.proposal)
      json.member("opened", consultation.opened)
      json.optional("closed", consultation.closed?.description)
      json.optional("sufficientInformation", consultation.sufficientInformation)
      json.optional("considered", consultation.considered?.description)
    }
  }
}
