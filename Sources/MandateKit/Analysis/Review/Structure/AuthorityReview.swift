/// Finds the subjects that no forum can decide, and those that two can.
///
/// Asked where the arrangement is about deciding at all: some mandate grants the power to decide,
/// or some provision requires authority. Ceilings, concessions, adoption and ratification are left
/// aside: what matters is whether anybody could decide.
struct AuthorityReview {
  let governance: Governance
  var snapshot: StructureSnapshot

  private var date: CivilDate { snapshot.date }

  init(governance: Governance, snapshot: StructureSnapshot) {
    self.governance = governance
    self.snapshot = snapshot
  }

  mutating func findings() -> [ReviewFinding] {
    let granting = governance.mandates.indices.filter {
      governance.mandates[$0].mandate.powers.contains(.decide)
    }
    let isRequired = governance.provisions.contains {
      $0.provision.requires == .authority && $0.provision.period.contains(date)
    }
    guard !granting.isEmpty || isRequired else { return [] }
    var undecided: [SubjectPath] = []
    var contested: [Rivals: [SubjectPath]] = [:]
    var answers: [[Int]: Coverage] = [:]
    for subject in governance.mentionedSubjects {
      let live = granting.filter { isLive(governance.mandates[$0], subject) }
      let coverage = answers[live] ?? coverage(live)
      answers[live] = coverage
      if coverage.holders.isEmpty { undecided.append(subject) }
      for rivals in coverage.rivals { contested[rivals, default: []].append(subject) }
    }
    return undecided.map { subject in
      ReviewFinding(
        .subjectNobodyDecides(subject),
        witness: proposal(on: subject).map { .proposal($0) } ?? .date(date)
      )
    }
      + contested.keys.sorted().map { rivals in
        let subjects = contested[rivals] ?? []
        let witness = subjects.first.map {
          proposal(on: $0, affecting: rivals.practice, forum: rivals.first)
        }
        return ReviewFinding(
          .subjectTwoDecide(
            governance.id(of: rivals.first),
            governance.id(of: rivals.second),
            subjects: subjects
          ),
          witness: witness.map { .proposal($0) } ?? .date(date)
        )
      }
  }

  /// Two forums that can both decide, and the first practice for which they can.
  private struct Rivals: Hashable, Comparable {
    var first: Int
    var second: Int
    var practice: Int

    static func < (left: Rivals, right: Rivals) -> Bool {
      (left.first, left.second, left.practice) < (right.first, right.second, right.practice)
    }
  }

  /// For whom each holder can decide.
  private struct Coverage {
    var holders: [Int: Set<Int>] = [:]
    var rivals: [Rivals] = []
  }

  private func isLive(_ mandate: IndexedMandate, _ subject: SubjectPath) -> Bool {
    mandate.mandate.subjects.match(subject) && mandate.mandate.period.contains(date)
      && governance.exists(mandate.holder, on: date)
      && mandate.giver.map { governance.exists($0, on: date) } ?? true
  }

  /// The least fixed point of what mandates let their holders decide.
  private mutating func coverage(_ mandates: [Int]) -> Coverage {
    var coverage = Coverage()
    var passable: [Int: Set<Int>] = [:]
    var grants: [Int: [Int]] = [:]
    var pending: [Int] = []
    for place in mandates {
      let mandate = governance.mandates[place]
      if let giver = mandate.giver {
        grants[giver, default: []].append(place)
      } else {
        let practices = Set(snapshot.constituency(ofParty: mandate.over ?? mandate.holder))
        if add(practices, place, &coverage, &passable) { pending.append(mandate.holder) }
      }
    }
    while let giver = pending.popLast() {
      for place in grants[giver] ?? [] {
        let mandate = governance.mandates[place]
        var practices = passable[giver] ?? []
        if let over = mandate.over {
          practices.formIntersection(snapshot.constituency(of: over))
        }
        if add(practices, place, &coverage, &passable) { pending.append(mandate.holder) }
      }
    }
    coverage.rivals = rivals(coverage, mandates)
    return coverage
  }

  /// Adds what a mandate covers, and returns whether its holder can now pass more on.
  private func add(
    _ practices: Set<Int>,
    _ place: Int,
    _ coverage: inout Coverage,
    _ passable: inout [Int: Set<Int>]
  ) -> Bool {
    guard !practices.isEmpty else { return false }
    let mandate = governance.mandates[place]
    coverage.holders[mandate.holder, default: []].formUnion(practices)
    guard mandate.mandate.passOn else { return false }
    let before = passable[mandate.holder]?.count ?? 0
    passable[mandate.holder, default: []].formUnion(practices)
    return passable[mandate.holder]?.count ?? 0 > before
  }

  /// The pairs of bodies that can decide for one practice, neither by grant from the other.
  private func rivals(_ coverage: Coverage, _ mandates: [Int]) -> [Rivals] {
    var under: [Int: Set<Int>] = [:]
    var givers: [Int: [Int]] = [:]
    for place in mandates {
      let mandate = governance.mandates[place]
      if let giver = mandate.giver { givers[mandate.holder, default: []].append(giver) }
    }
    for holder in coverage.holders.keys {
      var above: Set<Int> = []
      var pending = givers[holder] ?? []
      while let giver = pending.popLast() {
        if above.insert(giver).inserted { pending += givers[giver] ?? [] }
      }
      under[holder] = above
    }
    var deciding: [Int: [Int]] = [:]
    for holder in coverage.holders.keys.sorted() where holder < governance.bodies.count {
      for practice in coverage.holders[holder] ?? [] {
        deciding[practice, default: []].append(holder)
      }
    }
    var found: [[Int]: Int] = [:]
    for practice in deciding.keys.sorted() {
      let forums = deciding[practice] ?? []
      for (place, first) in forums.enumerated() {
        for second in forums[(place + 1)...]
        where under[first]?.contains(second) != true && under[second]?.contains(first) != true {
          let pair = [first, second]
          found[pair] = min(found[pair] ?? practice, practice)
        }
      }
    }
    return found.map { Rivals(first: $0.key[0], second: $0.key[1], practice: $0.value) }.sorted()
  }

  /// The smallest proposal on a subject: it affects one practice, and is taken to a forum.
  private func proposal(on subject: SubjectPath) -> Proposal? {
    let practice = governance.bodies.indices.first {
      governance.isPractice[$0] && snapshot.exists[$0]
    }
    return practice.map { proposal(on: subject, affecting: $0, forum: $0) }
  }

  private func proposal(on subject: SubjectPath, affecting practice: Int, forum: Int) -> Proposal {
    Proposal(
      "review",
      subjects: [subject],
      affects: governance.id(of: practice),
      proposer: governance.id(of: forum),
      forum: governance.id(of: forum),
      decisionDate: date
    )
  }
}

extension StructureSnapshot {
  /// Returns the practices that a body stands for.
  ///
  /// A person stands for none.
  fileprivate mutating func constituency(ofParty party: Int) -> [Int] {
    party < exists.count ? constituency(of: party) : []
  }
}
