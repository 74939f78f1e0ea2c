/// One thing found on the way to an answer, with what it rests on.
///
/// Findings form a tree: each holds what decided it. They are data; `MandateKitReports` makes
/// sentences of them. A finding keeps the whole tree of its answer.
public struct Finding: Hashable, Sendable {
  /// The finding alone, with all that it rests on.
  private let list: FindingList

  init(_ list: FindingList) {
    self.list = list
  }

  /// Creates a finding, with copies of what it rests on.
  ///
  /// The source is that of the mandate which the fact applies, and is left out where it applies none.
  package init(
    _ fact: Fact,
    _ status: Status? = nil,
    source: Source? = nil,
    because: [Finding] = []
  ) {
    let children = because.flatMap { $0.entries }
    let source = fact.appliedMandate == nil ? nil : source
    let entry = FindingTree.Entry(
      fact: fact,
      status: status,
      source: source,
      size: children.count + 1
    )
    self.init(FindingList([entry] + children))
  }

  /// The code of what was found.
  public var code: Code { node.fact.code }
  /// What was found, with its values.
  public var fact: Fact { list.tree.value.named(node.fact) }
  /// The status of what was found, or `nil` for a fact that has none.
  public var status: Status? { node.status }
  /// The source of the mandate that the fact applies, or `nil` where it applies none or none is given.
  public var source: Source? { list.tree.value.source(of: node.fact) }
  /// What it rests on, in order.
  public var because: [Finding] { list.children.findings }

  private var node: FindingTree.Node { list.tree.value.nodes[list.range.lowerBound] }

  /// The finding and then all that it rests on.
  var entries: [FindingTree.Entry] { list.entries }
}
