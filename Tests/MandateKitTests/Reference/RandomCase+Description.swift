import MandateKit

/// The case as lines of text, one thing a line, for the message of a failed test.
extension RandomCase: CustomStringConvertible {
  var description: String {
    var lines = ["proposal \(proposal) as of \(asOf)"]
    lines += document.bodies.map(line)
    if !document.people.isEmpty {
      lines.append("people \(document.people.map(\.id.rawValue).joined(separator: ", "))")
    }
    lines += document.memberships.map { membership in
      "member \(membership.member) of \(membership.group)\(text(membership.period))"
        + (membership.isVoting ? "" : " without a vote")
        + (membership.votes.map { " votes \($0)" } ?? "")
        + (membership.classes.isEmpty ? "" : " as \(plain(membership.classes))")
    }
    lines += document.deputies.map { deputy in
      "deputy \(deputy.party) for \(deputy.voter)\(text(deputy.period))"
        + (deputy.proposal.map { " on \($0)" } ?? "")
    }
    lines += document.appointments.map { appointment in
      "appointment \(appointment.person) to \(appointment.forum) as \(appointment.capacity)"
        + text(appointment.period)
    }
    lines += document.mandates.map(line)
    lines += document.provisions.map { provision in
      "provision \(provision.id) \(provision.force)\(text(provision.period)):"
        + " \(plain(provision.requires))\(text(provision.when)) by the \(provision.dated)"
    }
    if !document.bankHolidays.isEmpty {
      lines.append("bank holidays \(plain(document.bankHolidays))")
    }
    if let voice = document.voice { lines.append("voice \(plain(voice))") }
    lines += proposals.map(line)
    lines += record.acts.map { "\(plain($0))" }
    return lines.joined(separator: "\n")
  }

  private func line(_ body: Body) -> String {
    var line = "body \(body.id) \(body.kind)\(text(body.existence))"
    if body.listSize != 0 { line += " patients \(plain(body.listSize))" }
    if !body.successors.isEmpty { line += " then \(plain(body.successors))" }
    if let competence = body.competence { line += " competent in \(plain(competence))" }
    if body.binds { line += " binds" }
    for entry in body.rules {
      line += "\n  rule\(text(entry.period))\(text(entry.when)) by the \(entry.dated)"
      if let quorum = entry.rule.quorum { line += " quorum \(plain(quorum))" }
      line += " passes \(plain(entry.rule.passes))"
      if let scale = entry.rule.scale { line += " \(plain(scale))" }
      if let castingVote = entry.rule.castingVote { line += " casting \(plain(castingVote))" }
    }
    return line
  }

  private func line(_ mandate: Mandate) -> String {
    var line = "mandate \(mandate.id) from \(mandate.giver?.rawValue ?? "nobody")"
    line += " to \(mandate.holder): \(mandate.powers.map(\.rawValue).joined(separator: ", "))"
    line += " in \(plain(mandate.subjects))\(text(mandate.period))"
    if let over = mandate.over { line += " over \(over)" }
    if let ceiling = mandate.ceiling { line += " up to \(ceiling)" }
    if !mandate.concessions { line += " no concessions" }
    if mandate.passOn { line += " may be passed on" }
    if let adoptedBy = mandate.adoptedBy { line += " adopted by \(adoptedBy)" }
    if let ratification = mandate.ratification {
      line += " ratified by \(ratification.by) within \(ratification.within)"
    }
    return line
  }

  private func line(_ proposal: Proposal) -> String {
    var line = "proposal \(proposal.id) on \(plain(proposal.subjects))"
    line += " affects \(plain(proposal.affects))"
    line += " by \(proposal.proposer) to \(proposal.forum) on \(proposal.decisionDate)"
    if proposal.effect != .commitment { line += " \(proposal.effect)" }
    if proposal.optIn { line += " opt-in" }
    if proposal.irrevocable { line += " irrevocable" }
    if let opened = proposal.opened { line += " opened \(opened)" }
    if let date = proposal.electorsOn { line += " electors on \(date)" }
    if let earlier = proposal.confirms { line += " confirms \(earlier)" }
    if proposal.value > 0 { line += " value \(proposal.value)" }
    if proposal.concession { line += " concession" }
    if let ratified = proposal.ratifies { line += " ratifies \(ratified)" }
    return line
  }

  private func text(_ period: Period) -> String {
    (period.from.map { " from \($0)" } ?? "") + (period.until.map { " until \($0)" } ?? "")
  }

  private func text(_ occasion: Occasion) -> String {
    occasion == .always ? "" : " when \(plain(occasion))"
  }

  /// A value as Swift prints it, without the names that say nothing.
  private func plain(_ value: Any) -> String {
    var text = "\(value)"
    for noise in ["MandateKit.", "Swift.", "Optional(", "Identifier<Party>", "Condition."] {
      text = text.split(separator: noise, omittingEmptySubsequences: false).joined()
    }
    return text
  }
}
