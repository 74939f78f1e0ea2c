/// What can stand in the list of parts of a governance: a body, a mandate, a provision, a whole template.
///
/// A type of your own that makes several entries can be such a part:
///
/// ```swift
/// struct Surgery: GovernancePart {
///   var id: Body.ID
///   var network: Body.ID
///
///   func add(to document: inout GovernanceDocument) {
///     document.bodies.append(.practice(id, patients: 6_000))
///     document.memberships.append(Membership(id, of: network))
///   }
/// }
/// ```
public protocol GovernancePart: DocketPart {
  /// Adds the part to a document, after what is there.
  func add(to document: inout GovernanceDocument)
}

extension GovernancePart {
  /// Adds the part to the governance of a document.
  public func add(to document: inout DocketDocument) { add(to: &document.governance) }
}

extension GovernanceDocument: GovernancePart {
  /// Adds what it has after what is there.
  public func add(to document: inout GovernanceDocument) { document.append(self) }
}

extension Body: GovernancePart {
  /// Adds the body.
  public func add(to document: inout GovernanceDocument) { document.bodies.append(self) }
}

extension Person: GovernancePart {
  /// Adds the person.
  public func add(to document: inout GovernanceDocument) { document.people.append(self) }
}

extension Membership: GovernancePart {
  /// Adds the membership.
  public func add(to document: inout GovernanceDocument) { document.memberships.append(self) }
}

extension Deputy: GovernancePart {
  /// Adds the deputy.
  public func add(to document: inout GovernanceDocument) { document.deputies.append(self) }
}

extension Appointment: GovernancePart {
  /// Adds the appointment.
  public func add(to document: inout GovernanceDocument) { document.appointments.append(self) }
}

extension Mandate: GovernancePart {
  /// Adds the mandate.
  public func add(to document: inout GovernanceDocument) { document.mandates.append(self) }
}

extension Provision: GovernancePart {
  /// Adds the provision after those that are there.
  public func add(to document: inout GovernanceDocument) { document.provisions.append(self) }
}

extension BankHoliday: GovernancePart {
  /// Adds the day or the table.
  public func add(to document: inout GovernanceDocument) { document.bankHolidays.append(self) }
}

extension Catalogue.ProvisionSet: GovernancePart {
  /// Adds the provisions after those that are there.
  public func add(to document: inout GovernanceDocument) { document.provisions += provisions }
}

extension Catalogue.GrantRule: GovernancePart {
  /// Adds the rule, so that an answer warns of a mandate that breaks it.
  public func add(to document: inout GovernanceDocument) { document.grantRules.append(self) }
}

extension Array: GovernancePart where Element: GovernancePart {
  /// Adds the parts in their order.
  public func add(to document: inout GovernanceDocument) {
    for part in self { part.add(to: &document) }
  }
}
