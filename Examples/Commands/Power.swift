import MandateKit
import MandateKitExampleSupport
import MandateKitFiles
import MandateKitReports

extension Subcommand {
  /// Says how much voting power each voter has over a proposal.
  public static let power = Subcommand(
    name: "power",
    summary: "say how much voting power each voter and body has over a proposal",
    operands: "CASE.json|-",
    about: """
      Finds the voting power of every voter, and of every body that decides by a rule, over the approvals
      that a proposal needs: the Banzhaf and the Shapley-Shubik index, vetoes, and who never decides. The
      record does not count, recusals apart. With - it reads standard input.
      """,
    options: [
      .value("--proposal", "ID", "this proposal; it may be left out where the case has one"),
      .choice("--format", PowerFormat.allCases.map { $0.rawValue }, "how it is written"),
    ],
    exits: """
      Exit status: 0 found; 1 the document has errors, or the power was not found; 2 wrong usage; 4 it
      could not be written.
      """
  ) { arguments in
    let loaded = try LoadedCase(arguments.onlyOperand("case file"))
    let proposals = try loaded.proposals(arguments)
    guard let proposal = proposals.first, proposals.count == 1 else {
      let known = loaded.file.proposals.map { $0.id.rawValue }.prefix(8).joined(separator: ", ")
      throw UsageError(
        proposals.isEmpty
          ? "The case has no proposal."
          : "The case has several proposals. Name one of \(known) with --proposal."
      )
    }
    guard let power = try loaded.docket.question(proposal.id).votingPower() else {
      Output.complain(
        "No voting power was found over \(proposal.id): no approval is essential, nobody votes, or the votes "
          + "count in too many ways to go through."
      )
      return 1
    }
    let format = arguments.value("--format").flatMap { PowerFormat(rawValue: $0) } ?? .text
    Output.write(format.bytes(of: power, over: proposal.id, DisplayNames(loaded.docket)))
    return 0
  }
}

/// How voting power is written.
enum PowerFormat: String, CaseIterable {
  case text, json, csv, svg

  /// Returns voting power written so.
  func bytes(of power: VotingPower, over proposal: Proposal.ID, _ names: DisplayNames) -> [UInt8] {
    switch self {
    case .text:
      let lines = ["Voting power over \(names[proposal: proposal])"] + power.lines(names)
      return Array((lines.joined(separator: "\n") + "\n").utf8)
    case .json: return PowerFile.json(power, over: proposal)
    case .csv: return PowerTable.csv(power, names: names)
    case .svg: return Array(PowerDrawing(power, over: proposal, names: names).svg.utf8)
    }
  }
}
