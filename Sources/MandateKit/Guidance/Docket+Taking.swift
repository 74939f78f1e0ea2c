extension Docket {
  /// Returns the docket as it would be with each step of a path taken on its first day, and nobody
  /// doing anything else.
  ///
  /// Only what is known as of the start of the path stays on the record. The proposal is decided on
  /// the decision date of the path. Where a step needs a person, a mandate or a ratifying proposal
  /// that does not exist, one is made, with an identifier that is not taken.
  ///
  /// - Throws: ``InvalidDocumentError`` where the path does not belong to the docket.
  public func taking(_ path: PathToMandate) throws(InvalidDocumentError) -> Docket {
    guard let index = index(of: path.proposal) else { return self }
    var taker = StepTaker(docket: self, proposal: indexed(index).proposal, path: path)
    for step in path.steps { taker.take(step) }
    return try taker.result()
  }
}
