/// Finds positions of electors under which something holds, or that there are none.
///
/// Electors are taken one after the other, each position in turn, and a start is given up as soon
/// as no end of it can do. Conditions are monotone (against, abstain, none, for), so the highest and
/// the lowest that the rest can add say that soundly. Starts that add up to the same are followed
/// once. The search is exact unless it would take more than ``mostSteps`` steps; then it says so.
struct PositionSearch {
  /// What the positions must bring about.
  enum Aim {
    /// Each of several readings of the positions has its verdict.
    case verdicts([Wish])
    /// A test is reached by exactly half, and alone decides whether the condition holds.
    case half(test: Int)
  }

  /// That a verdict comes about, with a further elector in a position where one is given.
  struct Wish {
    var also: (elector: Elector, position: Position)?
    var verdict: Position
  }

  /// What a search found.
  enum Answer {
    case found([Position], cost: Int)
    case nothing
    /// Too many steps were needed to be sure.
    case gaveUp
  }

  /// The most steps of one search.
  static let mostSteps = 100_000

  /// A position that an elector can take, and what that costs.
  typealias Option = (position: Position, cost: Int)

  private let rule: CompiledRule
  private let aim: Aim
  private let order: [Int]
  private let electors: [Elector]
  private let options: [[Option]]
  /// What the electors from each place on add at their highest, their lowest, their lowest with
  /// nobody against (where they can do that), and silent.
  private var highest: [Tally] = [Tally()]
  private var lowest: [Tally] = [Tally()]
  private var unopposed: [Tally?] = [Tally()]
  private var silent: [Tally] = [Tally()]
  private var mostPresent: [Int] = [0]
  private var leastPresent: [Int] = [0]
  private var isPresenceSettled = true
  private let relevance: RuleRelevance

  /// Prepares a search among the positions, with their costs, that each elector can take.
  ///
  /// Where the cheapest is wanted, the electors that are cheap to win are best tried first.
  init(
    rule: CompiledRule,
    electors: [Elector],
    options: [[Option]],
    aim: Aim,
    byCost: Bool = false
  ) {
    self.rule = rule
    self.aim = aim
    relevance = RuleRelevance(rule)
    func cost(_ place: Int) -> Int {
      options[place].first { $0.position == .for }?.cost ?? .max
    }
    let order = electors.indices.sorted { left, right in
      if byCost, cost(left) != cost(right) { return cost(left) < cost(right) }
      let (first, second) = (electors[left], electors[right])
      if (first.bit == 0) != (second.bit == 0) { return first.bit != 0 }
      if first.patients != second.patients { return first.patients > second.patients }
      return left < right
    }
    self.order = order
    self.electors = order.map { electors[$0] }
    let ranks: [Position] = [.for, .none, .abstain, .against]
    self.options = order.map { place in
      ranks.compactMap { position in options[place].first { $0.position == position } }
    }
    for (elector, options) in zip(self.electors, self.options).reversed() {
      prepend(elector, options.map(\.position))
    }
    highest.reverse()
    lowest.reverse()
    unopposed.reverse()
    silent.reverse()
    mostPresent.reverse()
    leastPresent.reverse()
  }

  private mutating func prepend(_ elector: Elector, _ positions: [Position]) {
    func added(_ tally: Tally, _ position: Position) -> Tally {
      var sum = tally
      sum.add(elector, as: position)
      return sum
    }
    let last = highest.count - 1
    highest.append(added(highest[last], positions.first ?? .none))
    lowest.append(added(lowest[last], positions.last ?? .none))
    let peaceful = positions.last { $0 != .against }
    unopposed.append(unopposed[last].flatMap { rest in peaceful.map { added(rest, $0) } })
    silent.append(added(silent[last], .none))
    let canBePresent = positions.contains { $0 != .none }
    let canBeAbsent = positions.contains(.none)
    mostPresent.append(mostPresent[last] + (canBePresent ? 1 : 0))
    leastPresent.append(leastPresent[last] + (canBeAbsent ? 0 : 1))
    if canBePresent && canBeAbsent { isPresenceSettled = false }
  }

