import MandateKit
import Testing

@Suite("Who started proposals, what they are worth, and which priorities came to a board")
struct PrioritiesTests {
  /// A network agrees a priority on 1 March 2025, and the proposals of a row come later or earlier.
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var subject: SubjectPath = "contract.local"
    var forum: Body.ID = "board"
    var effect = Effect.advice
    var date: CivilDate = "2025-04-01"
    var isReached: Bool
  }

  static let rows = [
    Row(testDescription: "The same subject at a board", isReached: true),
    Row(testDescription: "A subject below", subject: "contract.local.winter", isReached: true),
    Row(testDescription: "A subject above", subject: "contract", isReached: false),
    Row(
      testDescription: "A subject that only begins with the same letters",
      subject: "contract.localities",
      isReached: false
    ),
    Row(testDescription: "A commitment", effect: .commitment, isReached: true),
    Row(testDescription: "A position is no board's business", effect: .position, isReached: false),
    Row(testDescription: "A forum of general practice", forum: "lmc", isReached: false),
    Row(testDescription: "The same day is not later", date: "2025-03-01", isReached: false),
    Row(testDescription: "An earlier day", date: "2025-02-01", isReached: false),
  ]

  private static func vale(_ row: Row, votes: Choice = .for) -> Vale {
    var vale = Vale()
    var priority = Vale.proposal("priority")
    priority.proposer = "network"
    priority.forum = "network"
    priority.effect = .position
    var later = Vale.proposal("later", on: row.date)
    later.subjects = [row.subject]
    later.forum = row.forum
    later.effect = row.effect
    later.value = 700
    vale.proposals = [later, priority]
    vale.acts = ["p1", "p2"].map { .vote(by: $0, on: "priority", votes, date: "2025-02-01") }
    return vale
  }

  /// Who proposes, with a priority that has reached a proposal.
  static func sample() throws -> Docket.Initiative { try vale(rows[0]).docket().initiative() }

  @Test("A priority reaches later proposals on its subject elsewhere", arguments: rows)
  func reached(_ row: Row) throws {
    let initiative = try Self.vale(row).docket().initiative(asOf: "2025-12-31")
    let priority = try #require(initiative.priorities.first)
    #expect(initiative.priorities.count == 1 && initiative.prioritiesAreComplete)
    #expect(priority.proposal == "priority" && priority.proposer == "network")
    #expect(priority.reached.map { $0.proposal } == (row.isReached ? ["later"] : []))
    #expect(priority.outcomes.total == (row.isReached ? 1 : 0))
    #expect(priority.outcomes.notMandated == priority.outcomes.total)
    for later in priority.reached {
      #expect(later.value == 700 && !later.isStartedHere && later.forum == row.forum)
    }
  }

  @Test("What was not agreed, was put to general practice, or ratifies another is no priority")
  func noPriority() throws {
    let refused = try Self.vale(Self.rows[0], votes: .against).docket().initiative()
    #expect(refused.priorities.isEmpty)
    var received = Self.vale(Self.rows[0])
    received.proposals[1].proposer = "icb"
    #expect(try received.docket().initiative().priorities.isEmpty)
    var ratifying = Self.vale(Self.rows[0])
    ratifying.proposals[1].ratifies = "later"
    #expect(try ratifying.docket().initiative().priorities.isEmpty)
  }

  @Test("Proposals and pounds are counted by proposer, by kind and by forum")
  func proposers() throws {
    var vale = Vale()
    vale.proposals = ["a", "b", "c"].map { Vale.proposal($0) }
    for (place, proposer) in ["icb", "network", "icb"].enumerated() {
      vale.proposals[place].proposer = PartyID(proposer)
      vale.proposals[place].value = 100 * (place + 1)
    }
    vale.proposals[2].forum = "lmc"
    vale.acts = ["a", "b"].flatMap { proposal -> [Act] in
      ["p1", "p2"].map { .vote(by: $0, on: Proposal.ID(proposal), .for, date: "2025-02-01") }
    }
    let initiative = try vale.docket().initiative()
    #expect(initiative.proposers.map { $0.id } == ["icb", "network"])
    #expect(initiative.proposers.map { $0.isGeneralPractice } == [false, true])
    #expect(initiative.proposers.map { $0.outcomes.mandated } == [1, 1])
    #expect(initiative.proposers.map { $0.outcomes.notMandated } == [1, 0])
    #expect(initiative.proposers.map { $0.value.mandated } == [100, 200])
    #expect(initiative.proposers.map { $0.value.total } == [400, 200])
    #expect(initiative.kinds.map { $0.kind } == [.integratedCareBoard, .primaryCareNetwork])
    #expect(initiative.kinds.map { $0.value.total } == [400, 200])
    #expect(initiative.forums.map { $0.id } == ["board", "lmc"])
    #expect(initiative.forums.map { $0.isGeneralPractice } == [false, true])
    #expect(initiative.forums.map { $0.started.total } == [200, 0])
    #expect(initiative.forums.map { $0.received.total } == [100, 300])
  }

  @Test("A proposal that was opened after the date is not counted")
  func notYetOpened() throws {
    var vale = Vale()
    vale.proposals[1].opened = "2025-02-01"
    let docket = try vale.docket()
    #expect(docket.initiative(asOf: "2025-01-31").received.total == 2)
    #expect(docket.initiative(asOf: "2025-02-01").received.total == 3)
    #expect(docket.initiative().received.total == 3)
  }

  @Test("Subjects too long to compare are not compared, and that is told")
  func longSubjects() throws {
    let long = SubjectPath(rawValue: Array(repeating: "a", count: 6_000).joined(separator: "."))
    let subject = try #require(long)
    var vale = Self.vale(Self.rows[0])
    for place in vale.proposals.indices { vale.proposals[place].subjects = [subject] }
    #expect(try !vale.docket().initiative(asOf: "2025-12-31").prioritiesAreComplete)
    // No more is read of the later subject than the subject of the priority has, which is one letter now.
    vale.proposals[1].subjects = ["a"]
    let initiative = try vale.docket().initiative(asOf: "2025-12-31")
    #expect(initiative.prioritiesAreComplete)
    #expect(initiative.priorities.map { $0.reached.count } == [1])
  }

  @Test("Random cases: rows, proposers, kinds and forums add up to the same")
  func random() throws {
    var (priorities, reached) = (0, 0)
    for seed in UInt64(0)..<400 {
      var random = RandomCase.make(seed: seed)
      let kinds = Dictionary(uniqueKeysWithValues: random.document.bodies.map { ($0.id, $0.kind) })
      func isHere(_ id: PartyID) -> Bool {
        kinds[id].map { BodyKind.generalPracticeProposers.contains($0) } ?? false
      }
      // Every other proposal is a position that general practice proposes, and all are on few subjects.
      let proposer = random.document.bodies.map { $0.id }.filter(isHere).min()
      for place in random.proposals.indices {
        random.proposals[place].subjects.append(place == 0 ? "contract" : "contract.core")
        random.proposals[place].subjects = Array(Set(random.proposals[place].subjects))
        guard place % 2 == 0, let proposer, !random.proposals[place].optIn else { continue }
        random.proposals[place].proposer = proposer
        random.proposals[place].effect = .position
      }
      let initiative = try random.docket().initiative(asOf: random.asOf)
      let total = initiative.started.total + initiative.received.total
      let opened = random.proposals.filter { $0.opened.map { $0 <= random.asOf } ?? true }
      #expect(total == opened.count)
      let proposers = initiative.proposers
      #expect(proposers.reduce(0) { $0 + $1.outcomes.total } == total)
      #expect(
        proposers.filter { $0.isGeneralPractice }.reduce(0) { $0 + $1.outcomes.mandated }
          == initiative.started.mandated
      )
      for kind in initiative.kinds {
        let ofKind = opened.filter { kinds[$0.proposer] == kind.kind }
        #expect(kind.outcomes.total == ofKind.count)
        #expect(kind.value.total == ofKind.reduce(0) { $0 + Int64($1.value) })
      }
      let pounds = opened.reduce(Int64(0)) { $0 + Int64($1.value) }
      #expect(proposers.reduce(0) { $0 + $1.value.total } == pounds)
      #expect(initiative.forums.reduce(0) { $0 + $1.started.total + $1.received.total } == pounds)
      let agreed = opened.filter { proposal in
        isHere(proposal.proposer) && proposal.effect == .position && proposal.ratifies == nil
          && proposal.confirms == nil
          && random.outcome(of: proposal.id) == .mandated
      }
      #expect(Set(initiative.priorities.map { $0.proposal }) == Set(agreed.map { $0.id }))
      // Every pair, one by one.
      for priority in initiative.priorities {
        let later = opened.filter { other in
          other.effect != .position && other.decisionDate > priority.decisionDate
            && !isHere(other.forum)
            && other.subjects.contains { subject in
              priority.subjects.contains { SubjectPattern($0).matches(subject) }
            }
        }
        #expect(Set(priority.reached.map { $0.proposal }) == Set(later.map { $0.id }))
        priorities += 1
        reached += later.count
      }
    }
    #expect(priorities > 20 && reached > 5)
  }
}

extension RandomCase {
  /// What the reference evaluator answers for one of the proposals.
  fileprivate func outcome(of proposal: Proposal.ID) -> Outcome {
    ReferenceEvaluator.answer(document, proposals, record, proposal, asOf: asOf).outcome
  }
}
