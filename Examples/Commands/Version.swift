import MandateKitFiles

extension Subcommand {
  /// The version, and the formats that it reads.
  static let version =
    "mandate of MandateKit, unreleased; reads \(CaseFile.schema) and \(ScenarioFile.schema)"
}
