/// Finds everything that is wrong with an arrangement, with proposals and with a record.
///
/// Flaws come in the order of the case file, with paths in its words also where the values were
/// made in Swift. Lists are measured first: where one is too long, nothing else is looked into.
package enum DocumentCheck {
  /// Returns what is wrong with an arrangement by itself.
  ///
  /// Whether the proposals that adopted its mandates exist is asked only with proposals at hand.
  package static func errors(in document: GovernanceDocument) -> [DocumentError] {
    var errors = DocumentErrorList()
    guard GovernanceDocumentCheck.checkLengths(document, &errors) else { return errors.errors }
    GovernanceDocumentCheck(names: SymbolIndex(document)).check(document, &errors)
    return errors.errors
  }

  /// Returns what is wrong with an arrangement by itself, given the index of its names.
  package static func errors(in document: GovernanceDocument, names: SymbolIndex) -> [DocumentError]
  {
    var errors = DocumentErrorList()
    guard GovernanceDocumentCheck.checkLengths(document, &errors) else { return errors.errors }
    GovernanceDocumentCheck(names: names).check(document, &errors)
    return errors.errors
  }

  /// Returns what is wrong with proposals and a record under an arrangement.
  ///
  /// That a proposal by which a mandate was adopted is missing is reported here too.
  package static func errors(
    inProposals proposals: [Proposal],
    record: ActRecord,
    of document: GovernanceDocument
  ) -> [DocumentError] {
    errors(inProposals: proposals, record: record, names: SymbolIndex(document))
  }

  /// Returns what is wrong with proposals and a record, given the index of an arrangement's names.
  package static func errors(
    inProposals proposals: [Proposal],
    record: ActRecord,
    names: SymbolIndex
  ) -> [DocumentError] {
    var errors = DocumentErrorList()
    guard checkLengths(proposals, record, &errors) else { return errors.errors }
    let index = IdentifierIndex(proposals.lazy.map(\.id))
    for adoption in names.adoptions {
      errors.check(
        proposal: adoption.proposal,
        in: index,
        at: .governance("mandates", adoption.mandate)["adoptedBy"]
      )
    }
    check(proposals, record, names, index, &errors)
    return errors.errors
  }

  /// Returns what is wrong with an arrangement, proposals and a record together.
  package static func errors(
    in document: GovernanceDocument,
    proposals: [Proposal],
    record: ActRecord
  ) -> [DocumentError] {
    flawsAndNames(in: document, proposals: proposals, record: record).errors
  }

  /// Returns what is wrong with an arrangement, proposals and a record together, with the index of
  /// the arrangement's names.
  ///
  /// There is none where a list is too long to be looked into, which is a flaw.
  package static func flawsAndNames(
    in document: GovernanceDocument,
    proposals: [Proposal],
    record: ActRecord
  ) -> (errors: [DocumentError], names: SymbolIndex?) {
    var errors = DocumentErrorList()
    let isBounded = GovernanceDocumentCheck.checkLengths(document, &errors)
    guard checkLengths(proposals, record, &errors), isBounded else { return (errors.errors, nil) }
    let names = SymbolIndex(document)
    let index = IdentifierIndex(proposals.lazy.map(\.id))
    GovernanceDocumentCheck(names: names, proposals: index).check(document, &errors)
    check(proposals, record, names, index, &errors)
    return (errors.errors, names)
  }

  /// Returns what is wrong with the provisions of an arrangement, given the index of its names.
  ///
  /// It is what remains to be asked where provisions have been added to an arrangement that is
  /// known to be valid.
  package static func errors(
    inProvisionsOf document: GovernanceDocument,
    names: SymbolIndex
  ) -> [DocumentError] {
    var errors = DocumentErrorList()
    guard GovernanceDocumentCheck.checkLengths(document, &errors) else { return errors.errors }
    ProvisionCheck(names: names).check(document.provisions, &errors)
    return errors.errors
  }

  private static func checkLengths(
    _ proposals: [Proposal],
    _ record: ActRecord,
    _ errors: inout DocumentErrorList
  ) -> Bool {
    let areBounded = errors.check(entries: proposals.count, at: DocumentPath()["proposals"])
    return errors.check(entries: record.acts.count, at: DocumentPath()["record"]) && areBounded
  }

  private static func check(
    _ proposals: [Proposal],
    _ record: ActRecord,
    _ names: SymbolIndex,
    _ index: IdentifierIndex<Proposal>,
    _ errors: inout DocumentErrorList
  ) {
    ProposalCheck(names: names, index: index).check(proposals, &errors)
    RecordCheck(names: names, proposals: index).check(record, &errors)
  }
}
