import MandateKit

/// What the roles of an organisation say of it.
enum RegisterKind {
  /// It is imported as a body.
  case body(BodyKind)
  /// It is a prescribing cost centre, but no general practice in England.
  case notPractice
  /// It is a commissioner or a partnership of another kind.
  case otherCommissioner
  /// It is none of these.
  case other
  /// It has no roles.
  case unknown

  /// Finds what an organisation is.
  init(_ part: RegisterPart) {
    let roles = Set(part.all(.roles, .role).map { $0.text(.number) }.filter { !$0.isEmpty })
    if roles.isEmpty {
      self = .unknown
    } else if roles.contains(RegisterRole.costCentre) {
      let isPractice = roles.contains(RegisterRole.practice) && Self.isEnglish(part)
      self = isPractice ? .body(.practice) : .notPractice
    } else if roles.contains(RegisterRole.network) {
      self = .body(.primaryCareNetwork)
    } else if roles.contains(RegisterRole.location) {
      self = .body(.subICBLocation)
    } else if roles.contains(RegisterRole.board) {
      self = .body(.integratedCareBoard)
    } else if roles.contains(RegisterRole.commissioner),
      roles.isDisjoint(with: [RegisterRole.hub, RegisterRole.reportingEntity])
    {
      self = .body(.clinicalCommissioningGroup)
    } else if roles.contains(RegisterRole.commissioner)
      || roles.contains(RegisterRole.partnership)
    {
      self = .otherCommissioner
    } else {
      self = .other
    }
  }

  /// Returns whether an organisation is in England, as one is whose country is not given.
  private static func isEnglish(_ part: RegisterPart) -> Bool {
    let country = OfficialText.folded(
      Array(part.text(.geography, .location, .country).utf8)[...]
    )
    return country.isEmpty || country == Array("england".utf8)
  }
}
