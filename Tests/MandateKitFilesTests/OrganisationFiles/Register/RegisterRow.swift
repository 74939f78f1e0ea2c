import MandateKitFiles
import Testing

/// What one change to the register of a test must bring to light.
struct RegisterRow: CustomTestStringConvertible, Sendable {
  typealias F = RegisterFixture

  let code: ImportFinding.Code
  let testDescription: String
  /// The line in XML, which in JSON is less by one; `nil` for the whole file.
  let line: Int?
  let change: @Sendable (inout F) -> Void

  init(
    _ code: ImportFinding.Code,
    _ sentence: String,
    at line: Int?,
    _ change: @escaping @Sendable (inout F) -> Void
  ) {
    self.code = code
    testDescription = "\(code): \(sentence)"
    self.line = line
    self.change = change
  }

  static let all = errors + warnings

  /// Organisations and parts that cannot be used.
  static let errors: [RegisterRow] = [
    RegisterRow(.emptyFile, "no organisation", at: nil) { $0.organisations = [] },
    RegisterRow(.missingCode, "an organisation without a code", at: 4) {
      $0.change("U99001") { $0.code = "" }
    },
    RegisterRow(.malformedCode, "a code with a stroke", at: 3) {
      $0.change("A99001") { $0.code = "A99/01" }
    },
    RegisterRow(.malformedCode, "a target with a stroke", at: 3) {
      $0.change("A99001") { $0.links[0].target = "U99/01" }
    },
    RegisterRow(.malformedCode, "a succession of an unknown type", at: 5) {
      $0.change("16C") { $0.successions = [F.Link("Heir", "QHM", nil, [])] }
    },
    RegisterRow(.malformedDate, "a day that there is not", at: 3) {
      $0.change("A99001") { $0.spans = [F.Span("2023-02-30")] }
    },
    RegisterRow(.malformedDate, "a membership that ends on no day", at: 3) {
      $0.change("A99001") { $0.links[0].spans = [F.Span("2019-07-01", "soon")] }
    },
    RegisterRow(.malformedDate, "an ICB since no day", at: 6) {
      $0.change("QHM") { $0.roles[1].spans = [F.Span("2022")] }
    },
    RegisterRow(.endBeforeStart, "a PCN that ends first", at: 4) {
      $0.change("U99001") { $0.spans = [F.Span("2019-07-01", "2019-06-29")] }
    },
    RegisterRow(.endBeforeStart, "a membership that ends first", at: 3) {
      $0.change("A99001") { $0.links[0].spans = [F.Span("2019-07-01", "2019-06-29")] }
    },
    RegisterRow(.missingRoles, "no roles", at: 5) { $0.change("16C") { $0.roles = [] } },
    RegisterRow(.codeOfTwoKinds, "a practice as a PCN", at: 3) {
      $0.change("A99001") { $0.links[0].target = "A99001" }
    },
  ]

  /// What was imported, and is doubtful or worth knowing.
  static let warnings: [RegisterRow] = [
    RegisterRow(.duplicateRow, "an organisation twice", at: 7) {
      $0.organisations.append($0.organisations[0])
    },
    RegisterRow(.duplicateRow, "a membership twice", at: 3) {
      $0.change("A99001") { $0.links.append($0.links[0]) }
    },
    RegisterRow(.duplicateCode, "a code twice", at: 7) {
      $0.organisations.append($0.organisations[0])
      $0.organisations[4].name = "OTHER"
    },
    RegisterRow(.closedWithoutDate, "inactive since no day", at: 3) {
      $0.change("A99001") { $0.status = "Inactive" }
    },
    RegisterRow(.missingDate, "a PCN since no day", at: 4) {
      $0.change("U99001") { $0.spans = [] }
    },
    RegisterRow(.missingDate, "a membership since no day", at: 3) {
      $0.change("A99001") { $0.links[0].spans = [] }
    },
    RegisterRow(.futureDate, "a PCN to come", at: 4) {
      $0.change("U99001") { $0.spans = [F.Span("2023-04-01")] }
    },
    RegisterRow(.networkUnknown, "a PCN that is not there", at: 3) {
      $0.change("A99001") { $0.links[0].target = "U99009" }
    },
    RegisterRow(.targetUnknown, "a location that is not there", at: 3) {
      $0.change("A99001") { $0.links[2].target = "99Z" }
    },
    RegisterRow(.targetUnknown, "a target that is not there and has no role", at: 3) {
      $0.change("A99001") { $0.links[0] = F.Link("RE8", "U99009", nil, [F.Span("2019-07-01")]) }
    },
    RegisterRow(.targetUnknown, "a successor that is not there", at: 5) {
      $0.change("16C") { $0.successions = [F.Link("Successor", "99Z", "RO98", [])] }
    },
    RegisterRow(.successorEnded, "a successor that ended first", at: 5) {
      $0.change("16C") {
        $0.successions = [F.Link("Successor", "QHM", nil, [F.Span("2022-07-01")])]
      }
      $0.change("QHM") { $0.spans = [F.Span("2017-04-01", "2022-06-30")] }
      $0.change("QHM") { $0.roles = [F.Role("RO318", [F.Span("2017-04-01")])] }
    },
    RegisterRow(.notPractice, "a walk-in centre", at: nil) {
      $0.change("A99001") { $0.roles[1].id = "RO87" }
    },
    RegisterRow(.networkWithoutMembers, "a PCN that its practice left", at: 4) {
      $0.change("A99001") { $0.links[0].spans = [F.Span("2019-07-01", "2021-03-31")] }
    },
    RegisterRow(.noNetwork, "a practice that left its PCN", at: 3) {
      $0.change("A99001") { $0.links[0].spans = [F.Span("2019-07-01", "2021-03-31")] }
    },
    RegisterRow(.inTwoNetworks, "a practice in two PCNs", at: 3) {
      $0.change("A99001") {
        $0.links.append(F.Link("RE8", "U99009", "RO272", [F.Span("2020-01-01")]))
      }
    },
    RegisterRow(.noListSize, "a practice without a list", at: 3) {
      $0.change("A99001") { $0.code = "A99002" }
    },
    RegisterRow(.locationWithoutBoard, "a location that left its ICB", at: 5) {
      $0.change("16C") { $0.links[0].spans = [F.Span("2020-04-01", "2022-12-31")] }
    },
  ]
}
