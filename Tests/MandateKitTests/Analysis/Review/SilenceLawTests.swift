import MandateKit
import Testing

/// What does nothing, or not what it seems to, is told: over seeded random cases.
@Suite("Nothing is ticked in silence")
struct SilenceLawTests {
  @Test("A provision that selects nobody is told by the review, and by the answer where it weighs")
  func selectors() throws {
    var found = 0
    for seed in 0..<400 as Range<UInt64> {
      let sample = RandomCase.make(seed: seed)
      let review = try sample.docket().review(on: Scene.decision)
      // With a force that weighs, each such provision is a warning of the answer.
      var weighing = sample
      for place in weighing.document.provisions.indices
      where weighing.document.provisions[place].force == .practice {
        weighing.document.provisions[place].force = .exposure
      }
      for answer in try weighing.docket().resolveAll() {
        let warned = answer.warnings.filter { $0.code == .selectsNobody }
          .compactMap { $0.provision }
        for provision in sample.document.provisions.map({ $0.id }) {
          let isFoundFor = review.contains {
            if case .findsNobodyFor(provision, let proposals) = $0.fact {
              proposals.contains(answer.proposal)
            } else {
              false
            }
          }
          // Where there is nobody to be found at all, that is told instead.
          let isFound = review.contains {
            if case .selectsNobody(provision, _) = $0.fact { true } else { false }
          }
          let isWarned = warned.contains(provision)
          #expect(isWarned ? isFoundFor || isFound : !isFoundFor, "seed \(seed): \(provision)")
        }
        found += warned.count
      }
    }
    #expect(found > 50)
  }

  @Test("Of everybody who voted the answer gives a position, or says that the vote does not count")
  func votes() throws {
    var (counted, told) = (0, 0)
    for seed in 0..<400 as Range<UInt64> {
      let docket = try RandomCase.make(seed: seed).docket()
      for proposal in docket.proposals {
        let answer = try #require(docket.resolve(proposal.id, asOf: "2999-01-01"))
        let positions = Set(answer.positions.map { $0.body })
        let irregular = Set(answer.irregularities.map { $0.body })
        for case .vote(let vote) in docket.record.acts where vote.proposal == proposal.id {
          if positions.contains(vote.by) { counted += 1 } else { told += 1 }
          #expect(
            positions.contains(vote.by) || irregular.contains(vote.by),
            "seed \(seed): \(vote.by)"
          )
        }
      }
    }
    #expect(counted > 50 && told > 50)
  }

  @Test("A kind that is misspelt by one letter in a selector is told with the one that is meant")
  func kinds() throws {
    var misspelt = 0
    for seed in 0..<300 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let document = RandomCase.make(seed: seed).document
      for place in document.provisions.indices {
        guard
          case .consultation(let selector, let party, let standard) =
            document.provisions[place].requires,
          let kind = kind(in: selector), document.bodies.contains(where: { $0.kind == kind })
        else { continue }
        let wrong = BodyKind(rawValue: misspelling(kind.rawValue, using: &random))
        if document.bodies.contains(where: { $0.kind == wrong }) { continue }
        var changed = document
        changed.provisions[place].requires = .consultation(
          of: .kind(wrong),
          by: party,
          standard
        )
        let review = try Governance(changed).review(on: Scene.decision)
        let isTold = review.contains {
          $0.fact == .nearName(.kind, wrong.rawValue, near: kind.rawValue)
        }
        #expect(isTold, "seed \(seed): \(wrong)")
        misspelt += 1
      }
    }
    #expect(misspelt > 25)
  }

  @Test("Of a body that a proposal needs and that is not there it is told when it exists")
  func references() throws {
    var (told, silent) = (0, 0)
    for seed in 0..<400 as Range<UInt64> {
      let sample = RandomCase.make(seed: seed)
      let bodies = Dictionary(uniqueKeysWithValues: sample.document.bodies.map { ($0.id, $0) })
      func isThere(_ id: Body.ID, on day: CivilDate) -> Bool {
        guard let body = bodies[id] else { return true }
        return body.existence.contains(day) || body.successors.contains { isThere($0, on: day) }
      }
      let review = try sample.docket().review(on: Scene.decision)
      for proposal in sample.proposals {
        let named: [(Body.ID, ReviewFinding.Reference.Role)] =
          [(proposal.proposer, .proposer), (proposal.forum, .forum)]
          + proposal.affects.map { ($0, .affected) }
        for (id, role) in named {
          let isTold = review.contains { finding in
            guard case .partyNotThere(id, let period, let reference) = finding.fact else {
              return false
            }
            return reference.role == role && reference.proposals.contains(proposal.id)
              && period == bodies[id]?.existence
          }
          let isMissing = !isThere(id, on: proposal.decisionDate)
          #expect(isTold == isMissing, "seed \(seed): \(id) as \(role)")
          if isTold { told += 1 } else { silent += 1 }
        }
      }
    }
    #expect(told > 10 && silent > 50)
  }

  private func kind(in selector: BodySelector) -> BodyKind? {
    switch selector {
    case .kind(let kind), .every(let kind): kind
    default: nil
    }
  }

  /// Returns a word with one letter left out, changed or put in, or two swapped.
  private func misspelling(_ word: String, using random: inout SplitMix64) -> String {
    var letters = Array(word)
    let place = random.number(1, letters.count - 2)
    switch random.number(0, 3) {
    case 0: letters.remove(at: place)
    case 1: letters[place] = letters[place] == "x" ? "y" : "x"
    case 2: letters.insert("x", at: place)
    default: letters.swapAt(place, place - 1)
    }
    return String(letters) == word ? word + "x" : String(letters)
  }
}
