import MandateKit

/// The closed vocabularies of a case file.
enum Vocabulary {
  static let capacities = WordTable<Appointment.Capacity>()
  static let powers = WordTable<Power>()
  static let forces = WordTable<Force>()
  static let effects = WordTable<Effect>()
  static let parties = WordTable<Requirement.Party>()
  static let roles = WordTable<BodySelector.Role>()
  static let bases = WordTable<Source.Basis>()
  static let choices = WordTable<Choice>()
  static let denominators = WordTable<Condition.Denominator>()
  static let weights = WordTable<Condition.Weight>()
}
