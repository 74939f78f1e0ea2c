/// The names behind numbers: of parties with their kinds, and of mandates with where each is written.
///
/// Answers are found in numbers. Their names are looked up when somebody reads them.
struct SymbolTable: Sendable {
  /// The identifier of each body, and of each person behind all bodies.
  var parties: [PartyID] = []
  /// The kind of each body.
  var kinds: [BodyKind] = []
  /// The identifier of each mandate.
  var mandates: [Mandate.ID] = []
  /// Where each mandate is written.
  var sources: [Source?] = []
}
