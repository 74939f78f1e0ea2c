/// The electors of a rule, each with its index in a list of bodies.
struct Electorate<Subject>: Sendable {
  private(set) var electors: [Elector] = []
  /// The index of each elector.
  private(set) var members: [Index<Subject>] = []

  /// Adds an elector.
  mutating func append(_ member: Index<Subject>, patients: Int64, bit: UInt8) {
    members.append(member)
    electors.append(Elector(patients: patients, bit: bit))
  }

  /// The number of electors.
  var count: Int { electors.count }
}
