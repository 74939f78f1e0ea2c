import MandateKit

extension Scene {
  mutating func requirePresence() {
    document.provisions.append(
      Provision("present", requires: .representation(power: nil, present: true), force: .exposure)
    )
  }

  mutating func ruleBySubject(_ subjects: [SubjectPath]) {
    document.change("north") { body in
      body.rules = [
        ApplicableRule(.majority(), when: Occasion(subjects: ["travel"])),
        ApplicableRule(.unanimity),
      ]
    }
    proposals[0].subjects = subjects
  }

  /// Adds a proposal that is decided two years later.
  mutating func decideLater(holidays: [BankHoliday]) {
    document.bankHolidays = holidays
    document.consult("working", .body("lmc"), days: 5, working: true)
    var later = proposals[0]
    later.id = "later"
    later.decisionDate = "2027-03-18"
    proposals.append(later)
  }

  mutating func decideOnService() {
    document.mandates = [
      Mandate(
        "statute",
        giver: nil,
        holder: "board",
        powers: [.decide],
        subjects: ["travel"],
        over: "place"
      )
    ]
    var other = proposals[0]
    other.id = "other"
    other.subjects = ["travel.costs"]
    proposals.append(other)
  }
}
