import MandateKit

extension SoundDocument {
  /// Makes a random change, which is more often than not an error.
  mutating func spoil(using random: inout SplitMix64) {
    switch Int.random(in: 0..<30, using: &random) {
    case 0: document.bodies[any(of: document.bodies, &random)].id = .some(&random)
    case 1: document.bodies[any(of: document.bodies, &random)].kind = .some(&random)
    case 2: document.bodies[any(of: document.bodies, &random)].existence = .some(&random)
    case 3: document.bodies[any(of: document.bodies, &random)].successors = .some(&random)
    case 4: document.bodies[any(of: document.bodies, &random)].listSize = .some(&random)
    case 5:
      document.bodies[any(of: document.bodies, &random)].rules = .some(&random)
    case 6: document.people.append(Person(.some(&random)))
    case 7:
      document.memberships[any(of: document.memberships, &random)].member = .some(&random)
    case 8:
      document.memberships[any(of: document.memberships, &random)].group = .some(&random)
    case 9:
      document.memberships.append(
        Membership(.some(&random), of: .some(&random), period: .some(&random))
      )
    case 10:
      document.appointments.append(
        Appointment(.some(&random), to: .some(&random), capacity: .expert, period: .some(&random))
      )
    case 11: document.mandates[any(of: document.mandates, &random)].giver = nil
    case 12: document.mandates[any(of: document.mandates, &random)].holder = .some(&random)
    case 13:
      document.mandates[any(of: document.mandates, &random)].ratification =
        Mandate.Ratification(by: .some(&random), within: .some(&random))
    case 14: document.mandates[any(of: document.mandates, &random)].period = .some(&random)
    case 15: document.mandates[any(of: document.mandates, &random)].adoptedBy = "nothing"
    case 16:
      document.provisions[any(of: document.provisions, &random)].requires =
        .approvalOfPractices(DecisionRule(passes: .some(&random, 5)))
    case 17:
      document.provisions[any(of: document.provisions, &random)].requires =
        .notice(to: .body(.some(&random)), by: .forum, .after(days: .some(&random)))
    case 18:
      proposals[any(of: proposals, &random)].ratifies = proposals.randomElement(using: &random)?.id
    case 19: proposals[any(of: proposals, &random)].affects = .some(&random)
    case 20: document.bankHolidays.append(.day(.some(&random)))
    case 21:
      document.deputies.append(
        Deputy(
          .some(&random),
          for: .some(&random),
          on: Bool.random(using: &random) ? "nothing" : "first",
          period: .some(&random)
        )
      )
    case 22: document.voice = Bool.random(using: &random) ? [] : [.some(&random)]
    case 23:
      document.provisions[any(of: document.provisions, &random)].requires =
        .confirmation(by: .membersOf(.some(&random)), after: NoticePeriod(days: .some(&random)))
    case 24:
      document.memberships[any(of: document.memberships, &random)].votes =
        Int64(Int.some(&random))
    case 25:
      document.memberships[any(of: document.memberships, &random)].classes = ["lay", "two words"]
    case 26:
      proposals[any(of: proposals, &random)].confirms = proposals.randomElement(using: &random)?.id
    case 27: proposals[any(of: proposals, &random)].opened = .some(&random)
    case 28:
      let (by, body) = (PartyID.some(&random), PartyID.some(&random))
      record.acts.append(
        .castingVote(by: by, of: body, on: "first", .for, date: .some(&random))
      )
      record.acts.append(
        .attendance(by: by, at: body, on: "first", date: .some(&random))
      )
    default:
      record.acts.append(
        .consultation(
          of: .some(&random),
          by: .some(&random),
          on: proposals[any(of: proposals, &random)].id,
          opened: .some(&random),
          closed: Bool.random(using: &random) ? .some(&random) : nil,
          considered: .some(&random),
          informed: .some(&random),
          answered: Bool.random(using: &random) ? .some(&random) : nil,
          answer: .object,
          phase: Bool.random(using: &random) ? "" : "draft"
        )
      )
    }
  }

  private func any<Element>(of list: [Element], _ random: inout SplitMix64) -> Int {
    Int.random(in: list.indices, using: &random)
  }
}

extension Identifier {
  fileprivate static func some(_ random: inout SplitMix64) -> Identifier {
    let names = ["p1", "p2", "pcn", "lmc", "icb", "ccg", "dr", "expert", "", "x", "\u{0}", "🏥"]
    return Identifier(names.randomElement(using: &random) ?? "")
  }
}

extension [PartyID] {
  fileprivate static func some(_ random: inout SplitMix64) -> [PartyID] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in .some(&random) }
  }
}

extension ListSize {
  fileprivate static func some(_ random: inout SplitMix64) -> ListSize {
    if Bool.random(using: &random) { return .constant(Int64(Int.some(&random))) }
    return .dated(
      (0..<Int.random(in: 0...3, using: &random)).map { _ in
        Entry(from: .some(&random), patients: Int64(Int.some(&random)))
      }
    )
  }
}

extension [ApplicableRule] {
  fileprivate static func some(_ random: inout SplitMix64) -> [ApplicableRule] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in
      ApplicableRule(
        DecisionRule(
          quorum: .any([.count(.some(&random)), .presenceOf(.some(&random))]),
          passes: .some(&random, 5),
          scale: VoteScale(patients: Int64(Int.some(&random)), rounding: .up),
          castingVote: .listed(.some(&random))
        ),
        when: Occasion(proposerKinds: [.some(&random)]),
        period: .some(&random)
      )
    }
  }
}

extension BodyKind {
  fileprivate static func some(_ random: inout SplitMix64) -> BodyKind {
    Bool.random(using: &random) ? .practice : ""
  }
}

extension Int {
  fileprivate static func some(_ random: inout SplitMix64) -> Int {
    [.min, -1, 0, 1, 3_660, 3_661, 1_000_000_000, 1_000_000_001, .max]
      .randomElement(using: &random) ?? 0
  }
}

extension CivilDate {
  fileprivate static func some(_ random: inout SplitMix64) -> CivilDate {
    let days = [.min, -62_092, -62_091, 0, 19_000, 19_001, 376_199, 376_200, .max]
    return CivilDate(daysSinceEpoch: days.randomElement(using: &random) ?? 0)
  }
}

extension Period {
  fileprivate static func some(_ random: inout SplitMix64) -> Period {
    Period(
      from: Bool.random(using: &random) ? CivilDate.some(&random) : nil,
      until: Bool.random(using: &random) ? CivilDate.some(&random) : nil
    )
  }
}

extension Condition {
  fileprivate static func some(_ random: inout SplitMix64, _ depth: Int) -> Condition {
    switch Int.random(in: depth > 0 ? 0..<7 : 2..<7, using: &random) {
    case 0, 1:
      let parts = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        Condition.some(&random, depth - 1)
      }
      return Bool.random(using: &random) ? .all(parts) : .any(parts)
    case 2: return .share(.atLeast("0/1"), of: .cast, by: .members)
    case 3: return .share(.moreThan("1/1"), of: .cast, by: .members)
    case 4: return .count(atLeast: .some(&random), by: .patients)
    case 5: return .consentOf(.some(&random))
    default: return .notOpposedBy(.some(&random))
    }
  }
}
