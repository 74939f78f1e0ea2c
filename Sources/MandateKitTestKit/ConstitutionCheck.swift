import MandateKit

/// A property that a constitution must have for every possible record.
///
/// ```swift
/// let violations = Constitution.check(
///   governance,
///   that: .canBeMandated(proposal),
///   .noSinglePCNCanBlock(proposal),
///   .neverMandatedWithout("lmc", proposal),
///   .committedByAtLeast("1/2", proposal)
/// )
/// #expect(violations.isEmpty)
/// ```
///
/// The checks about records are exact: they cover every set of votes, not a sample. A check that was
/// neither proved nor refuted is reported as a violation without a counterexample.
public struct ConstitutionCheck: Sendable {
  private let violations: @Sendable (Governance) -> [Violation]

  /// Creates a check from a function that returns the violations in a governance.
  public init(_ violations: @escaping @Sendable (Governance) -> [Violation]) {
    self.violations = violations
  }

  /// Returns the violations of the check in a governance, none if it holds.
  public func violations(in governance: Governance) -> [Violation] {
    violations(governance)
  }

  /// Returns a check that some record gives a proposal a mandate.
  public static func canBeMandated(_ proposal: Proposal) -> ConstitutionCheck {
    asking(of: proposal) { analysis in
      switch analysis.mandated() {
      case .possible: []
      case .impossible:
        [Violation("No set of votes gives proposal \(proposal.id) a mandate.")]
      case .undecided:
        [Violation("It was not shown that proposal \(proposal.id) can have a mandate.")]
      }
    }
  }

  /// Returns a check that no body of a kind can prevent every mandate by being against a proposal.
  ///
  /// - Parameters:
  ///   - kind: The kind. Only bodies that stand for some practice affected are looked at.
  ///   - proposal: The proposal.
  /// - Returns: The check.
  public static func noSingleBodyCanBlock(
    ofKind kind: BodyKind,
    _ proposal: Proposal
  ) -> ConstitutionCheck {
    asking(of: proposal) { analysis in
      let found = analysis.blockers(ofKind: kind)
      return blocking(found.blockers, unexamined: found.unexamined, analysis)
    }
  }

  /// Returns a check that none of some bodies and people can prevent every mandate by being against a
  /// proposal: a chair, say, or each member of a board.
  ///
  /// - Parameters:
  ///   - parties: The bodies and people. Without any the check always holds.
  ///   - proposal: The proposal.
  /// - Returns: The check.
  public static func nobodyCanBlock(
    among parties: [PartyID],
    _ proposal: Proposal
  ) -> ConstitutionCheck {
    asking(of: proposal) { analysis in
      let found = analysis.blockers(among: parties)
      return blocking(found.blockers, unexamined: found.unexamined, analysis)
    }
  }

  private static func blocking(
    _ blockers: [ProposalAnalysis.BlockingBody],
    unexamined: [PartyID],
    _ analysis: ProposalAnalysis
  ) -> [Violation] {
    let proposal = analysis.proposal.id
    return blockers.map { blocker in
      Violation(
        "\(name(blocker.body, analysis)) alone can block proposal \(proposal).",
        counterexample: counterexample(analysis, blocker.witness)
      )
    }
      + unexamined.map { body in
        Violation("It was not shown that \(name(body, analysis)) cannot block \(proposal).")
      }
  }

  /// Returns a check that no primary care network can prevent every mandate by being against.
  public static func noSinglePCNCanBlock(_ proposal: Proposal) -> ConstitutionCheck {
    noSingleBodyCanBlock(ofKind: .primaryCareNetwork, proposal)
  }

  /// Returns a check that a proposal has no mandate unless a body or person is for it.
  ///
  /// - Parameters:
  ///   - body: The body or person.
  ///   - proposal: The proposal.
  /// - Returns: The check.
  public static func neverMandatedWithout(
    _ body: Body.ID,
    _ proposal: Proposal
  ) -> ConstitutionCheck {
    neverMandated(while: body, is: .notFor, proposal)
  }

