/// Puts a list of parts together to a docket document, with `if`, `for` and functions in it.
@resultBuilder
public enum DocketBuilder {
  /// Makes a document of a part.
  public static func buildExpression(_ part: some DocketPart) -> DocketDocument {
    var document = DocketDocument()
    part.add(to: &document)
    return document
  }

  /// Makes a document of an empty list.
  public static func buildBlock() -> DocketDocument { DocketDocument() }

  /// Takes the first part of a list.
  public static func buildPartialBlock(first part: DocketDocument) -> DocketDocument { part }

  /// Adds the next part of a list.
  ///
  /// - Parameters:
  ///   - parts: The parts so far.
  ///   - next: The next part.
  /// - Returns: All parts, in order.
  public static func buildPartialBlock(
    accumulated parts: consuming DocketDocument,
    next: DocketDocument
  ) -> DocketDocument {
    next.add(to: &parts)
    return parts
  }

  /// Puts together what each turn of a loop gives.
  public static func buildArray(_ parts: [DocketDocument]) -> DocketDocument {
    var document = DocketDocument()
    for part in parts { part.add(to: &document) }
    return document
  }

  /// Takes what an `if` gives, or an empty document where its condition does not hold.
  public static func buildOptional(_ part: DocketDocument?) -> DocketDocument {
    part ?? DocketDocument()
  }

  /// Takes what the first branch of an `if` gives.
  public static func buildEither(first part: DocketDocument) -> DocketDocument { part }

  /// Takes what another branch of an `if` gives.
  public static func buildEither(second part: DocketDocument) -> DocketDocument { part }

  /// Takes what an `if #available` gives.
  public static func buildLimitedAvailability(_ part: DocketDocument) -> DocketDocument { part }
}
