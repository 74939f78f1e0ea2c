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
      that a proposal needs: the Banzhaf and the Shapley-Shubik index, vetoes, who never decides, and the
      smallest sets of voters who carry it or stop it, by their number and by their patients. The record
      does not count, recusals apart. With - it reads standard input.
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
    let proposal = try loaded.onlyProposal(arguments)
    let question = try loaded.docket.question(proposal.id)
    let format = arguments.value("--format").flatMap { PowerFormat(rawValue: $0) } ?? .text
    let names = DisplayNames(loaded.docket)
    guard let power = question.votingPower() else {
      Output.complain(
        "No voting power was found over \(proposal.id): no approval is essential, nobody votes, or the votes "
          + "count in too many ways to go through."
      )
      // The smallest coalitions are found by a search that goes through no ways of voting.
      if format == .text {
        for line in question.smallestCoalitions()?.lines(names) ?? [] { Output.print(line) }
      }
      return 1
    }
    Output.write(format.bytes(of: power, question, names))
    return 0
  }
}

/// How voting power is written.
enum PowerFormat: String, CaseIterable {
  case text, json, csv, svg

  /// Returns voting power written so.
  func bytes(
    of power: VotingPower,
    _ question: Docket.Question,
    _ names: DisplayNames
  ) -> [UInt8] {
    let proposal = question.proposal.id
    switch self {
    case .text:
      let lines =
        ["Voting power over \(names[proposal: proposal])"] + power.lines(names) + [""]
        + (question.smallestCoalitions()?.lines(names) ?? [])
      return Array((lines.joined(separator: "\n") + "\n").utf8)
    case .json:
      return PowerFile.json(power, coalitions: question.smallestCoalitions(), over: proposal)
    case .csv: return PowerTable.csv(power, names: names)
    case .svg: return Array(PowerDrawing(power, over: proposal, names: names).svg.utf8)
    }
  }
}
