extension Catalogue.ProvisionSet {
  /// Occasions about contracts on which no duty is owed to the committee as such, or none that a
  /// provision can require.
  static let contractOmissions = [
    Omission(
      "An application to close a list, before it is decided (SI 2015/1862, Schedule 3, para 33)",
      confidence: .checked,
      because: """
        The commissioner consults persons whom it thinks affected; the committee as such is not \
        among those named.
        """
    ),
    Omission(
      "The composition of an assessment panel (SI 2015/1862, Schedule 3, para 41(4))",
      confidence: .checked,
      entitlement: .sit,
      because: """
        A member of a committee other than that of the contractors' area sits on the panel. Who \
        sits is a fact about the panel, which no requirement of a proposal asks.
        """
    ),
    Omission(
      "A dispute about a panel's determination (Schedule 3, para 42)",
      confidence: .likely,
      because: "Nothing is owed to the committee."
    ),
    Omission(
      "Remedial and breach notices",
      confidence: .likely,
      because: "No duty to consult the committee is known; guidance encourages engagement."
    ),
    Omission(
      "Local resolution of contract disputes (SI 2015/1862, Part 12)",
      confidence: .checked,
      entitlement: .invite,
      because: "Either party may invite the committee. What may be done is not required."
    ),
    Omission(
      "The annual review of a contract",
      confidence: .likely,
      entitlement: .invite,
      because: "Either party may invite the committee. What may be done is not required."
    ),
    Omission(
      "The removal of a patient from a list",
      confidence: .likely,
      because: "No duty towards the committee is known."
    ),
    Omission(
      "Opting out of out-of-hours or additional services",
      confidence: .unverified,
      because: "No duty towards the committee is known."
    ),
    Omission(
      "Suspension, removal and conditions under the performers lists regulations (SI 2013/335)",
      confidence: .unverified,
      because: "No duty towards the committee was found."
    ),
    Omission(
      "Directions on remuneration (the statement of financial entitlements)",
      confidence: .likely,
      because: "The Secretary of State consults a national body, not the local committee."
    ),
    Omission(
      "Premises costs directions",
      confidence: .unverified,
      because: "Whether they have the committee consulted was not verified."
    ),
  ]
}
