extension Catalogue.ProvisionSet {
  /// Rules about the network contract that no provision states.
  static let networkContractOmissions = [
    Omission(
      "Decisions within the first contract year, from 1 July 2019 to 31 March 2020",
      confidence: .unverified,
      because: "What its specification asks of them was not looked for."
    ),
    Omission(
      "Taking part in 2021/22 and later",
      confidence: .likely,
      because: """
        A practice that is in a PCN is believed to be enrolled in the next specification unless it \
        opts out in the window. So no approval is asked of it.
        """
    ),
    Omission(
      "Leaving a PCN within the year, outside a window",
      confidence: .likely,
      because: """
        It is believed possible in exceptional cases, with the agreement of the commissioner. No \
        specification was seen that says so.
        """
    ),
    Omission(
      "Notices of change to a PCN's members and payee (by 12 June in 2020)",
      confidence: .checked,
      because: "They keep registers right, and are no condition of a decision."
    ),
    Omission(
      "Who is asked before a PCN's lists are aligned with neighbourhoods (2026/27)",
      confidence: .unverified,
      because: """
        Whether practices have to agree, or the local medical committee to be engaged, was not \
        found. The specification itself was not seen.
        """
    ),
    Omission(
      "Contracts for a single neighbourhood and for several",
      confidence: .checked,
      because: """
        They are announced, and 2026/27 is a year of development. Who may hold one, who has to \
        agree, and whether PCNs become providers of a neighbourhood, is left to a consultation \
        that is still to come. The subjects contract.neighbourhood.single and \
        contract.neighbourhood.multi are there for proposals about them.
        """
    ),
  ]
}
