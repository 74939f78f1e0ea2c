import MandateKit

extension Field where Value == WrittenRequirement {
  /// The key for the kind, which stays `nil` where it cannot be read.
  static var kind: Field {
    let word = Format<RequirementResult.Kind>.word(unread: .confirmation)
    return Field(
      "kind",
      .required,
      word.shape,
      read: { (value, reader) throws(JSONSyntaxError) in value.kind = try word.read(&reader) },
      write: { $1.member("kind", $0.kind) }
    )
    .means("The kind of the requirement.")
  }

  /// Creates a field that requirements of some kinds have, and others have not.
  init<Content>(
    _ key: String,
    of kinds: [RequirementResult.Kind],
    _ format: Format<Content>,
    _ part: @escaping Part<Content>
  ) {
    let (set, get) = (Field.setter(part), Field.getter(part))
    self = Field(
      key,
      .optional,
      format,
      set: { set(&$0, $1) },
      get: { value in value.kind.map { kinds.contains($0) } ?? false ? get(value) : nil }
    )
    .belonging(to: kinds, isRequired: true)
  }

  /// Returns the field, which is noted where it stands in a requirement of another kind, and, where it is
  /// required, where it is missing in one of its own.
  func belonging(to kinds: [RequirementResult.Kind], isRequired: Bool) -> Field {
    var field = self
    let key = key
    field.remarks.kinds = (kinds.map { $0.rawValue }, isRequired)
    field.settle = { value, isThere, reader in
      guard let kind = value.kind else { return }
      if kinds.contains(kind) {
        guard !isThere, isRequired else { return }
        value.lacksKeys = true
        reader.note(
          .missingKey,
          at: nil,
          key: key,
          isUnread: false,
          "A requirement of the kind `\(kind.rawValue)` needs the key `\(key)`: add it."
        )
      } else if isThere {
        reader.note(
          .unknownKey,
          at: nil,
          key: key,
          isUnread: false,
          "A requirement of the kind `\(kind.rawValue)` has no key `\(key)`: remove it."
        )
      }
    }
    return field
  }

  /// Returns the field, with which the numbers of votes are compared once all is read.
  func agreeing() -> Field {
    var field = self
    let settle = settle
    field.settle = { value, isThere, reader in
      settle?(&value, isThere, &reader)
      guard isThere, value.kind == .approval, !value.lacksKeys, !value.votesAgree else { return }
      reader.note(
        .conflictingKeys,
        at: nil,
        key: "voters",
        isUnread: false,
        "The voters are not as many as `votesNeeded`, or `votesNeededAtMost` beside"
          + " `votesNeededAtLeast`, says: correct the number or the list."
      )
    }
    return field
  }
}

extension WrittenRequirement {
  /// Whether the numbers of votes are those of the voters.
  fileprivate var votesAgree: Bool {
    votesNeededAtLeast == nil
      ? votesNeeded == voters?.count && votesNeededAtMost == nil
      : votesNeeded == nil && votesNeededAtMost == voters?.count
  }
}
