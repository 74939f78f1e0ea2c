import MandateKit
import MandateKitReports

/// Who has taken part over time as one JSON document.
///
/// The format is `mandatekit/engagement/1`: keys in a set order, two spaces a level, and a line break at the end.
/// Equal engagement gives equal bytes. The keys are `schema`, `asOf`, `closedProposals`, `openProposals`,
/// `leastForPassenger`, `passengers` and then the lists of `Engagement`, each entry with the keys of its type, of
/// which those that are `nil` are left out. Votes needed are numbers, left out where none would carry or they are
/// only bounded, and `effect` says what silence does.
public enum EngagementFile {
  /// The name of the format.
  public static let schema = "mandatekit/engagement/1"

  /// Returns the engagement as the bytes of a JSON document.
  ///
  /// - Parameter engagement: The engagement.
  /// - Returns: The bytes of the file.
  public static func json(_ engagement: Engagement) -> [UInt8] {
    JSONWriter.document { json in
      json.object { json in
        json.member("schema", schema)
        json.member("asOf", engagement.asOf)
        json.member("closedProposals", engagement.closedProposals)
        json.member("openProposals", engagement.openProposals)
        json.member("leastForPassenger", engagement.leastForPassenger)
        json.key("passengers")
        json.array(of: engagement.passengers) { $0.value($1.rawValue) }
        json.key("voters")
        json.array(of: engagement.voters) { write($1, to: &$0) }
        json.key("bodiesWithPassengers")
        json.array(of: engagement.bodiesWithPassengers) { write($1, to: &$0) }
        json.key("representatives")
        json.array(of: engagement.representatives) { write($1, to: &$0) }
        json.key("consultees")
        json.array(of: engagement.consultees) { write($1, to: &$0) }
        json.key("notices")
        json.array(of: engagement.notices) { write($1, to: &$0) }
        json.key("commitments")
        json.array(of: engagement.commitments) { write($1, to: &$0) }
        json.key("notExamined")
        json.array(of: engagement.notExamined) { $0.value($1.rawValue) }
      }
    }
  }

  private static func write(_ voter: Engagement.Voter, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", voter.id)
      if let kind = voter.kind { json.member("kind", kind) }
      json.member("couldVote", voter.couldVote)
      json.member("votedFor", voter.votedFor)
      json.member("votedAgainst", voter.votedAgainst)
      json.member("abstained", voter.abstained)
      json.member("late", voter.late)
      json.member("recused", voter.recused)
      json.member("votedOnOpen", voter.votedOnOpen)
      json.member("yetToVote", voter.yetToVote)
      json.member("decisiveVotes", voter.decisiveVotes)
      json.member("decisiveSilences", voter.decisiveSilences)
      if let day = voter.firstVote { json.member("firstVote", day) }
      if let day = voter.lastVote { json.member("lastVote", day) }
    }
  }

  private static func write(_ body: Engagement.BodyWithPassengers, to json: inout JSONWriter) {
    func exact(_ needed: RequirementResult.VotesNeeded?) -> Int? {
      needed.flatMap { $0.bounds == nil ? $0.count : nil }
    }
    json.object { json in
      json.member("id", body.id)
      json.member("proposal", body.proposal)
      json.member("electors", body.electors)
      json.key("passengers")
      json.array(of: body.passengers) { $0.value($1.rawValue) }
      json.member("patients", body.patients)
      if let canDecide = body.canDecide { json.member("canDecide", canDecide) }
      if let count = exact(body.votesNeeded) { json.member("votesNeeded", count) }
      if let count = exact(body.votesNeededWithout) { json.member("votesNeededWithout", count) }
      if let count = exact(body.votesNeededOfAll) { json.member("votesNeededOfAll", count) }
      if let effect = body.effect { json.member("effect", effect) }
    }
  }

  private static func write(_ entry: Engagement.Representative, to json: inout JSONWriter) {
    json.object { json in
      json.member("person", entry.person)
      json.member("forum", entry.forum)
      json.member("attended", entry.attended)
      json.member("stayedAway", entry.stayedAway)
      json.member("notRecorded", entry.notRecorded)
      json.member("recused", entry.recused)
    }
  }

  private static func write(_ entry: Engagement.Consultee, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", entry.id)
      json.member("asked", entry.asked)
      json.member("answered", entry.answered)
      json.member("answeredInTime", entry.answeredInTime)
      json.member("closedUnanswered", entry.closedUnanswered)
      json.member("awaitingAnswer", entry.awaitingAnswer)
      json.member("overdue", entry.overdue)
      json.member("mostAtOnce", entry.mostAtOnce)
      if let day = entry.busiestDay { json.member("busiestDay", day) }
    }
  }

  private static func write(_ entry: Engagement.NoticesOwed, to json: inout JSONWriter) {
    json.object { json in
      json.key("owedBy")
      json.array(of: entry.owedBy) { $0.value($1.rawValue) }
      json.key("before")
      write(entry.before, to: &json)
      json.key("after")
      write(entry.after, to: &json)
    }
  }

  private static func write(_ counts: Engagement.NoticesOwed.Counts, to json: inout JSONWriter) {
    json.object { json in
      json.member("inTime", counts.inTime)
      json.member("late", counts.late)
      json.member("missing", counts.missing)
      json.member("due", counts.due)
    }
  }

  private static func write(_ entry: Engagement.Commitment, to json: inout JSONWriter) {
    json.object { json in
      json.member("proposal", entry.proposal)
      json.member("decisionDate", entry.decisionDate)
      json.member("forum", entry.forum)
      json.key("representatives")
      json.array(of: entry.representatives) { $0.value($1.rawValue) }
      json.member("fate", entry.fate)
      if let day = entry.ratifiedBy { json.member("ratifiedBy", day) }
      if let proposal = entry.repudiatedBy { json.member("repudiatedBy", proposal) }
      if let day = entry.repudiatedOn { json.member("repudiatedOn", day) }
    }
  }
}
