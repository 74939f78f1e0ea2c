extension DocumentErrorList {
  /// Checks that a kind is a word, and one that bodies can be of.
  mutating func check(_ kind: BodyKind, at path: @autoclosure () -> DocumentPath) {
    check(word: kind.rawValue, for: "kind", at: path())
    guard DocumentWord.isReservedKind(kind.rawValue) else { return }
    add(
      .malformedIdentifier,
      at: path(),
      "`person` is no kind of bodies: list people in `governance.people`, or write another word."
    )
  }

  /// Checks that a class, if one is given, is a word.
  mutating func check(
    _ membershipClass: MembershipClass?,
    at path: @autoclosure () -> DocumentPath
  ) {
    check(word: membershipClass?.rawValue, for: "class", at: path())
  }

  /// Checks that a text, if one is given, is a word.
  mutating func check(
    word: String?,
    for thing: String,
    at path: @autoclosure () -> DocumentPath
  ) {
    guard let word, !DocumentWord.isWord(word) else { return }
    add(
      .malformedIdentifier,
      at: path(),
      word.utf8.isEmpty
        ? "This \(thing) is empty: write a word of 1 to 60 letters, digits, `_` and `-`."
        : "\(quoted(word)) is no word for a \(thing): write 1 to 60 letters, digits, `_` and `-`."
    )
  }
}
