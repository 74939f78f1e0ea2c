/// Checks the provisions of a governance document.
struct ProvisionCheck {
  let names: SymbolIndex

  func check(_ provisions: [Provision], _ errors: inout DocumentErrorList) {
    let duplicates = IdentifierIndex(provisions.lazy.map { $0.id }).duplicates
    for (entry, provision) in provisions.enumerated() {
      func path() -> DocumentPath { .governance("provisions", entry) }
      let isDuplicate = duplicates.contains(entry)
      errors.check(provision.id, of: "provision", isDuplicate: isDuplicate, at: path())
      OccasionCheck(owner: "the provision").check(provision.when, at: path()["when"], &errors)
      RequirementCheck(names: names).check(provision, at: path()["requires"], &errors)
      errors.check(provision.period, of: "The provision \(quoted(provision.id))", at: path())
      errors.check(amount: provision.source?.year, "The year", at: path()["source"]["year"])
    }
  }
}
