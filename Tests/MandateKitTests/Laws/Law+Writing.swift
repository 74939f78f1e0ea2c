import MandateKit

extension Law {
  /// Laws about how a case is written down, which never matters.
  static let ofWriting: [Law] = [
    Law("The order of what has no order never matters", leastOfThousand: 950) { sample, random in
      let other = sample.reordered(using: &random)
      guard other != sample else { return .saysNothing }
      return try .comparing(sample, other, "another order") { answer, reordered in
        answer == reordered ? .isKept : .isBroken("another order, another answer")
      }
    },
    Law("An act that stands on the record twice counts once", leastOfThousand: 950) {
      sample,
      random in
      var other = sample
      guard let place = sample.record.acts.indices.randomElement(using: &random) else {
        return .saysNothing
      }
      other.record.acts.insert(other.record.acts[place], at: place)
      return try Gist.compare(sample, other, "\(sample.record.acts[place]) doubled")
    },
    Law("What things are called never matters, where their names sort as before") { sample, _ in
      let other = try sample.relabelled { "called.\($0)" }
      return try Gist.compare(sample, other, "relabelled") { "called.\($0)" }
    },
    Law("A document that is put together from parts is that document") { sample, random in
      var other = sample
      other.document = GovernanceDocument(sample.document.parts(3, using: &random))
      return try .comparing(sample, other, "parts") { answer, ofParts in
        answer == ofParts ? .isKept : .isBroken("parts give another answer")
      }
    },
  ]
}

extension GovernanceDocument {
  /// Cuts each list of the document in so many pieces, of which each part has one.
  fileprivate func parts(_ count: Int, using random: inout SplitMix64) -> [GovernanceDocument] {
    var parts = [GovernanceDocument](repeating: GovernanceDocument(), count: count)
    func cut<Entry>(_ list: WritableKeyPath<GovernanceDocument, [Entry]>) {
      var place = 0
      for part in parts.indices {
        let rest = self[keyPath: list].count - place
        let taken = part == count - 1 ? rest : random.number(0, rest)
        parts[part][keyPath: list] = Array(self[keyPath: list][place..<place + taken])
        place += taken
      }
    }
    cut(\.bodies)
    cut(\.people)
    cut(\.memberships)
    cut(\.deputies)
    cut(\.appointments)
    cut(\.mandates)
    cut(\.provisions)
    cut(\.bankHolidays)
    parts[random.number(0, count - 1)].voice = voice
    return parts
  }
}
