extension Catalogue.Succession {
  /// The clinical commissioning groups where primary care trusts had been, from 1 April 2013.
  static let ofPrimaryCareTrusts = SuccessionTable(
    on: "2013-04-01",
    from: .primaryCareTrusts,
    to: .clinicalCommissioningGroups,
    confidence: .likely,
    source: Source(
      "Areas of primary care trusts and of clinical commissioning groups",
      year: 2013,
      note: """
        No trust became a group in law: trusts were abolished, and schemes divided their property and \
        duties between groups, NHS England and councils. The areas were compared by the share of \
        postcodes (of which less than a twentieth is left out), as no official list was found.
        """
    )
  ).successions(
    """
    5A3: 12A; 5A4: 08F; 5A5: 08J; 5A7: 07Q; 5A8: 08A; 5A9: 07M; 5AT: 08G; 5C1: 07X; 5C2: 07L;
    5C3: 07T; 5C4: 08V; 5C5: 08M; 5C9: 08D; 5CN: 05F; 5CQ: 04F; 5D7: 00G 00H; 5D8: 99C; 5D9: 00K;
    5E1: 00K; 5EF: 03K; 5EM: 04K; 5ET: 02Q; 5F1: 99P; 5F5: 01G; 5F7: 01W; 5FE: 10R; 5FL: 11E;
    5GC: 06P; 5H1: 08C; 5H8: 03L; 5HG: 02H; 5HP: 00R; 5HQ: 00T; 5HX: 07W; 5HY: 07Y; 5J2: 02E;
    5J4: 01J; 5J5: 00Y; 5J6: 02T; 5J9: 00C; 5JE: 02P; 5JX: 00V; 5K3: 12D; 5K5: 07P; 5K6: 08E;
    5K7: 07R; 5K8: 08H; 5K9: 07V; 5KF: 00F; 5KG: 00N; 5KL: 00P; 5KM: 00M; 5L1: 10X; 5L3: 09W;
    5LA: 08Y; 5LC: 09A 08Y; 5LD: 08K; 5LE: 08Q; 5LF: 08L; 5LG: 08X; 5LH: 01Y; 5LQ: 09D;
    5M1: 13P 04X; 5M2: 05N; 5M3: 05Y; 5M6: 08P; 5M7: 08T 08R; 5M8: 11T; 5MD: 05A; 5MK: 05X;
    5MV: 06A; 5MX: 05L 13P 04X; 5N1: 03C 03G 02V; 5N2: 03A 03J; 5N3: 03R; 5N4: 03N; 5N5: 02X;
    5N6: 04J 04R 03Y 03X; 5N7: 04R; 5N8: 04E 04H 04L 04N 04M; 5N9: 03T 04D 99D 04Q; 5NA: 08N;
    5NC: 08W; 5ND: 00D 00J; 5NE: 01H; 5NF: 01K 02M; 5NG: 01E 00X 02G; 5NH: 01A; 5NJ: 01T 01V;
    5NK: 12F; 5NL: 99A; 5NM: 01X 01F; 5NN: 02F 01R; 5NP: 01C 01R 02D; 5NQ: 01D; 5NR: 02A;
    5NT: 01M 01N 00W; 5NV: 03Q 03D 03E 03M 02N; 5NW: 02Y 03Q; 5NX: 03F; 5NY: 02R 02N 02W;
    5P1: 99F 99G; 5P2: 06F; 5P5: 09Y 99H 09N 09L 10C; 5P6: 09G 09X 09H; 5P7: 99K 09F; 5P8: 09P;
    5P9: 99J 09J; 5PA: 04V 03W; 5PC: 04C; 5PD: 04G 03V; 5PE: 05C; 5PF: 05L; 5PG: 13P; 5PH: 05G;
    5PJ: 05W; 5PK: 05Q 05V 05D 04Y; 5PL: 05T 05J 06D; 5PM: 05R 05H 05A; 5PN: 06H; 5PP: 06H;
    5PQ: 06Y 06V 07J 06W; 5PR: 06M; 5PT: 06L 07K; 5PV: 07H; 5PW: 06T; 5PX: 06Q; 5PY: 99E 07G;
    5QA: 10A 09E 10E 09C 10D; 5QC: 11A 10J 10V 10K 99M; 5QD: 10H 10Y; 5QE: 10Q;
    5QF: 11D 10M 10W 10N; 5QG: 11C 10G 10T; 5QH: 11M; 5QJ: 11H; 5QK: 99N; 5QL: 11X; 5QM: 11J;
    5QN: 11J; 5QP: 11N; 5QQ: 99P 99Q; 5QR: 00M; 5QT: 10L; 5QV: 06N 06K; 5QW: 05P; TAC: 00L;
    TAK: 07N; TAL: 99Q; TAN: 03H; TAP: 00Q
    """
  )
}
