import MandateKit

extension SamplePlace {
  /// Returns a valid place with a random size, random list sizes and random rules.
  ///
  /// At times networks have votes or classes in the place, a person sits there, somebody has the casting
  /// vote, or an earlier rule is for other subjects than that of ``proposal(_:on:)``.
  ///
  /// The same state of the generator gives the same place.
  public static func random(using random: inout SeededGenerator) -> SamplePlace {
    var place = SamplePlace(
      networks: random.number(in: 1...4),
      practicesEach: random.number(in: 1...5),
      networkRule: rule(using: &random),
      placeRule: rule(using: &random)
    )
    for entry in place.document.bodies.indices
    where place.document.bodies[entry].kind == .practice {
      place.document.bodies[entry].listSize = .constant(Int64(random.number(in: 1_000...25_000)))
    }
    for entry in place.document.memberships.indices
    where place.document.memberships[entry].group == "place" {
      if random.chance(25) {
        place.document.memberships[entry].votes = Int64(random.number(in: 0...4))
      }
      if random.chance(25) { place.document.memberships[entry].classes = ["clinical"] }
    }
    if random.chance(40) { place.addChair(using: &random) }
    for entry in place.document.bodies.indices
    where place.document.bodies[entry].id == "place" && random.chance(25) {
      let premises = Occasion(subjects: ["premises"])
      place.document.bodies[entry].rules.insert(
        ApplicableRule(.unanimity, when: premises),
        at: 0
      )
    }
    return place
  }

  /// Gives a person a seat in the place, or the casting vote there, or whoever presides the casting vote.
  private mutating func addChair(using random: inout SeededGenerator) {
    document.people.append(Person("chair"))
    if random.chance(60) {
      document.memberships.append(Membership("chair", of: "place", classes: ["lay"]))
    }
    let holder: CastingVoteHolder = random.chance(60) ? .listed(["chair"]) : .presiding
    for entry in document.bodies.indices where document.bodies[entry].id == "place" {
      for rule in document.bodies[entry].rules.indices {
        document.bodies[entry].rules[rule].rule.castingVote = holder
      }
    }
  }

  /// Returns votes of a random part of the practices, of people, and sometimes of the committee.
  public func randomVotes(using random: inout SeededGenerator) -> [PartyID: Choice] {
    var votes: [PartyID: Choice] = [:]
    let voters = practices.flatMap { $0 } + ["committee"] + document.people.map { $0.id }
    for voter in voters {
      if random.chance(80) { votes[voter] = random.pick(Choice.allCases) }
    }
    return votes
  }

  private static func rule(using random: inout SeededGenerator) -> DecisionRule {
    let quorum: Quorum? = random.one(
      of: nil,
      .fraction(.half),
      .fraction(.twoThirds),
      .count(1),
      .share(.moreThan("1/3"), of: .whole),
      .any([.count(2), .count(atLeast: 1, among: "clinical")])
    )
    let weight: Condition.Weight = random.one(of: .members, .patients, .votes)
    let denominator: Condition.Denominator = random.one(of: .cast, .present, .all, .whole)
    let threshold: Threshold = random.one(
      of: .moreThan(.half),
      .atLeast(.twoThirds),
      .atLeast(.whole)
    )
    return DecisionRule(
      quorum: quorum,
      passes: random.chance(15)
        ? .noneAgainst : .share(threshold, of: denominator, by: weight)
    )
  }
}
