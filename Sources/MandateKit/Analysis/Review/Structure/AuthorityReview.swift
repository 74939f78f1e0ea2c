/// Finds the subjects that no forum can decide, and those that two can.
///
/// It applies where the governance is about deciding at all: some mandate grants the power to
/// decide, or some provision requires authority. Ceilings, concessions, adoption and ratification
/// are left aside: what matters is whether anybody could decide.
struct AuthorityReview {
  let governance: Governance
  let snapshot: StructureSnapshot
  let delegation: DelegationReview

  private var date: CivilDate { snapshot.date }

  func findings() -> [ReviewFinding] {
    let granting = governance.mandates.indices.filter {
      governance.mandates[$0].mandate.powers.contains(.decide)
    }
    let isRequired = governance.provisions.values.contains {
      $0.provision.requires == .authority && $0.provision.period.contains(date)
    }
    guard !granting.isEmpty || isRequired else { return [] }
    var undecided: [SubjectPath] = []
    var contested: [Rivals: [SubjectPath]] = [:]
    var answers: [[Index<Mandate>]: Deciders] = [:]
    for subject in governance.mentionedSubjects {
      let live = granting.filter { mandate in
        governance.mandates[mandate].mandate.subjects.match(subject)
          && governance.mandateTerms.isLive(mandate, on: date)
      }
      let deciders = answers[live] ?? deciders(by: live)
      answers[live] = deciders
      if !deciders.canDecide { undecided.append(subject) }
      for rivals in deciders.rivals { contested[rivals, default: []].append(subject) }
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
    var first: PartyIndex
    var second: PartyIndex
    var practice: PartyIndex

    static func < (left: Rivals, right: Rivals) -> Bool {
      (left.first, left.second, left.practice) < (right.first, right.second, right.practice)
    }
  }

  /// Whether anybody can decide by some mandates, and the forums that can for the same practice.
  private struct Deciders {
    var canDecide: Bool
    var rivals: [Rivals]
  }

  private func deciders(by mandates: [Index<Mandate>]) -> Deciders {
    let live = Set(mandates)
    let (graph, affected) = (delegation.graph, delegation.scope.affected)
    let coverage = graph.coverage(for: .decide, over: affected) { live.contains($0.mandate) }
    var holders: [Index<PracticeClass>: Set<PartyIndex>] = [:]
    for (grant, granted) in graph.grants.elements {
      let holder = governance.mandates[granted.mandate].holder
      for practiceClass in coverage.byGrant[grant] {
        holders[practiceClass, default: []].insert(holder)
      }
    }
    let rivals = rivals(holders, givers: givers(above: mandates))
    return Deciders(canDecide: !holders.isEmpty, rivals: rivals)
  }

  /// Returns all from whom the authority of each holder comes, by some mandates.
  private func givers(above mandates: [Index<Mandate>]) -> [PartyIndex: Set<PartyIndex>] {
    var givers: [PartyIndex: [PartyIndex]] = [:]
    for mandate in mandates {
      if let giver = governance.mandates[mandate].giver {
        givers[governance.mandates[mandate].holder, default: []].append(giver)
      }
    }
    var above: [PartyIndex: Set<PartyIndex>] = [:]
    for holder in givers.keys {
      var found: Set<PartyIndex> = []
      var pending = givers[holder] ?? []
      while let giver = pending.popLast() {
        if found.insert(giver).inserted { pending += givers[giver] ?? [] }
      }
      above[holder] = found
    }
    return above
  }

  /// Returns the pairs of bodies that can decide for one practice, neither by grant from the other.
  private func rivals(
    _ holders: [Index<PracticeClass>: Set<PartyIndex>],
    givers: [PartyIndex: Set<PartyIndex>]
  ) -> [Rivals] {
    var found: [[PartyIndex]: PartyIndex] = [:]
    for practiceClass in holders.keys.sorted() {
      let practice = delegation.firstPractice(of: practiceClass)
      let forums = (holders[practiceClass] ?? []).filter { governance.isBody($0) }.sorted()
      for (position, first) in forums.enumerated() {
        for second in forums[(position + 1)...]
        where givers[first]?.contains(second) != true && givers[second]?.contains(first) != true {
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

  private func proposal(
    on subject: SubjectPath,
    affecting practice: PartyIndex,
    forum: PartyIndex
  ) -> Proposal {
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

extension Governance {
  /// The subjects that occur in provisions, mandates and competences, sorted, each once.
  var mentionedSubjects: [SubjectPath] {
    var patterns: Set<SubjectPattern> = []
    // A shipped set is about more subjects than a document need have.
    for provision in provisions.values
    where !Catalogue.shippedProvisions.contains(provision.provision.id) {
      patterns.formUnion(provision.provision.when.subjects ?? [])
    }
    for mandate in mandates.values { patterns.formUnion(mandate.mandate.subjects) }
    for body in bodies.values { patterns.formUnion(body.competence ?? []) }
    return patterns.compactMap { $0.subject }.sorted { $0.rawValue < $1.rawValue }
  }
}
