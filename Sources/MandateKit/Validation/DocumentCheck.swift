/// Finds every error in a governance document, in proposals and in a record.
///
/// Errors come in the order of the case file, with paths in its words even for values that were made
/// in Swift. The lengths of lists are checked first: if one is too long, the rest is not checked.
package enum DocumentCheck {
  /// Returns the errors in a governance document by itself.
  ///
  /// References from mandates to the proposals that adopted them, and from deputies to the only proposal
  /// on which they may vote, are not checked.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - names: The index of its names, or `nil` to create one.
  /// - Returns: The errors, none if the document is valid.
  package static func errors(
    in document: GovernanceDocument,
    names: SymbolIndex? = nil
  ) -> [DocumentError] {
    errors(in: document, proposals: nil, names: names ?? SymbolIndex(document))
  }

  /// Returns the errors in a governance document, proposals and a record together.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - proposals: The proposals under it.
  ///   - record: The record of the proposals.
  ///   - names: The index of the document's names, or `nil` to create one.
  /// - Returns: The errors, none if all of it is valid.
  package static func errors(
    in document: GovernanceDocument,
    proposals: [Proposal],
    record: ActRecord,
    names: SymbolIndex? = nil
  ) -> [DocumentError] {
    errors(
      in: document,
      proposals: (proposals, record),
      names: names ?? SymbolIndex(document)
    )
  }

  /// Returns the errors in proposals and a record under a governance document without errors.
  ///
  /// They include references from the document's deputies and mandates to proposals that do not exist.
  package static func errors(
    inProposals proposals: [Proposal],
    record: ActRecord,
    names: SymbolIndex
  ) -> [DocumentError] {
    errors(in: nil, proposals: (proposals, record), names: names)
  }

  /// Returns the errors in the provisions of a governance document whose other parts have none.
  package static func errors(
    inProvisionsOf document: GovernanceDocument,
    names: SymbolIndex
  ) -> [DocumentError] {
    var errors = DocumentErrorList()
    errors.check(entries: document.provisions.count, at: .governance("provisions"))
    if errors.isEmpty { ProvisionCheck(names: names).check(document.provisions, &errors) }
    return errors.errors
  }

  private static func errors(
    in document: GovernanceDocument?,
    proposals docket: (proposals: [Proposal], record: ActRecord)?,
    names: SymbolIndex
  ) -> [DocumentError] {
    var errors = DocumentErrorList()
    if let document { GovernanceDocumentCheck.checkLengths(of: document, &errors) }
    if let docket {
      errors.check(entries: docket.proposals.count, at: DocumentPath()["proposals"])
      errors.check(entries: docket.record.acts.count, at: DocumentPath()["record"])
    }
    guard errors.isEmpty else { return errors.errors }
    let index = docket.map { IdentifierIndex($0.proposals.lazy.map { $0.id }) }
    if let document {
      GovernanceDocumentCheck(names: names, proposals: index).check(document, &errors)
    } else if let index {
      for (deputy, proposal) in names.deputations {
        let path = DocumentPath.governance("deputies", deputy)["on"]
        errors.check(proposal: proposal, in: index, at: path)
      }
      for (mandate, proposal) in names.adoptions {
        let path = DocumentPath.governance("mandates", mandate)["adoptedBy"]
        errors.check(proposal: proposal, in: index, at: path)
      }
    }
    if let docket, let index {
      ProposalCheck(names: names, index: index).check(docket.proposals, &errors)
      var check = RecordCheck(names: names, proposals: index)
      check.check(docket.record, &errors)
    }
    return errors.errors
  }
}
