extension Resolution {
  /// The differences between two answers to one question.
  public struct Difference: Hashable, Sendable {
    /// A value that differs.
    public struct Changed<Value: Hashable & Sendable>: Hashable, Sendable {
      /// The value in the first answer.
      public var before: Value
      /// The value in the second answer.
      public var after: Value
    }

    /// A requirement of one provision on one body whose result differs.
    public struct RequirementChange: Hashable, Sendable {
      /// The provision.
      public var provision: Provision.ID
      /// The body, or `nil` where the requirement is on none.
      public var body: Body.ID?
      /// The results, each `nil` where an answer does not have the requirement.
      ///
      /// At least one of the two is not `nil`.
      public var change: Changed<RequirementResult?>
    }

    /// A body that can take other positions.
    public struct PositionChange: Hashable, Sendable {
      /// The body.
      public var body: Body.ID
      /// The positions, each `nil` where an answer does not have the body.
      ///
      /// At least one of the two is not `nil`.
      public var change: Changed<PositionSet?>
    }

    /// The outcomes, or `nil` where they are the same.
    public let outcome: Changed<Outcome>?
    /// The requirements whose status or way to it differs, in the order of the answers.
    public let requirements: [RequirementChange]
    /// The bodies whose positions differ, sorted.
    public let positions: [PositionChange]
    /// The voices, or `nil` where they are the same.
    public let voice: Changed<Voice>?
    /// The practices affected, counted, or `nil` where they are the same.
    public let affected: Changed<PracticeCount>?
    /// The practices bound, or `nil` where they are the same.
    public let bound: Changed<BoundPractices>?
    /// The warnings of the second answer that the first does not give, in its order.
    public let newWarnings: [Warning]
    /// The warnings of the first answer that the second does not give, in its order.
    public let formerWarnings: [Warning]
    /// The earliest decision dates, or `nil` where they are the same.
    public let earliestDecision: Changed<CivilDate?>?

    /// Whether the two answers differ in none of these.
    public var isEmpty: Bool {
      outcome == nil && requirements.isEmpty && positions.isEmpty && voice == nil
        && affected == nil && earliestDecision == nil && bound == nil && newWarnings.isEmpty
        && formerWarnings.isEmpty
    }

    /// Compares two answers.
    ///
    /// - Parameters:
    ///   - before: The first answer.
    ///   - after: The second answer, of the same proposal under another record, governance or date.
    public init(from before: Resolution, to after: Resolution) {
      func changed<Value: Hashable>(_ value: (Resolution) -> Value) -> Changed<Value>? {
        let (old, new) = (value(before), value(after))
        return old == new ? nil : Changed(before: old, after: new)
      }
      outcome = changed { $0.outcome }
      voice = changed { $0.voice }
      affected = changed { $0.affected }
      earliestDecision = changed { $0.earliestDecision }
      bound = changed { $0.bound }
      newWarnings = after.warnings.filter { !before.warnings.contains($0) }
      formerWarnings = before.warnings.filter { !after.warnings.contains($0) }
      requirements = Difference.requirements(before.requirements, after.requirements)

      let old = Difference.firsts(before.positions.map { ($0.body, $0.positions) })
      let new = Difference.firsts(after.positions.map { ($0.body, $0.positions) })
      positions = Set(old.keys).union(new.keys).sorted().compactMap { body in
        old[body] == new[body]
          ? nil : PositionChange(body: body, change: Changed(before: old[body], after: new[body]))
      }
    }

    /// Returns values by key, of equal keys the first.
    private static func firsts<Name: Hashable, Value>(_ pairs: [(Name, Value)]) -> [Name: Value] {
      var firsts: [Name: Value] = [:]
      for (name, value) in pairs where firsts[name] == nil { firsts[name] = value }
      return firsts
    }

    private struct Key: Hashable {
      var provision: Provision.ID
      var body: Body.ID?
    }

    /// Returns the requirements that differ, in the order of the answers.
    ///
    /// - Complexity: O(requirements). Where both answers ask the same, as they mostly do, no space is
    ///   taken but for what differs.
    private static func requirements(
      _ before: [RequirementResult],
      _ after: [RequirementResult]
    ) -> [RequirementChange] {
      func key(_ requirement: RequirementResult) -> Key {
        Key(provision: requirement.provision, body: requirement.body)
      }
      func change(_ was: RequirementResult?, _ isNow: RequirementResult?) -> RequirementChange? {
        if let was, let isNow, was.status == isNow.status, was.detail == isNow.detail { return nil }
        return (was ?? isNow).map {
          RequirementChange(
            provision: $0.provision,
            body: $0.body,
            change: Changed(before: was, after: isNow)
          )
        }
      }
      if before.count == after.count, zip(before, after).allSatisfy({ key($0) == key($1) }) {
        return zip(before, after).compactMap { change($0, $1) }
      }
      let old = firsts(before.indices.map { (key(before[$0]), $0) })
      let new = firsts(after.indices.map { (key(after[$0]), $0) })
      let kept = before.indices.filter { old[key(before[$0])] == $0 }
      let added = after.indices.filter { index in
        let key = key(after[index])
        return old[key] == nil && new[key] == index
      }
      return kept.compactMap { change(before[$0], new[key(before[$0])].map { after[$0] }) }
        + added.compactMap { change(nil, after[$0]) }
    }
  }
}
