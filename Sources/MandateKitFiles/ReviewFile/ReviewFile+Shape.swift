import MandateKit

extension ReviewFile {
  /// What the document looks like: it is written and never read.
  static let shape = ObjectShape(
    title: "A review file",
    fields: [
      FieldShape("schema", .words([schema]), "The name and version of the format."),
      FieldShape("on", .text(.date), "The day of the review."),
      FieldShape("findings", .list(.object { finding }), "The findings, the most severe first."),
    ]
  )

  private static let finding = ObjectShape(
    title: "A finding of a review",
    fields: [
      FieldShape("severity", .words(ReviewFinding.Severity.self), "How severe it is."),
      FieldShape("code", .words(ReviewFinding.Code.self), "The code of what was found."),
      FieldShape("sentence", .text(.any), "The sentence about it."),
      FieldShape("remedy", .object { remedy }, "What can be done."),
      FieldShape("body", optional: .text(.reference), "The body at which it is found."),
      FieldShape("rule", optional: .wholeNumber(upTo: nil), "The number of its rule, from 1."),
      FieldShape("parties", optional: ids, "Other bodies and people that it is about."),
      FieldShape("sort", optional: .words(ReviewFinding.NameSort.self), "The sort of a name."),
      FieldShape("name", optional: .text(.any), "The name."),
      FieldShape("near", optional: .text(.any), "The name to which it is near."),
      FieldShape("kind", optional: .text(.any), "The kind of bodies."),
      FieldShape("classes", optional: .list(.text(.word)), "Classes of electors."),
      FieldShape("after", optional: .wholeNumber(upTo: nil), "The number of an earlier rule."),
      FieldShape("mandates", optional: ids, "Mandates."),
      FieldShape("provisions", optional: ids, "Provisions."),
      FieldShape("subjects", optional: .list(.text(.subject)), "Subjects."),
      FieldShape("proposals", optional: ids, "Proposals."),
      FieldShape(
        "irregularity",
        optional: .words(Irregularity.Code.self),
        "The code of the reason for which an act does not count."
      ),
      FieldShape("act", optional: .words(acts), "The sort of act."),
      FieldShape(
        "last",
        optional: .text(.day),
        "The last day on which an act could count, or on which a provision need not be looked at again."
      ),
      FieldShape("choice", optional: .words(Choice.self), "The vote that is taken."),
      FieldShape(
        "reference",
        optional: .words(ReviewFinding.Reference.Role.self),
        "The part for which a body is named that is not there."
      ),
      FieldShape("from", optional: .text(.day), "The first day of a period."),
      FieldShape("until", optional: .text(.day), "The first day after a period."),
      FieldShape(
        "question",
        optional: .words(ReviewFinding.Question.self),
        "What was not looked into."
      ),
      FieldShape("required", optional: .measure, "What was required."),
      FieldShape("actual", optional: .measure, "What is so."),
      FieldShape("source", optional: .object { Source.schema.shape }, "Where it is written down."),
      FieldShape("witness", .object { witness }, "The smallest thing found that shows it."),
    ]
  )

  private static let remedy = ObjectShape(
    title: "A remedy",
    fields: [
      FieldShape("code", .words(ReviewFinding.Remedy.self), "The code of the remedy."),
      FieldShape("sentence", .text(.any), "The sentence about it."),
    ]
  )

  private static let witness = ObjectShape(
    title: "A witness",
    fields: [
      FieldShape("date", optional: .text(.day), "A day on which it is so."),
      FieldShape(
        "proposal",
        optional: .object { Proposal.schema.shape },
        "A proposal about which it is so."
      ),
      FieldShape("positions", optional: .list(.object { position }), "Positions of electors."),
      FieldShape("verdict", optional: .words(Position.self), "What the rule then says."),
      FieldShape("before", optional: acted, "Acts under which the body is in favour."),
      FieldShape("after", optional: acted, "The same with one more vote, under which it is not."),
      FieldShape("asOf", optional: .text(.day), "The day as of which that is so."),
    ]
  )

  private static let position = ObjectShape(
    title: "A position of an elector",
    fields: [
      FieldShape("body", .text(.reference), "The elector."),
      FieldShape("position", .words(Position.self), "Its position."),
    ]
  )

  private static let ids = Shape.list(.text(.reference))
  private static let acted = Shape.list(.object { Act.schema.shape })

  private static let acts: [String] = {
    let sorts =
      ReviewFinding.UnaskedAct.Sort.allCases.map { $0.rawValue }
      + ReviewFinding.LateAct.Sort.allCases.map { $0.rawValue } + ["vote", "castingVote"]
    var seen: Set<String> = []
    return sorts.filter { seen.insert($0).inserted }
  }()
}

extension Shape {
  /// One of the words of a vocabulary.
  fileprivate static func words<Word: RawRepresentable & CaseIterable>(_ type: Word.Type) -> Shape
  where Word.RawValue == String {
    .words(type.allCases.map { $0.rawValue })
  }
}
