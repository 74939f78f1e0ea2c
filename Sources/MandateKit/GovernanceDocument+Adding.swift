extension GovernanceDocument {
  /// Creates a document of several parts, such as those of the templates of the English catalogue.
  ///
  /// - Parameter parts: The parts, in the order in which their provisions are to be answered. Without
  ///   any the document is empty.
  public init(_ parts: [GovernanceDocument]) {
    self.init()
    for part in parts { add(part) }
  }

  /// Adds what another document has, after what this one has.
  ///
  /// What is the same in both is kept once: a person who sits on two boards, a provision that two
  /// networks share. Two entries that differ under one identifier are both kept, and are an error when a
  /// ``Governance`` is made.
  ///
  /// - Parameter part: The other document. Its ``voice`` is taken only where this one names none.
  /// - Complexity: O(entries of both).
  public mutating func add(_ part: GovernanceDocument) {
    bodies.append(new: part.bodies)
    people.append(new: part.people)
    memberships.append(new: part.memberships)
    deputies.append(new: part.deputies)
    appointments.append(new: part.appointments)
    mandates.append(new: part.mandates)
    provisions.append(new: part.provisions)
    bankHolidays.append(new: part.bankHolidays)
    voice = voice ?? part.voice
  }
}

extension Array where Element: Hashable {
  /// Appends those elements, in order, that the array does not have.
  fileprivate mutating func append(new elements: [Element]) {
    if elements.isEmpty { return }
    var known = Set(self)
    for element in elements where known.insert(element).inserted { append(element) }
  }
}
