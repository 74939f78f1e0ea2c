/// Gathers the steps of a path for one decision date.
struct StepPlanner {
  /// A way to give a representative the authority that is wanting.
  enum Remedy: CaseIterable {
    /// Agreement subject to ratification is ratified; else bodies are asked for mandates.
    case ratification
    /// Bodies that bind their members are asked for mandates.
    case mandatesFromBodies
    /// Only practices are asked: a mandate never changes where they stand.
    case mandatesFromPractices
  }

  let docket: Docket
  let proposal: Proposal
  /// The decision date.
  let date: CivilDate
  let remedy: Remedy
  var evaluation: Evaluation<NoFindings>
  /// The steps but for the votes.
  var steps = StepList()

  private let asOf: CivilDate
  /// The provisions for which each voter's vote is planned.
  var votes: [Body.ID: [Provision]] = [:]
  /// Who casts the votes of bodies whose members would otherwise decide.
  var casters: [Body.ID: Step.Ballot.Caster] = [:]
  /// The votes, some of them cast under mandates, that would do in place of those of members.
  var standIns: [Provision.ID: [Body.ID]] = [:]

  var governance: Governance { docket.governance }
  /// The first day on which a step can be taken.
  var next: CivilDate { asOf.adding(days: 1) }
  /// The provisions of the document, by identifier.
  let provisions: [Provision.ID: Provision]

  init?(docket: Docket, proposal: Proposal.ID, asOf: CivilDate, remedy: Remedy) {
    guard let index = docket.index(of: proposal) else { return nil }
    self.docket = docket
    self.proposal = docket.indexed(index).proposal
    self.asOf = asOf
    self.remedy = remedy
    date = self.proposal.decisionDate
    provisions = Dictionary(
      uniqueKeysWithValues: docket.governance.provisions.values.map {
        ($0.provision.id, $0.provision)
      }
    )
    var resolver = Resolver(docket.compiled)
    evaluation = resolver.evaluation(of: index, asOf: asOf)
  }

  /// Plans all but the votes that essential requirements want, from the resolution as of the start.
  mutating func plan(_ resolution: Resolution) {
    plan(resolution.requirements.filter { $0.force == .essential && $0.status != .met })
  }

  /// Plans all but the votes that exposures and good practice still can have, from the resolution as of the
  /// start.
  ///
  /// When voting has closed, that is to tell somebody, or to have something ratified.
  mutating func planFurther(_ resolution: Resolution) {
    if !resolution.votingIsOpen { planRatifications(resolution, essential: false) }
    plan(
      resolution.requirements.filter { requirement in
        requirement.force != .essential && requirement.status == .open
          && (resolution.votingIsOpen || requirement.kind == .notice)
      }
    )
  }

  private mutating func plan(_ requirements: [RequirementResult]) {
    for requirement in requirements {
      guard let body = requirement.body, let provision = provisions[requirement.provision] else {
        continue
      }
      switch (provision.requires, requirement.detail) {
      case (.consultation(_, _, let standard), .consultation(let path)):
        planConsultation(of: body, standard: standard, path, for: provision)
      case (.notice, .notice(let deadline)):
        guard
          let party = evaluation.owing(under: provision.id).flatMap({ evaluation.parties($0).first }
          )
        else { continue }
        let by = governance.id(of: party)
        let from = firstDay(ofNoticeBy: deadline)
        steps.add(.giveNotice(to: body, by: by), for: provision, from: from, by: deadline)
      case (.representation(let power, let present), .representation(let uncovered)):
        let power = power ?? .agree
        planRepresentation(at: body, uncovered, power: power, for: provision)
        if present { planAttendance(at: body, for: provision) }
      case (_, .authority(let uncovered)):
        planAuthority(of: body, uncovered, for: provision)
      default: break
      }
    }
  }

  /// Returns the first day for a notice: one that is due after the decision cannot be given before it.
  private func firstDay(ofNoticeBy deadline: CivilDate) -> CivilDate {
    date < deadline ? max(next, date) : next
  }

  /// Returns the docket with steps taken as early as they can be, or `nil` where it would not be valid.
  ///
  /// - Parameter isEssentialOnly: Whether only the steps that the mandate needs are taken.
  /// - Returns: The docket.
  func taken(essentialOnly isEssentialOnly: Bool = false) -> Docket? {
    func isTaken(_ force: Provision.Force) -> Bool { !isEssentialOnly || force == .essential }
    let voters = votes.filter { $0.value.contains { isTaken($0.force) } }.keys.sorted()
    let voting = Step(
      .obtainVotes(voters.map { ballot(of: $0) }, alternatives: []),
      for: [],
      from: next,
      by: date
    )
    let path = PathToMandate(
      proposal: proposal.id,
      asOf: asOf,
      givenDecisionDate: date,
      decisionDate: date,
      steps: steps.steps.filter { isTaken($0.force) } + [voting]
    )
    do {
      return try docket.taking(path)
    } catch {
      return nil
    }
  }
}
