import MandateKit

extension Format where Value == AnswerFile.Answer.Requirement {
  /// A judged requirement, whose keys differ by its kind.
  @inline(__always)
  static var requirement: Format {
    let written = Format<WrittenRequirement>.object(WrittenRequirement.self)
    return Format(
      written.shape,
      unread: AnswerFile.Answer.Requirement(),
      { reader throws(JSONSyntaxError) in try written.read(&reader)?.whole },
      write: { written.write(WrittenRequirement($0), &$1) }
    )
  }
}

/// The object of a requirement, with the keys of all kinds side by side.
struct WrittenRequirement: Described {
  var requirement = AnswerFile.Answer.Requirement()
  /// The kind, or `nil` where it could not be read.
  var kind: RequirementResult.Kind?
  /// Whether a key that the kind asks for is missing.
  var lacksKeys = false
  var votesNeeded: Int?
  var votesNeededAtLeast: Int?
  var votesNeededAtMost: Int?
  var voters: [Body.ID]?
  var path = RequirementResult.ConsultationPath()
  var deadline = CivilDate.unread
  var uncovered: [Body.ID] = []

  static let schema = Schema("A requirement", WrittenRequirement()) {
    Field("provision", .reference()) { $1(&$0.requirement.provision) }
      .means("The provision.")
    Field.kind
    Field("body", .orNull(.reference())) { $1(&$0.requirement.body) }
      .means("The body or person of whom it is required, or `null` where there is none.")
    Field("force", .word(unread: .practice)) { $1(&$0.requirement.force) }
      .means("The force of the provision.")
    Field("status", .word(unread: .open)) { $1(&$0.requirement.status) }
      .means("Whether it is met.")
    Field("reason", .word(unread: .approvalOpen)) { $1(&$0.requirement.reason) }
      .means("The reason for the status.")
    Field("sentence", .text) { $1(&$0.requirement.sentence) }
      .means("The sentence about it.")
    Field("source", .orNull(.object(Source.self))) { $1(&$0.requirement.source) }
      .means("The source of the provision, or `null` where none is given.")
    Field("votesNeeded", of: [.approval], .orNull(.number)) { $1(&$0.votesNeeded) }
      .means(
        "The fewest votes that would carry it, or `null` where none would or only"
          + " bounds are known."
      )
    Field("votesNeededAtLeast", optional: .number) { $1(&$0.votesNeededAtLeast) }
      .means("The number below which no votes would carry it, where the fewest are not known.")
      .belonging(to: [.approval], isRequired: false)
    Field("votesNeededAtMost", optional: .number) { $1(&$0.votesNeededAtMost) }
      .means("A number of votes that would carry it, where the fewest are not known.")
      .belonging(to: [.approval], isRequired: false)
    Field("voters", of: [.approval], .orNull(.list(.reference()))) { $1(&$0.voters) }
      .means("The voters whose votes would carry it, sorted, or `null`.")
      .agreeing()
    Field("openBy", of: [.consultation], .orNull(.day)) { $1(&$0.path.openBy) }
      .means("The last day for opening a consultation, or `null`.")
    Field("earliestDecision", of: [.consultation], .orNull(.day)) {
      $1(&$0.path.earliestDecision)
    }
    .means("The earliest day for the decision after a new consultation, or `null`.")
    Field("limbs", of: [.consultation], .object(RequirementResult.ConsultationPath.Limbs.self)) {
      $1(&$0.path.limbs)
    }
    .means("The limbs of the consultation that comes nearest.")
    Field("deadline", of: [.notice], .day) { $1(&$0.deadline) }
      .means("The last day for the notice.")
    Field("uncovered", of: [.representation, .authority], .list(.reference())) {
      $1(&$0.uncovered)
    }
    .means("The practices for which nobody may act for certain, sorted.")
    Field("because", .list(of: AnswerFile.Answer.Finding.self)) {
      $1(&$0.requirement.because)
    }
    .means("What it rests on, in order.")
  }
}

extension WrittenRequirement {
  /// Puts the detail of a requirement under its keys.
  init(_ requirement: AnswerFile.Answer.Requirement) {
    self.requirement = requirement
    kind = requirement.kind
    switch requirement.detail {
    case .approval(let needed?):
      voters = needed.isUnknown ? nil : needed.voters
      // A number is exact, or given as bounds.
      votesNeeded = needed.bounds == nil ? needed.count : nil
      votesNeededAtLeast = needed.bounds?.atLeast
      votesNeededAtMost = needed.bounds?.atMost
    case .consultation(let path): self.path = path
    case .notice(let deadline): self.deadline = deadline
    case .representation(let practices), .authority(let practices): uncovered = practices
    case .approval(nil), .confirmation: break
    }
  }

  /// The requirement with its detail.
  var whole: AnswerFile.Answer.Requirement {
    var whole = requirement
    switch kind {
    case .approval:
      let bounds = votesNeededAtLeast.map {
        RequirementResult.VotesNeeded.Bounds(atLeast: $0, atMost: votesNeededAtMost)
      }
      let isKnown = voters != nil || bounds != nil
      whole.detail = .approval(
        isKnown ? RequirementResult.VotesNeeded(voters: voters ?? [], bounds: bounds) : nil
      )
    case .consultation: whole.detail = .consultation(path)
    case .notice: whole.detail = .notice(deadline: deadline)
    case .representation: whole.detail = .representation(uncovered: uncovered)
    case .authority: whole.detail = .authority(uncovered: uncovered)
    case .confirmation, nil: whole.detail = .confirmation
    }
    return whole
  }
}

extension RequirementResult.ConsultationPath.Limbs: Described {
  static let schema = Schema("The limbs", RequirementResult.ConsultationPath.Limbs()) {
    Field("formative", .orNull(.word(unread: .open))) { $1(&$0.formative) }
      .means("Whether it was early enough, or `null` where that is not asked.")
    Field("information", .orNull(.word(unread: .open))) { $1(&$0.information) }
      .means("Whether the information was sufficient, or `null` where that is not asked.")
    Field("time", .orNull(.word(unread: .open))) { $1(&$0.time) }
      .means("Whether there was time enough, or `null` where that is not asked.")
    Field("considered", .orNull(.word(unread: .open))) { $1(&$0.considered) }
      .means("Whether what came of it was considered, or `null` where that is not asked.")
  }
}
