import MandateKit

/// What a proposal is about, as pairs of words.
struct ProposalFactsList {
  let proposal: Proposal
  let names: DisplayNames

  func write(to markup: inout Markup) {
    markup.open("dl", ["class": "pairs"])
    func pair(_ term: String, _ text: String) {
      markup.element("dt", term)
      markup.element("dd", text)
    }
    pair("Proposed by", names[proposal.proposer])
    pair("Decided by", names[proposal.forum])
    pair("Affects", names.list(proposal.affects, limit: 12))
    pair("Effect", effect)
    pair("Subjects", English.list(proposal.subjects.map { $0.rawValue }, limit: 12))
    if proposal.value > 0 { pair("Value", English.pounds(Int64(proposal.value))) }
    if proposal.concession { pair("Concession", "It makes a concession.") }
    if let earlier = proposal.ratifies { pair("Ratifies", names[proposal: earlier]) }
    if let earlier = proposal.confirms { pair("Confirms", names[proposal: earlier]) }
    if let opened = proposal.opened { pair("Opened", English.date(opened)) }
    if let date = proposal.electorsOn { pair("Electors as of", English.date(date)) }
    pair("Decision date", English.date(proposal.decisionDate))
    markup.close()
  }

  private var effect: String {
    switch proposal.effect {
    case .advice: "Advice: it gives a view."
    case .commitment:
      proposal.optIn
        ? "Commitment: it binds each practice that agrees."
        : "Commitment: it binds those it affects."
    case .position: "Position: it says what the forum itself thinks or does."
    }
  }
}
