import MandateKit
import MandateKitExampleSupport
import MandateKitReports

extension Subcommand {
  /// Says on which days the answers changed, and why.
  static let timeline = Subcommand(
    name: "timeline",
    summary: "say on which days the answer to each proposal changed, and why",
    operands: "CASE.json|-",
    about: """
      Says of every proposal what the answer was at first, and each day on which it or the status of a
      requirement changed.
      """,
    options: [.value("--proposal", "ID", isRepeatable: true, "only this proposal")],
    exits: exitsOfAnswers
  ) { arguments in
    let loaded = try LoadedCase(arguments.onlyOperand("case file"))
    let names = DisplayNames(loaded.docket)
    for (place, proposal) in try loaded.proposals(arguments).enumerated() {
      if place > 0 { Output.print("") }
      guard let question = loaded.docket[proposal.id] else { continue }
      let day = English.date(proposal.decisionDate)
      Output.print("\(names[proposal: proposal.id]), to be decided on \(day)")
      for line in question.timeline.lines(names) { Output.print("- \(line)") }
    }
    return 0
  }
}
