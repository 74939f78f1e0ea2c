import MandateKit
import MandateKitReports

/// One proposal with one record, for which the answers under a contract are compared.
struct ContractTrial {
  private let docket: Docket
  private let proposal: Proposal
  private let record: ActRecord
  private let names: DisplayNames
  private let answers: ContractAnswers

  init(
    _ docket: Docket,
    _ proposal: Proposal,
    _ record: ActRecord,
    _ names: DisplayNames,
    _ answers: ContractAnswers = ContractAnswers()
  ) {
    self.answers = answers
    self.docket = docket.following(docket.proposals, record: record)
    self.proposal = proposal
    self.record = record
    self.names = names
  }

  /// Returns the terms that are broken, each with a violation.
  func violations(
    using random: inout SeededGenerator
  ) -> [(term: ConstitutionContract.Term, violation: Violation)] {
    var broken: [(term: ConstitutionContract.Term, violation: Violation)] = []
    let name = names.identified(proposal: proposal.id)
    let other = docket.shuffled(using: &random)
    for date in days {
      let answer = answers.resolution(docket, proposal.id, date)
      func note(_ term: ConstitutionContract.Term, _ sentence: String) {
        broken.append((term, violation(sentence, asOf: date)))
      }
      if answers.outcome(docket, proposal.id, date) != answer?.outcome {
        note(.outcomeAgrees, "The outcome of \(name) is another without its reasons.")
      } else if answer?.agreesWithRequirements == false {
        note(.outcomeAgrees, "The outcome of \(name) is not what its requirements make of it.")
      }
      let known = docket.following(docket.proposals, record: record.known(asOf: date))
      if answers.resolution(known, proposal.id, date) != answer {
        note(.laterActsChangeNothing, "What happens later changes the answer for \(name).")
      }
      let reordered = other.flatMap { answers.resolution($0, proposal.id, date) }
      if reordered?.inSetOrder != answer?.inSetOrder {
        note(.orderChangesNothing, "The order of entries changes the answer for \(name).")
      }
    }
    return broken
  }

  private func violation(_ sentence: String, asOf date: CivilDate) -> Violation {
    Violation(
      sentence,
      counterexample: Violation.Counterexample(proposal, record, asOf: date),
      names: names
    )
  }

  /// The days as of which answers are compared: the decision date, and days of acts, evenly chosen.
  private var days: [CivilDate] {
    let turns = record.days.subtracting([proposal.decisionDate]).sorted()
    let most = Limits.contractDays - 1
    let step = max(1, (turns.count + most - 1) / most)
    return stride(from: 0, to: turns.count, by: step).map { turns[$0] } + [proposal.decisionDate]
  }
}

extension Resolution {
  /// Whether the outcome is what the essential requirements make of it, by the reason that it gives.
  fileprivate var agreesWithRequirements: Bool {
    let essential = requirements.filter { $0.force == .essential }
    let worst: Status =
      essential.contains { $0.status == .unmet }
      ? .unmet : essential.contains { $0.status == .open } ? .open : .met
    return switch reason {
    case .everyEssentialMet: outcome == .mandated && worst == .met
    case .essentialUnmet: outcome == .notMandated && worst == .unmet
    case .essentialOpen: outcome == .undetermined && worst == .open
    case .nobodyAffected, .nothingGrants: outcome == .notMandated
    }
  }

  /// The resolution with its requirements in an order that does not hang on that of the provisions, and
  /// without findings.
  fileprivate var inSetOrder: Resolution {
    var resolution = self
    for entry in resolution.requirements.indices { resolution.requirements[entry].because = [] }
    resolution.requirements.sort { ($0.provision, $0.body ?? "") < ($1.provision, $1.body ?? "") }
    return resolution
  }
}

extension ActRecord {
  /// The days on which something happens.
  fileprivate var days: Set<CivilDate> {
    var days: Set<CivilDate> = []
    for act in acts {
      switch act {
      case .vote(let vote): days.insert(vote.date)
      case .castingVote(let vote): days.insert(vote.date)
      case .recusal(let recusal): days.insert(recusal.date)
      case .attendance(let attendance): days.insert(attendance.date)
      case .notice(let notice): days.insert(notice.date)
      case .decision(let decision): days.insert(decision.date)
      case .revocation(let revocation): days.insert(revocation.date)
      case .consultation(let consultation):
        days.insert(consultation.opened)
        for day in [consultation.closed, consultation.answered, consultation.considered] {
          if let day { days.insert(day) }
        }
      }
    }
    return days
  }
}
