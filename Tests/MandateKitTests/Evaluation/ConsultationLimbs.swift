import MandateKit

/// Consultations at the edge of each limb.
enum ConsultationLimbs {
  static let stages: [LimbRow] = [
    LimbRow(
      "A consultation that passes every limb is met, and wants no other",
      Scene.consulted().consulting(),
      .met,
      .consulted,
      .met
    ),
    LimbRow(
      "Closed and considered on the day of the decision is in time",
      Scene.consulted().consulting(closed: "2025-03-20", considered: "2025-03-20"),
      .met,
      .consulted,
      .met
    ),
    LimbRow(
      "Closed and considered on the day of an early decision is in time",
      Scene.consulted().deciding(date: "2025-03-12")
        .consulting(closed: "2025-03-12", considered: "2025-03-12"),
      .met,
      .consulted,
      .met
    ),
    LimbRow(
      "Closed a day after an early decision is neither formative nor considered, and for ever",
      Scene.consulted().deciding(date: "2025-03-12")
        .consulting(closed: "2025-03-13", considered: "2025-03-13"),
      .unmet,
      .consultationDefective,
      .limbs(.unmet, .met, .met, .unmet)
    ),
    LimbRow(
      "Closed a day after the decision date is not formative",
      Scene.consulted().consulting(closed: "2025-03-21", considered: "2025-03-21"),
      asOf: "2025-03-21",
      .unmet,
      .consultationDefective,
      .limbs(.unmet, .met, .met, .unmet),
      openBy: "2025-02-20",
      earliest: "2025-03-22"
    ),
    LimbRow(
      "Considered on the day of closing is considered",
      Scene.consulted().consulting(considered: "2025-03-03"),
      .met,
      .consulted,
      .met
    ),
    LimbRow(
      "Considered a day before closing can still be considered while voting is open",
      Scene.consulted().consulting(considered: "2025-03-02"),
      asOf: "2025-03-12",
      .open,
      .consultationOpen,
      .limbs(.met, .met, .met, .open),
      openBy: "2025-02-20",
      earliest: "2025-03-13"
    ),
    LimbRow(
      "Considered a day before closing is not considered",
      Scene.consulted().consulting(considered: "2025-03-02"),
      .unmet,
      .consultationDefective,
      .limbs(.met, .met, .met, .unmet),
      openBy: "2025-02-20",
      earliest: "2025-03-21"
    ),
    LimbRow(
      "Considered a day after the decision is not considered",
      Scene.consulted().consulting(considered: "2025-03-21"),
      asOf: "2025-03-21",
      .unmet,
      .consultationDefective,
      .limbs(.met, .met, .met, .unmet),
      openBy: "2025-02-20",
      earliest: "2025-03-22"
    ),
    LimbRow(
      "Never considered is open on the day before the decision, for it can be considered on that",
      Scene.consulted().consulting(considered: nil),
      asOf: "2025-03-19",
      .open,
      .consultationOpen,
      .limbs(.met, .met, .met, .open),
      openBy: "2025-02-20",
      earliest: "2025-03-20"
    ),
  ]

  static let information: [LimbRow] = [
    LimbRow(
      "Information that was refused fails, and what is closed cannot be mended",
      Scene.consulted().consulting(sufficient: false),
      asOf: "2025-03-12",
      .unmet,
      .consultationDefective,
      .limbs(.met, .unmet, .met, .met),
      openBy: "2025-02-20",
      earliest: "2025-04-10"
    ),
    LimbRow(
      "Information that is not said to be sufficient fails once it is closed",
      Scene.consulted().consulting(sufficient: nil),
      asOf: "2025-03-12",
      .unmet,
      .consultationDefective,
      .limbs(.met, .unmet, .met, .met),
      openBy: "2025-02-20",
      earliest: "2025-04-10"
    ),
    LimbRow(
      "Where information was refused a new consultation can still be held in time",
      Scene.consulted(0).consulting(sufficient: false),
      asOf: "2025-03-12",
      .open,
      .consultationOpen,
      .limbs(.met, .unmet, nil, .met),
      openBy: "2025-03-20",
      earliest: "2025-03-13"
    ),
    LimbRow(
      "Information that is not yet said can still be given while the consultation is open",
      Scene.consulted(10)
        .consulting(opened: "2025-03-03", closed: nil, sufficient: nil, considered: nil),
      asOf: "2025-03-11",
      .open,
      .consultationOpen,
      .limbs(.open, .open, .open, .open),
      openBy: "2025-03-10",
      earliest: "2025-03-13"
    ),
    LimbRow(
      "Information refused in a consultation that is open leaves only a new one",
      Scene.consulted(10)
        .consulting(opened: "2025-03-03", closed: nil, sufficient: false, considered: nil),
      asOf: "2025-03-05",
      .open,
      .consultationOpen,
      .limbs(.unmet, .unmet, .unmet, .unmet),
      openBy: "2025-03-10",
      earliest: "2025-03-16"
    ),
  ]

  static let unasked: [LimbRow] = [
    LimbRow(
      "Information that is not asked may be refused",
      Scene.consulted(information: false).consulting(sufficient: false),
      .met,
      .consulted,
      .limbs(.met, nil, .met, .met)
    ),
    LimbRow(
      "Refused information that is not asked does not stop one that is open",
      Scene.consulted(10, information: false)
        .consulting(opened: "2025-03-03", closed: nil, sufficient: false, considered: nil),
      asOf: "2025-03-05",
      .open,
      .consultationOpen,
      .limbs(.open, nil, .open, .open),
      openBy: "2025-03-10",
      earliest: "2025-03-13"
    ),
    LimbRow(
      "Consideration that is not asked may be wanting",
      Scene.consulted(considered: false).consulting(considered: nil),
      .met,
      .consulted,
      .limbs(.met, .met, .met, nil)
    ),
    LimbRow(
      "Where no days are asked, a consultation may close on the day it opened",
      Scene.consulted(0).consulting(opened: "2025-03-03", closed: "2025-03-03"),
      .met,
      .consulted,
      .limbs(.met, .met, nil, .met)
    ),
    LimbRow(
      "That it closed before the decision is always asked",
      Scene.consulted(0, information: false, considered: false).consulting(
        closed: nil,
        considered: nil
      ),
      .unmet,
      .consultationDefective,
      .limbs(.unmet, nil, nil, nil),
      openBy: "2025-03-20",
      earliest: "2025-03-21"
    ),
  ]
}
