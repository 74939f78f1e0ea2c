extension BankHoliday: CustomStringConvertible {
  /// The day, or the name of the table.
  public var description: String {
    switch self {
    case .day(let day): day.description
    case .table(let table): table.rawValue
    }
  }
}
