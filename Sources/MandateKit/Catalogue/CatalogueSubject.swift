/// A word of the vocabulary of subjects, with its meaning.
///
/// A proposal is reached by the provisions of a catalogue only through its subjects, so it should
/// name every one that fits: a change that touches both GMS and PMS lists has both subjects.
public struct CatalogueSubject: Hashable, Sendable {
  /// The subject.
  public var subject: SubjectPath
  /// What a proposal about it is about.
  public var meaning: String

  /// Creates a word of the vocabulary.
  public init(_ subject: SubjectPath, _ meaning: String) {
    self.subject = subject
    self.meaning = meaning
  }

  /// The vocabulary of the English catalogue, sorted.
  public static let english: [CatalogueSubject] = [
    CatalogueSubject("commissioning", "How services are to be commissioned."),
    CatalogueSubject("contract", "Contracts for primary medical services."),
    CatalogueSubject("contract.core", "The terms of the core contracts of practices."),
    CatalogueSubject("contract.core.apms", "The terms of APMS contracts."),
    CatalogueSubject("contract.core.gms", "The terms of GMS contracts."),
    CatalogueSubject("contract.core.pms", "The terms of PMS agreements."),
    CatalogueSubject("contract.local", "Services commissioned locally beyond the core contract."),
    CatalogueSubject("contract.local.enhancedService", "A local enhanced service."),
    CatalogueSubject("contract.patientList.dispersal", "Dispersing the patients of a practice."),
    CatalogueSubject(
      "contract.patientList.gms.assignment",
      "Assigning patients to closed lists of GMS contractors."
    ),
    CatalogueSubject("contract.patientList.gms.closure", "Approving that a GMS list closes."),
    CatalogueSubject(
      "contract.patientList.gms.closureExtension",
      "Accepting or rejecting that a GMS list stays closed for longer."
    ),
    CatalogueSubject(
      "contract.patientList.gms.closureRejection",
      "Rejecting that a GMS list closes."
    ),
    CatalogueSubject(
      "contract.patientList.pms.assignment",
      "Assigning patients to closed lists of PMS contractors."
    ),
    CatalogueSubject("contract.patientList.pms.closure", "Approving that a PMS list closes."),
    CatalogueSubject(
      "contract.patientList.pms.closureRejection",
      "Rejecting that a PMS list closes."
    ),
    CatalogueSubject("contract.sanction.gms", "Ending a GMS contract, or a sanction under it."),
    CatalogueSubject("contract.sanction.pms", "Ending a PMS agreement, or a sanction under it."),
    CatalogueSubject(
      "contract.statutoryVariation.gms",
      "Varying GMS contracts as the law requires, without consent."
    ),
    CatalogueSubject("funding", "Money for general practice."),
    CatalogueSubject("funding.place", "Money that a place shares out."),
    CatalogueSubject(
      "integratedCareStrategy",
      "The strategy of an integrated care partnership."
    ),
    CatalogueSubject("lmc.functions", "The prescribed functions of a local medical committee."),
    CatalogueSubject("networkContract", "The affairs of a PCN under the network contract."),
    CatalogueSubject(
      "networkContract.allocation",
      "Requiring a PCN to take a practice that cannot find one."
    ),
    CatalogueSubject(
      "networkContract.registration",
      "Registering the first PCNs, in 2019, so that every patient is covered."
    ),
    CatalogueSubject(
      "networkContract.reserved",
      "What a network agreement reserves to all members: admitting, expelling, sharing money."
    ),
    CatalogueSubject("pharmacy.application", "An application to provide pharmaceutical services."),
    CatalogueSubject("pharmacy.controlledLocality", "Whether an area is a controlled locality."),
    CatalogueSubject("pharmacy.dispensing", "Dispensing by doctors: consent, premises, changes."),
    CatalogueSubject("pharmacy.needsAssessment", "A pharmaceutical needs assessment."),
    CatalogueSubject("serviceRedesign", "A change in how services are delivered, or which."),
    CatalogueSubject("serviceRedesign.substantial", "A substantial development or variation."),
  ]
}

extension BodyKind {
  /// Those who use services, or a group of them: a patient participation group, say.
  ///
  /// It stands for the practices with which they are registered, as their members.
  public static let patients: BodyKind = "patients"
  /// A Local Healthwatch.
  public static let localHealthwatch: BodyKind = "localHealthwatch"
  /// A health and wellbeing board, a committee of a local authority.
  public static let healthAndWellbeingBoard: BodyKind = "healthAndWellbeingBoard"
  /// The office of an executive who decides alone, within a scheme of delegation.
  public static let executive: BodyKind = "executive"
}
