extension Catalogue.Prospect {
  /// What the Health Bill of 2026 would change, as introduced.
  static let english = [
    healthBill(
      "nhs-england",
      title: "NHS England is abolished",
      change: """
        NHS England ends, and its functions go to the Secretary of State, who may delegate them to \
        integrated care boards or direct them. Commissioning primary care is to become a function \
        of the boards. The Government means this for March or April 2027.
        """,
      touches: nationalEntries,
      confidence: .checked,
      provision: "Clause 1",
      url: "https://www.brownejacobson.com/insights/briefing-note-key-changes-introduced-by-the-"
        + "health-bill-to-the-national-health-service-act-2006"
    ),
    healthBill(
      "integrated-care-strategy",
      title: "Integrated care partnerships are no longer required",
      change: """
        No integrated care partnership has to be formed, so that the duties about its strategy end.
        """,
      touches: [
        "england.public-involvement/integrated-care-strategy-healthwatch",
        "england.public-involvement/integrated-care-strategy-public",
      ],
      confidence: .likely,
      provision: "Clause 21, as others cite it"
    ),
    healthBill(
      "healthwatch",
      title: "Healthwatch is abolished",
      change: """
        Healthwatch England and Local Healthwatch end. What they do about health goes to integrated \
        care boards, what they do about social care to councils.
        """,
      touches: ["england.public-involvement/integrated-care-strategy-healthwatch"],
      confidence: .checked,
      url: "https://www.nuffieldtrust.org.uk/resource/whats-in-the-new-health-bill"
    ),
    healthBill(
      "local-authority-member",
      title: "Integrated care boards need no member of a local authority",
      change: """
        In the place of the member whom local authorities nominate, each mayor of an area \
        nominates one. What becomes of the member whom providers of primary medical services \
        nominate was not found.
        """,
      confidence: .likely,
      provision: "Clause 21, as others cite it"
    ),
    healthBill(
      "public-involvement",
      title: "The Secretary of State has a duty to involve the public",
      change: """
        A duty like that of section 13Q falls on the Secretary of State. That of integrated care \
        boards in section 14Z45 is not changed.
        """,
      touches: [
        "england.public-involvement/nhs-england-proposing",
        "england.public-involvement/nhs-england-deciding",
      ],
      confidence: .likely
    ),
    healthBill(
      "section-97",
      title: "The recognition of local medical committees",
      change: """
        Section 97 lets NHS England recognise a committee. Whether, and how, the bill changes it \
        was not found.
        """,
      touches: ["england.claimed.lmc-consultation/committee-consulted"],
      confidence: .unverified
    ),
  ]

  /// The entries under which NHS England has the duty or takes the decision.
  private static let nationalEntries: [Provision.ID] =
    Catalogue.ProvisionSet.contractEntitlements.entries.map { $0.id }
    + Catalogue.ProvisionSet.pharmacyEntitlements.entries.map { $0.id }
    .filter { $0 != "england.lmc.pharmacy/needs-assessment-consultation" } + [
      "england.public-involvement/nhs-england-proposing",
      "england.public-involvement/nhs-england-deciding",
      "england.commissioner/integrated-care-board",
      "england.binding/gms-variation-signed",
      "england.binding/gms-statutory-variation-notice",
      "england.local-variation/nhs-england-approves",
      "england.delegation/committee-decides-what-was-delegated",
    ]

  private static func healthBill(
    _ name: String,
    title: String,
    change: String,
    touches: [Provision.ID] = [],
    confidence: Catalogue.Confidence,
    provision: String? = nil,
    url: String? = nil
  ) -> Catalogue.Prospect {
    Catalogue.Prospect(
      ID("england.health-bill-2026/\(name)"),
      title: title,
      change: change,
      touches: touches,
      confidence: confidence,
      reviewBy: Catalogue.endOf2026,
      source: Source(
        "Health Bill (2026), as introduced",
        provision: provision,
        year: 2026,
        note: """
          Introduced in the House of Commons in May 2026; that it became law was not found. Known \
          from published briefings on the bill.
          """,
        url: url
      )
    )
  }
}
