import MandateKit

extension CaseFile {
  /// Returns a line for each proposal, in order, for a stream made from the same case file.
  ///
  /// A line carries the proposals that ratify its own, and those that one of these ratifies in
  /// turn, with all acts on them; revocations stand with the case file itself.
  public func lines() -> [CaseLine] {
    var places: [Proposal.ID: Int] = [:]
    for (place, proposal) in proposals.enumerated() { places[proposal.id] = place }
    var ratifiers: [Proposal.ID: [Int]] = [:]
    for (place, proposal) in proposals.enumerated() {
      if let ratified = proposal.ratifies { ratifiers[ratified, default: []].append(place) }
    }
    var acts: [Proposal.ID: [Int]] = [:]
    for (place, act) in record.acts.enumerated() {
      if let proposal = act.proposal { acts[proposal, default: []].append(place) }
    }
    return proposals.indices.map { place in
      let proposal = proposals[place]
      var seen: Set<Int> = [place]
      for ratifier in ratifiers[proposal.id] ?? [] { seen.insert(ratifier) }
      var next = proposal.ratifies
      while let ratified = next.flatMap({ places[$0] }), seen.insert(ratified).inserted {
        next = proposals[ratified].ratifies
      }
      let others = seen.subtracting([place]).sorted().map { proposals[$0] }
      let about = seen.flatMap { acts[proposals[$0].id] ?? [] }.sorted()
      return CaseLine(proposal, others: others, record: ActRecord(about.map { record.acts[$0] }))
    }
  }
}
