/// Finds what paths lead to some places of a document, all of them in one walk.
///
/// It is the reverse of `JSONPathLocator`. A place is the first byte of a value or of a key; any
/// other belongs to the last value, or the container, that began or went on before it.
package struct JSONPathFinder {
  private enum Step {
    case key(JSONText)
    case index(Int)
  }

  private let offsets: [Int]
  private var paths: [JSONPath] = []
  private var steps: [Step] = []

  private init(_ offsets: [Int]) {
    self.offsets = offsets
  }

  /// The path to each offset, in the order of the offsets, which must ascend.
  ///
  /// In a document with a syntax error, what stands after the error is given the path where the
  /// reading ended.
  package static func paths(toOffsets offsets: [Int], in bytes: [UInt8]) -> [JSONPath] {
    var finder = JSONPathFinder(offsets)
    do throws(JSONSyntaxError) {
      var cursor = try JSONCursor(bytes)
      try finder.visit(&cursor)
    } catch {}
    finder.settle(before: .max)
    return finder.paths
  }

  private var isDone: Bool { paths.count == offsets.count }

  /// Gives the path that the walk has reached to every offset before one.
  private mutating func settle(before offset: Int) {
    while !isDone, offsets[paths.count] < offset {
      paths.append(
        JSONPath(
          steps.map {
            switch $0 {
            case .key(let key): .key(key.string)
            case .index(let index): .index(index)
            }
          }
        )
      )
    }
  }

  /// Walks through the value that is due.
  ///
  /// Recursion goes no deeper than the cursor lets containers nest.
  private mutating func visit(_ cursor: inout JSONCursor) throws(JSONSyntaxError) {
    if try cursor.beginObject() {
      while !isDone, let key = try cursor.nextKey() {
        settle(before: key.offset)
        steps.append(.key(key))
        try visit(&cursor)
        settle(before: cursor.offset)
        steps.removeLast()
      }
    } else if try cursor.beginArray() {
      var index = 0
      while !isDone, try cursor.nextElement() {
        settle(before: cursor.offset)
        steps.append(.index(index))
        try visit(&cursor)
        settle(before: cursor.offset)
        steps.removeLast()
        index += 1
      }
    } else {
      try cursor.skipValue()
    }
  }
}
