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
  print("\n\(text)\n\(String(repeating: "=", count: text.count))")
}

print(
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
  print(beforehand.summary(names))
  print("\nWhat was still wanting, and why:")
  for requirement in beforehand.requirements where requirement.status != .met {
    print("- \(requirement.title(names)): \(requirement.sentence(names, in: beforehand))")
    for defect in defects(in: requirement.because) { print("  - \(defect.sentence(names))") }
  }
  print("\nWho spoke for the same patients, and did not agree:")
  for conflict in beforehand.voice.conflicts {
    print(
      "- \(names[conflict.for]) is for and \(names[conflict.against]) is against:"
        + " \(grouped(conflict.patients)) patients."
    )
  }
  print("\nThe way to a mandate that was open that day:")
  print(path.summary(names))
  for step in path.steps { print("- \(step.timeWords): \(step.sentence(names))") }
  if let taken = try docket.taking(path).resolve(hub, asOf: path.decisionDate) {
    print("\nHad it been taken: \(taken.summary(names))")
    for requirement in taken.exposures {
      print("At risk still: \(requirement.sentence(names, in: taken))")
    }
  }
}

if let decided = docket.resolve(hub, asOf: Tidewater.proposal.decisionDate) {
  heading("What stood on 14 March 2024, when the board decided")
  print(decided.mandate == nil ? "No mandate. In full:\n" : "A mandate. In full:\n")
  print(AnswerText([decided], names: names), terminator: "")
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
