import MandateKit

/// The keys of a proposal.
enum ProposalKey: String, DocumentKey {
  case id, title, subjects, affects, proposer, forum, decisionDate, effect, value, concession
  case ratifies

  static let table = KeyTable<ProposalKey>(
    "A proposal",
    required: [.id, .subjects, .affects, .proposer, .forum, .decisionDate]
  )
}

extension CaseDecoder {
  /// Reads a proposal.
  mutating func proposal(_ entry: Int) throws(JSONSyntaxError) -> Proposal {
    var id: Proposal.ID?
    var title: String?
    let nobody = Body.ID(CaseDecoder.unreadableReference)
    var proposal = Proposal(
      "",
      subjects: [],
      affects: nobody,
      proposer: nobody,
      forum: nobody,
      decisionDate: Placeholder.date
    )
    if var members = try begin(ProposalKey.self) {
      while let key = try next(&members) {
        switch key {
        case .id: id = try identifier()
        case .title: title = try string()
        case .subjects:
          proposal.subjects =
            try list { (decoder, _) throws(JSONSyntaxError) in
              try decoder.subject() ?? Placeholder.subject
            } ?? []
        case .affects: proposal.affects = try reference()
        case .proposer: proposal.proposer = try reference()
        case .forum: proposal.forum = try reference()
        case .decisionDate: proposal.decisionDate = try date() ?? Placeholder.date
        case .effect: proposal.effect = try word(Vocabulary.effects) ?? .commitment
        case .value: proposal.value = try amount() ?? 0
        case .concession: proposal.concession = try boolean() ?? false
        case .ratifies: proposal.ratifies = try reference()
        }
      }
    }
    if id == nil { unreadableNames.insert(.proposals) }
    proposal.id = id ?? Placeholder.identifier("proposals", entry)
    proposal.title = title ?? proposal.id.rawValue
    return proposal
  }
}
