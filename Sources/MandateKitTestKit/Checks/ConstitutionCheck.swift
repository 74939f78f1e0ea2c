import MandateKit
import MandateKitReports

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
/// for violation in violations { Issue.record("\(violation)") }
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
        [Violation("No set of votes gives \(name(proposal.id, analysis)) a mandate.")]
      case .undecided:
        [
          Violation("It was not shown that \(name(proposal.id, analysis)) can have a mandate.")
        ]
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
    let names = names(analysis)
    let proposal = names.identified(proposal: analysis.proposal.id)
    return blockers.map { blocker in
      Violation(
        "\(names.identified(blocker.body)) alone can block \(proposal).",
        about: [blocker.body],
        counterexample: counterexample(analysis, blocker.witness),
        names: names
      )
    }
      + unexamined.map { body in
        Violation(
          "It was not shown that \(names.identified(body)) cannot block \(proposal).",
          about: [body],
          names: names
        )
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
      let names = names(analysis)
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
            "\(names.identified(proposal: proposal.id)) can have a mandate while \(names.identified(body)) "
              + "\(words).",
            about: [body],
            counterexample: counterexample(analysis, witness),
            names: names
          )
        ]
      case .undecided:
        return [
          Violation(
            "It was not shown that \(names.identified(proposal: proposal.id)) has no mandate while "
              + "\(names.identified(body)) \(words).",
            about: [body],
            names: names
          )
        ]
      }
    }
  }

  static func asking(
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

  static func counterexample(
    _ analysis: ProposalAnalysis,
    _ witness: ProposalAnalysis.Witness
  ) -> Violation.Counterexample {
    Violation.Counterexample(analysis.proposal, witness.record, asOf: witness.asOf)
  }

  static func names(_ analysis: ProposalAnalysis) -> DisplayNames {
    DisplayNames(analysis.governance.document, proposals: [analysis.proposal])
  }

  static func name(_ proposal: Proposal.ID, _ analysis: ProposalAnalysis) -> String {
    DisplayNames(proposals: [analysis.proposal]).identified(proposal: proposal)
  }
}
