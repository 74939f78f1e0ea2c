import MandateKit

extension RequirementResult {
  /// Returns the judgement as one sentence of plain English.
  ///
  /// The reasons are stable codes; the wording may improve.
  ///
  /// - Parameters:
  ///   - names: What the bodies are called.
  ///   - decisionDate: The decision date of the proposal, to be named where it helps.
  /// - Returns: The sentence.
  public func sentence(_ names: DisplayNames, decisionDate: CivilDate? = nil) -> String {
    sentence(names, decisionDate: decisionDate, at: nil)
  }

  /// Returns the judgement as one sentence that says what can still be done as of the date of an answer.
  ///
  /// - Parameters:
  ///   - names: What the bodies are called.
  ///   - resolution: The answer that it is from.
  /// - Returns: The sentence.
  public func sentence(_ names: DisplayNames, in resolution: Resolution) -> String {
    sentence(
      names,
      decisionDate: resolution.decisionDate,
      at: Moment(
        asOf: resolution.asOf,
        votingIsOpen: resolution.votingIsOpen,
        warnings: resolution.warnings
      )
    )
  }

  /// The end of the day as of which something is judged.
  struct Moment {
    var asOf: CivilDate
    var votingIsOpen: Bool
    /// The warnings of the answer.
    var warnings: [Warning]
  }

  private func sentence(_ names: DisplayNames, decisionDate: CivilDate?, at moment: Moment?)
    -> String
  {
    let on = decisionDate.map { "on \(English.date($0))" } ?? "on the decision date"
    return English.sentence(
      approvalWords(names, on, moment) ?? consultationWords(names, moment)
        ?? noticeWords(names, moment)
        ?? confirmationWords(names) ?? coverageWords(names, on) ?? mandateWords(names, on)
        ?? nobodyWords(moment)
    )
  }

  /// Returns what is required, as a phrase: `Consultation of North LMC`.
  public func title(_ names: DisplayNames) -> String {
    let body = body.map { names[$0] }
    switch kind {
    case .approval:
      if isOfNobody { return "Approval" }
      return "Approval of \(body ?? "the practices affected")"
    case .consultation: return body.map { "Consultation of \($0)" } ?? "Consultation"
    case .notice: return body.map { "Notice to \($0)" } ?? "Notice"
    case .representation: return "Representation at \(body ?? "the forum")"
    case .authority: return "Authority of \(body ?? "the forum")"
    case .confirmation: return body.map { "Confirmation by \($0)" } ?? "Confirmation"
    }
  }

  /// Whether there is nobody of whom it could be required.
  private var isOfNobody: Bool { reason == .nobodySelected || reason == .nobodyConcerned }

  private func nobodyWords(_ moment: Moment?) -> String {
    var aside = ""
    if kind == .consultation || kind == .notice {
      let act = kind == .notice ? "tell" : "consult"
      // A warning says of what is not mere practice whether it finds nobody.
      if let moment, force != .practice {
        let findsNobody = moment.warnings.contains {
          $0.code == .selectsNobody && $0.provision == provision
        }
        if !findsNobody {
          return
            "Only those are found who would have to \(act), and nobody has to \(act) itself, so "
            + "nothing is required"
        }
      } else {
        aside = ", those who would have to \(act) left aside"
      }
    }
    return reason == .nobodyConcerned
      ? "The proposal concerns none of the bodies of whom this is asked\(aside), so nothing is required"
      : "Nobody is found of whom this could be required\(aside), so nothing is"
  }

  private func confirmationWords(_ names: DisplayNames) -> String? {
    let body = names.name(body, or: "The body").capitalisedStart
    return switch reason {
    case .confirmed: "\(body) approved what is confirmed, and enough time has passed since"
    case .confirmationOpen: "\(body) may still approve what is to be confirmed"
    case .notConfirmed: "\(body) did not approve what is to be confirmed"
    case .confirmsNothing: "The proposal has to confirm an earlier one, and does not say which"
    case .confirmedTooSoon:
      "The proposal that is to be confirmed was decided too short a time before"
    default: nil
    }
  }

  private func approvalWords(_ names: DisplayNames, _ on: String, _ moment: Moment?) -> String? {
    let body = names.name(body, or: "The practices affected")
    let many = self.body == nil
    let verb = many ? "are" : "is"
    switch reason {
    case .approved: return "\(body) \(verb) in favour"
    case .approvalOpen:
      return "The approval of \(names.name(self.body, or: "the practices affected")) is open"
        + votesWords(moment)
    case .opposed: return "\(body) \(verb) against"
    case .abstained: return "\(body) \(many ? "abstain" : "abstains")"
    case .noPosition:
      return "\(body) \(many ? "have" : "has") no position, and none can come"
        + (obstacle?.whyNoVotesCarry(self.body, names).map { ": \($0)" } ?? "")
    case .bodyDoesNotExist: return "\(body) \(many ? "do" : "does") not exist \(on)"
    case .outsideCompetence:
      return "\(body) may not take a position on the subjects of the proposal, so cannot approve it"
    case .noRuleApplies:
      return "None of the rules of \(body) applies to the proposal, so it cannot approve it"
    case .recused: return "\(body) is recused, so cannot approve it"
    case .outOfReach: return "\(body) can no longer come to be in favour"
    default: return nil
    }
  }

  private func votesWords(_ moment: Moment?) -> String {
    if let moment, !moment.votingIsOpen {
      return ": whether a vote that was cast counts is not settled yet"
    }
    guard case .approval(let needed) = detail else { return "" }
    guard let count = needed?.count else { return ": no votes still to come would carry it" }
    if let bounds = needed?.bounds { return boundWords(bounds) }
    if count == 0 { return ": it would carry if voting closed now" }
    return ": \(English.counted(count, "more vote")) for would carry it"
  }

  /// The bounds of a number that would take too long to find exactly.
  private func boundWords(_ bounds: RequirementResult.VotesNeeded.Bounds) -> String {
    let least = ": it needs at least \(English.counted(bounds.atLeast, "more vote")) for"
    guard let most = bounds.atMost else {
      return least + ", and it was not shown that any number would carry it"
    }
    return least + ", and \(English.number(most)) would carry it"
  }

  private func noticeWords(_ names: DisplayNames, _ moment: Moment?) -> String? {
    let body = names.name(body, or: "The body")
    var deadline: CivilDate?
    if case .notice(let day) = detail { deadline = day }
    switch reason {
    case .noticeGiven: return "\(body) was told in time"
    case .noticeOpen:
      return "\(body) has still to be told"
        + (deadline.map { ", by \(English.date($0))" } ?? "")
        + (nobodyRepresentsWords(names).map { "\($0) who could tell it" } ?? "")
    case .noticeNotGiven:
      // Once it has been decided there is no more time, whatever the last day would have been.
      let last = deadline.flatMap { day in moment.map { day <= $0.asOf } ?? true ? day : nil }
      return
        "No notice to \(names.name(self.body, or: "the body")) that counts here was given in time"
        + (last.map { "; the last day was \(English.date($0))" } ?? "")
        + (nobodyRepresentsWords(names) ?? "")
    default: return nil
    }
  }
}
