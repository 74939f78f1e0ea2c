import MandateKit
import Testing

@Suite("The limbs of a consultation")
struct ConsultationLimbTests {
  @Test("Closing and considering", arguments: ConsultationLimbs.stages)
  func stages(_ row: LimbRow) throws { try row.check() }

  @Test("Information", arguments: ConsultationLimbs.information)
  func information(_ row: LimbRow) throws { try row.check() }

  @Test("What is not asked", arguments: ConsultationLimbs.unasked)
  func unasked(_ row: LimbRow) throws { try row.check() }

  @Test("Several consultations, and those of others", arguments: ConsultationLimbs.several)
  func several(_ row: LimbRow) throws { try row.check() }

  @Test("What is not yet known", arguments: ConsultationLimbs.futures)
  func futures(_ row: LimbRow) throws { try row.check() }
}
