extension CatalogueSubject {
  /// The vocabulary of the English catalogue, sorted.
  static let english = [
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
