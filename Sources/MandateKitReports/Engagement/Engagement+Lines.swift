import MandateKit

extension Engagement {
  /// Returns the engagement as lines to read: who voted, what rules make of passengers, who attended, who
  /// answered, who reported back, and what became of commitments.
  ///
  /// - Parameter names: What the bodies and people are called.
  /// - Returns: The lines, of which those of a table are for letters of one width.
  public func lines(_ names: DisplayNames) -> [String] {
    let closed = English.counted(closedProposals, "proposal")
    let first =
      "As of \(English.date(asOf)): voting is over on \(closed) and open on "
      + "\(English.number(openProposals))."
    let parts = [
      ("Who voted on the proposals on which they could vote", voterLines(names)),
      ("Passengers", passengerLines(names)),
      ("Representatives", representativeLines(names)),
      ("Consultations", consultationLines(names)),
      ("Notices", noticeLines(names)),
      ("Commitments", commitmentLines(names)),
    ]
    return [first] + parts.flatMap { $1.isEmpty ? [] : ["", $0] + $1 }
  }

  private func voterLines(_ names: DisplayNames) -> [String] {
    var table = AlignedTable([
      "Voter", "Could vote", "For", "Against", "Abstained", "Silent", "Turnout", "Decisive", "",
    ])
    for voter in voters {
      let counts = [
        voter.couldVote, voter.votedFor, voter.votedAgainst, voter.abstained, voter.silent,
      ]
      table.append(
        [names[voter.id]] + counts.map { English.number($0) } + [
          voter.turnoutWords, English.number(voter.decisiveVotes),
          voter.remark(leastForPassenger: leastForPassenger),
        ]
      )
    }
    if voters.isEmpty { return ["Nobody is asked to vote."] }
    let explained = [
      "A vote was decisive where the essential approvals would have come out otherwise without it, or with",
      "another in its place, all other votes being as they were.",
    ]
    let rest =
      notExamined.isEmpty
      ? []
      : [
        "Whose votes were decisive was not found of "
          + "\(English.counted(notExamined.count, "proposal")): it takes too many steps."
      ]
    return table.lines + explained + rest
  }

  private func representativeLines(_ names: DisplayNames) -> [String] {
    var table = AlignedTable(
      ["Representative", "Forum", "Attended", "Stayed away", "Not recorded", "Recused"],
      leftColumns: 2
    )
    for entry in representatives {
      let counts = [entry.attended, entry.stayedAway, entry.notRecorded, entry.recused]
      table.append(
        [names[entry.person], names[entry.forum]] + counts.map { English.number($0) }
      )
    }
    return table.lines
  }

  private func consultationLines(_ names: DisplayNames) -> [String] {
    var table = AlignedTable([
      "Consulted", "Asked", "Answered", "In time", "Closed unanswered", "Awaiting", "Overdue",
      "Most at once", "",
    ])
    for entry in consultees {
      let counts = [
        entry.asked, entry.answered, entry.answeredInTime, entry.closedUnanswered,
        entry.awaitingAnswer, entry.overdue, entry.mostAtOnce,
      ]
      table.append(
        [names[entry.id]] + counts.map { English.number($0) }
          + [entry.busiestDay.map { "on \(English.date($0))" } ?? ""]
      )
    }
    return table.lines
  }

  private func noticeLines(_ names: DisplayNames) -> [String] {
    var table = AlignedTable(
      ["Owed by", "When", "Owed", "In time", "Late", "Missing", "Still due"],
      leftColumns: 2
    )
    for entry in notices {
      let owing = entry.owedBy.isEmpty ? "nobody appointed" : names.list(entry.owedBy, limit: 3)
      let sorts = [("before the decision", entry.before), ("after it", entry.after)]
      for (when, counts) in sorts where counts.total > 0 {
        let numbers = [counts.total, counts.inTime, counts.late, counts.missing, counts.due]
        table.append([owing, when] + numbers.map { English.number($0) })
      }
    }
    return table.lines
  }
}

extension Engagement.Voter {
  /// The share of the closed proposals on which it could vote where it did; a dash where there are none.
  fileprivate var turnoutWords: String {
    couldVote == 0 ? "–" : English.percent(Double(voted) / Double(couldVote))
  }

  /// What is to be said of the voter beside its numbers; empty for most.
  fileprivate func remark(leastForPassenger least: Int) -> String {
    let parts = [
      isPassenger(least: least) ? "passenger" : nil,
      decisiveSilences > 0
        ? "silence decisive on \(English.number(decisiveSilences))" : nil,
      late > 0 ? "\(English.number(late)) too late" : nil,
      recused > 0 ? "recused on \(English.number(recused))" : nil,
      yetToVote > 0 ? "yet to vote on \(English.number(yetToVote))" : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}
