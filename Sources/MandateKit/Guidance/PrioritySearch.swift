/// Finds which later proposals are on the subjects of priorities.
struct PrioritySearch {
  private var priorities: [Docket.Initiative.Priority] = []
  /// The priorities on each subject.
  private var bySubject: [String: [Int]] = [:]
  private var others: [(proposal: Docket.Initiative.Reached, subjects: [SubjectPath])] = []
  /// The number of bytes of the longest of those subjects.
  private var longest = 0
  private var steps = SearchBudget(Limits.prioritySteps)

  /// Adds a proposal by which a priority was agreed.
  mutating func add(priority proposal: Proposal) {
    for subject in Set(proposal.subjects) {
      bySubject[subject.rawValue, default: []].append(priorities.count)
      longest = max(longest, subject.rawValue.utf8.count)
    }
    priorities.append(
      Docket.Initiative.Priority(
        proposal: proposal.id,
        proposer: proposal.proposer,
        subjects: proposal.subjects,
        decisionDate: proposal.decisionDate
      )
    )
  }

  /// Adds a proposal that a priority may have reached.
  ///
  /// - Parameters:
  ///   - proposal: The proposal.
  ///   - subjects: Its subjects.
  mutating func add(later proposal: Docket.Initiative.Reached, on subjects: [SubjectPath]) {
    others.append((proposal, subjects))
  }

  /// Returns the priorities with what they have reached, and whether all were compared.
  mutating func found() -> (priorities: [Docket.Initiative.Priority], areComplete: Bool) {
    var found = priorities
    var areComplete = true
    if !priorities.isEmpty {
      for other in others {
        let matching = self.matching(other.subjects)
        guard let matching else {
          areComplete = false
          continue
        }
        for place in matching where found[place].decisionDate < other.proposal.decisionDate {
          found[place].reached.append(other.proposal)
        }
      }
    }
    for place in found.indices {
      found[place].reached = found[place].reached.stablySorted {
        Int32(clamping: $0.decisionDate.daysSinceEpoch)
      }
    }
    return (found.stablySorted { Int32(clamping: $0.decisionDate.daysSinceEpoch) }, areComplete)
  }

  /// Returns the priorities on some subjects or on ones above them, each once, or `nil` where steps are lacking.
  private mutating func matching(_ subjects: [SubjectPath]) -> Set<Int>? {
    var matching: Set<Int> = []
    for subject in subjects {
      let bytes = subject.rawValue.utf8
      let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: ".") } + [bytes.endIndex]
      for end in ends {
        let length = bytes.distance(from: bytes.startIndex, to: end)
        if length > longest { break }
        guard steps.spend(length) else { return nil }
        guard let places = bySubject[String(subject.rawValue[..<end])] else { continue }
        guard steps.spend(places.count) else { return nil }
        matching.formUnion(places)
      }
    }
    return matching
  }
}
