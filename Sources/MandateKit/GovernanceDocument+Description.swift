extension GovernanceDocument: CustomStringConvertible {
  /// The numbers of its entries, by list.
  public var description: String { "GovernanceDocument(\(counts))" }

  /// The number of entries of each list, those that are empty left out.
  var counts: String {
    let lists: [(name: String, count: Int)] = [
      ("bodies", bodies.count), ("people", people.count), ("memberships", memberships.count),
      ("deputies", deputies.count), ("appointments", appointments.count),
      ("mandates", mandates.count), ("provisions", provisions.count),
      ("bankHolidays", bankHolidays.count), ("voice", voice?.count ?? 0),
      ("grantRules", grantRules.count),
    ]
    return lists.filter { $0.count > 0 }.map { "\($0.name): \($0.count)" }
      .joined(separator: ", ")
  }
}

#if !hasFeature(Embedded)
extension RecordedSuccession: DescribedByParts {}
#endif