  /// Returns a check that a proposal has no mandate while a body or person has a stance.
  ///
  /// - Parameters:
  ///   - body: The body or person.
  ///   - stance: The stance.
  ///   - proposal: The proposal.
  /// - Returns: The check.
  public static func neverMandated(
    while body: Body.ID,
    is stance: Stance,
    _ proposal: Proposal
  ) -> ConstitutionCheck {
    asking(of: proposal) { analysis in
      let words =
        switch stance {
        case .against: "is against"
        case .silent: "has no position"
        case .notFor: "is not for it"
        }
      switch analysis.mandated(while: body, is: stance) {
      case .impossible: return []
      case .possible(let witness):
        return [
          Violation(
            "Proposal \(proposal.id) can have a mandate while \(name(body, analysis)) \(words).",
            counterexample: counterexample(analysis, witness)
          )
        ]
      case .undecided:
        return [
          Violation(
            "It was not shown that proposal \(proposal.id) has no mandate while "
              + "\(name(body, analysis)) \(words)."
          )
        ]
      }
    }
  }

  /// Returns a check that a mandate requires votes that represent a share of all affected patients.
  ///
  /// - Parameters:
  ///   - share: The least share of the patients of all practices affected.
  ///   - proposal: The proposal.
  /// - Returns: The check.
  public static func committedByAtLeast(
    _ share: Fraction,
    _ proposal: Proposal
  ) -> ConstitutionCheck {
    asking(of: proposal) { analysis in
      let least = analysis.leastSupport()
      switch least.isAtLeast(share) {
      case true?: return []
      case nil:
        return [
          Violation("It was not shown that \(share) of the patients are needed for \(proposal.id).")
        ]
      case false?:
        switch least {
        case .exactly(let patients, let total, let witness),
          .between(_, let patients, let total, let witness):
          return [
            Violation(
              "Votes that stand for \(patients) of \(total) patients, less than \(share), are "
                + "enough for proposal \(proposal.id).",
              counterexample: counterexample(analysis, witness)
            )
          ]
        case .never, .undecided: return []
        }
      }
    }
  }

  /// Returns a check that a review on a date has no finding of a severity, or a greater one.
  ///
  /// - Parameters:
  ///   - severity: The least severe kind of finding that is a violation.
  ///   - date: The date of the review.
  ///   - scope: The kinds of bodies, subjects and forbidden grants that the review knows.
  /// - Returns: The check.
  public static func findsNothing(
    asSevereAs severity: ReviewFinding.Severity,
    on date: CivilDate,
    asking scope: Governance.ReviewScope = .english
  ) -> ConstitutionCheck {
    ConstitutionCheck { governance in
      governance.review(on: date, asking: scope).filter { $0.severity <= severity }.map { finding in
        let rule = finding.rule.map { " in rule \($0)" } ?? ""
        let place = finding.body.map { "\(rule) at \($0)" } ?? ""
        return Violation("A review on \(date) finds \(finding.code.rawValue)\(place).")
      }
    }
  }

  private static func asking(
    of proposal: Proposal,
    _ violations: @escaping @Sendable (ProposalAnalysis) -> [Violation]
  ) -> ConstitutionCheck {
    ConstitutionCheck { governance in
      do throws(InvalidDocumentError) {
        return violations(try ProposalAnalysis(of: proposal, under: governance))
      } catch {
        return error.errors.map { Violation("The proposal cannot be checked. \($0)") }
      }
    }
  }

  private static func counterexample(
    _ analysis: ProposalAnalysis,
    _ witness: ProposalAnalysis.Witness
  ) -> Violation.Counterexample {
    Violation.Counterexample(analysis.proposal, witness.record, asOf: witness.asOf)
  }

  private static func name(_ party: PartyID, _ analysis: ProposalAnalysis) -> String {
    let document = analysis.governance.document
    return document.bodies.first { $0.id == party }?.name
      ?? document.people.first { $0.id == party }?.name ?? party.rawValue
  }
}
