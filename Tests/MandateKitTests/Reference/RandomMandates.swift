import MandateKit

extension RandomCaseMaker {
  /// Makes original authority, grants among bodies and people, warrants and appointments.
  mutating func addMandates() {
    let people: [PartyID] = ["dr-a", "ms-b"]
    for person in people where random.chance(70) {
      made.document.appointments.append(
        Appointment(
          person,
          to: random.chance(80) ? made.proposals[0].forum : "board",
          capacity: random.chance(80) ? .representative : .expert,
          period: period(percent: 15)
        )
      )
    }
    if random.chance(70) { add(from: nil, to: "icb", [.decide], passOn: 70) }
    if random.chance(60) { add(from: "icb", to: "board", [.decide, .advise], passOn: 20) }
    if random.chance(40) { addFullAuthority() }
    let ruled = made.document.bodies.filter { $0.hasRule }.map(\.id)
    for body in ruled where random.chance(55) {
      add(from: body, to: random.chance(70) ? random.pick(people) : body, [.agree], passOn: 30)
    }
    for _ in 0..<random.number(0, 4) {
      let giver = random.pick(bodyIDs)
      let holder = random.chance(50) ? random.pick(people) : random.pick(bodyIDs)
      add(from: giver, to: holder, random.some(Power.allCases), passOn: 60)
      if random.chance(20), bodyIDs.contains(holder) {
        add(from: holder, to: giver, random.some(Power.allCases), passOn: 80)
      }
    }
    if random.chance(10) { add(from: nil, to: random.pick(people), [.agree, .advise], passOn: 50) }
  }

  /// Gives a forum, and somebody who sits there, what the proposal asks for, if it is ratified.
  private mutating func addFullAuthority() {
    let main = made.proposals.first { $0.id == "x" } ?? made.proposals[0]
    for (holder, power): (PartyID, Power) in [(main.forum, .decide), ("dr-a", .agree)]
    where random.chance(70) {
      var mandate = Mandate(
        Mandate.ID("full-\(power)"),
        giver: nil,
        holder: holder,
        powers: [power, .advise],
        subjects: ["*"],
        over: main.affects[0],
        passOn: random.chance(50)
      )
      if random.chance(60) {
        mandate.ratification = Mandate.Ratification(
          by: random.pick(["place", "lmc", "n1", "icb"]),
          within: random.pick([5, 20])
        )
      }
      made.document.mandates.append(mandate)
    }
    made.document.appointments.append(
      Appointment("dr-a", to: main.forum, capacity: .representative)
    )
  }

  private mutating func add(
    from giver: Body.ID?,
    to holder: PartyID,
    _ powers: [Power],
    passOn percent: Int
  ) {
    let isOriginalToPerson = giver == nil && (holder == "dr-a" || holder == "ms-b")
    var mandate = Mandate(
      Mandate.ID("m\(made.document.mandates.count)"),
      giver: giver,
      holder: holder,
      powers: powers,
      subjects: random.chance(70) ? ["*"] : patterns()
    )
    if isOriginalToPerson || random.chance(25) {
      mandate.over = random.chance(50) ? "place" : random.pick(bodyIDs)
    }
    if random.chance(15) { mandate.ceiling = random.pick([0, 50, 99, 100]) }
    mandate.concessions = random.chance(85)
    mandate.passOn = random.chance(percent)
    if random.chance(20) {
      mandate.ratification = Mandate.Ratification(
        by: random.pick(bodyIDs),
        within: random.pick([0, 1, 5, 20])
      )
    }
    if giver != nil, random.chance(35) { mandate.adoptedBy = random.pick(made.proposals).id }
    mandate.period = period(percent: 10)
    made.document.mandates.append(mandate)
  }
}
