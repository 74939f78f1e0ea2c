import MandateKit

extension DecisionRule {
  /// Everybody whom the rule names.
  var named: [PartyID] {
    passes.namedBodies + (quorum?.namedInPresence ?? []) + (castingVote?.listed ?? [])
  }
}

extension Requirement {
  /// Everybody whom the requirement names.
  var named: [PartyID] {
    switch self {
    case .approval(let selector), .confirmation(let selector, _): selector.named
    case .consultation(let selector, let party, _), .notice(let selector, let party, _):
      selector.named + party.named
    case .approvalOfPractices(let rule): rule.named
    case .representation, .authority: []
    }
  }
}

extension BodySelector {
  fileprivate var named: [PartyID] {
    switch self {
    case .body(let body), .membersOf(let body, _): [body]
    case .kind, .every, .role: []
    }
  }
}

extension Requirement.Party {
  fileprivate var named: [PartyID] {
    switch self {
    case .named(let id): [id]
    case .proposer, .forum, .representatives: []
    }
  }
}

extension Act {
  func names(_ body: Body.ID) -> Bool {
    switch self {
    case .vote(let vote): vote.by == body || vote.castBy == body
    case .castingVote(let vote): vote.by == body || vote.body == body
    case .recusal(let recusal): recusal.by == body
    case .attendance(let attendance): attendance.forum == body
    case .consultation(let consultation): consultation.of == body || consultation.by == body
    case .notice(let notice): notice.to == body || notice.by == body
    case .decision(let decision): decision.by == body
    case .revocation: false
    }
  }
}
