/// One thing found on the way to an answer, with what it rests on.
///
/// Findings form a tree: each holds what decided it. They are data; `MandateKitReports` makes
/// sentences of them.
public struct Finding: Hashable, Sendable {
  /// What was found.
  public var code: Code
  /// Whether it holds, where that can be said of it.
  public var status: Status?
  /// The body or person it is about.
  public var party: PartyID?
  /// The positions that the party can still take.
  public var positions: PositionSet?
  /// The patients by whom the party counts as an elector, where the rule counts patients.
  public var patients: Int?
  /// The day it is about.
  public var date: CivilDate?
  /// What had to be so.
  public var required: Measure?
  /// What is so.
  public var actual: Measure?
  /// What it rests on.
  public var because: [Finding]
  /// What few findings have.
  private var rest: Rest

  /// What few findings have, kept apart so that the many, one for every ballot, are small.
  private struct Details: Hashable {
    var mandate: Mandate.ID?
    var proposal: Proposal.ID?
    var source: Source?

    static let nothing = Details()
  }

  private indirect enum Rest: Hashable {
    case nothing
    case details(Details)
  }

  private var details: Details {
    get { if case .details(let details) = rest { details } else { .nothing } }
    set { rest = newValue == .nothing ? .nothing : .details(newValue) }
  }

  /// The mandate it is about.
  public var mandate: Mandate.ID? {
    get { details.mandate }
    set { details.mandate = newValue }
  }

  /// Another proposal it is about: one that adopts or ratifies.
  public var proposal: Proposal.ID? {
    get { details.proposal }
    set { details.proposal = newValue }
  }

  /// Where what it applies is written.
  public var source: Source? {
    get { details.source }
    set { details.source = newValue }
  }

  /// Creates a finding.
  public init(
    _ code: Code,
    _ status: Status? = nil,
    party: PartyID? = nil,
    mandate: Mandate.ID? = nil,
    proposal: Proposal.ID? = nil,
    positions: PositionSet? = nil,
    patients: Int? = nil,
    date: CivilDate? = nil,
    required: Measure? = nil,
    actual: Measure? = nil,
    source: Source? = nil,
    because: [Finding] = []
  ) {
    self.code = code
    self.status = status
    self.party = party
    self.positions = positions
    self.patients = patients
    self.date = date
    self.required = required
    self.actual = actual
    self.because = because
    rest =
      mandate == nil && proposal == nil && source == nil
      ? .nothing : .details(Details(mandate: mandate, proposal: proposal, source: source))
  }
}
