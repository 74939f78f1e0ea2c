/// Finds where the values stand that some paths lead to, all of them in one walk of the document.
///
/// The paths are joined to a tree of steps, and the cursor passes over whatever none of them
/// enters, so the work is in proportion to the document and the paths together. A path that leads
/// nowhere is given the place of the nearest value around what is missing. Where a key stands
/// twice in an object, the first is meant.
package struct JSONPathLocator: Sendable {
  private struct Node {
    let parent: Int
    var keys: [[UInt8]: Int] = [:]
    var indices: [Int: Int] = [:]
    var offset: Int?
  }

  private var nodes = [Node(parent: 0)]
  private var ends: [Int] = []

  /// Creates a locator for some paths.
  package init(_ paths: [JSONPath]) {
    ends.reserveCapacity(paths.count)
    for path in paths {
      var node = 0
      for step in path.steps { node = child(of: node, by: step) }
      ends.append(node)
    }
  }

  /// The line and column of each path's value, in the order of the paths.
  ///
  /// In a document with a syntax error, what stands after the error counts as missing.
  package func positions(in bytes: [UInt8]) -> [JSONPosition] {
    JSONPosition.positions(ofOffsets: offsets(in: bytes), in: bytes)
  }

  /// The offset of the first byte of each path's value, in the order of the paths.
  package func offsets(in bytes: [UInt8]) -> [Int] {
    var walk = self
    do throws(JSONSyntaxError) {
      var cursor = try JSONCursor(bytes)
      try walk.visit(0, &cursor)
    } catch {}
    // A parent comes before its children, so its own answer is settled when they need it.
    var offsets: [Int] = []
    offsets.reserveCapacity(walk.nodes.count)
    for node in walk.nodes {
      offsets.append(node.offset ?? (offsets.isEmpty ? 0 : offsets[node.parent]))
    }
    return ends.map { offsets[$0] }
  }

  private mutating func child(of node: Int, by step: JSONPath.Step) -> Int {
    let new = nodes.count
    switch step {
    case .key(let key):
      let bytes = Array(key.utf8)
      if let known = nodes[node].keys[bytes] { return known }
      nodes[node].keys[bytes] = new
    case .index(let index):
      if let known = nodes[node].indices[index] { return known }
      nodes[node].indices[index] = new
    }
    nodes.append(Node(parent: node))
    return new
  }

  /// Notes where the value that is due stands, and enters it if a path does.
  ///
  /// Recursion goes no deeper than the cursor lets containers nest.
  private mutating func visit(
    _ node: Int,
    _ cursor: inout JSONCursor
  ) throws(JSONSyntaxError) {
    guard nodes[node].offset == nil else { return }
    nodes[node].offset = cursor.offset
    if !nodes[node].keys.isEmpty, try cursor.beginObject() {
      while let key = try cursor.nextKey() {
        let bytes = key.plainBytes.map { Array($0) } ?? Array(key.string.utf8)
        if let child = nodes[node].keys[bytes] { try visit(child, &cursor) }
      }
    } else if !nodes[node].indices.isEmpty, try cursor.beginArray() {
      var index = 0
      while try cursor.nextElement() {
        if let child = nodes[node].indices[index] { try visit(child, &cursor) }
        index += 1
      }
    }
  }
}
