/// The names behind numbers: of parties, and of mandates with where each is written.
///
/// Answers are found in numbers. Their names are looked up when somebody reads them.
struct NamesByNumber: Sendable {
  /// The identifier of each body, and of each person behind all bodies.
  var parties: [PartyID] = []
  /// The identifier of each mandate.
  var mandates: [Mandate.ID] = []
  /// Where each mandate is written.
  var sources: [Source?] = []
}
