/// A statutory instrument that the English catalogue cites.
enum Instrument {
  case gms, pms, pharmacy, healthScrutiny

  var title: String {
    switch self {
    case .gms:
      "National Health Service (General Medical Services Contracts) Regulations 2015 (SI 2015/1862)"
    case .pms:
      "National Health Service (Personal Medical Services Agreements) Regulations 2015 "
        + "(SI 2015/1879)"
    case .pharmacy:
      "National Health Service (Pharmaceutical and Local Pharmaceutical Services) Regulations 2013 "
        + "(SI 2013/349)"
    case .healthScrutiny:
      "Local Authority (Public Health, Health and Wellbeing Boards and Health Scrutiny) "
        + "Regulations 2013 (SI 2013/218)"
    }
  }

  /// The dates on which it is in force.
  var period: Period {
    switch self {
    case .gms, .pms: Period(from: "2015-12-07")
    case .pharmacy, .healthScrutiny: Period(from: "2013-04-01")
    }
  }

  /// Returns a citation of a provision of the instrument.
  ///
  /// A rule that is not well known is not stated as law: its basis is `claimed`.
  func cited(_ provision: String, confidence: Catalogue.Confidence, note: String) -> Source {
    let belief = "Believed to be a rule of this instrument."
    return Source(
      title,
      provision: provision,
      year: period.from?.parts.year,
      basis: confidence.mayStateLaw ? .regulation : .claimed,
      note: [note, confidence.mayStateLaw ? nil : belief, Catalogue.commencement]
        .compactMap { $0 }
        .joined(separator: " ")
    )
  }
}
