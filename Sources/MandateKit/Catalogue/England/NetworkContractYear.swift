/// A year of the network contract, or the part of it with one commissioner, or a window in it.
struct NetworkContractYear {
  /// The calendar year in which the contract year begins.
  var year: Int
  /// The end of the identifiers of its entries.
  var label: String
  /// The decision dates.
  var period: Period
  /// The kind of body that commissions.
  var commissioner: BodyKind
  /// The confidence in what is said of it.
  var confidence: Catalogue.Confidence
  /// What is known of it.
  var note: String
  /// The address of a public page that says so, or `nil` where none does.
  var url: String?

  /// The day after which to look again: the end of the last year, and of no other.
  var reviewBy: CivilDate? { year == 2026 ? Catalogue.endOf2026 : nil }

  /// The days of the contract year that begins in April of a year.
  static func financialYear(_ year: Int) -> Period {
    Period(
      from: CivilDate(year: year, month: 4, day: 1),
      until: CivilDate(year: year + 1, month: 4, day: 1)
    )
  }

  /// Returns the citation of the specification of a year.
  ///
  /// What is not known well enough has the basis `claimed`.
  static func specification(
    _ year: Int,
    provision: String? = nil,
    confidence: Catalogue.Confidence = .checked,
    note: String,
    url: String? = nil
  ) -> Source {
    Source(
      "Network Contract Directed Enhanced Service: specification \(year)/\((year + 1) % 100)",
      provision: provision,
      year: year,
      basis: confidence.mayStateLaw ? .contract : .claimed,
      note: note,
      url: url
    )
  }

  /// The years in which the commissioner's approval is known or believed to be asked for.
  static let all: [NetworkContractYear] =
    [
      NetworkContractYear(
        year: 2020,
        label: "2020",
        period: financialYear(2020),
        commissioner: .clinicalCommissioningGroup,
        confidence: .checked,
        note: "Known from a law firm's summary.",
        url: "https://hempsons.co.uk/?p=3224344"
      ),
      believed(2021, "2021", financialYear(2021), .clinicalCommissioningGroup),
      believed(
        2022,
        "2022-ccg",
        Period(from: "2022-04-01", until: "2022-07-01"),
        .clinicalCommissioningGroup
      ),
      believed(
        2022,
        "2022-icb",
        Period(from: "2022-07-01", until: "2023-04-01"),
        .integratedCareBoard
      ),
    ]
    + (2023...2026).map { year in
      believed(year, "\(year)", financialYear(year), .integratedCareBoard)
    }

  private static func believed(
    _ year: Int,
    _ label: String,
    _ period: Period,
    _ commissioner: BodyKind
  ) -> NetworkContractYear {
    NetworkContractYear(
      year: year,
      label: label,
      period: period,
      commissioner: commissioner,
      confidence: .likely,
      note: """
        Believed to go on from the specification of 2020/21, which is the one that was checked.
        """
    )
  }

  /// The address of a summary of the dates of 2020/21.
  static let datesOf2020 =
    "https://hempsons.co.uk/news-articles/network-contract-des-specification-2020-2021-key-dates-for-ccgs"

  /// The windows in which a practice may opt out.
  static let windows: [NetworkContractYear] =
    [
      NetworkContractYear(
        year: 2020,
        label: "2020",
        period: Period(from: "2020-04-01", until: "2020-06-01"),
        commissioner: .clinicalCommissioningGroup,
        confidence: .checked,
        note: """
          It is open until 31 May 2020, and takes effect a month after the notice. Known from \
          summaries by a law firm and by local medical committees.
          """,
        url: NetworkContractYear.datesOf2020
      ),
      april(2021, "2021-04-01", "2021-05-01", .clinicalCommissioningGroup),
      NetworkContractYear(
        year: 2022,
        label: "2022-april",
        period: Period(from: "2022-04-01", until: "2022-05-01"),
        commissioner: .clinicalCommissioningGroup,
        confidence: .checked,
        note: """
          It is open from 1 to 30 April 2022, the window of each year. Known from the guidance of \
          the British Medical Association, as trade papers report it.
          """,
        url: "https://www.gponline.com/bma-tells-practices-consider-quitting-pcns-imposed-contract/"
          + "article/1749392"
      ),
      NetworkContractYear(
        year: 2022,
        label: "2022-october",
        period: Period(from: "2022-10-01", until: "2022-11-01"),
        commissioner: .integratedCareBoard,
        confidence: .checked,
        note: """
          It is open from 1 to 31 October 2022, for the terms had been changed within the year. \
          Known from local medical committees and a trade paper.
          """,
        url: "https://lmc.org.uk/news/pcn-des-opt-out-window-open-until-31-october-2022"
      ),
      april(2023, "2023-04-01", "2023-05-01", .integratedCareBoard),
      april(2024, "2024-04-01", "2024-05-01", .integratedCareBoard),
      april(2025, "2025-04-01", "2025-05-01", .integratedCareBoard),
      NetworkContractYear(
        year: 2026,
        label: "2026",
        period: Period(from: "2026-04-01", until: "2026-06-01"),
        commissioner: .integratedCareBoard,
        confidence: .likely,
        note: """
          It is believed open until 31 May 2026, as the specification was varied from 1 May. That \
          it opens on 1 April was not checked.
          """
      ),
    ]

  private static func april(
    _ year: Int,
    _ from: CivilDate,
    _ until: CivilDate,
    _ commissioner: BodyKind
  ) -> NetworkContractYear {
    NetworkContractYear(
      year: year,
      label: "\(year)",
      period: Period(from: from, until: until),
      commissioner: commissioner,
      confidence: .likely,
      note: """
        April was said in 2022 to be the window of each year. Whether it was that of this year was \
        not checked.
        """
    )
  }
}
