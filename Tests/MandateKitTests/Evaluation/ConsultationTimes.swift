import MandateKit

/// Consultations at the edge of the time that they are given.
enum ConsultationTimes {
  static let calendarDays: [LimbRow] = [
    LimbRow(
      "Twenty-eight days are twenty-eight",
      Scene.consulted().consulting(opened: "2025-02-03", closed: "2025-03-03"),
      .met,
      .consulted,
      .met
    ),
    LimbRow(
      "Twenty-seven days are not twenty-eight",
      Scene.consulted().consulting(opened: "2025-02-03", closed: "2025-03-02"),
      .unmet,
      .consultationDefective,
      .limbs(.met, .met, .unmet, .met),
      openBy: "2025-02-20",
      earliest: "2025-04-18"
    ),
    LimbRow(
      "A new one opened tomorrow can end on the day of the decision",
      Scene.consulted(),
      asOf: "2025-02-19",
      .open,
      .consultationOpen,
      .limbs(.open, .open, .open, .open),
      openBy: "2025-02-20",
      earliest: "2025-03-20"
    ),
    LimbRow(
      "A new one opened a day later cannot",
      Scene.consulted(),
      asOf: "2025-02-20",
      .unmet,
      .notConsulted,
      .limbs(.unmet, .unmet, .unmet, .unmet),
      openBy: "2025-02-20",
      earliest: "2025-03-21"
    ),
    LimbRow(
      "One opened on the last day can still end on the day of the decision",
      Scene.consulted().consulting(opened: "2025-02-20", closed: nil, considered: nil),
      asOf: "2025-03-19",
      .open,
      .consultationOpen,
      .limbs(.open, .met, .open, .open),
      openBy: "2025-02-20",
      earliest: "2025-03-20"
    ),
    LimbRow(
      "One opened a day after the last cannot",
      Scene.consulted().consulting(opened: "2025-02-21", closed: nil, considered: nil),
      asOf: "2025-03-10",
      .unmet,
      .consultationDefective,
      .limbs(.unmet, .met, .unmet, .unmet),
      openBy: "2025-02-20",
      earliest: "2025-03-21"
    ),
    LimbRow(
      "Calendar days run through weekends and holidays",
      Scene.easter(5, working: false),
      asOf: "2025-04-17",
      .open,
      .consultationOpen,
      .limbs(.open, .open, .open, .open),
      openBy: "2025-04-20",
      earliest: "2025-04-23"
    ),
  ]

  static let workingDays: [LimbRow] = [
    LimbRow(
      "Working days skip a weekend and two bank holidays",
      Scene.easter(5)
        .consulting(opened: "2025-04-14", closed: "2025-04-23", considered: "2025-04-23"),
      .met,
      .consulted,
      .met
    ),
    LimbRow(
      "One working day less is too few",
      Scene.easter(5)
        .consulting(opened: "2025-04-14", closed: "2025-04-22", considered: "2025-04-22"),
      .unmet,
      .consultationDefective,
      .limbs(.met, .met, .unmet, .met),
      openBy: "2025-04-16",
      earliest: "2025-05-02"
    ),
    LimbRow(
      "The day of opening is not counted, and that of closing is",
      Scene.easter(5)
        .consulting(opened: "2025-04-04", closed: "2025-04-11", considered: "2025-04-11"),
      .met,
      .consulted,
      .met
    ),
    LimbRow(
      "Opened and closed on a Saturday is the week between",
      Scene.easter(5)
        .consulting(opened: "2025-04-05", closed: "2025-04-12", considered: "2025-04-14"),
      .met,
      .consulted,
      .met
    ),
    LimbRow(
      "Opened on Good Friday is four working days on the next Friday",
      Scene.easter(5)
        .consulting(opened: "2025-04-18", closed: "2025-04-25", considered: "2025-04-25"),
      .unmet,
      .consultationDefective,
      .limbs(.met, .met, .unmet, .met),
      openBy: "2025-04-16",
      earliest: "2025-05-02"
    ),
    LimbRow(
      "A new one opened the day after next ends a day before the decision",
      Scene.easter(5),
      asOf: "2025-04-14",
      .open,
      .consultationOpen,
      .limbs(.open, .open, .open, .open),
      openBy: "2025-04-16",
      earliest: "2025-04-24"
    ),
    LimbRow(
      "A new one opened on the last day ends on the day of the decision",
      Scene.easter(5),
      asOf: "2025-04-15",
      .open,
      .consultationOpen,
      .limbs(.open, .open, .open, .open),
      openBy: "2025-04-16",
      earliest: "2025-04-25"
    ),
    LimbRow(
      "A new one opened a day later ends after the weekend that follows the decision",
      Scene.easter(5),
      asOf: "2025-04-16",
      .unmet,
      .notConsulted,
      .limbs(.unmet, .unmet, .unmet, .unmet),
      openBy: "2025-04-16",
      earliest: "2025-04-28"
    ),
    LimbRow(
      "One working day before a Sunday is the Friday, so it opens by the Thursday",
      Scene.easter(1, decision: "2025-04-27"),
      asOf: "2025-04-23",
      .open,
      .consultationOpen,
      .limbs(.open, .open, .open, .open),
      openBy: "2025-04-24",
      earliest: "2025-04-25"
    ),
    LimbRow(
      "One working day opened in the Easter weekend ends on the Tuesday",
      Scene.easter(1, decision: "2025-04-22"),
      asOf: "2025-04-18",
      .open,
      .consultationOpen,
      .limbs(.open, .open, .open, .open),
      openBy: "2025-04-21",
      earliest: "2025-04-22"
    ),
    LimbRow(
      "No working days are asked of one that may close when it opens",
      Scene.easter(0).consulting(
        opened: "2025-04-20",
        closed: "2025-04-20",
        considered: "2025-04-20"
      ),
      .met,
      .consulted,
      .limbs(.met, .met, nil, .met)
    ),
    LimbRow(
      "Where no working days are asked, a new one can open on the day of the decision",
      Scene.easter(0),
      asOf: "2025-04-24",
      .open,
      .consultationOpen,
      .limbs(.open, .open, nil, .open),
      openBy: "2025-04-25",
      earliest: "2025-04-25"
    ),
  ]
}
