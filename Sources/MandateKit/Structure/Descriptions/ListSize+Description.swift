#if !hasFeature(Embedded)
extension ListSize: CustomStringConvertible {
  /// The number of patients, or the dated numbers.
  public var description: String {
    switch self {
    case .constant(let patients): "\(patients)"
    case .dated(let entries): DebugText.list(entries)
    }
  }
}
#endif
