extension Docket.Question {
  /// Returns the question as it would be with changes to the docket, made in order, as of the same date.
  ///
  /// A change to an entry that does not exist has no effect.
  ///
  /// - Throws: ``InvalidDocumentError`` where the changed docket would not be valid.
  public func changed(by changes: [Change]) throws(InvalidDocumentError) -> Docket.Question {
    // Changes add proposals after the others, and remove none.
    Docket.Question(try docket.changed(by: changes), index, asOf: asOf)
  }
}
