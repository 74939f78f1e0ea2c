extension Catalogue.Succession {
  /// The successions of commissioners in England that are known, in the order of time.
  static let english =
    ofPrimaryCareTrusts + ofClinicalCommissioningGroups + ofGroupsToBoards
    + ofIntegratedCareBoards
}
