/// Checks what another document says of bodies, proposals and provisions against those that there are.
///
/// A scenario file refers so to its case.
package struct ReferenceCheck {
  private let names: SymbolIndex
  private let proposals: IdentifierIndex<Proposal>
  private let provisions: IdentifierIndex<Provision>
  private var list = DocumentErrorList()

  /// Creates a check.
  ///
  /// - Parameters:
  ///   - names: The names of a governance document.
  ///   - proposals: The proposals under it.
  ///   - provisions: Its provisions.
  package init(names: SymbolIndex, proposals: [Proposal], provisions: [Provision]) {
    self.names = names
    self.proposals = IdentifierIndex(proposals.lazy.map { $0.id })
    self.provisions = IdentifierIndex(provisions.lazy.map { $0.id })
  }

  /// The errors found so far, in the order of the checks.
  package var errors: [DocumentError] { list.errors }

  /// Checks that an identifier names a body or a person.
  package mutating func check(party id: PartyID, at path: @autoclosure () -> DocumentPath) {
    list.check(party: id, in: names, at: path())
  }

  /// Checks that an identifier names a proposal.
  package mutating func check(proposal id: Proposal.ID, at path: @autoclosure () -> DocumentPath) {
    list.check(proposal: id, in: proposals, at: path())
  }

  /// Checks that an identifier names a provision.
  package mutating func check(
    provision id: Provision.ID,
    at path: @autoclosure () -> DocumentPath
  ) {
    guard provisions[id] == nil else { return }
    list.add(
      .unknownReference,
      at: path(),
      "There is no provision \(quoted(id)): add it to `governance.provisions`, or correct the name."
    )
  }

  /// Checks that names given to the entries of a list differ.
  package mutating func check(
    distinct names: [String],
    at path: (Int) -> DocumentPath
  ) {
    for entry in IdentifierIndex(names.map { Identifier<Never>($0) }).duplicates.sorted() {
      list.add(
        .duplicateIdentifier,
        at: path(entry),
        "The name \(quoted(names[entry])) is given twice: rename one of the two."
      )
    }
  }
}
