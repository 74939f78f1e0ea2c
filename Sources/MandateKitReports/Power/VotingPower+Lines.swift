import MandateKit

extension VotingPower {
  /// Returns the power as lines to read: a table of the voters, then one of the bodies, the most powerful first.
  ///
  /// - Parameter names: What the voters and bodies are called.
  /// - Returns: The lines, of which those of a table are for letters of one width.
  public func lines(_ names: DisplayNames) -> [String] {
    let explained = [
      "Everyone is taken to vote, for or against. Banzhaf: the share of the ways in which the others can",
      "vote where the voter decides. Shapley-Shubik: the share of the orders of all voters in which the",
      "voter is the one that decides; these shares add up to 100%.",
    ]
    let ofBodies =
      bodies.isEmpty ? [] : ["", "Each body as one voter:"] + PowerRow.table(of: bodies, names)
    return explained + [""] + PowerRow.table(of: voters, names) + ofBodies
  }

  /// The voters, the most powerful first.
  var byPower: [Voter] { PowerRow.byPower(voters) }
}

/// A row of a table of voting power.
enum PowerRow {
  /// Returns voters, the most powerful first, and equal ones by identifier.
  static func byPower(_ voters: [VotingPower.Voter]) -> [VotingPower.Voter] {
    func second(_ voter: VotingPower.Voter) -> Double { voter.shapleyShubik ?? 0 }
    return voters.sorted { left, right in
      if left.banzhaf != right.banzhaf { return left.banzhaf > right.banzhaf }
      return second(left) == second(right) ? left.id < right.id : second(left) > second(right)
    }
  }

  /// Returns the lines of a table.
  static func table(of voters: [VotingPower.Voter], _ names: DisplayNames) -> [String] {
    var table = AlignedTable(["Voter", "Banzhaf", "Shapley-Shubik", ""])
    for voter in byPower(voters) {
      table.append([
        names[voter.id], English.percent(voter.banzhaf),
        voter.shapleyShubik.map { English.percent($0) } ?? "not found", voter.remark,
      ])
    }
    return table.lines
  }
}

extension VotingPower.Voter {
  /// What is to be said of the voter beside its indices; empty for most.
  var remark: String {
    if isDictator == true { return "decides alone" }
    if isDummy == true { return "never decides" }
    return hasVeto ? "can prevent it alone" : ""
  }
}
