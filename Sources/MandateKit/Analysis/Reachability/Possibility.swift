extension ProposalAnalysis {
  /// The answer to a question about all records of a proposal.
  public enum Possibility: Hashable, Sendable {
    /// It can: this record brings it about.
    case possible(ProposalAnalysis.Witness)
    /// It cannot, whatever the record.
    case impossible
    /// Neither was shown: voters count in several places at once, or a search would take too many steps.
    case undecided

    /// The record that brings it about, or `nil` where none was found.
    public var witness: ProposalAnalysis.Witness? {
      if case .possible(let witness) = self { witness } else { nil }
    }
  }
}

extension ProposalAnalysis {
  /// A record that shows something, and the day as of which it does.
  public struct Witness: Hashable, Sendable {
    /// The record.
    public var record: ActRecord
    /// The day as of which to resolve.
    public var asOf: CivilDate

    /// Creates a witness.
    ///
    /// - Parameters:
    ///   - record: The record.
    ///   - date: The day as of whose end to resolve.
    public init(_ record: ActRecord, asOf date: CivilDate) {
      self.record = record
      self.asOf = date
    }
  }
}

/// The positions that a body is held to in a question about all records.
public enum Stance: String, Hashable, Sendable, CaseIterable {
  /// It is against.
  case against
  /// It has no position.
  case silent
  /// It is anything but for.
  case notFor

  /// The positions that are the stance.
  public var positions: PositionSet {
    switch self {
    case .against: .against
    case .silent: .none
    case .notFor: [.against, .abstain, .none]
    }
  }
}

extension ProposalAnalysis {
  /// The smallest support with which a proposal can have a mandate.
  public enum LeastSupport: Hashable, Sendable {
    /// The patients for whom those who vote for stand, of all patients affected, and such a record.
    case exactly(Int64, of: Int64, ProposalAnalysis.Witness)
    /// At least the first number, and at most the second, which the record has.
    case between(Int64, Int64, of: Int64, ProposalAnalysis.Witness)
    /// There is no mandate under any record.
    case never
    /// No record was found, and none was excluded.
    case undecided

    /// Returns whether a share of all patients, or more, is needed, or `nil` where it was not shown.
    public func isAtLeast(_ share: Fraction) -> Bool? {
      func reaches(_ part: Int64, _ total: Int64) -> Bool {
        share.compare(part: Int128(part), of: Int128(total)) != .less
      }
      switch self {
      case .exactly(let part, let total, _): return reaches(part, total)
      case .between(let low, let high, let total, _):
        return reaches(low, total) ? true : reaches(high, total) ? nil : false
      case .never: return true
      case .undecided: return nil
      }
    }
  }
}

extension ProposalAnalysis {
  /// A body whose being against prevents every mandate, and a record that shows it.
  public struct BlockingBody: Hashable, Sendable {
    /// The body.
    public let body: Body.ID
    /// A record in which others may vote otherwise, in common with other blocking bodies.
    private let shared: ProposalAnalysis.Witness
    /// Those who are against in place of what they vote in that record, on a proposal.
    private let opposing: Set<PartyID>
    private let proposal: Proposal.ID?

    /// A record in which it is against, and there is no mandate.
    ///
    /// - Complexity: O(acts): the record is made each time.
    public var witness: ProposalAnalysis.Witness {
      let acts = shared.record.acts.map { act in
        guard case .vote(var vote) = act, vote.proposal == proposal, opposing.contains(vote.by)
        else { return act }
        vote.choice = .against
        return .vote(vote)
      }
      return ProposalAnalysis.Witness(ActRecord(acts), asOf: shared.asOf)
    }

    /// Creates a blocking body.
    ///
    /// - Parameters:
    ///   - body: The body that blocks.
    ///   - witness: A record in which it is against, and there is no mandate.
    public init(_ body: Body.ID, witness: ProposalAnalysis.Witness) {
      self.init(body, witness: witness, opposing: [], on: nil)
    }

    /// Creates a blocking body, shown by a record once some voters on a proposal are against.
    init(
      _ body: Body.ID,
      witness: ProposalAnalysis.Witness,
      opposing: Set<PartyID>,
      on proposal: Proposal.ID?
    ) {
      self.body = body
      self.opposing = opposing
      self.proposal = proposal
      shared = witness
    }

    /// Returns whether two bodies are the same, shown by the same record.
    public static func == (left: BlockingBody, right: BlockingBody) -> Bool {
      left.body == right.body && left.witness == right.witness
    }

    /// Hashes the body.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(body)
    }
  }
}
