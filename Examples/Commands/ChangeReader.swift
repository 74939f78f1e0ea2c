import MandateKit
import MandateKitExampleSupport

/// Reads the changes of `mandate what-if` from its arguments.
struct ChangeReader {
  private let arguments: Arguments
  private let names: PartyNames
  private let document: GovernanceDocument
  private let proposals: [Proposal]
  /// The day of changes to who belongs to whom.
  private let structureDate: CivilDate
  /// The day of votes and revocations, for each proposal its own unless one is given.
  private let givenDate: CivilDate?

  init(_ arguments: Arguments, loaded: LoadedCase, proposals: [Proposal]) throws(UsageError) {
    let decisive = proposals.map { min($0.electorsOn ?? $0.decisionDate, $0.decisionDate) }.min()
    guard let date = try arguments.date("--on") ?? decisive else {
      throw UsageError("The case has no proposal, so there is nothing to ask about.")
    }
    try self.init(arguments, loaded: loaded, proposals: proposals, on: date)
  }

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - arguments: The arguments.
  ///   - loaded: The case.
  ///   - proposals: The proposals that are asked about.
  ///   - date: The day of changes to who belongs to whom.
  /// - Throws: `UsageError` where the day that is given is no date.
  init(
    _ arguments: Arguments,
    loaded: LoadedCase,
    proposals: [Proposal],
    on date: CivilDate
  ) throws(UsageError) {
    self.arguments = arguments
    self.proposals = proposals
    document = loaded.docket.governance.document
    names = PartyNames(document)
    givenDate = try arguments.date("--on")
    structureDate = date
  }

  /// The options of changes to who belongs to whom.
  static let structureOptions: [Option] = [
    .value(
      "--move",
      "MEMBER,FROM,TO",
      isRepeatable: true,
      "a member moves from one body to another"
    ),
    .value("--leave", "MEMBER,BODY", isRepeatable: true, "a member leaves a body"),
    .value(
      "--join",
      "MEMBER,BODY",
      isRepeatable: true,
      "somebody becomes a voting member of a body"
    ),
    .value(
      "--split",
      "BODY,NEW,MEMBER…",
      isRepeatable: true,
      "these members leave a body for a new one with the same rule"
    ),
    .value(
      "--merge",
      "NEW,BODY,BODY…",
      isRepeatable: true,
      "bodies merge into a new one with the rule of the first"
    ),
  ]

  /// Returns the changes, those of each option in order.
  ///
  /// - Throws: `UsageError` for a value that lacks a part, or names what there is not.
  func changes() throws(UsageError) -> [Change] {
    var changes: [Change] = []
    for value in arguments.values("--move") {
      let parts = try self.parts(of: value, as: "--move MEMBER,FROM,TO", exactly: 3)
      let (member, from) = (try names.body(parts[0]).id, try names.body(parts[1]).id)
      try names.require(member, in: from, on: structureDate)
      changes.append(.move(member, from: from, to: try names.body(parts[2]).id, on: structureDate))
    }
    for value in arguments.values("--leave") {
      let parts = try self.parts(of: value, as: "--leave MEMBER,BODY", exactly: 2)
      let (member, group) = (try names.party(parts[0]), try names.body(parts[1]).id)
      try names.require(member, in: group, on: structureDate)
      changes.append(.leave(member, of: group, on: structureDate))
    }
    for value in arguments.values("--join") {
      let parts = try self.parts(of: value, as: "--join MEMBER,BODY", exactly: 2)
      let (member, group) = (try names.party(parts[0]), try names.body(parts[1]).id)
      changes.append(.join(Membership(member, of: group, period: Period(from: structureDate))))
    }
    for value in arguments.values("--split") { changes.append(try split(value)) }
    for value in arguments.values("--merge") { changes.append(try merger(value)) }
    return changes + (try acts())
  }

  private func acts() throws(UsageError) -> [Change] {
    var changes: [Change] = []
    for value in arguments.values("--revoke") {
      let mandate = try names.mandate(value)
      let date = givenDate ?? proposals.map { $0.decisionDate }.min() ?? structureDate
      changes.append(.act(.revocation(Revocation(of: mandate, date: date))))
    }
    for value in arguments.values("--vote") {
      let usage = "--vote VOTER,for|against|abstain"
      let parts = try self.parts(of: value, as: usage, exactly: 2)
      let voter = try names.party(parts[0])
      guard let choice = Choice(rawValue: parts[1]) else {
        throw UsageError("\(parts[1]) is not a vote. Write \(usage).")
      }
      for proposal in proposals {
        let date = givenDate ?? proposal.decisionDate
        changes.append(.act(.vote(Vote(by: voter, on: proposal.id, choice, date: date))))
      }
    }
    return changes
  }

  private func split(_ value: String) throws(UsageError) -> Change {
    let parts = try self.parts(of: value, as: "--split BODY,NEW,MEMBER…", atLeast: 3)
    let old = try names.body(parts[0])
    var members: [PartyID] = []
    for part in parts[2...] {
      let member = try names.party(part)
      try names.require(member, in: old.id, on: structureDate)
      members.append(member)
    }
    return .split(old.id, members: members, into: new(parts[1], like: old), on: structureDate)
  }

  private func merger(_ value: String) throws(UsageError) -> Change {
    let parts = try self.parts(of: value, as: "--merge NEW,BODY,BODY…", atLeast: 3)
    var merged: [Body] = []
    for part in parts[1...] { merged.append(try names.body(part)) }
    return .merge(merged.map { $0.id }, into: new(parts[0], like: merged[0]), on: structureDate)
  }

  /// Returns a body that decides like another.
  private func new(_ name: String, like body: Body) -> Body {
    var new = body
    new.id = Body.ID(name)
    new.name = name
    new.existence = .always
    new.successors = []
    return new
  }

  private func parts(
    of value: String,
    as usage: String,
    exactly count: Int
  ) throws(UsageError) -> [String] {
    let parts = try self.parts(of: value, as: usage, atLeast: count)
    if parts.count > count { throw UsageError("\(value) has too many parts. Write \(usage).") }
    return parts
  }

  private func parts(
    of value: String,
    as usage: String,
    atLeast count: Int
  ) throws(UsageError) -> [String] {
    let parts = value.split(separator: ",", omittingEmptySubsequences: false).map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    guard parts.count >= count, parts.allSatisfy({ !$0.isEmpty }) else {
      throw UsageError("\(value) lacks a part. Write \(usage).")
    }
    return parts
  }
}
