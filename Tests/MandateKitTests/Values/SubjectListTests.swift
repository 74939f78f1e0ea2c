import Testing

@testable import MandateKit

@Suite("The subjects of a proposal, looked up by patterns")
struct SubjectListTests {
  /// Some subjects of one to three short segments, among them such as stand between others in the order
  /// of their bytes.
  private static func subjects(_ count: Int, _ random: inout SplitMix64) -> [SubjectPath] {
    let segments = ["a", "a-", "a-b", "A", "b", "a0", "_"]
    return (0..<count).compactMap { _ in
      let path = (0...random.number(0, 2)).map { _ in
        segments[random.number(0, segments.count - 1)]
      }
      return SubjectPath(rawValue: path.joined(separator: "."))
    }
  }

  @Test("Few or many, they are matched as they are one by one")
  func oneByOne() {
    var random = SplitMix64(seed: 4)
    for _ in 0..<600 {
      let subjects = Self.subjects(random.number(0, 24), &random)
      let list = SubjectList(subjects)
      var patterns = Self.subjects(random.number(0, 12), &random).map { SubjectPattern($0) }
      if random.chance(5) { patterns.append(.everything) }
      #expect(
        patterns.matchAny(of: list)
          == subjects.contains { subject in patterns.contains { $0.matches(subject) } },
        "\(patterns) and \(subjects)"
      )
      #expect(
        patterns.matchAll(of: list)
          == subjects.allSatisfy { subject in patterns.contains { $0.matches(subject) } },
        "\(patterns) and \(subjects)"
      )
    }
  }

  @Test("A rule list differs by subject where the first rule to apply is not for every subject")
  func severalRules() throws {
    func rules(_ patterns: [SubjectPattern]?) -> [ApplicableRule] {
      [
        ApplicableRule(.majority(), when: Occasion(subjects: ["other"])),
        ApplicableRule(.majority(), when: Occasion(subjects: patterns)),
        ApplicableRule(.unanimity),
      ]
    }
    for (patterns, differs) in [
      (["a"], true), (["a", "b.c"], false), (["b"], true), (["*"], false), (nil, false),
    ] as [([SubjectPattern]?, Bool)] {
      var scene = Scene.place.requiring("agree", .approval(of: .body("north")))
      scene.document.bodies = scene.document.bodies.map { body in
        guard body.id == "north" else { return body }
        var body = body
        body.rules = rules(patterns)
        return body
      }
      scene.proposals[0].subjects = ["a.x", "b.c"]
      let warnings = try scene.resolve(asOf: "2025-03-19").warnings
      #expect(warnings.contains { $0.code == .severalRules } == differs, "\(patterns ?? [])")
    }
  }
}
