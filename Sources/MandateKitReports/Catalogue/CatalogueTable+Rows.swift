import MandateKit

extension CatalogueTable.Row {
  /// The row of a provision.
  init(_ entry: Catalogue.Entry, in set: Catalogue.ProvisionSet) {
    let provision = entry.provision
    var source = provision.source
    let basis = source?.basis?.words ?? ""
    source?.basis = nil
    self.init(
      sort: .provision,
      set: set.name,
      id: provision.id.rawValue,
      title: provision.requires.words,
      duty: entry.entitlement?.duty(for: provision.requires) ?? provision.requires.duty,
      subjects: (provision.when.subjects ?? []).map { "\($0)" }.joined(separator: ", "),
      period: provision.period,
      force: provision.force.words,
      source: source?.citation ?? "",
      url: source?.plainAddress ?? "",
      basis: basis,
      confidence: entry.confidence,
      reviewBy: entry.reviewBy,
      note: source?.note ?? ""
    )
  }

  /// The row of what a set leaves out.
  init(_ omission: Catalogue.ProvisionSet.Omission, in set: Catalogue.ProvisionSet) {
    self.init(
      sort: .omission,
      set: set.name,
      id: "",
      title: omission.title,
      duty: omission.entitlement?.duty ?? "",
      subjects: "",
      period: .always,
      force: "",
      source: "",
      url: "",
      basis: "",
      confidence: omission.confidence,
      reviewBy: nil,
      note: omission.reason
    )
  }

  /// The row of a prospect.
  init(_ prospect: Catalogue.Prospect) {
    self.init(
      sort: .prospect,
      set: "",
      id: prospect.id.rawValue,
      title: prospect.title,
      duty: "",
      subjects: "",
      period: .always,
      force: "",
      source: prospect.source.citation,
      url: prospect.source.plainAddress ?? "",
      basis: "",
      confidence: prospect.confidence,
      reviewBy: prospect.reviewBy,
      note: prospect.change
    )
  }
}

extension Catalogue.Entitlement {
  /// The word for what is owed to the committee.
  var duty: String {
    switch self {
    case .consult: "ask"
    case .makeRepresentations: "tell and hear"
    case .copy: "tell"
    case .invite: "may invite"
    case .sit: "sit on a panel"
    case .engage: "engage"
    case .mayApply: "may apply"
    }
  }

  /// The word for what is owed under a requirement: where it is to be told, also when.
  fileprivate func duty(for requirement: Requirement) -> String {
    self == .copy ? requirement.duty : duty
  }
}

extension Catalogue.Confidence {
  /// How sure it is, in a word or two.
  var words: String {
    switch self {
    case .checked: "checked"
    case .sure: "known well"
    case .likely: "believed"
    case .unverified: "unsure"
    case .invented: "invented"
    }
  }
}

extension Requirement {
  /// The word for what it asks.
  var duty: String {
    switch self {
    case .approval, .approvalOfPractices: "agree"
    case .consultation: "ask"
    case .notice(_, _, .before): "tell before"
    case .notice(_, _, .after(let period)): period.days == 0 ? "tell at once" : "tell after"
    case .representation: "represent"
    case .authority: "decide"
    case .confirmation: "confirm"
    }
  }

  /// What it asks, of whom, as a phrase.
  fileprivate var words: String {
    switch self {
    case .approval(let selector): "approval of \(selector.words)"
    case .approvalOfPractices: "approval of the practices affected"
    case .consultation(let selector, let party, _):
      "consultation of \(selector.words) by \(party.words)"
    case .notice(let selector, let party, _): "notice to \(selector.words) by \(party.words)"
    case .representation: "representatives of the practices affected"
    case .authority: "authority of the forum"
    case .confirmation(let selector, _): "confirmation by \(selector.words)"
    }
  }
}

extension BodySelector {
  /// Whom it selects, as a phrase.
  fileprivate var words: String {
    switch self {
    case .body(let body): English.cleaned(body.rawValue)
    case .kind(let kind): "each \(kind.words()) concerned"
    case .every(let kind): "every \(kind.words())"
    case .membersOf(let body, _): "the members of \(English.cleaned(body.rawValue))"
    case .role(.proposer): "the proposer"
    case .role(.forum): "the forum"
    case .role(.affected): "those affected"
    }
  }
}

extension Requirement.Party {
  /// Who owes it, as a phrase.
  fileprivate var words: String {
    switch self {
    case .proposer: "the proposer"
    case .forum: "the forum"
    case .representatives: "the representatives"
    case .named(let party): English.cleaned(party.rawValue)
    }
  }
}
