/// A bank holiday of a document, or a table of them that ships with the library.
public enum BankHoliday: Hashable, Sendable {
  /// One day.
  case day(CivilDate)
  /// All days of a table.
  case table(Table)

  /// A table of bank holidays that ships with the library.
  public enum Table: String, Hashable, Sendable, CaseIterable {
    /// ``BankHolidays/england``, for the years 2013 to 2027.
    case england
    /// ``BankHolidays/wales``, for the years 2013 to 2027.
    case wales
    /// ``BankHolidays/scotland``, for the years 2013 to 2027.
    case scotland

    /// The days of the table.
    public var holidays: BankHolidays {
      switch self {
      case .england: .england
      case .wales: .wales
      case .scotland: .scotland
      }
    }
  }

  /// The days, in order.
  public var dates: [CivilDate] {
    switch self {
    case .day(let date): [date]
    case .table(let table): table.holidays.dates
    }
  }
}

extension BankHoliday: ExpressibleByStringLiteral {
  /// Creates a bank holiday from a date, written `YYYY-MM-DD`.
  public init(stringLiteral value: String) {
    self = .day(CivilDate(stringLiteral: value))
  }
}
