import MandateKit

extension ReferenceWorld {
  /// The body that stands on a day where one is named. (Section 5, succession.)
  ///
  /// It is the body itself if it exists. Otherwise it is, of the bodies that its successors lead to
  /// and that exist, the one with most practices in common, then the one of smallest identifier.
  func standing(in named: Int, on date: CivilDate) -> Int {
    let today = day(date)
    let candidates = heirs(of: named, today).members
    guard let body = body(named), !today.exists[named] else { return named }
    let practices =
      body.existence.until.map { day($0.adding(days: -1)).constituency[named] } ?? PartySet()
    func common(_ heir: Int) -> Int { today.constituency[heir].intersection(practices).count }
    let most = candidates.map(common).max()
    return candidates.first { common($0) == most } ?? named
  }

  /// A body if it exists, else those that the ways through its successors first come to.
  private func heirs(of body: Int, _ today: ReferenceDay) -> PartySet {
    if today.exists[body] { return PartySet(body) }
    var heirs = PartySet()
    for successor in successors[body] { heirs.formUnion(self.heirs(of: successor, today)) }
    return heirs
  }
}
