import MandateKit

extension ChanceOfApproval {
  /// Returns the chance as lines to read: how likely the approvals are, and a table of what would change it, the
  /// voters on whom most depends first.
  ///
  /// - Parameter names: What the voters are called.
  /// - Returns: The lines, of which those of a table are for letters of one width.
  public func lines(_ names: DisplayNames) -> [String] {
    let expected = byEffect.compactMap { voter in
      voter.expectation.map { (voter: voter, expectation: $0) }
    }
    let settled = voters.filter { $0.expectation == nil }
    var lines = [
      "The chance that all essential approvals are given is \(English.chance(bounds)).",
      "It rests on what is expected of each voter, and takes them to decide independently of one another.",
    ]
    if bounds == 0...1 {
      lines.append("It takes too many steps to say anything of it.")
    } else if probability == nil {
      lines.append(
        "It takes too many steps to find it exactly: it lies between the two, for certain."
      )
    }
    if !expected.isEmpty { lines += [""] + table(of: expected, names) }
    if !settled.isEmpty {
      let list = English.list(settled.map { names[$0.id] }, limit: 12)
      lines += ["", "Settled, as the vote is on record or voting has closed: \(list)."]
    }
    return lines
  }

  /// The voters, those on whom most depends first, and equal ones by identifier.
  var byEffect: [Voter] {
    func effect(_ slope: Double?) -> Double { (slope ?? 0).magnitude }
    return voters.sorted { left, right in
      let (first, second) = (effect(left.supportSensitivity), effect(right.supportSensitivity))
      if first != second { return first > second }
      let (third, fourth) = (effect(left.turnoutSensitivity), effect(right.turnoutSensitivity))
      return third == fourth ? left.id < right.id : third > fourth
    }
  }

  private func table(
    of expected: [(voter: Voter, expectation: Expectation)],
    _ names: DisplayNames
  ) -> [String] {
    let isExact = probability != nil
    var table = AlignedTable(
      ["Voter", "Turnout", "Support"] + (isExact ? ["More support", "More turnout"] : [])
    )
    func row(_ name: String, _ turnout: String, _ support: String, _ slopes: [Double?]) {
      let points = isExact ? slopes.map { $0.map { English.points($0) } ?? "–" } : []
      table.append([name, turnout, support] + points)
    }
    for (voter, expectation) in expected {
      row(
        names[voter.id],
        English.percent(expectation.takesPart),
        English.percent(expectation.votesFor),
        [voter.supportSensitivity, voter.turnoutSensitivity]
      )
    }
    guard isExact else { return table.lines }
    let slopes = expected.compactMap { $0.voter.supportSensitivity }
    let everyone = slopes.count == expected.count ? slopes.reduce(0, +) : nil
    row("Everyone, about", "", "", [everyone, turnoutSensitivity])
    return [
      "The last two columns say by how many percentage points the chance rises or falls where the voter",
      "is 10 percentage points likelier to vote for, or to take part.", "",
    ] + table.lines
  }
}

extension ChanceByTurnout {
  /// Returns the chances as lines to read: a table of the turnouts.
  public var lines: [String] {
    var table = AlignedTable(["Turnout", "Chance"], leftColumns: 0)
    for point in points {
      table.append([English.percent(point.turnout), English.chance(point.bounds)])
    }
    return [
      "If everyone who has not voted took part with the same probability, and voted for as expected:",
      "",
    ] + table.lines
  }
}

extension English {
  /// Returns a probability as a percentage, or as one between two.
  static func chance(_ bounds: ClosedRange<Double>) -> String {
    if bounds.lowerBound == bounds.upperBound { return percent(bounds.lowerBound) }
    let least = Int(max(0, min(bounds.lowerBound, 1)) * 1_000)
    let most = Int(max(0, min(bounds.upperBound, 1)) * 1_000 + 0.999_999_999)
    return "between \(least / 10).\(least % 10)% and \(most / 10).\(most % 10)%"
  }

  /// Returns what a tenth more makes of a chance with some slope, in percentage points with a sign.
  static func points(_ slope: Double) -> String {
    let tenths = Int((slope * 100).magnitude + 0.5)
    if tenths == 0 { return "0.0" }
    return "\(slope < 0 ? "-" : "+")\(tenths / 10).\(tenths % 10)"
  }
}
