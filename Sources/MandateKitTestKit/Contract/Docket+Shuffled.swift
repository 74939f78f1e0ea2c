import MandateKit

extension Docket {
  /// Returns the docket of the same entries in another order, or `nil` where that is no valid one.
  ///
  /// Only lists whose order means something keep it: those of the rules of a body.
  func shuffled(using random: inout SeededGenerator) -> Docket? {
    var document = governance.document
    random.shuffle(&document.bodies)
    random.shuffle(&document.people)
    random.shuffle(&document.memberships)
    random.shuffle(&document.deputies)
    random.shuffle(&document.appointments)
    random.shuffle(&document.mandates)
    random.shuffle(&document.provisions)
    random.shuffle(&document.bankHolidays)
    var proposals = proposals
    random.shuffle(&proposals)
    var acts = record.acts
    random.shuffle(&acts)
    do throws(InvalidDocumentError) {
      return try Docket(
        governance: Governance(document),
        proposals: proposals,
        record: ActRecord(acts)
      )
    } catch {
      return nil
    }
  }
}

extension SeededGenerator {
  /// Puts elements in a random order, each order being as likely as any other.
  fileprivate mutating func shuffle<Element>(_ elements: inout [Element]) {
    for last in elements.indices.dropFirst().reversed() {
      elements.swapAt(last, number(in: 0...last))
    }
  }
}
