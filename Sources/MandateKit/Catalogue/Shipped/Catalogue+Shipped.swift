extension Catalogue {
  /// The catalogues that ship with the library.
  public static let shipped: [Catalogue] = [english, welsh, scottish]

  /// The provision sets of all shipped catalogues, in order.
  public static var shippedSets: [Catalogue.ProvisionSet] { shipped.flatMap { $0.sets } }

  /// The subjects of all shipped catalogues, each once, in order.
  public static let shippedSubjects: [SubjectPath] = {
    var seen: Set<SubjectPath> = []
    return shipped.flatMap { $0.subjects }.map { $0.subject }.filter { seen.insert($0).inserted }
  }()

  /// Returns the set of a shipped catalogue with a name, or `nil` if there is none.
  public static func shippedSet(named name: String) -> Catalogue.ProvisionSet? {
    for catalogue in shipped {
      if let set = catalogue.set(named: name) { return set }
    }
    return nil
  }

  /// The days after which to look at an entry of a shipped set again, by the identifier of its provision.
  static let shippedReviewDays: [Provision.ID: CivilDate] = {
    var days: [Provision.ID: CivilDate] = [:]
    for entry in shippedSets.flatMap({ $0.entries }) { days[entry.id] = entry.reviewBy }
    return days
  }()

  /// The identifiers of the provisions of all shipped sets.
  static let shippedProvisions = Set(shippedSets.flatMap { $0.entries }.map { $0.id })
}
