extension Resolution {
  /// How two answers to one question differ: what changed, from what, to what.
  public struct Difference: Hashable, Sendable {
    /// A value that is otherwise.
    public struct Changed<Value: Hashable & Sendable>: Hashable, Sendable {
      /// What it was.
      public var before: Value
      /// What it is.
      public var after: Value
    }

    /// What is required of one body by one provision, otherwise judged.
    public struct RequirementChange: Hashable, Sendable {
      /// The provision.
      public var provision: Provision.ID
      /// The body, or nothing where it is required of none.
      public var body: Body.ID?
      /// The judgement, or nothing where it is not required.
      ///
      /// One of the two is there.
      public var change: Changed<RequirementResult?>
    }

    /// A body that can take other positions.
    public struct PositionChange: Hashable, Sendable {
      /// The body.
      public var body: Body.ID
      /// The positions, or nothing where the body has no part.
      ///
      /// One of the two is there.
      public var change: Changed<PositionSet?>
    }

    /// The outcome, where it is another.
    public let outcome: Changed<Outcome>?
    /// The requirements whose status or way to it differs, in the order of the answers.
    public let requirements: [RequirementChange]
    /// The bodies whose positions differ, sorted.
    public let positions: [PositionChange]
    /// The voice, where it is another.
    public let voice: Changed<Voice>?
    /// The practices and patients affected, where they are others.
    public let affected: Changed<PracticeCount>?
    /// The earliest decision date, where it is another.
    public let earliestDecision: Changed<CivilDate?>?

    /// Whether the two answers do not differ in any of this.
    public var isEmpty: Bool {
      outcome == nil && requirements.isEmpty && positions.isEmpty && voice == nil
        && affected == nil && earliestDecision == nil
    }

    /// Compares two answers.
    public init(from before: Resolution, to after: Resolution) {
      func changed<Value: Hashable>(_ path: KeyPath<Resolution, Value>) -> Changed<Value>? {
        let (old, new) = (before[keyPath: path], after[keyPath: path])
        return old == new ? nil : Changed(before: old, after: new)
      }
      outcome = changed(\.outcome)
      voice = changed(\.voice)
      affected = changed(\.affected)
      earliestDecision = changed(\.earliestDecision)
      requirements = Difference.requirements(before.requirements, after.requirements)

      let old = Dictionary(before.positions.map { ($0.body, $0.positions) }) { first, _ in first }
      let new = Dictionary(after.positions.map { ($0.body, $0.positions) }) { first, _ in first }
      positions = Set(old.keys).union(new.keys).sorted().compactMap { body in
        old[body] == new[body]
          ? nil : PositionChange(body: body, change: Changed(before: old[body], after: new[body]))
      }
    }

    private struct Key: Hashable {
      var provision: Provision.ID
      var body: Body.ID?
    }

    private static func requirements(
      _ before: [RequirementResult],
      _ after: [RequirementResult]
    ) -> [RequirementChange] {
      func keyed(_ requirements: [RequirementResult]) -> [Key: RequirementResult] {
        Dictionary(
          requirements.map { (Key(provision: $0.provision, body: $0.body), $0) }
        ) { first, _ in first }
      }
      let (old, new) = (keyed(before), keyed(after))
      var seen: Set<Key> = []
      var changes: [RequirementChange] = []
      for requirement in before + after {
        let key = Key(provision: requirement.provision, body: requirement.body)
        guard seen.insert(key).inserted else { continue }
        let (was, isNow) = (old[key], new[key])
        if let was, let isNow, was.status == isNow.status, was.detail == isNow.detail { continue }
        changes.append(
          RequirementChange(
            provision: key.provision,
            body: key.body,
            change: Changed(before: was, after: isNow)
          )
        )
      }
      return changes
    }
  }
}
