import MandateKit

/// The places of the values that some paths lead to, taken down while a cursor passes over them.
///
/// The paths are joined to a tree of steps, so the work is in proportion to the document and the
/// paths together.
struct JSONPlaces: Sendable {
  private struct Node {
    let parent: Int
    var children: [DocumentPath.Step: Int] = [:]
    var offset: Int?
  }

  private var nodes = [Node(parent: 0)]
  /// The node that each path ends at.
  private var ends: [Int] = []
  /// The node of the value reached last at each depth, or `nil` where no path leads there.
  private var reached = [Int?](repeating: nil, count: JSONCursor.deepestNesting + 1)

  /// Creates the places of some paths, none of them known yet.
  init(_ paths: [DocumentPath]) {
    ends.reserveCapacity(paths.count)
    for path in paths {
      var node = 0
      for step in path.steps { node = child(of: node, by: step) }
      ends.append(node)
    }
  }

  private mutating func child(of node: Int, by step: DocumentPath.Step) -> Int {
    if let known = nodes[node].children[step] { return known }
    let new = nodes.count
    nodes[node].children[step] = new
    nodes.append(Node(parent: node))
    return new
  }

  /// Takes down where the document's own value stands.
  mutating func reachDocument(offset: Int) {
    nodes[0].offset = offset
    reached[0] = 0
  }

  /// Returns whether a path leads into the container around a depth.
  func leadInto(_ depth: Int) -> Bool { reached[depth - 1] != nil }

  /// Takes down where the value stands that a step leads to at a depth.
  ///
  /// Of a key that stands twice in an object, the first is meant.
  mutating func reach(_ step: DocumentPath.Step?, depth: Int, offset: Int) {
    reached[depth] = nil
    guard let parent = reached[depth - 1], let step, let node = nodes[parent].children[step],
      nodes[node].offset == nil
    else { return }
    nodes[node].offset = offset
    reached[depth] = node
  }

  /// The offset of each path's value, in the order of the paths.
  ///
  /// A path that leads nowhere has that of the nearest value around what is missing.
  var offsets: [Int] {
    // A parent comes before its children, so its own offset is settled when they need it.
    var offsets: [Int] = []
    offsets.reserveCapacity(nodes.count)
    for node in nodes {
      offsets.append(node.offset ?? (offsets.isEmpty ? 0 : offsets[node.parent]))
    }
    return ends.map { offsets[$0] }
  }
}

extension JSONCursor {
  /// The offset of the first byte of the value that each path leads to, in the order of the paths.
  ///
  /// The document is read through once. What stands after an error of its syntax counts as missing.
  package static func offsets(of paths: [DocumentPath], in bytes: [UInt8]) -> [Int] {
    guard !paths.isEmpty else { return [] }
    var places = JSONPlaces(paths)
    do throws(JSONSyntaxError) {
      var cursor = try JSONCursor(bytes)
      places.reachDocument(offset: cursor.offset)
      cursor.places = places
      cursor.looksForPlaces = true
      defer { places = cursor.places ?? places }
      try cursor.finish()
    } catch {}
    return places.offsets
  }

  /// Takes down where the value stands that is due, if that is looked for.
  @inline(never)
  mutating func reachPlace() {
    let step = places?.leadInto(depth) == true ? step(at: depth - 1) : nil
    places?.reach(step, depth: depth, offset: offset)
  }
}
