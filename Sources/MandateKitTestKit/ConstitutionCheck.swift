import MandateKit

/// Something that a constitution is to keep, whatever happens.
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
/// The checks about records are exact: they speak of every set of votes, not of a sample. A check
/// that was shown neither to hold nor to fail is reported as a violation without counterexample.
public struct ConstitutionCheck: Sendable {
  private let violations: @Sendable (Governance) -> [Violation]

  /// Creates a check of your own.
  public init(_ violations: @escaping @Sendable (Governance) -> [Violation]) {
    self.violations = violations
  }

  /// Returns how a governance violates the check.
  public func violations(in governance: Governance) -> [Violation] {
    violations(governance)
  }

  /// Some record gives the proposal a mandate.
  public static func canBeMandated(_ proposal: Proposal) -> ConstitutionCheck {
    asking(of: proposal) { every in
      switch every.mandated() {
      case .possible: []
      case .impossible:
        [Violation("No set of votes gives proposal \(proposal.id) a mandate.")]
      case .undecided:
        [Violation("It was not shown that proposal \(proposal.id) can have a mandate.")]
      }
    }
  }

  /// No body of a kind can prevent every mandate by being against.
  public static func noSingleBodyCanBlock(
    ofKind kind: BodyKind,
    _ proposal: Proposal
  ) -> ConstitutionCheck {
    asking(of: proposal) { every in
      let found = every.blockers(ofKind: kind)
      return found.blockers.map { blocker in
        Violation(
          "\(name(blocker.body, every)) alone can block proposal \(proposal.id).",
          counterexample: counterexample(every, blocker.witness)
        )
      }
        + found.unexamined.map { body in
          Violation("It was not shown that \(name(body, every)) cannot block \(proposal.id).")
        }
    }
  }

  /// No primary care network can prevent every mandate by being against.
  public static func noSinglePCNCanBlock(_ proposal: Proposal) -> ConstitutionCheck {
    noSingleBodyCanBlock(ofKind: .primaryCareNetwork, proposal)
  }

  /// There is no mandate while a body is anything but for.
  public static func neverMandatedWithout(
    _ body: Body.ID,
    _ proposal: Proposal
  ) -> ConstitutionCheck {
    neverMandated(while: body, is: .notFor, proposal)
  }

  /// There is no mandate while a body stands somewhere.
  public static func neverMandated(
    while body: Body.ID,
    is stance: Stance,
    _ proposal: Proposal
  ) -> ConstitutionCheck {
    asking(of: proposal) { every in
      let words =
        switch stance {
        case .against: "is against"
        case .silent: "has no position"
        case .notFor: "is not for it"
        }
      switch every.mandated(while: body, is: stance) {
      case .impossible: return []
      case .possible(let witness):
        return [
          Violation(
            "Proposal \(proposal.id) can have a mandate while \(name(body, every)) \(words).",
            counterexample: counterexample(every, witness)
          )
        ]
      case .undecided:
        return [
          Violation(
            "It was not shown that proposal \(proposal.id) has no mandate while "
              + "\(name(body, every)) \(words)."
          )
        ]
      }
    }
  }

  /// There is no mandate unless those who vote for stand for so much of all patients affected.
  public static func committedByAtLeast(
    _ share: Fraction,
    _ proposal: Proposal
  ) -> ConstitutionCheck {
    asking(of: proposal) { every in
      let least = every.leastSupport()
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
              counterexample: counterexample(every, witness)
            )
          ]
        case .never, .undecided: return []
        }
      }
    }
  }

  /// A review on a date finds nothing as severe as this, or more.
  public static func findsNothing(
    asSevereAs severity: ReviewFinding.Severity,
    on date: CivilDate,
    asking scope: ReviewScope = .english
  ) -> ConstitutionCheck {
    ConstitutionCheck { governance in
      governance.review(on: date, asking: scope).filter { $0.severity <= severity }.map { finding in
        let place = finding.body.map { " at \($0)" } ?? ""
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
    _ every: ProposalAnalysis,
    _ witness: RecordWitness
  ) -> Violation.Counterexample {
    Violation.Counterexample(every.proposal, witness.record, asOf: witness.asOf)
  }

  private static func name(_ body: Body.ID, _ every: ProposalAnalysis) -> String {
    every.governance.document.bodies.first { $0.id == body }?.name ?? body.rawValue
  }
}

/// Checks of constitutions.
public enum Constitution {
  /// Returns how a governance violates some checks, in their order.
  public static func check(
    _ governance: Governance,
    that checks: ConstitutionCheck...
  ) -> [Violation] {
    check(governance, that: checks)
  }

  /// Returns how a governance violates a list of checks, in their order.
  public static func check(
    _ governance: Governance,
    that checks: [ConstitutionCheck]
  ) -> [Violation] {
    checks.flatMap { $0.violations(in: governance) }
  }
}
