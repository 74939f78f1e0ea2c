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
    voters.sorted { left, right in
      if left.banzhaf != right.banzhaf { return left.banzhaf > right.banzhaf }
      let (first, second) = (left.shapleyShubik ?? 0, right.shapleyShubik ?? 0)
      return first == second ? left.id < right.id : first > second
    }
  }

  /// Returns the lines of a table.
  static func table(of voters: [VotingPower.Voter], _ names: DisplayNames) -> [String] {
    let rows = byPower(voters).map { voter in
      (
        name: names[voter.id], banzhaf: English.percent(voter.banzhaf),
        shapley: voter.shapleyShubik.map { English.percent($0) } ?? "not found",
        remark: voter.remark
      )
    }
    let width = (rows.map { $0.name.unicodeScalars.count } + ["Voter".count]).max() ?? 0
    func line(_ name: String, _ banzhaf: String, _ shapley: String, _ remark: String) -> String {
      let gap = String(repeating: " ", count: width - name.unicodeScalars.count)
      let cells = "\(name)\(gap)  \(padded(banzhaf, to: 10))  \(padded(shapley, to: 14))"
      return remark.isEmpty ? cells : "\(cells)  \(remark)"
    }
    return [line("Voter", "Banzhaf", "Shapley-Shubik", "")]
      + rows.map { line($0.name, $0.banzhaf, $0.shapley, $0.remark) }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.utf8.count)) + text
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