  /// Returns the first positions found, or the cheapest.
  func run(cheapest: Bool = false) -> Answer {
    let count = electors.count
    guard options.allSatisfy({ !$0.isEmpty }) else { return .nothing }
    var sums = [Tally](repeating: Tally(), count: count + 1)
    var costs = [Int](repeating: 0, count: count + 1)
    var tried = [Int](repeating: 0, count: count + 1)
    var turns = [[Int]](repeating: [], count: count + 1)
    var seen: [Start: Int] = [:]
    var best: (positions: [Position], cost: Int)?
    var steps = 0
    var depth = 0
    guard isHopeful(Tally(), after: 0) else { return .nothing }
    if count > 0 { turns[0] = turn(Tally(), at: 0, cheapest: cheapest) }
    while depth >= 0 {
      if depth == count {
        if isReached(sums[depth]), best.map({ costs[depth] < $0.cost }) ?? true {
          var positions = [Position](repeating: .none, count: count)
          for place in 0..<count {
            positions[order[place]] = options[place][turns[place][tried[place] - 1]].position
          }
          best = (positions, costs[depth])
          if !cheapest || costs[depth] == 0 { break }
        }
        depth -= 1
        continue
      }
      guard tried[depth] < turns[depth].count else {
        depth -= 1
        continue
      }
      let option = options[depth][turns[depth][tried[depth]]]
      tried[depth] += 1
      steps += 1
      if steps > PositionSearch.mostSteps { return .gaveUp }
      let cost = costs[depth] + option.cost
      if let best, cost >= best.cost { continue }
      var sum = sums[depth]
      sum.add(electors[depth], as: option.position)
      guard isHopeful(sum, after: depth + 1) else { continue }
      let start = Start(depth: depth + 1, tally: key(sum))
      if let known = seen[start], known <= cost { continue }
      seen[start] = cost
      depth += 1
      sums[depth] = sum
      costs[depth] = cost
      tried[depth] = 0
      turns[depth] = depth < count ? turn(sum, at: depth, cheapest: cheapest) : []
    }
    return best.map { .found($0.positions, cost: $0.cost) } ?? .nothing
  }

  /// A start of a search, as far as its ends depend on it.
  private struct Start: Hashable {
    var depth: Int
    var tally: Tally
  }

  private func key(_ tally: Tally) -> Tally {
    var key = relevance.reduced(tally)
    key.members.against = max(key.members.against, min(tally.members.against, 1))
    key.members.all = isPresenceSettled ? 0 : tally.members.present
    return key
  }

  /// The order in which to try the positions of an elector: downwards where things stand well.
  private func turn(_ sum: Tally, at depth: Int, cheapest: Bool) -> [Int] {
    let upwards = Array(options[depth].indices)
    guard !cheapest, upwards.count > 1 else { return upwards }
    var tally = sum
    tally.add(silent[depth])
    if case .verdicts(let wishes) = aim, let also = wishes.first?.also {
      tally.add(also.elector, as: also.position)
    }
    return rule.passes(tally) ? upwards.reversed() : upwards
  }

  private func isReached(_ tally: Tally) -> Bool {
    switch aim {
    case .verdicts(let wishes):
      return wishes.allSatisfy { wish in
        var tally = tally
        if let also = wish.also { tally.add(also.elector, as: also.position) }
        return rule.verdict(tally) == wish.verdict
      }
    case .half(let test):
      return rule.isQuorate(tally) && rule.isHalf(test, tally)
        && rule.holds(tally, supposing: test, true) && !rule.holds(tally, supposing: test, false)
    }
  }

  /// Whether no bound forbids an end of a start.
  private func isHopeful(_ tally: Tally, after depth: Int) -> Bool {
    switch aim {
    case .verdicts(let wishes):
      return wishes.allSatisfy { wish in
        var tally = tally
        if let also = wish.also { tally.add(also.elector, as: also.position) }
        return isPossible(wish.verdict, tally, after: depth)
      }
    case .half(let test):
      var (high, low) = (tally, tally)
      high.add(highest[depth])
      low.add(lowest[depth])
      let fewest = rule.quorum?.fewestPresent(of: high.members.all) ?? 0
      return tally.members.present + mostPresent[depth] >= fewest
        && rule.half(test, high) != .less && rule.half(test, low) != .more
        && rule.holds(high, supposing: test, true) && !rule.holds(low, supposing: test, false)
    }
  }

  private func isPossible(_ verdict: Position, _ tally: Tally, after depth: Int) -> Bool {
    let all = tally.members.all + silent[depth].members.all
    guard all > 0 else { return verdict == .none }
    let fewest = rule.quorum?.fewestPresent(of: all) ?? 0
    let canBeQuorate = tally.members.present + mostPresent[depth] >= fewest
    func with(_ rest: Tally) -> Tally {
      var sum = tally
      sum.add(rest)
      return sum
    }
    switch verdict {
    case .for: return canBeQuorate && rule.passes(with(highest[depth]))
    case .against:
      let worst = with(lowest[depth])
      return canBeQuorate && worst.members.against > 0 && !rule.passes(worst)
    case .none:
      if tally.members.present + leastPresent[depth] < fewest { return true }
      guard tally.members.against == 0, let rest = unopposed[depth] else { return false }
      return !rule.passes(with(rest))
    case .abstain: return false
    }
  }
}
