/// Checks the people of a governance document.
struct PersonCheck {
  let names: SymbolIndex

  func check(_ people: [Person], _ errors: inout DocumentErrorList) {
    for (entry, person) in people.enumerated() {
      errors.check(
        person.id,
        of: "person",
        isDuplicate: names.duplicatePeople.contains(entry),
        at: .governance("people", entry)
      )
    }
  }
}
