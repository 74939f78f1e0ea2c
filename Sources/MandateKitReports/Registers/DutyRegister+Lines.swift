import MandateKit

extension Docket.DutyRegister {
  /// Returns the duties as lines to read: how many there are, then each that is not done, the rest counted.
  ///
  /// - Parameter names: What the bodies are called.
  /// - Returns: The lines.
  public func lines(_ names: DisplayNames) -> [String] {
    if entries.isEmpty { return ["Nothing is owed to \(names[body]) on any proposal."] }
    let counts = Standing.allCases.compactMap { standing -> String? in
      let count = entries.count { $0.standing == standing }
      return count == 0 ? nil : "\(English.number(count)) \(standing.words)"
    }
    let count = English.counted(
      entries.count,
      "consultation or notice",
      plural: "consultations and notices"
    )
    let busiest = busiestDay.map { day in
      ["Most consultations open at once: \(English.number(mostAtOnce)), on \(English.date(day))."]
    }
    return ["\(count) owed to \(names[body]): \(English.list(counts))."] + (busiest ?? [])
      + entries.map { $0.line(names) }
  }
}

extension Docket.DutyRegister.Entry {
  /// Returns the duty as one line: how far it is done, on which proposal, by whom, and what is wrong with it.
  public func line(_ names: DisplayNames) -> String {
    let title = names[proposal: proposal]
    let owed = owedBy.isEmpty ? "" : ", by \(names.list(owedBy, limit: 4))"
    let day = "decision on \(English.date(decisionDate))"
    let limbs = limbWords.isEmpty ? "" : " \(limbWords)"
    return
      "\(standing.words.capitalisedWord): \(requirement.kind.duty) on \(title)\(owed), \(day). "
      + requirement.sentence(names, decisionDate: decisionDate) + limbs
  }

  /// The limbs of a consultation that is not done, by how they stand.
  private var limbWords: String {
    guard standing == .open || standing == .doneBadly,
      case .consultation(let path) = requirement.detail
    else { return "" }
    let limbs: [(String, Status?)] = [
      ("closed before the decision", path.limbs.formative),
      ("sufficient information", path.limbs.information),
      ("time enough", path.limbs.time),
      ("its product considered", path.limbs.considered),
    ]
    let parts = limbs.compactMap { name, status in status.map { "\(name) \($0.mark)" } }
    return parts.isEmpty ? "" : "(\(parts.joined(separator: ", ")).)"
  }
}

extension Docket.DutyRegister.Standing {
  /// The standing as words.
  public var words: String {
    switch self {
    case .done: "done"
    case .open: "open"
    case .due: "due"
    case .doneBadly: "done badly"
    case .late: "late"
    }
  }
}

extension RequirementResult.Kind {
  fileprivate var duty: String { self == .notice ? "notice" : "consultation" }
}
