/// Checks the mandates of a governance document.
struct MandateCheck {
  let names: SymbolIndex
  /// The proposals that can have adopted mandates, or `nil` if they are not known.
  let proposals: IdentifierIndex<Proposal>?

  func check(_ mandates: [Mandate], _ errors: inout DocumentErrorList) {
    for (entry, mandate) in mandates.enumerated() {
      func path() -> DocumentPath { .governance("mandates", entry) }
      let isDuplicate = names.mandates.duplicates.contains(entry)
      errors.check(mandate.id, of: "mandate", isDuplicate: isDuplicate, at: path())
      checkParties(of: mandate, at: path(), &errors)
      checkLimits(of: mandate, at: path(), &errors)
      checkAdoption(of: mandate, at: path()["adoptedBy"], &errors)
      errors.check(mandate.period, of: "The mandate \(quoted(mandate.id))", at: path())
      errors.check(amount: mandate.source?.year, "The year", at: path()["source"]["year"])
    }
  }

  private func checkParties(
    of mandate: Mandate,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    if let giver = mandate.giver { errors.check(body: giver, in: names, at: path()["giver"]) }
    errors.check(party: mandate.holder, in: names, at: path()["holder"])
    if mandate.powers.isEmpty {
      errors.add(
        .emptyList,
        at: path()["powers"],
        "The mandate \(quoted(mandate.id)) gives no power: name at least one of `advise`,"
          + " `negotiate`, `agree` and `decide`."
      )
    }
    errors.check(entries: mandate.powers.count, at: path()["powers"])
    if mandate.subjects.isEmpty {
      errors.add(
        .emptyList,
        at: path()["subjects"],
        "The mandate \(quoted(mandate.id)) is about nothing: name at least one subject, or `*` for"
          + " all."
      )
    }
    errors.check(entries: mandate.subjects.count, at: path()["subjects"])
    if let over = mandate.over {
      errors.check(body: over, in: names, at: path()["over"])
    } else if mandate.giver == nil, names[mandate.holder]?.sorts == .person {
      errors.add(
        .originalMandateWithoutOver,
        at: path()["over"],
        "Nobody gives the mandate \(quoted(mandate.id)), and its holder \(quoted(mandate.holder))"
          + " is a person, who stands for no practices: say in `over` over which body it runs, or"
          + " name its `giver`."
      )
    }
  }

  private func checkLimits(
    of mandate: Mandate,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    errors.check(
      amount: mandate.ceiling,
      "The ceiling of the mandate \(quoted(mandate.id))",
      at: path()["ceiling"]
    )
    guard let ratification = mandate.ratification else { return }
    errors.check(body: ratification.by, in: names, at: path()["ratification"]["by"])
    errors.check(
      days: ratification.within,
      "The number of days to ratify the mandate \(quoted(mandate.id))",
      at: path()["ratification"]["within"]
    )
  }

  private func checkAdoption(
    of mandate: Mandate,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    guard let adoptedBy = mandate.adoptedBy else { return }
    if mandate.giver == nil {
      errors.add(
        .adoptedWithoutGiver,
        at: path(),
        "Nobody gives the mandate \(quoted(mandate.id)), so nobody can have adopted it: name its"
          + " `giver`, or remove `adoptedBy`."
      )
    }
    if let proposals { errors.check(proposal: adoptedBy, in: proposals, at: path()) }
  }
}
