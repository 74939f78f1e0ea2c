import MandateKitExampleSupport
import MandateKit
import MandateKitReports

// Upper Valley agreed, the other two PCNs tied. What would have made the difference?

let governance = try Governance(Valley.document)
let docket = try Docket(governance: governance, proposals: Valley.proposals, record: Valley.record)
let day: CivilDate = "2023-06-14"

let united = Body(
  "united",
  kind: .primaryCareNetwork,
  name: "Mid and Lower Valley PCN",
  rule: .majority(),
  binds: true
)
let questions: [(String, [Change])] = [
  (
    "Forge Lane had moved to Lower Valley at New Year",
    [.move("forge", from: "middle", to: "lower", on: "2023-01-01")]
  ),
  (
    "Middle and Lower Valley had merged in April",
    [.merge(["middle", "lower"], into: united, on: "2023-04-01")]
  ),
  (
    "Middle Valley had counted patients and not practices",
    [.rule(of: "middle", .majority(of: .cast, by: .patients))]
  ),
  (
    "Middle Valley had given whoever presides the casting vote, and Forge Lane had cast it",
    [
      .castingVote(of: "middle", .presiding),
      .act(
        .castingVote(by: "forge", of: "middle", on: "phlebotomy", .for, date: "2023-06-01")
      ),
    ]
  ),
  (
    "Glebe House had changed its mind a week later",
    [.act(.vote(by: "glebe", on: "phlebotomy", .for, date: "2023-06-08"))]
  ),
]

if let before = docket.resolve("phlebotomy", asOf: day) {
  Output.print(before.summary(DisplayNames(Valley.document, proposals: Valley.proposals)))
  for (question, changes) in questions {
    let changed = try docket.changed(by: changes)
    let names = DisplayNames(changed)
    Output.print("\nWhat if \(question)?")
    guard let after = changed.resolve("phlebotomy", asOf: day) else { continue }
    let lines = Resolution.Difference(from: before, to: after).lines(names)
    for line in lines.isEmpty ? ["Nothing would be otherwise."] : lines {
      Output.print("- \(line)")
    }
  }
}
