extension [PartyID] {
  /// The first identifiers, and the number of the rest, such as `[abbey, brook, 5 more]`.
  var described: String {
    var names = prefix(Limits.entriesDescribed).map { $0.rawValue }
    if count > names.count { names.append("\(count - names.count) more") }
    return "[\(names.joined(separator: ", "))]".boundedAsLine
  }
}
