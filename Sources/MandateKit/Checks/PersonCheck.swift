/// Checks the people of an arrangement.
struct PersonCheck {
  let names: NameIndex

  func check(_ people: [Person], _ flaws: inout FlawList) {
    for (entry, person) in people.enumerated() {
      flaws.check(
        person.id,
        of: "person",
        isDuplicate: names.duplicatePeople.contains(entry),
        at: .governance("people", entry)
      )
    }
  }
}
