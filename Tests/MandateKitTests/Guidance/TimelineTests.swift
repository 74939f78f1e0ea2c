import MandateKit
import Testing

@Suite("The timeline of an outcome")
struct TimelineTests {
  @Test("Resolving every day finds the same outcomes", arguments: [true, false])
  func agreesWithEveryDay(withMandates: Bool) throws {
    var changes = 0
    for seed in 0..<60 as Range<UInt64> {
      let sample = RandomCase.make(seed: seed, tree: false, withMandates: withMandates)
      let docket = try sample.docket()
      let timeline = try #require(docket.timeline(of: sample.proposal))
      let first = try #require(sample.proposals.first { $0.id == sample.proposal }).decisionDate
      for offset in -45...30 {
        let day = first.adding(days: offset)
        let resolved = try #require(docket.resolve(sample.proposal, asOf: day))
        #expect(timeline.outcome(asOf: day) == resolved.outcome, "seed \(seed), \(day)")
        let statuses = timeline.statuses(asOf: day)
        #expect(statuses == resolved.requirements.map(\.status), "seed \(seed), \(day)")
      }
      changes += timeline.changes.count
    }
    #expect(changes > 60)
  }
}

extension Docket.Timeline {
  /// The statuses that the changes up to a date add up to.
  fileprivate func statuses(asOf date: CivilDate) -> [Status] {
    var requirements = start.requirements
    for change in changes where change.date <= date {
      for changed in change.requirements {
        for index in requirements.indices
        where requirements[index].provision == changed.provision
          && requirements[index].body == changed.body
        {
          requirements[index] = changed
        }
      }
    }
    return requirements.map(\.status)
  }
}
