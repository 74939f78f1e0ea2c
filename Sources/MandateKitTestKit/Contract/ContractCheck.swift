import MandateKit
import MandateKitFiles
import MandateKitReports

/// Checks the contract of every constitution for the proposals and the record of a docket.
struct ContractCheck {
  private let docket: Docket
  private let names: DisplayNames
  private let seed: UInt64
  private let answers: ContractAnswers

  init(_ docket: Docket, seed: UInt64, answers: ContractAnswers = ContractAnswers()) {
    self.docket = docket
    self.answers = answers
    self.seed = seed
    names = DisplayNames(docket)
  }

  /// Returns the violations, in the order of the terms.
  func violations() -> [Violation] {
    var random = SeededGenerator(seed: seed)
    var found: [ConstitutionContract.Term: [Violation]] = [:]
    found[.reviewFindsNoError] = reviewed()
    found[.fileKeepsAll] = rewritten()
    for proposal in docket.proposals {
      let possible = possibility(of: proposal)
      found[.canBeMandated, default: []] += possible.violations
      var records = [docket.record] + (possible.record.map { [$0] } ?? [])
      for _ in 0..<Limits.contractRecords {
        records.append(ActRecord.random(on: proposal, of: docket, using: &random))
      }
      for record in records {
        // One record shows a broken term of a proposal well enough.
        let trial = ContractTrial(docket, proposal, record, names, answers)
        let broken = trial.violations(using: &random)
        for (term, violation) in broken where !isFound(term, proposal, found) {
          found[term, default: []].append(violation)
        }
      }
    }
    return ConstitutionContract.Term.allCases.flatMap { found[$0] ?? [] }
  }

  private func isFound(
    _ term: ConstitutionContract.Term,
    _ proposal: Proposal,
    _ found: [ConstitutionContract.Term: [Violation]]
  ) -> Bool {
    (found[term] ?? []).contains { $0.counterexample?.proposal.id == proposal.id }
  }

  /// Returns the errors of a review on each decision date, each told once.
  private func reviewed() -> [Violation] {
    var seen: Set<ReviewFinding> = []
    return Set(docket.proposals.map { $0.decisionDate }).sorted().flatMap { date in
      docket.governance.review(on: date)
        .filter { $0.severity == .error && seen.insert($0).inserted }
        .map { Violation($0, on: date, names) }
    }
  }

  /// Returns a record that gives a proposal a mandate, or why there is none.
  private func possibility(
    of proposal: Proposal
  ) -> (violations: [Violation], record: ActRecord?) {
    let others = docket.proposals.filter { $0.id != proposal.id }
    do throws(InvalidDocumentError) {
      let analysis = try ProposalAnalysis(
        of: proposal,
        under: docket.governance,
        among: others
      )
      let name = names.identified(proposal: proposal.id)
      switch analysis.mandated() {
      case .possible(let witness): return ([], witness.record)
      case .impossible:
        return ([Violation("No set of votes gives \(name) a mandate.")], nil)
      case .undecided:
        return ([Violation("It was not shown that \(name) can have a mandate.")], nil)
      }
    } catch {
      return (error.errors.map { Violation("The contract cannot be checked. \($0)") }, nil)
    }
  }

  /// Returns whether a case file of the docket is another when it is written and read again.
  private func rewritten() -> [Violation] {
    let file = CaseFile(
      document: docket.governance.document,
      proposals: docket.proposals,
      record: docket.record
    )
    do throws(InvalidDocumentError) {
      return try answers.rereading(file) == file
        ? [] : [Violation("A case file that is written and read again is not the same.")]
    } catch {
      return error.errors.map { Violation("A case file that is written has an error. \($0)") }
    }
  }
}
