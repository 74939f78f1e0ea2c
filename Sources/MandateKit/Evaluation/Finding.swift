/// One thing found on the way to an answer, with what it rests on.
///
/// Findings form a tree: each holds what decided it. They are data; `MandateKitReports` makes
/// sentences of them. A finding keeps the whole tree of its answer.
public struct Finding: Hashable, Sendable {
  /// The finding alone, with all that it rests on.
  private let itself: FindingList

  init(_ itself: FindingList) {
    self.itself = itself
  }

  /// Creates a finding, with copies of what it rests on.
  public init(
    _ code: Code,
    _ status: Status? = nil,
    party: PartyID? = nil,
    mandate: Mandate.ID? = nil,
    proposal: Proposal.ID? = nil,
    positions: PositionSet? = nil,
    patients: Int64? = nil,
    date: CivilDate? = nil,
    required: Measure? = nil,
    actual: Measure? = nil,
    source: Source? = nil,
    because: [Finding] = []
  ) {
    let content = Content(
      code: code,
      status: status,
      party: party,
      mandate: mandate,
      proposal: proposal,
      positions: positions,
      patients: patients,
      date: date,
      required: required,
      actual: actual,
      source: source
    )
    let below = because.flatMap(\.entries)
    let entry = FindingTree.Entry(content: content, size: below.count + 1)
    self.init(FindingList([entry] + below))
  }

  /// What a finding says by itself.
  struct Content: Hashable {
    let code: Code
    let status: Status?
    let party: PartyID?
    let mandate: Mandate.ID?
    let proposal: Proposal.ID?
    let positions: PositionSet?
    let patients: Int64?
    let date: CivilDate?
    let required: Measure?
    let actual: Measure?
    let source: Source?
  }
}

extension Finding {
  /// What was found.
  public var code: Code { node.code }
  /// Whether it holds, where that can be said of it.
  public var status: Status? { node.status }
  /// The body or person it is about.
  public var party: PartyID? { tree.value.party(of: node) }
  /// The mandate it is about.
  public var mandate: Mandate.ID? { tree.value.mandate(of: node) }
  /// Another proposal it is about: one that adopts or ratifies.
  public var proposal: Proposal.ID? { tree.value.reference(of: node)?.proposal }
  /// The positions that the party can still take.
  public var positions: PositionSet? { node.positions }
  /// The patients by whom the party counts as an elector, where the rule counts patients.
  public var patients: Int64? { node.patients }
  /// The day it is about.
  public var date: CivilDate? { node.date }
  /// What had to be so.
  public var required: Measure? { tree.value.measures(of: node)?.required }
  /// What is so.
  public var actual: Measure? { tree.value.measures(of: node)?.actual }
  /// Where what it applies is written.
  public var source: Source? { tree.value.source(of: node) }
  /// What it rests on.
  public var because: [Finding] { itself.below.findings }

  private var tree: Shared<FindingTree> { itself.tree }
  private var node: FindingTree.Node { tree.value.nodes[itself.places.lowerBound] }

  /// The finding and then all that it rests on.
  var entries: [FindingTree.Entry] { itself.entries }
}
