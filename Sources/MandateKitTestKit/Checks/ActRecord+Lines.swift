import MandateKit
import MandateKitReports

extension ActRecord {
  /// Returns a line for each act, in order; after 200 a last line counts those that are left out.
  func lines(_ names: DisplayNames) -> [String] {
    var lines = acts.prefix(Limits.witnessLines).map { $0.line(names) }
    let rest = acts.count - lines.count
    if rest > 0 {
      lines.append("\(rest) more \(rest == 1 ? "act stands" : "acts stand") on record")
    }
    return lines
  }
}

extension Act {
  /// Returns the act in words, with names and identifiers, in one line without a full stop.
  func line(_ names: DisplayNames) -> String {
    switch self {
    case .vote(let vote):
      let caster = vote.castBy.map { ", cast by \(names.identified($0))" } ?? ""
      return "\(names.identified(vote.by)) \(vote.choice.verb)\(caster), on \(vote.date)"
    case .castingVote(let vote):
      return
        "\(names.identified(vote.by)) gives the casting vote of \(names.identified(vote.body)) "
        + "\(vote.choice.rawValue), on \(vote.date)"
    case .recusal(let recusal):
      return "\(names.identified(recusal.by)) stands aside, on \(recusal.date)"
    case .attendance(let attendance):
      return "\(names.identified(attendance.by)) attends \(names.identified(attendance.forum)), "
        + "on \(attendance.date)"
    case .consultation(let consultation):
      let end = consultation.closed.map { " to \($0)" } ?? ", and has not closed"
      return "\(names.identified(consultation.by)) consults \(names.identified(consultation.of)) "
        + "from \(consultation.opened)\(end)"
    case .notice(let notice):
      return
        "\(names.identified(notice.by)) tells \(names.identified(notice.to)), on \(notice.date)"
    case .decision(let decision):
      return "\(names.identified(decision.by)) decides, on \(decision.date)"
    case .revocation(let revocation):
      return "\(names[mandate: revocation.mandate]) is revoked, on \(revocation.date)"
    }
  }
}

extension Choice {
  /// The choice as what somebody does.
  fileprivate var verb: String {
    switch self {
    case .for: "votes for"
    case .against: "votes against"
    case .abstain: "abstains"
    }
  }
}
