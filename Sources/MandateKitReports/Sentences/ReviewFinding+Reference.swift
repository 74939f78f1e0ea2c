import MandateKit

extension ReviewFinding.Reference {
  /// The part for which a body is named, with what names it: `the forum of Rents`.
  func words(_ names: DisplayNames) -> String {
    let list = English.list(proposals.map { names[proposal: $0] }, limit: 6)
    let provision = provision.map { "provision \($0.words)" } ?? "a provision"
    switch role {
    case .proposer: return "the proposer of \(list)"
    case .forum: return "the forum of \(list)"
    case .affected: return "affected by \(list)"
    case .asked: return "named by \(provision) as one of whom it requires something for \(list)"
    case .owing: return "named by \(provision) as the one to do what it requires for \(list)"
    case .named: return "named by the rule in \(provision) for \(list)"
    case .caster: return "who cast a vote on \(list)"
    case .castingVote: return "in which a casting vote was given on \(list)"
    case .recused: return "recused on \(list)"
    case .attended: return "which somebody attended on \(list)"
    case .consulted: return "consulted on \(list)"
    case .consulter: return "who consulted on \(list)"
    case .told: return "told of \(list)"
    case .teller: return "who gave notice of \(list)"
    case .decider: return "who decided \(list)"
    }
  }
}
