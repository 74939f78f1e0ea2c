extension Docket {
  /// Returns the answers for some proposals, each found when it is asked for.
  ///
  /// What the answers share is worked out once, and no answer is kept, so that answers can be written
  /// one after the other in the memory of the largest.
  ///
  /// - Parameters:
  ///   - proposals: The proposals, or `nil` for all of them in order. One that the docket does not have is
  ///     passed over.
  ///   - date: The date at whose end the answers are given, or `nil` for each proposal's own decision
  ///     date.
  /// - Returns: The resolutions, in the order of the proposals.
  public func resolutions(
    of proposals: [Proposal.ID]? = nil,
    asOf date: CivilDate? = nil
  ) -> Resolutions {
    Resolutions(
      docket: self,
      proposals: proposals.map { $0.compactMap { index(of: $0) } }
        ?? Array(compiled.value.record.proposals.indices),
      date: date
    )
  }

  /// The answers for some proposals of a docket, each found when it is asked for.
  public struct Resolutions: Sequence, Sendable {
    let docket: Docket
    let proposals: [Index<Proposal>]
    /// The date of all answers, or `nil` for each proposal's own decision date.
    let date: CivilDate?

    /// Returns an iterator that resolves the first proposal when it is asked for the first answer.
    public func makeIterator() -> Iterator { Iterator(self) }

    /// The number of answers.
    public var underestimatedCount: Int { proposals.count }

    /// An iterator that resolves a proposal each time it is asked for the next answer.
    public struct Iterator: IteratorProtocol {
      private var rest: ArraySlice<Index<Proposal>>
      private var resolver: Resolver
      private let date: CivilDate?

      fileprivate init(_ resolutions: Resolutions) {
        rest = resolutions.proposals[...]
        resolver = Resolver(resolutions.docket.compiled)
        date = resolutions.date
      }

      /// Resolves the next proposal, or returns `nil` after the last.
      public mutating func next() -> Resolution? {
        guard let index = rest.popFirst() else { return nil }
        let decisionDate = resolver.docket.value.record.proposals[index].proposal.decisionDate
        return resolver.resolve(index, asOf: date ?? decisionDate)
      }
    }
  }
}
