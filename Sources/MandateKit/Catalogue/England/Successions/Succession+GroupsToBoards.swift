extension Catalogue.Succession {
  /// The integrated care boards that took the places of the clinical commissioning groups on 1 July 2022.
  ///
  /// The codes of the groups have been those of sub-ICB locations since.
  static let ofGroupsToBoards = SuccessionTable(
    on: "2022-07-01",
    from: .clinicalCommissioningGroups,
    to: .integratedCareBoards,
    confidence: .checked,
    source: Source(
      "Organisation Data Service: sub-ICB locations and integrated care boards",
      year: 2022,
      note: """
        Official: the codes, and to which board the location with a group's code belongs. The \
        groups were abolished, and the boards established, on 1 July 2022 under the Health and \
        Care Act 2022.
        """
    )
  ).mergers(
    """
    QE1: 00Q 00R 00X 01A 01E 01K 02G 02M; QF7: 02P 02X 03L 03N; QGH: 18C;
    QH8: 06Q 07G 99E 99F 99G; QHG: M1J4Y; QHL: 15E; QHM: 00L 00N 00P 01H 13T 16C 84H 99C;
    QJ2: 15M; QJG: 06L 06T 07K; QJK: 15N; QJM: 71E; QK1: 03W 04C 04V; QKK: 72Q; QKS: 91Q;
    QM7: 06K 06N 07H; QMF: A3A8R; QMJ: 93C; QMM: 26A; QNC: 04Y 05D 05G 05Q 05V 05W; QNQ: D4U1Y;
    QNX: 09D 70F 97R; QOC: M2L0M; QOP: 00T 00V 00Y 01D 01G 01W 01Y 02A 02H 14L;
    QOQ: 02Y 03F 03H 03K 03Q 42D; QOX: 92G; QPM: 78H; QR1: 11M; QRL: 10R D9Y0V; QRV: W2U3Z;
    QSL: 11X; QT1: 02Q 52R; QT6: 11N; QU9: 10Q 14Y 15A; QUA: D2P2L; QUE: 06H; QUY: 15C; QVV: 11J;
    QWE: 36L; QWO: 02T 03R 15F 36J X2C4Y; QWU: B2M3M; QXU: 92A;
    QYG: 01F 01J 01T 01V 01X 02E 12F 27D 99A
    """
  ).map { dividing($0) }

  /// The groups of which a part went to another board than the rest.
  private static let divided: [Body.ID: (part: String, rest: String, board: String)] = [
    "01Y": ("Glossop", "Tameside", "QJ2"),
    "D2P2L": ("West Birmingham", "The Black Country", "QHL"),
  ]

  /// Returns a succession to a board, with the other board where a part of the group went to one.
  private static func dividing(_ succession: Catalogue.Succession) -> Catalogue.Succession {
    guard let (part, rest, board) = divided[succession.predecessor.id] else { return succession }
    var succession = succession
    succession.successors[0].part = rest
    let other = OrganisationNames.integratedCareBoards.organisation(board)
    succession.successors.append(Successor(other, part: part))
    return succession
  }
}
