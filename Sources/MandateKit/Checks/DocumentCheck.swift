/// Finds everything that is wrong with an arrangement, with proposals and with a record.
///
/// Flaws come in the order of the case file, with paths in its words also where the values were
/// made in Swift. Lists are measured first: where one is too long, nothing else is looked into.
package enum DocumentCheck {
  /// Returns what is wrong with an arrangement by itself.
  ///
  /// Whether the proposals that adopted its mandates exist is asked only with proposals at hand.
  package static func flaws(in arrangement: Arrangement) -> [Flaw] {
    var flaws = FlawList()
    guard ArrangementCheck.checkLengths(arrangement, &flaws) else { return flaws.flaws }
    ArrangementCheck(names: NameIndex(arrangement)).check(arrangement, &flaws)
    return flaws.flaws
  }

  /// Returns what is wrong with an arrangement by itself, given the index of its names.
  package static func flaws(in arrangement: Arrangement, names: NameIndex) -> [Flaw] {
    var flaws = FlawList()
    guard ArrangementCheck.checkLengths(arrangement, &flaws) else { return flaws.flaws }
    ArrangementCheck(names: names).check(arrangement, &flaws)
    return flaws.flaws
  }

  /// Returns what is wrong with proposals and a record under an arrangement.
  ///
  /// That a proposal by which a mandate was adopted is missing is reported here too.
  package static func flaws(
    inProposals proposals: [Proposal],
    record: Record,
    of arrangement: Arrangement
  ) -> [Flaw] {
    flaws(inProposals: proposals, record: record, names: NameIndex(arrangement))
  }

  /// Returns what is wrong with proposals and a record, given the index of an arrangement's names.
  package static func flaws(
    inProposals proposals: [Proposal],
    record: Record,
    names: NameIndex
  ) -> [Flaw] {
    var flaws = FlawList()
    guard checkLengths(proposals, record, &flaws) else { return flaws.flaws }
    let index = IdentifierIndex(proposals.lazy.map(\.id))
    for adoption in names.adoptions {
      flaws.check(
        proposal: adoption.proposal,
        in: index,
        at: .governance("mandates", adoption.mandate)["adoptedBy"]
      )
    }
    check(proposals, record, names, index, &flaws)
    return flaws.flaws
  }

  /// Returns what is wrong with an arrangement, proposals and a record together.
  package static func flaws(
    in arrangement: Arrangement,
    proposals: [Proposal],
    record: Record
  ) -> [Flaw] {
    flawsAndNames(in: arrangement, proposals: proposals, record: record).flaws
  }

  /// Returns what is wrong with an arrangement, proposals and a record together, with the index of
  /// the arrangement's names.
  ///
  /// There is none where a list is too long to be looked into, which is a flaw.
  package static func flawsAndNames(
    in arrangement: Arrangement,
    proposals: [Proposal],
    record: Record
  ) -> (flaws: [Flaw], names: NameIndex?) {
    var flaws = FlawList()
    let isBounded = ArrangementCheck.checkLengths(arrangement, &flaws)
    guard checkLengths(proposals, record, &flaws), isBounded else { return (flaws.flaws, nil) }
    let names = NameIndex(arrangement)
    let index = IdentifierIndex(proposals.lazy.map(\.id))
    ArrangementCheck(names: names, proposals: index).check(arrangement, &flaws)
    check(proposals, record, names, index, &flaws)
    return (flaws.flaws, names)
  }

  /// Returns what is wrong with the provisions of an arrangement, given the index of its names.
  ///
  /// It is what remains to be asked where provisions have been added to an arrangement that is
  /// known to be valid.
  package static func flaws(
    inProvisionsOf arrangement: Arrangement,
    names: NameIndex
  ) -> [Flaw] {
    var flaws = FlawList()
    guard ArrangementCheck.checkLengths(arrangement, &flaws) else { return flaws.flaws }
    ProvisionCheck(names: names).check(arrangement.provisions, &flaws)
    return flaws.flaws
  }

  private static func checkLengths(
    _ proposals: [Proposal],
    _ record: Record,
    _ flaws: inout FlawList
  ) -> Bool {
    let areBounded = flaws.check(entries: proposals.count, at: DocumentPath()["proposals"])
    return flaws.check(entries: record.acts.count, at: DocumentPath()["record"]) && areBounded
  }

  private static func check(
    _ proposals: [Proposal],
    _ record: Record,
    _ names: NameIndex,
    _ index: IdentifierIndex<Proposal>,
    _ flaws: inout FlawList
  ) {
    ProposalCheck(names: names, index: index).check(proposals, &flaws)
    RecordCheck(names: names, proposals: index).check(record, &flaws)
  }
}
