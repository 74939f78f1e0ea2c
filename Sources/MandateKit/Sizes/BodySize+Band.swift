extension BodySize {
  /// A band of numbers of patients.
  public enum Band: String, Sendable, Hashable, CaseIterable {
    /// Fewer than 30,000.
    case below30000
    /// From 30,000 to 50,000.
    case from30000To50000
    /// More than 50,000, up to 70,000.
    case above50000
    /// More than 70,000, and fewer than 100,000.
    case above70000
    /// At least 100,000.
    case from100000

    /// Finds the band of a number of patients.
    public init(patients: Int64) {
      self =
        switch patients {
        case ..<BodySize.fewestPatients: .below30000
        case ...BodySize.typicallyMostPatients: .from30000To50000
        case ...BodySize.engagementLimit: .above50000
        case ..<BodySize.secondPost: .above70000
        default: .from100000
        }
    }
  }
}
