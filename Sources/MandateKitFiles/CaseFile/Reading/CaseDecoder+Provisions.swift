import MandateKit

/// The keys of a provision.
enum ProvisionKey: String, DocumentKey {
  case id, when, requires, force, from, until, source

  static let table = KeyTable<ProvisionKey>("A provision", required: [.id, .requires, .force])
}

/// The keys of the occasion of a provision.
enum OccasionKey: String, DocumentKey {
  case subjects, effects, proposerKinds, forumKinds, minimumValue, concession

  static let table = KeyTable<OccasionKey>("An occasion")
}

extension CaseDecoder {
  /// Reads a provision.
  mutating func provision(_ entry: Int) throws(JSONSyntaxError) -> Provision {
    var id: Provision.ID?
    // What comes after a decision may not be essential; whether this is could not be read.
    var provision = Provision("", requires: Placeholder.requirement, force: .practice)
    if var members = try begin(ProvisionKey.self) {
      while let key = try next(&members) {
        switch key {
        case .id: id = try identifier()
        case .when: provision.when = try occasion()
        case .requires: provision.requires = try requirement()
        case .force: provision.force = try word(Vocabulary.forces) ?? .practice
        case .from: provision.period.from = try date()
        case .until: provision.period.until = try date()
        case .source: provision.source = try source()
        }
      }
    }
    provision.id = id ?? Placeholder.identifier("governance.provisions", entry)
    return provision
  }

  private mutating func occasion() throws(JSONSyntaxError) -> Occasion {
    var occasion = Occasion.always
    if var members = try begin(OccasionKey.self) {
      while let key = try next(&members) {
        switch key {
        case .subjects: occasion.subjects = try patterns()
        case .effects:
          occasion.effects = try list { (decoder, _) throws(JSONSyntaxError) in
            try decoder.word(Vocabulary.effects) ?? .advice
          }
        case .proposerKinds: occasion.proposerKinds = try kinds()
        case .forumKinds: occasion.forumKinds = try kinds()
        case .minimumValue: occasion.minimumValue = try amount()
        case .concession: occasion.concession = try boolean()
        }
      }
    }
    return occasion
  }

  private mutating func kinds() throws(JSONSyntaxError) -> [BodyKind]? {
    try list { (decoder, _) throws(JSONSyntaxError) in try decoder.kind() ?? Placeholder.kind }
  }
}
