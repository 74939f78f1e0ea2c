import MandateKit
import MandateKitFiles

/// A small register, for tests, written in JSON or in XML: all of it is invented.
struct RegisterFixture: Sendable {
  var organisations = [
    Organisation(
      "A99001",
      "QUAY & STRAND \"SURGERY\"",
      [Span("1974-04-01")],
      roles: [Role("RO177", [Span("1974-04-01")]), Role("RO76", [Span("2014-04-15")])],
      links: [
        Link("RE8", "U99001", "RO272", [Span("2019-07-01")]),
        Link("RE4", "5XX", "RO179", [Span("2001-04-01", "2013-03-31")]),
        Link("RE4", "16C", "RO98", [Span("2013-04-01")]),
      ]
    ),
    Organisation(
      "U99001",
      "HARBOUR PCN",
      [Span("2019-07-01")],
      roles: [Role("RO272", [Span("2019-07-01")])],
      links: [Link("RE4", "16C", "RO98", [Span("2019-07-01")])]
    ),
    Organisation(
      "16C",
      "NHS NORTH ICB - 16C",
      [Span("2013-04-01")],
      roles: [Role("RO98", [Span("2013-04-01")]), Role("RO319", [Span("2022-07-01")])],
      links: [
        Link("RE5", "QHM", "RO261", [Span("2020-04-01")]),
        Link("RE5", "Y63", "RO209", [Span("2020-04-01")]),
      ]
    ),
    Organisation(
      "QHM",
      "NHS NORTH ICB",
      [Span("2017-04-01")],
      roles: [Role("RO261", [Span("2017-04-01")]), Role("RO318", [Span("2022-07-01")])]
    ),
  ]
  var asOf: CivilDate = "2023-01-26"

  /// The forms that a register is written in.
  enum Form: CaseIterable, Sendable { case json, xml }

  /// The first and the last day of something, legal or operational.
  struct Span: Sendable {
    var first, last: String?
    var isLegal: Bool

    init(_ first: String?, _ last: String? = nil, isLegal: Bool = false) {
      self.first = first
      self.last = last
      self.isLegal = isLegal
    }
  }

  struct Role: Sendable {
    var id: String
    var spans: [Span]

    init(_ id: String, _ spans: [Span] = [Span("2000-01-01")]) {
      self.id = id
      self.spans = spans
    }
  }

  /// A relationship, or a succession, whose id is `Successor` or `Predecessor`.
  struct Link: Sendable {
    var id, target: String
    var role: String?
    var spans: [Span]

    init(_ id: String, _ target: String, _ role: String?, _ spans: [Span]) {
      self.id = id
      self.target = target
      self.role = role
      self.spans = spans
    }
  }

  struct Organisation: Sendable {
    var code, name: String
    var spans: [Span]
    var roles: [Role]
    var links: [Link]
    var successions: [Link]
    var country: String? = "ENGLAND"
    var status = "Active"
    var isReference = false

    init(
      _ code: String,
      _ name: String,
      _ spans: [Span],
      roles: [Role],
      links: [Link] = [],
      successions: [Link] = []
    ) {
      self.code = code
      self.name = name
      self.spans = spans
      self.roles = roles
      self.links = links
      self.successions = successions
    }
  }

  /// The index of an organisation of the register.
  func index(_ code: String) -> Int { organisations.firstIndex { $0.code == code } ?? 0 }

  /// Changes an organisation of the register.
  mutating func change(_ code: String, _ body: (inout Organisation) -> Void) {
    body(&organisations[index(code)])
  }

  func text(_ form: Form) -> String {
    switch form {
    case .json:
      "[\n" + organisations.map { "{\"Organisation\": \($0.json)}" }.joined(separator: ",\n")
        + "\n]\n"
    case .xml:
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<o:OrgRefData xmlns:o=\"http://refdata\"><Organisations>\n"
        + organisations.map(\.xml).joined(separator: "\n") + "\n</Organisations></o:OrgRefData>\n"
    }
  }

  func imported(_ form: Form) -> OrganisationImport {
    Self.imported(Array(text(form).utf8), asOf: asOf)
  }

  static func imported(
    _ bytes: [UInt8],
    asOf: CivilDate = "2023-01-26",
    listSizes: String? = "code,patients\nA99001,9200\n"
  ) -> OrganisationImport {
    OrganisationImport(
      register: OrganisationFile(name: "register", bytes: bytes),
      listSizes: listSizes.map { [OrganisationFile(name: "lists", bytes: Array($0.utf8))] } ?? [],
      successions: [],
      asOf: asOf
    )
  }
}
