extension GovernanceDocument {
  /// Creates a document of several parts, such as those of the templates of the English catalogue.
  ///
  /// - Parameter parts: The parts, in the order in which their provisions are to be answered. Without
  ///   any the document is empty.
  public init(_ parts: [GovernanceDocument]) {
    self.init()
    for part in parts { append(part) }
    keepEachOnce()
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
    grantRules.append(new: part.grantRules)
    voice = voice ?? part.voice
  }

  /// Adds what another document has, what is the same in both included.
  package mutating func append(_ part: GovernanceDocument) {
    bodies += part.bodies
    people += part.people
    memberships += part.memberships
    deputies += part.deputies
    appointments += part.appointments
    mandates += part.mandates
    provisions += part.provisions
    bankHolidays += part.bankHolidays
    grantRules += part.grantRules
    voice = voice ?? part.voice
  }

  /// Removes every entry that is the same as an earlier one.
  package mutating func keepEachOnce() {
    bodies.keepEachOnce()
    people.keepEachOnce()
    memberships.keepEachOnce()
    deputies.keepEachOnce()
    appointments.keepEachOnce()
    mandates.keepEachOnce()
    provisions.keepEachOnce()
    bankHolidays.keepEachOnce()
    grantRules.keepEachOnce()
  }
}

extension Array where Element: Hashable {
  /// Appends those elements, in order, that the array does not have.
  fileprivate mutating func append(new elements: [Element]) {
    if elements.isEmpty { return }
    var known = Set(self)
    for element in elements where known.insert(element).inserted { append(element) }
  }

  /// Removes every element that is the same as an earlier one.
  fileprivate mutating func keepEachOnce() {
    var known: Set<Element> = []
    known.reserveCapacity(count)
    removeAll { !known.insert($0).inserted }
  }
}
