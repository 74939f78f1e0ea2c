import MandateKitExampleSupport
import MandateKit
import MandateKitReports

// A place board agrees to a redesign. Its representative says yes, and may not; the LMC objects.
// The answer on the day the papers went out would have shown it.

let governance = try Governance(Tidewater.document)
let docket = try Docket(
  governance: governance,
  proposals: [Tidewater.proposal],
  record: Tidewater.record
)
let names = DisplayNames(Tidewater.document, proposals: [Tidewater.proposal])
let papers: CivilDate = "2024-02-08"
let hub = Tidewater.proposal.id

func heading(_ text: String) {
  Output.print("\n\(text)\n\(String(repeating: "=", count: text.count))")
}

Output.print(
  """
  What was believed on 14 March 2024
  ==================================
  "All three PCNs have voted for the hub. Dr Winter sits for general practice and
  has their mandate. She said yes, so the practices are in. The LMC has been told."
  From the minutes of Tidewater Place Board.
  """
)

if let beforehand = docket.resolve(hub, asOf: papers),
  let path = docket.path(for: hub, asOf: papers)
{
  heading("What could be seen on 8 February 2024, when the papers went out")
  Output.print(beforehand.summary(names))
  Output.print("\nWhat was still wanting, and why:")
  for requirement in beforehand.requirements where requirement.status != .met {
    let sentence = requirement.sentence(names, in: beforehand)
    Output.print("- \(requirement.title(names)): \(sentence)")
    for defect in defects(in: requirement.because) { Output.print("  - \(defect.sentence(names))") }
  }
  Output.print("\nWho spoke for the same patients, and did not agree:")
  for conflict in beforehand.voice.conflicts {
    Output.print(
      "- \(names[conflict.for]) is for and \(names[conflict.against]) is against:"
        + " \(grouped(conflict.patients)) patients."
    )
  }
  Output.print("\nThe way to a mandate that was open that day:")
  Output.print(path.summary(names))
  for step in path.steps {
    Output.print("- \(step.timeWords(asOf: path.asOf)): \(step.sentence(names))")
  }
  if let taken = try docket.taking(path).resolve(hub, asOf: path.decisionDate) {
    Output.print("\nHad it been taken: \(taken.summary(names))")
    for requirement in taken.exposures {
      Output.print("At risk still: \(requirement.sentence(names, in: taken))")
    }
  }
}

if let decided = docket.resolve(hub, asOf: Tidewater.proposal.decisionDate) {
  heading("What stood on 14 March 2024, when the board decided")
  Output.print(decided.mandate == nil ? "No mandate. In full:\n" : "A mandate. In full:\n")
  let outlook = Outlook(docket, proposal: hub, asOf: decided.asOf)
  AnswerText.write([decided], names: names, outlook: { _ in outlook }) { Output.write($0) }
}

/// The defects of mandates, at any depth, each once.
func defects(in findings: [Finding]) -> [Finding] {
  var found: [Finding] = []
  for finding in findings where finding.code != .uncovered {
    if finding.code == .overCeiling { found.append(finding) }
    found += defects(in: finding.because)
  }
  return found
}

/// A number with a comma before each three digits.
func grouped(_ number: Int64) -> String {
  let rest = String(number % 1_000)
  guard number >= 1_000 else { return rest }
  return "\(grouped(number / 1_000)),\(String(repeating: "0", count: 3 - rest.count))\(rest)"
}
