import MandateKit
import MandateKitExampleSupport
import MandateKitFiles

/// What is expected of voters, read from the arguments of `mandate chance` and the file that they name.
struct Expectations {
  private let all: ChanceOfApproval.Expectation
  private var single: [PartyID: ChanceOfApproval.Expectation] = [:]
  /// The voters that the arguments name, in their order.
  private var named: [PartyID] = []

  /// Reads what is expected.
  ///
  /// - Parameters:
  ///   - arguments: The arguments.
  ///   - loaded: The case in which the voters are.
  /// - Throws: `UsageError` for what is no probability or names nobody; `InvalidImportError` for a file with errors.
  init(_ arguments: Arguments, _ loaded: LoadedCase) throws {
    func probability(_ option: String, or other: Double) throws(UsageError) -> Double {
      try arguments.value(option).map { text throws(UsageError) in
        try Expectations.probability(text, of: option)
      } ?? other
    }
    all = ChanceOfApproval.Expectation(
      takesPart: try probability("--turnout", or: 1),
      votesFor: try probability("--support", or: 0.5)
    )
    let names = PartyNames(loaded.docket.governance.document)
    if let path = arguments.value("--expectations") { try read(path, names) }
    for value in arguments.values("--voter") { try read(voter: value, names) }
  }

  /// What is expected of a voter.
  subscript(voter: PartyID) -> ChanceOfApproval.Expectation { single[voter] ?? all }

  /// Checks that everyone whom the arguments name votes on a proposal.
  ///
  /// - Parameters:
  ///   - voters: Those who do.
  ///   - proposal: The proposal.
  /// - Throws: `UsageError` where somebody does not.
  func requireVoters(among voters: [PartyID], on proposal: Proposal.ID) throws(UsageError) {
    let known = Set(voters)
    guard let other = named.first(where: { !known.contains($0) }) else { return }
    let list = voters.prefix(8).map { $0.rawValue }.joined(separator: ", ")
    throw UsageError(
      "\(other) has no vote of its own on \(proposal). Those who vote are "
        + "\(list)\(voters.count > 8 ? ", …" : "")."
    )
  }

  private mutating func read(voter value: String, _ names: PartyNames) throws(UsageError) {
    let usage = "--voter ID=TURNOUT,SUPPORT"
    guard let equals = value.lastIndex(of: "=") else {
      throw UsageError("\(value) lacks an equals sign. Write \(usage).")
    }
    let numbers = value[value.index(after: equals)...].split(
      separator: ",",
      omittingEmptySubsequences: false
    )
    guard numbers.count == 2, equals > value.startIndex else {
      throw UsageError("\(value) is not understood. Write \(usage).")
    }
    let voter = try names.party(String(value[..<equals]))
    if named.contains(voter) {
      throw UsageError("--voter is given twice for \(voter). Give it once.")
    }
    named.append(voter)
    single[voter] = ChanceOfApproval.Expectation(
      takesPart: try Expectations.probability(String(numbers[0]), of: "--voter"),
      votesFor: try Expectations.probability(String(numbers[1]), of: "--voter")
    )
  }

  private mutating func read(_ path: String, _ names: PartyNames) throws {
    let file = Input.name(of: path)
    let table = try ExpectationTable(reading: Input.bytes(of: path), named: file)
    var lines: [PartyID: Int] = [:]
    for row in table.rows {
      let voter: PartyID
      do throws(UsageError) {
        voter = try names.party(row.voter)
      } catch {
        throw UsageError("\(file):\(row.line): \(error.sentence)")
      }
      if let line = lines[voter] {
        throw UsageError(
          "\(file):\(row.line): \(row.voter) stands on line \(line) already. Keep one of the two."
        )
      }
      lines[voter] = row.line
      single[voter] = ChanceOfApproval.Expectation(
        takesPart: row.turnout?.nearest ?? all.takesPart,
        votesFor: row.support?.nearest ?? all.votesFor
      )
    }
  }

  /// Returns the probability that a text is.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - option: The option whose value it is, for the error.
  /// - Returns: The probability, 0 to 1.
  /// - Throws: `UsageError` where it is none.
  static func probability(_ text: String, of option: String) throws(UsageError) -> Double {
    guard let fraction = ProbabilityText.fraction(text) else {
      throw UsageError("\(text) is no probability for \(option). Write \(ProbabilityText.usage).")
    }
    return fraction.nearest
  }
}
