import MandateKit
import MandateKitExampleSupport
import MandateKitFiles
import MandateKitReports

extension Subcommand {
  /// Says how large bodies are, and how large they would be otherwise.
  public static let rightSize = Subcommand(
    name: "right-size",
    summary: "say how large PCNs or places are and would be, and what follows from it",
    operands: "CASE.json|-",
    about: """
      Says how many practices and patients bodies have and what follows from that: the band of sizes, the
      points of contact, who can outvote whom, the LMCs and ICBs of the practices, the votes needed, the
      power of the largest practice and, with --turnout, the chance of an approval. With changes it says
      the same as it would be after them, as CSV only that. Nothing is recommended. Without --body it
      tells of all bodies of a kind in short, and of each as CSV or JSON. With - it reads standard input.
      """,
    options: [
      .value("--body", "BODY", isRepeatable: true, "this body, by identifier or by name"),
      .value("--kind", "KIND", "the kind of the bodies; left out: primaryCareNetwork"),
      .value("--on", "DATE", "on this day; left out: the last day on the record"),
    ] + ChangeReader.structureOptions + [
      .choice(
        "--rule",
        ["practices", "patients"],
        "how votes count where a body has no rule: most of those cast carry if half of the practices vote"
      ),
      .value("--turnout", "P", "how likely each practice is to take part, such as 0.6 or 60%"),
      .value("--support", "P", "how likely it then is to vote for; left out: 1/2"),
      .choice("--format", ["text", "json", "csv"], "how it is written"),
    ],
    exits: """
      Exit status: 0 answered; 1 the document has errors, or would have them with the changes; 2 wrong
      usage; 4 the answer could not be written.
      """
  ) { arguments in
    let loaded = try LoadedCase(arguments.onlyOperand("case file"))
    let date = try loaded.date(arguments, "--on")
    let request = try SizeRequest(arguments, loaded, on: date)
    let changed = try request.changed()
    let before = request.sizes(in: loaded.docket.governance)
    let after = changed.map { request.sizes(in: $0.governance) }
    switch arguments.value("--format") {
    case "json": Output.write(SizeFile.json(before, changed: after))
    case "csv":
      let names = DisplayNames(changed ?? loaded.docket)
      Output.write(SizeSheet.csv(after ?? before, names: names))
    default: request.print(before, DisplayNames(loaded.docket), after, changed)
    }
    return 0
  }
}

/// What is asked about the sizes of a case.
private struct SizeRequest {
  private let loaded: LoadedCase
  private let date: CivilDate
  private let kind: BodyKind
  /// The bodies, or `nil` for all of the kind.
  private var bodies: [Body.ID]?
  private let assumptions: SizeAssumptions
  private let changes: [Change]

  init(_ arguments: Arguments, _ loaded: LoadedCase, on date: CivilDate) throws(UsageError) {
    self.loaded = loaded
    self.date = date
    kind = arguments.value("--kind").map { BodyKind(rawValue: $0) } ?? .primaryCareNetwork
    changes = try ChangeReader(arguments, loaded: loaded, proposals: [], on: date).changes()
    var expectation: ChanceOfApproval.Expectation?
    let support = try Self.share(arguments, "--support")
    if let turnout = try Self.share(arguments, "--turnout") {
      expectation = ChanceOfApproval.Expectation(takesPart: turnout, votesFor: support ?? 0.5)
    } else if support != nil {
      throw UsageError("--support says nothing without --turnout.")
    }
    let weight: Condition.Weight = arguments.value("--rule") == "patients" ? .patients : .members
    assumptions = SizeAssumptions(
      rule: .majority(of: .cast, by: weight, quorum: .fraction(.half)),
      expectation: expectation
    )
    let names = PartyNames(loaded.docket.governance.document)
    var named: [Body.ID] = []
    for text in arguments.values("--body") { named.append(try names.body(text).id) }
    bodies = named.isEmpty ? nil : named
  }

  private static func share(_ arguments: Arguments, _ name: String) throws(UsageError) -> Double? {
    guard let text = arguments.value(name) else { return nil }
    return try Expectations.probability(text, of: name)
  }

  /// Returns the case with the changes, or `nil` where there are none.
  func changed() throws(FileErrors) -> Docket? {
    if changes.isEmpty { return nil }
    do throws(InvalidDocumentError) {
      return try loaded.docket.changed(by: changes)
    } catch {
      throw FileErrors(errors: error.errors, file: "\(loaded.name) with the changes")
    }
  }

  /// Returns the sizes of the bodies, and of those that changes make or end.
  func sizes(in governance: Governance) -> SizeTable {
    let shown =
      bodies.map { bodies in bodies + touched.filter { !bodies.contains($0) } }
      ?? (changes.isEmpty ? nil : touched)
    var bar = ProgressBar("Counting")
    return governance.sizes(of: shown, kind: kind, on: date, assuming: assumptions) { done, all in
      bar.update(done, of: all)
    }
  }

  /// The bodies whose members change.
  private var touched: [Body.ID] {
    var touched: [Body.ID] = []
    func add(_ bodies: [Body.ID]) {
      for body in bodies where !touched.contains(body) { touched.append(body) }
    }
    for change in changes {
      switch change {
      case .move(_, let from, let to, _): add([from, to])
      case .leave(_, let body, _): add([body])
      case .join(let membership): add([membership.group])
      case .split(let body, _, let new, _): add([body, new.id])
      case .merge(let bodies, let new, _): add(bodies + [new.id])
      default: break
      }
    }
    return touched
  }

  /// Prints sizes as text.
  func print(
    _ before: SizeTable,
    _ names: DisplayNames,
    _ after: SizeTable?,
    _ changed: Docket?
  ) {
    Output.print("Sizes on \(English.date(date))")
    guard let after, let changed else {
      let lines = bodies == nil ? before.summaryLines(of: kind) : before.lines(names)
      for line in lines { Output.print(line) }
      return
    }
    Output.print("\nAs it is:")
    for line in before.lines(names) { Output.print(line) }
    Output.print("\nWith the changes:")
    for line in after.lines(DisplayNames(changed)) { Output.print(line) }
  }
}
