import MandateKit

/// The keys of a mandate.
enum MandateKey: String, DocumentKey {
  case id, giver, holder, powers, subjects, over, ceiling, concessions, passOn, ratification
  case adoptedBy, from, until, source

  static let table = KeyTable<MandateKey>(
    "A mandate",
    required: [.id, .holder, .powers, .subjects]
  )
}

/// The keys of a need for ratification.
enum RatificationKey: String, DocumentKey {
  case by, within

  static let table = KeyTable<RatificationKey>("A ratification", required: [.by, .within])
}

extension CaseDecoder {
  /// Reads a mandate.
  mutating func mandate(_ entry: Int) throws(JSONSyntaxError) -> Mandate {
    var id: Mandate.ID?
    var mandate = Mandate(
      "",
      from: nil,
      to: PartyID(CaseDecoder.unreadableReference),
      powers: [],
      subjects: []
    )
    if var members = try begin(MandateKey.self) {
      while let key = try next(&members) {
        switch key {
        case .id: id = try identifier()
        case .giver: mandate.giver = try reference()
        case .holder: mandate.holder = try reference()
        case .powers:
          mandate.powers =
            try list { (decoder, _) throws(JSONSyntaxError) in
              try decoder.word(Vocabulary.powers) ?? .advise
            } ?? []
        case .subjects: mandate.subjects = try patterns() ?? []
        case .over: mandate.over = try reference()
        case .ceiling: mandate.ceiling = try amount()
        case .concessions: mandate.concessions = try boolean() ?? true
        case .passOn: mandate.passOn = try boolean() ?? false
        case .ratification: mandate.ratification = try ratification()
        case .adoptedBy: mandate.adoptedBy = try reference()
        case .from: mandate.period.from = try date()
        case .until: mandate.period.until = try date()
        case .source: mandate.source = try source()
        }
      }
    }
    if id == nil { unreadableNames.insert(.mandates) }
    mandate.id = id ?? Placeholder.identifier("governance.mandates", entry)
    return mandate
  }

  private mutating func ratification() throws(JSONSyntaxError) -> Ratification {
    var ratification = Ratification(by: Body.ID(CaseDecoder.unreadableReference), within: 0)
    if var members = try begin(RatificationKey.self) {
      while let key = try next(&members) {
        switch key {
        case .by: ratification.by = try reference()
        case .within: ratification.within = try days() ?? 0
        }
      }
    }
    return ratification
  }
}
