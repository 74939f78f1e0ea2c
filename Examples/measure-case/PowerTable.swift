import MandateKit
import MandateKitExampleSupport

/// How long voting power and the chance of an approval take, in bodies of growing size.
struct PowerTable {
  /// A row of the table.
  struct Row {
    let name: String
    /// The nanoseconds of an outcome.
    let outcome: Double
    /// The milliseconds of the Banzhaf indices, of both indices, and of a chance or its bounds.
    let banzhaf: Double
    let both: Double
    let chance: Double
    /// Whether the Banzhaf indices and the Shapley-Shubik indices are found, and the chance exactly.
    let finds: (banzhaf: Bool, both: Bool, chance: Bool)

    /// The number of outcomes that take as long as the Banzhaf indices.
    var outcomes: Double { banzhaf * 1e6 / max(outcome, 1) }
  }

  let rows: [Row]

  /// Measures every case of at most some voters a number of times.
  init(voters: Int, repeats: Int) throws {
    let cases = PowerCase.all.filter { $0.networks * $0.practices <= voters }
    rows = try cases.map { powerCase in
      Output.complain("\(powerCase.name) …")
      return try PowerTable.row(of: powerCase, repeats: repeats)
    }
  }

  private static func row(of powerCase: PowerCase, repeats: Int) throws -> Row {
    let question = try powerCase.question()
    let (id, date) = (question.proposal.id, question.proposal.decisionDate)
    func chance() -> ChanceOfApproval? {
      question.chanceOfApproval { voter in
        let number = voter.rawValue.utf8.reduce(0) { ($0 * 31 + Int($1)) % 101 }
        return ChanceOfApproval.Expectation(takesPart: 0.8, votesFor: Double(number + 50) / 200)
      }
    }
    let power = question.votingPower()
    return Row(
      name: powerCase.name,
      outcome: median(repeats) { question.docket.outcome(of: id, asOf: date) != nil },
      banzhaf: median(repeats) { question.votingPower(includingShapleyShubik: false) != nil } / 1e6,
      both: median(repeats) { question.votingPower() != nil } / 1e6,
      chance: median(repeats) { chance() != nil } / 1e6,
      finds: (
        banzhaf: power != nil,
        both: power?.voters.allSatisfy { $0.shapleyShubik != nil } ?? false,
        chance: chance()?.probability != nil
      )
    )
  }

  /// The median of repeats in nanoseconds, each a mean over enough answers to take some milliseconds.
  private static func median(_ repeats: Int, _ answer: () -> Bool) -> Double {
    let clock = ContinuousClock()
    let once = clock.measure { _ = answer() }.nanoseconds
    let often = max(1, min(1_000, Int(5e6 / max(once, 1))))
    let measured = (0..<repeats).map { _ in
      clock.measure { for _ in 0..<often { _ = answer() } }.nanoseconds / Double(often)
    }
    return Spread(measured).median
  }

  /// The table as text.
  var text: String {
    let header = """
                                                        Banzhaf        both      chance   Banzhaf
                                           outcome ns         ms          ms          ms  / outcome

      """
    return header
      + rows.map { row in
        padded(row.name, to: -37)
          + padded("\(Int(row.outcome))", to: 12)
          + padded(row.finds.banzhaf ? rounded(row.banzhaf) : "-", to: 11)
          + padded(row.finds.both ? rounded(row.both) : "-", to: 12)
          + padded(rounded(row.chance) + (row.finds.chance ? "" : "*"), to: 12)
          + padded(row.finds.banzhaf ? "\(Int(row.outcomes))" : "-", to: 11) + "\n"
      }.joined() + "\n-  takes more states than are allowed\n*  bounds of the chance"
  }

  /// The table as a JSON object.
  var json: String {
    let entries = rows.map { row in
      """
          {
            "case": "\(row.name)",
            "outcomeNanoseconds": \(rounded(row.outcome)),
            "banzhafMilliseconds": \(row.finds.banzhaf ? rounded(row.banzhaf) : "null"),
            "bothMilliseconds": \(row.finds.both ? rounded(row.both) : "null"),
            "chanceMilliseconds": \(rounded(row.chance)),
            "chanceIsExact": \(row.finds.chance)
          }
      """
    }
    return "{\n  \"power\": [\n\(entries.joined(separator: ",\n"))\n  ]\n}"
  }

  /// Pads a text with spaces before it, or after it where the width is negative.
  private func padded(_ text: String, to width: Int) -> String {
    let spaces = String(repeating: " ", count: max(0, abs(width) - text.count))
    return width < 0 ? text + spaces : spaces + text
  }
}
