extension Catalogue.Succession {
  /// The mergers of clinical commissioning groups from 2015 to 2021.
  static let ofClinicalCommissioningGroups =
    merged2015 + merged2017 + merged2018 + merged2019 + merged2020 + merged2021

  private static let merged2015 = merger(
    on: "2015-04-01",
    source: Source(
      "Merger of clinical commissioning groups",
      year: 2015,
      note: "The codes are official; which group went where is known from the trade press."
    ),
    """
    13T: 00F 00G 00H
    """
  )

  private static let merged2017 = merger(
    on: "2017-04-01",
    source: Source(
      "Merger of clinical commissioning groups",
      year: 2017,
      note: "The codes are official; which group went where is known from the trade press."
    ),
    """
    14L: 00W 01M 01N
    """
  )

  private static let merged2018 = merger(
    on: "2018-04-01",
    source: Source(
      "Organisation Data Service: clinical commissioning groups (eccg)",
      year: 2018,
      note: """
        Official: the codes with the days on which they closed and opened. Which group went where \
        follows from their areas.
        """
    ),
    """
    14Y: 10H 10Y; 15A: 10M 10N 10W 11D; 15C: 11H 11T 12A; 15D: 10G 10T 11C; 15E: 04X 05P 13P;
    15F: 02V 03C 03G
    """
  )

  private static let merged2019 = merger(
    on: "2019-04-01",
    source: Source(
      "NHS Digital: tables of clinical commissioning groups by year",
      year: 2019,
      note: "Official: the pairs. The day is that of the change summary, as quoted elsewhere."
    ),
    """
    15M: 03X 03Y 04J 04R; 15N: 99P 99Q
    """
  )

  private static let merged2020 = merger(
    on: "2020-04-01",
    source: Source(
      "NHS Digital: tables of clinical commissioning groups by year",
      year: 2020,
      note: "Official: the pairs, and the names of the new groups."
    ),
    """
    16C: 00C 00K 00M; 18C: 05F 05J 05T 06D; 26A: 06M 06V 06W 06Y 07J; 27D: 01C 01R 02D 02F;
    36J: 02N 02R 02W; 36L: 07V 08J 08P 08R 08T 08X; 42D: 03D 03E 03M;
    52R: 04E 04H 04K 04L 04M 04N; 70F: 09G 09H 09X; 71E: 03T 04D 04Q 99D;
    72Q: 07N 07Q 08A 08K 08L 08Q; 78H: 03V 04G; 84H: 00D 00J;
    91Q: 09C 09E 09J 09W 10A 10D 10E 99J; 92A: 09L 09N 09Y 99H; 92G: 11E 12D 99N;
    93C: 07M 07R 07X 08D 08H; 97R: 09F 09P 99K
    """
  )

  private static let merged2021 = merger(
    on: "2021-04-01",
    source: Source(
      "NHS Digital: tables of clinical commissioning groups by year",
      year: 2021,
      note: "Official: the pairs, and the names of the new groups."
    ),
    """
    A3A8R: 07L 07T 08F 08M 08N 08V 08W; B2M3M: 05A 05H 05R; D2P2L: 05C 05L 05Y 06A;
    D4U1Y: 10C 15D 99M; D9Y0V: 10J 10K 10L 10V 10X 11A; M1J4Y: 04F 06F 06P; M2L0M: 05N 05X;
    W2U3Z: 07P 07W 07Y 08C 08E 08G 08Y 09A; X2C4Y: 03A 03J
    """
  )

  /// Returns the successions of a merger, given each new group with those of which it was made.
  private static func merger(
    on date: CivilDate,
    source: Source,
    _ groups: String
  ) -> [Catalogue.Succession] {
    SuccessionTable(
      on: date,
      from: .clinicalCommissioningGroups,
      to: .clinicalCommissioningGroups,
      confidence: .checked,
      source: source
    ).mergers(groups)
  }
}
