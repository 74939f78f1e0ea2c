/// The approvals that a proposal asks for, as a compound simple game: who votes, and what their votes come to.
///
/// It is won where each of the goals is an approval. Everyone who decides by no rule votes. Those who are
/// recused, and those who cannot take a position, do not.
struct CompoundGame: Sendable {
  let structure: VotingStructure
  /// The parts of the game: bodies and plebiscites that decide by a rule, each after those that it counts.
  let parts: [Part]
  /// The goals, each of which has to be for, each once.
  let goals: [Place]
  /// Those who vote, in the order in which they are found.
  let voters: [Node]
  /// Those who would vote and are recused, in the order in which they are found.
  let recused: [Node]
  /// The parts of which the position counts in several places, in order.
  let sharedParts: [Int]
  /// The voters whose votes count in several places, by their places among the voters.
  let sharedVoters: [Int]

  /// Where a position comes from.
  enum Place: Hashable, Sendable {
    /// A voter, by its place among the voters.
    case voter(Int)
    /// A part of the game.
    case part(Int)
    /// Somebody who takes no position.
    case nobody
  }

  /// A body or a plebiscite that decides by a rule.
  struct Part: Sendable {
    /// The body, or `nil` for a plebiscite of the practices affected.
    let node: Node?
    let rule: CompiledRule
    let electorate: Electorate<VotingStructure>
    /// Where the position of each elector, and of each with a casting vote, comes from.
    let electors: [Place]
  }

  /// Finds the game of a proposal.
  ///
  /// - Parameters:
  ///   - compiled: The proposal.
  ///   - view: What is known of the record; of it only recusals count.
  ///   - onlyEssential: Whether only approvals without which there is no mandate are goals.
  init(_ compiled: CompiledProposal, view: RecordView, onlyEssential: Bool = true) {
    let structure = compiled.structure
    var builder = Builder(structure: structure, view: view)
    var goals: [Place] = []
    for duty in compiled.duties where duty.isEssential || !onlyEssential {
      switch duty.demand {
      case .approval:
        goals += duty.addressees.map { $0.node.map { builder.place(of: $0) } ?? .nobody }
      case .approvalOfPractices(let plebiscite):
        goals.append(plebiscite.map { builder.part(for: $0, node: nil) } ?? .nobody)
      case .consultation, .notice, .acting, .confirmation: break
      }
    }
    self.structure = structure
    var isNew: Set<Place> = []
    self.goals = goals.filter { isNew.insert($0).inserted }
    parts = builder.parts
    voters = builder.voters
    recused = builder.recused
    var uses: [Place: Int] = [:]
    for place in self.goals + builder.parts.flatMap({ $0.electors }) {
      uses[place, default: 0] += 1
    }
    sharedParts = parts.indices.filter { uses[.part($0), default: 0] > 1 }
    sharedVoters = voters.indices.filter { uses[.voter($0), default: 0] > 1 }
  }

  /// The voters who are goals or electors: those left out who have a casting vote alone.
  var electingVoters: [Node] {
    var isElecting = [Bool](repeating: false, count: voters.count)
    for goal in goals {
      if case .voter(let voter) = goal { isElecting[voter] = true }
    }
    for part in parts {
      for (place, elector) in zip(part.electors, part.electorate.electors) {
        if case .voter(let voter) = place, elector != .notCounted { isElecting[voter] = true }
      }
    }
    return voters.indices.filter { isElecting[$0] }.map { voters[$0] }
  }

  /// The voters below each part, by their places.
  private var votersBelow: [Set<Int>] {
    var below: [Set<Int>] = []
    for part in parts {
      var voters: Set<Int> = []
      for elector in part.electors {
        switch elector {
        case .voter(let voter): voters.insert(voter)
        case .part(let part): voters.formUnion(below[part])
        case .nobody: break
        }
      }
      below.append(voters)
    }
    return below
  }

  /// The number of voters who are not below each part.
  var votersOutside: [Int] { votersBelow.map { voters.count - $0.count } }

  /// Whether all that is below each part counts through it alone, so that the part can be taken as one voter.
  var isSeparate: [Bool] {
    let shared = Set(sharedVoters.map { Place.voter($0) } + sharedParts.map { Place.part($0) })
    var hasShared: [Bool] = []
    for part in parts {
      hasShared.append(
        part.electors.contains { elector in
          if shared.contains(elector) { return true }
          if case .part(let part) = elector { return hasShared[part] }
          return false
        }
      )
    }
    return hasShared.map { !$0 }
  }

  /// Gathers the parts and the voters below the goals.
  private struct Builder {
    let structure: VotingStructure
    let view: RecordView
    var parts: [Part] = []
    var voters: [Node] = []
    var recused: [Node] = []
    private var places: [Node: Place] = [:]
    private var partsByDecision: [Index<DecisionNode>: Place] = [:]

    init(structure: VotingStructure, view: RecordView) {
      self.structure = structure
      self.view = view
    }

    /// Returns where the position of a node comes from, and adds what is below it.
    mutating func place(of node: Node) -> Place {
      if let known = places[node] { return known }
      let place: Place
      if structure.incapacities[node] != nil {
        place = .nobody
      } else if view.recusal(of: structure.parties[node]) != nil {
        place = .nobody
        if structure.decision(of: node) == nil { recused.append(node) }
      } else if let decision = structure.decision(of: node) {
        place = part(for: decision, node: node)
      } else {
        place = .voter(voters.count)
        voters.append(node)
      }
      places[node] = place
      return place
    }

    /// Adds a part, after those that it counts.
    ///
    /// Memberships are at most 64 deep.
    mutating func part(for decision: Index<DecisionNode>, node: Node?) -> Place {
      if let known = partsByDecision[decision] { return known }
      let rule = structure.rule(of: decision)
      var electorate = structure.electorate(of: decision, known: view)
      electorate.castingVote = .none
      let electors = electorate.members.map { place(of: $0) }
      // An electorate has no place for those who are recused.
      if !view.recusals.isEmpty {
        for slot in structure.decisions[decision].electors {
          let node = structure.electors[slot]
          if view.recusal(of: structure.parties[node]) != nil { _ = place(of: node) }
        }
      }
      parts.append(Part(node: node, rule: rule, electorate: electorate, electors: electors))
      partsByDecision[decision] = .part(parts.count - 1)
      return .part(parts.count - 1)
    }
  }
}
