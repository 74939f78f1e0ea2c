/// The kind of a body, such as a primary care network.
///
/// The vocabulary is open: any word can be a kind. Two things depend on it: only a ``practice`` has
/// registered patients and no members, and the kinds in ``generalPractice`` make up the voice of
/// general practice. For the rest a kind is data that provisions select.
public struct BodyKind: RawRepresentable, Sendable {
  /// The word for the kind, in lower camel case by convention.
  public var rawValue: String

  /// Creates a kind from its word.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// A general practice, the leaf of every structure: it has patients and no members.
  public static let practice: BodyKind = "practice"
  /// A primary care network (PCN): practices joined by a network agreement.
  public static let primaryCareNetwork: BodyKind = "primaryCareNetwork"
  /// A local medical committee (LMC), recognised under section 97 of the NHS Act 2006.
  public static let localMedicalCommittee: BodyKind = "localMedicalCommittee"
  /// A federation: a company or partnership of practices that provides services.
  public static let federation: BodyKind = "federation"
  /// A collaborative of general practice, within or across places.
  public static let collaborative: BodyKind = "collaborative"
  /// A place partnership or its board.
  public static let placePartnership: BodyKind = "placePartnership"
  /// An integrated care board (ICB), from 1 July 2022.
  public static let integratedCareBoard: BodyKind = "integratedCareBoard"
  /// An integrated care partnership (ICP), the joint committee of an ICB and local authorities.
  public static let integratedCarePartnership: BodyKind = "integratedCarePartnership"
  /// A clinical commissioning group (CCG), from 2013 until 1 July 2022.
  public static let clinicalCommissioningGroup: BodyKind = "clinicalCommissioningGroup"
  /// A primary care trust (PCT), until 2013.
  public static let primaryCareTrust: BodyKind = "primaryCareTrust"
  /// A sub-ICB location: the area of a former CCG within an ICB.
  public static let subICBLocation: BodyKind = "subICBLocation"
  /// NHS England.
  public static let nhsEngland: BodyKind = "nhsEngland"
  /// The General Practitioners Committee (GPC) of England.
  public static let generalPractitionersCommittee: BodyKind = "generalPractitionersCommittee"
  /// An NHS trust or foundation trust.
  public static let nhsTrust: BodyKind = "nhsTrust"
  /// A local authority.
  public static let localAuthority: BodyKind = "localAuthority"
  /// A body of the voluntary sector.
  public static let voluntarySector: BodyKind = "voluntarySector"
  /// A pharmacy, or a body of pharmacies.
  public static let pharmacy: BodyKind = "pharmacy"
  /// A dental practice, or a body of them.
  public static let dental: BodyKind = "dental"
  /// An optometry practice, or a body of them.
  public static let optometry: BodyKind = "optometry"
}

extension BodyKind {
  /// The kinds that have a name here; a document may have any others.
  public static let named: [BodyKind] = [
    .practice, .primaryCareNetwork, .localMedicalCommittee, .federation, .collaborative,
    .placePartnership, .integratedCareBoard, .integratedCarePartnership,
    .clinicalCommissioningGroup, .primaryCareTrust, .subICBLocation, .nhsEngland,
    .generalPractitionersCommittee, .nhsTrust, .localAuthority, .voluntarySector, .pharmacy,
    .dental,
    .optometry,
  ]

  /// The kinds of bodies whose positions make up the voice of general practice.
  public static let generalPractice: Set<BodyKind> = [
    .practice, .primaryCareNetwork, .localMedicalCommittee, .federation, .collaborative,
    .placePartnership,
  ]

  /// The kinds of bodies whose proposals start in general practice.
  ///
  /// A place partnership is not one: its board is shared with others.
  public static let generalPracticeProposers: Set<BodyKind> = [
    .practice, .primaryCareNetwork, .localMedicalCommittee, .federation, .collaborative,
    .generalPractitionersCommittee,
  ]
}

extension BodyKind: Hashable {
  /// Returns whether the two are the same.
  public static func == (left: BodyKind, right: BodyKind) -> Bool {
    UTF8Order.equal(left.rawValue, right.rawValue)
  }

  /// Feeds the value into a hasher.
  public func hash(into hasher: inout Hasher) {
    UTF8Order.hash(rawValue, into: &hasher)
  }
}

extension BodyKind: Comparable {
  /// Returns whether the first is ordered before the second.
  public static func < (left: BodyKind, right: BodyKind) -> Bool {
    UTF8Order.precedes(left.rawValue, right.rawValue)
  }
}

extension BodyKind: ExpressibleByStringLiteral {
  /// Creates a kind from a literal.
  public init(stringLiteral value: String) {
    self.rawValue = value
  }
}

extension BodyKind: CustomStringConvertible {
  /// The word for the kind.
  public var description: String { rawValue }
}
