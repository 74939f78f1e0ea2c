extension String {
  /// The text, or as much of it as a line may have, with `…` in place of the rest.
  var boundedAsLine: String {
    let most = Limits.longestDescription
    return utf8.count <= most || count <= most ? self : prefix(most - 1) + "…"
  }
}
