/// Checks that no entry of a list stands there twice.
struct RepeatCheck<Subject> {
  private var known: Set<Identifier<Subject>> = []

  /// Checks the next entry of the list.
  mutating func check(
    _ id: Identifier<Subject>,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    guard !known.insert(id).inserted else { return }
    errors.add(
      .duplicateEntry,
      at: path(),
      "\(quoted(id)) stands twice in this list: remove one of the two."
    )
  }
}
