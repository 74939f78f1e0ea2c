import MandateKit
import MandateKitExampleSupport
import MandateKitFiles
import MandateKitReports

extension Subcommand {
  /// Says how likely the approvals are that a proposal needs.
  static let chance = Subcommand(
    name: "chance",
    summary: "say how likely the approvals of a proposal are, by turnout and support",
    operands: "CASE.json|-",
    about: """
      Finds how likely it is that all essential approvals of a proposal are given, from how likely each voter
      is to take part and to vote for, for whom that matters most, and the same for every turnout. Votes on
      record stand; voters are taken to decide independently of one another. A probability is a decimal, a
      fraction or a percentage: 0.35, 7/20 or 35%. With - it reads the case from standard input.
      """,
    options: [
      .value("--proposal", "ID", "this proposal; it may be left out where the case has one"),
      .value("--as-of", "DATE", "as of the end of this day; left out: the day before the decision"),
      .value("--turnout", "P", "how likely a voter is to take part; left out: 1, so that all do"),
      .value("--support", "P", "how likely one that takes part is to vote for; left out: 1/2"),
      .value(
        "--expectations",
        "FILE.csv",
        "what is expected of single voters, in the columns voter, turnout and support; an empty cell leaves"
          + " it as it is for all"
      ),
      .value(
        "--voter",
        "ID=TURNOUT,SUPPORT",
        isRepeatable: true,
        "what is expected of this voter, by identifier or name, before what the file says"
      ),
      .choice("--format", ChanceFormat.allCases.map { $0.rawValue }, "how it is written"),
    ],
    exits: """
      Exit status: 0 found; 1 a document has errors, or there is no chance to find; 2 wrong usage; 4 it
      could not be written.
      """
  ) { arguments in
    let loaded = try LoadedCase(arguments.onlyOperand("case file"))
    let proposal = try loaded.onlyProposal(arguments)
    let expected: Expectations
    do {
      expected = try Expectations(arguments, loaded)
    } catch let error as InvalidImportError {
      Output.complain(error.errors.lazy.map { $0.description })
      return FileErrors.status
    }
    let date = try arguments.date("--as-of") ?? proposal.decisionDate.adding(days: -1)
    let question = try loaded.docket.question(proposal.id).asOf(date)
    guard let chance = question.chanceOfApproval({ expected[$0] }),
      let byTurnout = question.chanceByTurnout(support: { expected[$0].votesFor })
    else {
      Output.complain(
        "There is no chance to find for \(proposal.id): no approval is essential, or nobody votes."
      )
      return 1
    }
    try expected.requireVoters(among: chance.voters.map { $0.id }, on: proposal.id)
    let format = arguments.value("--format").flatMap { ChanceFormat(rawValue: $0) } ?? .text
    Output.write(format.bytes(of: chance, byTurnout, question, DisplayNames(loaded.docket)))
    return 0
  }
}

/// How a chance is written.
enum ChanceFormat: String, CaseIterable {
  case text, json, csv, svg

  /// Returns a chance written so.
  func bytes(
    of chance: ChanceOfApproval,
    _ byTurnout: ChanceByTurnout,
    _ question: Docket.Question,
    _ names: DisplayNames
  ) -> [UInt8] {
    let proposal = question.proposal.id
    switch self {
    case .text:
      let title =
        "How likely is \(names[proposal: proposal])? As of \(English.date(question.asOf)):"
      let lines = [title, ""] + chance.lines(names) + [""] + byTurnout.lines
      return Array((lines.joined(separator: "\n") + "\n").utf8)
    case .json:
      return ChanceFile.json(chance, byTurnout: byTurnout, of: proposal, asOf: question.asOf)
    case .csv: return ChanceTable.csv(chance, byTurnout: byTurnout, names: names)
    case .svg: return Array(ChanceDrawing(byTurnout, of: proposal, names: names).svg.utf8)
    }
  }
}
