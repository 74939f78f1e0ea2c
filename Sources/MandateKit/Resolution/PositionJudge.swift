/// Finds the positions that bodies can still take on a proposal.
///
/// Each body is judged once. Where a body comes to its position by a rule, its electors are taken
/// as independent of one another.
struct PositionJudge {
  let governance: Governance
  let question: Question
  /// What warrants a body's ballot to stand in for its rule's verdict, or nothing where none may.
  var mandates: MandateJudge?
  var register: Register

  private var standings: [Int: Standing] = [:]

  /// Where a body can stand, and how it comes to it.
  struct Standing {
    /// The positions that the body can take.
    var attainable: PositionSet
    /// The verdicts that its rule can come to, where the body decides by one.
    var verdict: PositionSet?
    /// Whether its ballot stands in for a verdict of none, or could.
    var standIn: Status = .unmet
    /// What keeps the body from taking any position.
    var bar: Bar?

    /// What keeps a body from taking any position.
    enum Bar {
      case doesNotExist
      case outsideCompetence
    }

    /// Whether the one position that is left is what the rule says, and not the ballot.
    var isOwnVerdict: Bool {
      guard let verdict, attainable.settled != nil else { return false }
      return verdict == attainable
        && !(verdict.contains(PositionSet.none) && standIn != .unmet)
    }
  }

  init(
    governance: Governance,
    question: Question,
    mandates: MandateJudge?,
    register: Register
  ) {
    self.governance = governance
    self.question = question
    self.mandates = mandates
    self.register = register
  }

  /// Every body judged so far, sorted.
  var judged: [Int] { standings.keys.sorted() }

  /// Takes a body to stand within some positions, whatever its electors or its ballot say.
  mutating func hold(_ body: Int, to positions: PositionSet) {
    standings[body] = Standing(attainable: positions)
  }

  /// Returns where a body can stand.
  mutating func standing(of body: Int) -> Standing {
    if let known = standings[body] { return known }
    let standing = judge(body)
    standings[body] = standing
    return standing
  }

  /// Returns whether a body approves the proposal.
  mutating func approval(of body: Int) -> Status {
    PositionJudge.approval(standing(of: body).attainable)
  }

  /// Returns whether positions amount to an approval.
  static func approval(_ attainable: PositionSet) -> Status {
    attainable == .for ? .met : attainable.contains(PositionSet.for) ? .open : .unmet
  }

  /// Returns the electors of a body who are not recused, as its rule sees them.
  mutating func electors(of body: Int, under rule: PreparedRule) -> [Elector] {
    electors(Array(register.electors[body]), under: rule)
  }

  /// Returns those of some bodies who are not recused, as a rule sees them.
  mutating func electors(_ bodies: [Int], under rule: PreparedRule) -> [Elector] {
    var electors: [Elector] = []
    for body in bodies where question.recused[body] == nil {
      electors.append(
        Elector(
          body: body,
          patients: rule.countsPatients ? register.patients(of: body) : 0,
          bit: rule.bit(of: body)
        )
      )
    }
    return electors
  }

  /// Returns the verdicts that a rule can come to over electors.
  mutating func verdicts(of electors: [Elector], under rule: PreparedRule) -> PositionSet {
    let positions = electors.map { standing(of: $0.body).attainable }
    return Verdicts.attainable(under: rule, electors: electors, positions: positions)
  }

  /// Returns whether a body is competent in some subject of the proposal.
  func isCompetent(_ body: Int) -> Bool {
    governance.bodies[body].competence.map { $0.matchAny(of: question.proposal.subjects) } ?? true
  }

  /// Returns whether a body has a warrant held by a party, or by anyone where none is named.
  mutating func warrant(of body: Int, castBy holder: Int?) -> Status {
    mandates?.warrant(of: body, castBy: holder) ?? .unmet
  }

  private mutating func judge(_ body: Int) -> Standing {
    if !register.exists[body] { return Standing(attainable: .none, bar: .doesNotExist) }
    if !isCompetent(body) { return Standing(attainable: .none, bar: .outsideCompetence) }
    let ballot = question.ballots[body]
    guard let rule = governance.rules[body] else {
      if let ballot { return Standing(attainable: PositionSet(ballot.position)) }
      return Standing(attainable: question.votingIsOpen ? .any : .none)
    }
    let electors = electors(of: body, under: rule)
    let verdict = verdicts(of: electors, under: rule)
    var standing = Standing(attainable: verdict, verdict: verdict)
    guard verdict.contains(PositionSet.none) else { return standing }
    if let ballot {
      standing.standIn = warrant(of: body, castBy: ballot.castBy)
      if standing.standIn == .met { standing.attainable.remove(.none) }
      if standing.standIn != .unmet { standing.attainable.insert(PositionSet(ballot.position)) }
    } else if question.votingIsOpen {
      standing.standIn = warrant(of: body, castBy: nil)
      if standing.standIn != .unmet { standing.attainable = .any }
    }
    return standing
  }
}
