/// A statutory instrument that the Welsh catalogue cites.
enum WelshInstrument {
  case gms2004, gms2023

  private var title: String {
    switch self {
    case .gms2004:
      "National Health Service (General Medical Services Contracts) (Wales) Regulations 2004 "
        + "(SI 2004/478)"
    case .gms2023:
      "National Health Service (General Medical Services Contracts) (Wales) Regulations 2023 "
        + "(SI 2023/953)"
    }
  }

  private var number: String {
    switch self {
    case .gms2004: "2004/478"
    case .gms2023: "2023/953"
    }
  }

  /// The dates on which it is in force.
  var period: Period {
    switch self {
    case .gms2004: Period(from: "2004-03-01", until: "2023-10-01")
    case .gms2023: Period(from: "2023-10-01")
    }
  }

  /// Returns a citation of a provision of the instrument, which was checked against its text.
  ///
  /// - Parameters:
  ///   - provision: The place in the instrument.
  ///   - address: The address of that place within the instrument, as `schedule/3/paragraph/39`.
  ///   - note: What it says.
  /// - Returns: The citation.
  func cited(_ provision: String, at address: String, note: String) -> Source {
    Source(
      title,
      provision: provision,
      year: period.from?.parts.year,
      basis: .regulation,
      note: """
        \(note) Checked against the text of the instrument, as was the day from which it is in force.
        """,
      url: "https://www.legislation.gov.uk/wsi/\(number)/\(address)"
    )
  }
}
