extension Catalogue.Subject {
  /// The vocabulary of the English catalogue, sorted.
  static let english = [
    Catalogue.Subject("commissioning", "How services are to be commissioned."),
    Catalogue.Subject("contract", "Contracts for primary medical services."),
    Catalogue.Subject("contract.core", "The terms of the core contracts of practices."),
    Catalogue.Subject("contract.core.apms", "The terms of APMS contracts."),
    Catalogue.Subject("contract.core.gms", "The terms of GMS contracts."),
    Catalogue.Subject("contract.core.pms", "The terms of PMS agreements."),
    Catalogue.Subject("contract.local", "Services commissioned locally beyond the core contract."),
    Catalogue.Subject("contract.local.enhancedService", "A local enhanced service."),
    Catalogue.Subject(
      "contract.neighbourhood",
      "Contracts of providers for neighbourhoods, as announced in 2025."
    ),
    Catalogue.Subject(
      "contract.neighbourhood.multi",
      "A contract for several neighbourhoods, of about 250,000 people or more."
    ),
    Catalogue.Subject(
      "contract.neighbourhood.single",
      "A contract for a single neighbourhood, of about 50,000 people."
    ),
    Catalogue.Subject("contract.patientList.dispersal", "Dispersing the patients of a practice."),
    Catalogue.Subject(
      "contract.patientList.gms.assignment",
      "Assigning patients to closed lists of GMS contractors."
    ),
    Catalogue.Subject("contract.patientList.gms.closure", "Approving that a GMS list closes."),
    Catalogue.Subject(
      "contract.patientList.gms.closureExtension",
      "Accepting or rejecting that a GMS list stays closed for longer."
    ),
    Catalogue.Subject(
      "contract.patientList.gms.closureRejection",
      "Rejecting that a GMS list closes."
    ),
    Catalogue.Subject(
      "contract.patientList.pms.assignment",
      "Assigning patients to closed lists of PMS contractors."
    ),
    Catalogue.Subject("contract.patientList.pms.closure", "Approving that a PMS list closes."),
    Catalogue.Subject(
      "contract.patientList.pms.closureRejection",
      "Rejecting that a PMS list closes."
    ),
    Catalogue.Subject("contract.sanction.gms", "Ending a GMS contract, or a sanction under it."),
    Catalogue.Subject("contract.sanction.pms", "Ending a PMS agreement, or a sanction under it."),
    Catalogue.Subject(
      "contract.statutoryVariation.gms",
      "Varying GMS contracts as the law requires, without consent."
    ),
    Catalogue.Subject("funding", "Money for general practice."),
    Catalogue.Subject("funding.place", "Money that a place shares out."),
    Catalogue.Subject(
      "integratedCareStrategy",
      "The strategy of an integrated care partnership."
    ),
    Catalogue.Subject("lmc.functions", "The prescribed functions of a local medical committee."),
    Catalogue.Subject("networkContract", "The affairs of a PCN under the network contract."),
    Catalogue.Subject(
      "networkContract.alignment",
      "Aligning the lists of a PCN with neighbourhoods, from 2026/27."
    ),
    Catalogue.Subject(
      "networkContract.allocation",
      "Requiring a PCN to take a practice that cannot find one."
    ),
    Catalogue.Subject(
      "networkContract.localVariation",
      "Varying the network contract for the practices that agree, from 1 May 2026."
    ),
    Catalogue.Subject(
      "networkContract.membership",
      "Expelling a practice from a PCN, or merging and splitting PCNs."
    ),
    Catalogue.Subject(
      "networkContract.optOut",
      "Ending the part of a practice in the network contract."
    ),
    Catalogue.Subject(
      "networkContract.participation",
      "Taking part in the network contract, practice by practice."
    ),
    Catalogue.Subject(
      "networkContract.registration",
      "Registering the first PCNs, in 2019, so that every patient is covered."
    ),
    Catalogue.Subject(
      "networkContract.reserved",
      "What a network agreement reserves to all members: admitting, expelling, sharing money."
    ),
    Catalogue.Subject(
      "networkContract.subcontract",
      "Sub-contracting what the network contract requires."
    ),
    Catalogue.Subject("pharmacy.application", "An application to provide pharmaceutical services."),
    Catalogue.Subject("pharmacy.controlledLocality", "Whether an area is a controlled locality."),
    Catalogue.Subject("pharmacy.dispensing", "Dispensing by doctors: consent, premises, changes."),
    Catalogue.Subject("pharmacy.needsAssessment", "A pharmaceutical needs assessment."),
    Catalogue.Subject("serviceRedesign", "A change in how services are delivered, or which."),
    Catalogue.Subject("serviceRedesign.substantial", "A substantial development or variation."),
  ]
}
