import MandateKit
import MandateKitFiles
import MandateKitReports

/// The scenarios of a file, with their case ready to be answered.
///
/// A test of three lines runs every scenario as an argument of its own, in Swift Testing:
///
/// ```swift
/// @Test("The constitution", arguments: try ScenarioSuite(reading: bytes).results)
/// func constitution(_ result: ScenarioResult) {
///   for difference in result.differences { Issue.record("\(difference)") }
/// }
/// ```
///
/// and in XCTest:
///
/// ```swift
/// func testConstitution() throws {
///   for result in try ScenarioSuite(reading: bytes).results where !result.hasPassed { XCTFail(result.report) }
/// }
/// ```
///
/// The bytes are those of the file: a target that has it as a resource to embed in code has them as
/// `PackageResources.scenarios_json`.
public struct ScenarioSuite: Sendable {
  /// The scenarios, in order.
  public let scenarios: [Scenario]
  /// The case, without the acts that scenarios suppose.
  public let docket: Docket
  /// The names of bodies, people and proposals, for sentences.
  public let names: DisplayNames

  /// Checks a scenario file and makes its case ready.
  ///
  /// - Parameters:
  ///   - file: The scenario file.
  ///   - given: The case where the file names another file; else it is not looked at.
  /// - Throws: `InvalidDocumentError` with everything that is wrong, also where a case is wanting.
  public init(_ file: ScenarioFile, case given: CaseFile? = nil) throws(InvalidDocumentError) {
    var subject = given
    if case .inline(let own) = file.source { subject = own }
    guard let subject else {
      throw InvalidDocumentError([ScenarioSuite.caseWanting(file)])
    }
    let errors = file.errors(case: given)
    guard errors.isEmpty else { throw InvalidDocumentError(errors) }
    scenarios = file.scenarios
    docket = try subject.docket()
    names = DisplayNames(docket)
  }

  /// Reads a scenario file and makes its case ready.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the scenario file.
  ///   - caseBytes: The bytes of the case file where the scenario file names one, or `nil`.
  /// - Throws: `InvalidDocumentError` with everything that is wrong with the scenario file; where that names
  ///   a case file which has errors, with those of the case file alone.
  public init(
    reading bytes: [UInt8],
    case caseBytes: [UInt8]? = nil
  ) throws(InvalidDocumentError) {
    var given: CaseFile?
    if let caseBytes, ScenarioFile.nameOfCase(in: bytes) != nil {
      given = try CaseFile.read(caseBytes)
    }
    try self.init(ScenarioFile.read(bytes, case: given), case: given)
  }

  private static func caseWanting(_ file: ScenarioFile) -> DocumentError {
    var name = ""
    if case .file(let named) = file.source { name = named }
    return DocumentError(
      .unknownReference,
      at: DocumentPath()["case"],
      "The case \(quoted(name)) stands in another file: give its bytes, or write the case here."
    )
  }

  /// The results of all scenarios, in order; each is found anew whenever this is read.
  ///
  /// - Complexity: One resolution for each scenario, of the acts of the case and its own.
  public var results: [ScenarioResult] { scenarios.map { result(of: $0) } }

  /// Runs a scenario: resolves its proposal with the acts that it supposes, and compares the answer.
  ///
  /// - Parameter scenario: A scenario of the suite. The acts and names of one of another suite are not
  ///   checked; what they name that is not there has no effect.
  /// - Returns: The answer, and how it differs from what is expected.
  public func result(of scenario: Scenario) -> ScenarioResult {
    let record = ActRecord(docket.record.acts + scenario.given)
    let supposed = docket.following(docket.proposals, record: record)
    let decided = docket.proposals.first { $0.id == scenario.proposal }?.decisionDate
    guard
      let date = scenario.asOf ?? decided,
      let resolution = supposed.resolve(scenario.proposal, asOf: date)
    else {
      return ScenarioResult(scenario, without: names.identified(proposal: scenario.proposal))
    }
    let comparison = ScenarioComparison(scenario.expectation, resolution, names)
    return ScenarioResult(
      scenario: scenario,
      resolution: resolution,
      differences: comparison.differences,
      exercise: ScenarioExercise(resolution, of: supposed)
    )
  }

  /// Returns what some results exercised of the constitution, and what none of them did.
  public func coverage(of results: [ScenarioResult]) -> ScenarioCoverage {
    ScenarioCoverage(of: docket.governance, by: results)
  }
}
