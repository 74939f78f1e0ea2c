extension Docket {
  /// The consultations and notices that are owed to a body over all proposals.
  public struct DutyRegister: Hashable, Sendable {
    /// The body.
    public let body: PartyID
    /// The duties, in the order of the proposals and of their provisions.
    public let entries: [Entry]
    /// The most consultations of the body that were open on one day, by the end of the last date asked about.
    public let mostAtOnce: Int
    /// The first day on which that many were open, or `nil` where none ever was.
    public let busiestDay: CivilDate?

    /// One duty.
    public struct Entry: Hashable, Sendable {
      /// The proposal.
      public var proposal: Proposal.ID
      /// The decision date of the proposal.
      public var decisionDate: CivilDate
      /// The date as of whose end it is judged.
      public var asOf: CivilDate
      /// Those who owe it: a body or person, or the representatives at the forum.
      public var owedBy: [PartyID]
      /// What is required, judged.
      public var requirement: RequirementResult
      /// How far it is done.
      public var standing: Standing
    }

    /// How far a duty is done.
    ///
    /// Cases may be added.
    public enum Standing: String, Hashable, Sendable, CaseIterable {
      /// It is done, to the standard asked.
      case done
      /// It was begun, and can still be done to the standard asked.
      case open
      /// It was not begun, and there is still time.
      case due
      /// It was done or begun, and not to the standard asked.
      case doneBadly
      /// It was not begun, and there is no more time.
      case late
    }
  }

  /// Returns the consultations and notices that are owed to a body over all proposals.
  ///
  /// - Parameters:
  ///   - body: The body or person to whom they are owed.
  ///   - date: The date as of whose end they are judged, or `nil` for each proposal's own decision date.
  /// - Returns: The register; without entries where nothing is owed, or the document has no such body.
  /// - Complexity: That of an answer for each proposal.
  public func duties(owedTo body: PartyID, asOf date: CivilDate? = nil) -> DutyRegister {
    var entries: [DutyRegister.Entry] = []
    var resolver = Resolver(compiled)
    for index in compiled.value.record.proposals.indices {
      let proposal = indexed(index).proposal
      let asOf = date ?? proposal.decisionDate
      let resolution = resolver.resolve(index, asOf: asOf)
      let owed = resolution.requirements.filter {
        $0.body == body && ($0.kind == .consultation || $0.kind == .notice)
      }
      if owed.isEmpty { continue }
      let evaluation = resolver.evaluation(of: index, asOf: asOf)
      for requirement in owed {
        let owing = evaluation.owing(under: requirement.provision)
        entries.append(
          DutyRegister.Entry(
            proposal: proposal.id,
            decisionDate: proposal.decisionDate,
            asOf: asOf,
            owedBy: owing.map { evaluation.parties($0).map { governance.id(of: $0) } } ?? [],
            requirement: requirement,
            standing: requirement.standing
          )
        )
      }
    }
    let last = date ?? proposals.map { $0.decisionDate }.max()
    let consultations = record.acts.compactMap { act -> BusiestDay.Span? in
      if case .consultation(let consultation) = act, consultation.of == body {
        BusiestDay.Span(opened: consultation.opened, closed: consultation.closed)
      } else {
        nil
      }
    }
    let busiest = last.flatMap { BusiestDay(of: consultations, by: $0) }
    return DutyRegister(
      body: body,
      entries: entries,
      mostAtOnce: busiest?.count ?? 0,
      busiestDay: busiest?.day
    )
  }
}

extension RequirementResult {
  /// How far a consultation or a notice is done.
  fileprivate var standing: Docket.DutyRegister.Standing {
    switch status {
    case .met: .done
    case .open: hasBegun ? .open : .due
    case .unmet: hasBegun ? .doneBadly : .late
    }
  }

  /// Whether a consultation or a notice that counts here is on the record.
  private var hasBegun: Bool {
    because.contains { finding in
      switch finding.fact {
      case .consultation, .otherConsultations, .noticeGiven, .noticeOutOfTime: true
      default: false
      }
    }
  }
}
