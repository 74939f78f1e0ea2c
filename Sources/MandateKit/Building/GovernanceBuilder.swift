/// Puts a list of parts together to a governance document, with `if`, `for` and functions in it.
@resultBuilder
public enum GovernanceBuilder {
  /// Makes a document of a part.
  public static func buildExpression(_ part: some GovernancePart) -> GovernanceDocument {
    var document = GovernanceDocument()
    part.add(to: &document)
    return document
  }

  /// Makes a document of an empty list.
  public static func buildBlock() -> GovernanceDocument { GovernanceDocument() }

  /// Takes the first part of a list.
  public static func buildPartialBlock(first part: GovernanceDocument) -> GovernanceDocument {
    part
  }

  /// Adds the next part of a list.
  ///
  /// - Parameters:
  ///   - parts: The parts so far.
  ///   - next: The next part.
  /// - Returns: All parts, in order.
  public static func buildPartialBlock(
    accumulated parts: consuming GovernanceDocument,
    next: GovernanceDocument
  ) -> GovernanceDocument {
    next.add(to: &parts)
    return parts
  }

  /// Puts together what each turn of a loop gives.
  public static func buildArray(_ parts: [GovernanceDocument]) -> GovernanceDocument {
    var document = GovernanceDocument()
    for part in parts { part.add(to: &document) }
    return document
  }

  /// Takes what an `if` gives, or an empty document where its condition does not hold.
  public static func buildOptional(_ part: GovernanceDocument?) -> GovernanceDocument {
    part ?? GovernanceDocument()
  }

  /// Takes what the first branch of an `if` gives.
  public static func buildEither(first part: GovernanceDocument) -> GovernanceDocument { part }

  /// Takes what another branch of an `if` gives.
  public static func buildEither(second part: GovernanceDocument) -> GovernanceDocument { part }

  /// Takes what an `if #available` gives.
  public static func buildLimitedAvailability(_ part: GovernanceDocument) -> GovernanceDocument {
    part
  }
}

extension GovernanceDocument {
  /// Creates a document of a list of parts.
  ///
  /// ```swift
  /// let document = GovernanceDocument {
  ///   Body("riverside", kind: .primaryCareNetwork, rule: .majority(), binds: true).members {
  ///     for number in 1...3 { Body.practice("practice-\(number)", patients: 6_000) }
  ///   }
  ///   Provision("network-agrees", requires: .approval(of: .role(.affected)), force: .essential)
  /// }
  /// ```
  ///
  /// What is the same in two parts is kept once, as by ``add(_:)``.
  ///
  /// - Parameter parts: The parts, in any order; provisions are answered in theirs. Without any the
  ///   document is empty.
  /// - Throws: What `parts` throws.
  /// - Complexity: O(entries), once for each level of `if`, `for` and members.
  public init<Failure: Error>(
    @GovernanceBuilder _ parts: () throws(Failure) -> GovernanceDocument
  ) throws(Failure) {
    self = try parts()
    keepEachOnce()
  }
}
