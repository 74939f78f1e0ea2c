import MandateKit

/// A line of a brief: its label and what it says.
struct BriefLine: Equatable {
  var label: Label
  var text: String

  /// The sort of a line, by the word that it begins with.
  enum Label: String, CaseIterable {
    /// An essential requirement that cannot be met any more as things are.
    case unmet
    /// An essential requirement that is not settled.
    case open
    /// What no step can remove.
    case obstacle
    /// A step that the mandate needs.
    case step
    /// A step that exposures or good practice ask for.
    case also
    /// How many practices a mandate binds, where it does not bind all.
    case bound
    /// A requirement without which the mandate can be challenged.
    case exposure
    /// Somebody who can still undo the mandate.
    case risk
    /// An act on the record that does not count.
    case ignored
    /// A remark on the constitution that bears on the proposal.
    case warning

    /// The label with spaces up to the column of the text.
    var padded: String {
      rawValue + String(repeating: " ", count: max(10 - rawValue.utf8.count, 1))
    }
  }
}

/// Finds the lines of a brief about one resolution.
enum BriefLines {
  /// Returns the lines: what is not met, what is in the way, steps, exposures, risks and warnings; empty for a
  /// mandate to which none of these applies.
  static func lines(
    of resolution: Resolution,
    path: PathToMandate?,
    _ names: DisplayNames
  ) -> [BriefLine] {
    let essential = resolution.requirements.filter { $0.force == .essential }
    // What stands in the way of a requirement says that it is not met.
    let inTheWay = Set((path?.obstacles ?? []).map { Asked($0.provision, of: $0.body) })
    let unmet = lines(
      .unmet,
      requirements(
        essential.filter { requirement in
          requirement.status == .unmet
            && !inTheWay.contains(Asked(requirement.provision, of: requirement.body))
        },
        resolution,
        names
      )
    )
    let open = lines(
      .open,
      requirements(essential.filter { $0.status == .open }, resolution, names)
    )
    let exposed = requirements(resolution.exposures, resolution, names)
    let exposures = lines(.exposure, joined(exposed))
    let risks = lines(.risk, resolution.repudiationRisks.map { $0.sentence(names) })
    let ignored = lines(.ignored, joined(resolution.irregularities.map { $0.sentence(names) }))
    let warnings = lines(.warning, resolution.warnings.map { $0.sentence(names) })
    return unmet + open + steps(of: path, in: resolution, names) + bound(by: resolution) + exposures
      + risks + ignored + warnings
  }

  /// Returns how many of the practices affected a mandate for a commitment binds, where it does not bind all.
  private static func bound(by resolution: Resolution) -> [BriefLine] {
    let (bound, affected) = (resolution.bound.certain.count, resolution.affected.practices)
    guard resolution.outcome == .mandated, bound > 0, bound < affected else { return [] }
    let (some, all) = (English.number(bound), English.number(affected))
    let verb = English.is(bound)
    return lines(.bound, ["\(some) of the \(all) practices affected \(verb) bound."])
  }

  private static func steps(
    of path: PathToMandate?,
    in resolution: Resolution,
    _ names: DisplayNames
  ) -> [BriefLine] {
    guard let path else {
      return lines(
        .step,
        [
          "The steps were not looked for: too many proposals rest on one another. Ask about this one alone."
        ]
      )
    }
    if resolution.outcome == .mandated {
      return lines(.also, path.furtherLines(names, limit: mostNamed))
    }
    let steps = lines(.step, path.stepLines(names, limit: mostNamed))
    guard path.obstacles.isEmpty else {
      // Until there is a way to a mandate, what would protect it can wait.
      return lines(.obstacle, [path.summary(names)] + path.otherObstacles(names)) + steps
    }
    // What the steps lead to is said where the overview does not let expect it.
    let lead = steps.isEmpty || path.slips ? [path.summary(names)] : []
    return lines(.step, lead) + steps + lines(.also, path.furtherLines(names, limit: mostNamed))
  }

  /// Returns sentences as one paragraph; none where there are none.
  private static func joined(_ sentences: [String]) -> [String] {
    sentences.isEmpty ? [] : [sentences.joined(separator: " ")]
  }

  /// Returns the lines of one label, those beyond a number counted.
  private static func lines(_ label: BriefLine.Label, _ texts: [String]) -> [BriefLine] {
    // Rather than "and 1 more", the last is shown.
    let shown = texts.prefix(texts.count == mostLines + 1 ? texts.count : mostLines)
    let rest = texts.count - shown.count
    let told = rest == 0 ? [] : ["and \(English.number(rest)) more."]
    return (shown + told).map { BriefLine(label: label, text: $0) }
  }

  /// The most lines of one label.
  private static let mostLines = 12

  /// The most voters or bodies of a step that are named.
  private static let mostNamed = 3

  /// Returns a line for each requirement; those of one provision that are judged alike share one.
  private static func requirements(
    _ requirements: [RequirementResult],
    _ resolution: Resolution,
    _ names: DisplayNames
  ) -> [String] {
    requirements.judgedAlike.flatMap { group -> [String] in
      // Two are each told: a sentence of its own takes no more words.
      if group.count <= 2 { return group.map { $0.sentence(names, in: resolution) } }
      return group.prefix(1).map { $0.sentence(names, in: resolution) + group.alikeWords(names) }
    }
  }

  /// What a provision asks of a body.
  private struct Asked: Hashable {
    let provision: Provision.ID?
    let body: Body.ID?

    init(_ provision: Provision.ID?, of body: Body.ID?) {
      self.provision = provision
      self.body = body
    }
  }
}
