extension String {
  /// A dotted path with what it belongs to, the widest first: `a`, `a.b` and `a.b.c`.
  ///
  /// Of a path of more segments than the review looks at, only the widest ones, without itself.
  var subjectLevels: [Substring] {
    var levels: [Substring] = []
    for index in utf8.indices where utf8[index] == UInt8(ascii: ".") {
      if levels.count == Limits.subjectLevels { return levels }
      levels.append(self[..<index])
    }
    return levels.count == Limits.subjectLevels ? levels : levels + [self[...]]
  }
}
