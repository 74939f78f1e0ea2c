import MandateKit

extension Finding {
  /// Returns the finding as one sentence of plain English.
  ///
  /// The codes are stable; the wording may improve. A value that the finding lacks is left out of
  /// the sentence.
  public func sentence(_ names: DisplayNames) -> String {
    English.sentence(
      positionWords(names) ?? ruleWords(names) ?? consultationWords(names) ?? noticeWords(names)
        ?? representationWords(names) ?? lackWords(names) ?? fallbackWords
    )
  }

  /// Words for a finding that no room has words for: its values, and whether it holds.
  var fallbackWords: String {
    let values = [
      required.map { "required: \($0.words)" }, actual.map { "actual: \($0.words)" },
    ]
    .compactMap { $0 }
    let holds = choose(met: "This holds", open: "This is open", unmet: "This does not hold")
    return ([holds ?? "This was found"] + values).joined(separator: "; ")
  }

  /// The words that go with the status, or nothing where there is none.
  func choose(met: String, open: String, unmet: String) -> String? {
    switch status {
    case .met: met
    case .open: open
    case .unmet: unmet
    case nil: nil
    }
  }

  /// ` on 20 October 2022`, or nothing where there is no date.
  var onDate: String { date.map { " on \(English.date($0))" } ?? "" }
}
