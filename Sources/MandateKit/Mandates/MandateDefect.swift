/// A defect of authority: a reason why a mandate is not live for a proposal, or covers nobody.
struct MandateDefect: Sendable {
  let mandate: Index<Mandate>
  /// Unmet where the defect is certain, open where it may yet be made good.
  let status: Status
  let cause: Cause

  init(_ cause: Cause, of mandate: Index<Mandate>, _ status: Status = .unmet) {
    self.mandate = mandate
    self.status = status
    self.cause = cause
  }

  /// The reason, with the values that show it.
  enum Cause: Sendable {
    case powerLacking
    case notYetInForce(from: CivilDate)
    case expired(CivilDate)
    case revoked(CivilDate)
    case giverDoesNotExist(PartyIndex)
    case holderDoesNotExist(PartyIndex)
    case outOfScope
    case overCeiling(Int, value: Int)
    case concessionNotAllowed
    case notAdopted(by: PartyIndex, on: CivilDate?)
    case notRatified(by: PartyIndex, Int?, until: CivilDate)
    case passedOnWithoutLeave(by: PartyIndex)
    /// With the number of practices affected in the constituency of the body over which it runs, if any.
    case giverCoversNone(PartyIndex, ofPracticesOver: Int)
  }
}
