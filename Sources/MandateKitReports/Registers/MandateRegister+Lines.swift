import MandateKit

extension Docket.MandateRegister {
  /// Returns the register as lines to read, a mandate each; a sentence where there are none.
  public func lines(_ names: DisplayNames) -> [String] {
    if entries.isEmpty { return ["There is no mandate in the document."] }
    return entries.map { $0.sentence(names, on: date) }
  }
}

extension Docket.MandateRegister.Entry {
  /// Returns the mandate as one sentence: who may do what, for whom, on which subjects, until when.
  ///
  /// - Parameters:
  ///   - names: What the bodies are called.
  ///   - date: The date of the register.
  /// - Returns: The sentence.
  public func sentence(_ names: DisplayNames, on date: CivilDate) -> String {
    let id = English.cleaned(mandate.id.rawValue)
    let parts = [
      "\(names[mandate.holder]) may \(powers)\(principalWords(names))",
      "on \(subjects)", limits, ratification(names), timeWords(names),
      adoptionWords,
    ]
    .filter { !$0.isEmpty }
    return
      "\(standing.words.capitalisedWord) (\(id)): \(English.sentence(parts.joined(separator: ", ")))"
  }

  private var powers: String { English.list(mandate.powers.map { $0.rawValue }) }

  private func principalWords(_ names: DisplayNames) -> String {
    guard let principal else { return ", by original authority" }
    let original = mandate.giver == nil ? ", by original authority" : ""
    return " for \(names[principal]) (\(practices.words))\(original)"
  }

  private var subjects: String {
    let written = mandate.subjects.map { English.cleaned("\($0)") }
    return written == ["*"] ? "every subject" : English.list(written, limit: 8)
  }

  private var limits: String {
    let ceiling = mandate.ceiling.map { "up to \(English.pounds(Int64($0)))" }
    return [ceiling, mandate.concessions ? nil : "without concessions"].compactMap { $0 }
      .joined(separator: ", ")
  }

  private func ratification(_ names: DisplayNames) -> String {
    mandate.ratification.map {
      "to be ratified by \(names[$0.by]) within \(English.counted($0.within, "day"))"
    } ?? ""
  }

  private func timeWords(_ names: DisplayNames) -> String {
    let first = mandate.period.from.map { "from \(English.date($0))" }
    let last = until.map { until in
      let with = endsWith.map { ", when \(names[$0]) ends" } ?? ""
      return "until \(English.date(until.adding(days: -1)))\(with)"
    }
    return [first, last ?? "without an end"].compactMap { $0 }.joined(separator: " ")
  }

  private var adoptionWords: String {
    if let revoked { return "revoked on \(English.date(revoked))" }
    if let adopted { return "last adopted on \(English.date(adopted))" }
    return mandate.adoptedBy == nil ? "" : "not yet adopted"
  }
}

extension Docket.MandateRegister.Standing {
  /// The standing as words.
  public var words: String {
    switch self {
    case .inForce: "in force"
    case .notAdopted: "not adopted"
    case .notYetInForce: "not yet in force"
    case .expired: "expired"
    case .revoked: "revoked"
    case .lapsed: "lapsed"
    }
  }
}
