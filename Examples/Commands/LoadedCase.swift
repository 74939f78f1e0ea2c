import MandateKit
import MandateKitExampleSupport
import MandateKitFiles

/// A case file that has been read and checked.
struct LoadedCase {
  /// The name of the file, for errors.
  let name: String
  let file: CaseFile
  let docket: Docket

  /// Reads a case file.
  ///
  /// - Parameters:
  ///   - path: The path of the file, `-` for standard input, or `nil` for a bundled case.
  ///   - bundled: The name and the bytes of the bundled case, or `nil` where a file has to be given.
  ///   - isJSON: Whether errors are written as JSON.
  /// - Throws: `UsageError` where the file cannot be read or none is given, `FileErrors` where it has errors.
  init(_ path: String?, orBundled bundled: BundledCase? = nil, errorsAsJSON isJSON: Bool = false)
    throws
  {
    let bytes: [UInt8]
    if let path {
      name = Input.name(of: path)
      bytes = try Input.bytes(of: path)
    } else if let bundled {
      name = bundled.name
      bytes = bundled.bytes
    } else {
      throw UsageError("A case file is missing. Give its path, or - for standard input.")
    }
    do throws(InvalidDocumentError) {
      file = try CaseFile.read(bytes)
      docket = try file.docket()
    } catch {
      throw FileErrors(errors: error.errors, file: name, areWrittenAsJSON: isJSON)
    }
  }

  /// Returns the proposals that an option names, or all of them where it is not given, in the order of the case.
  ///
  /// - Throws: `UsageError` for a proposal that the case does not have.
  func proposals(_ arguments: Arguments) throws(UsageError) -> [Proposal] {
    let named = arguments.values("--proposal")
    if named.isEmpty { return file.proposals }
    for name in named {
      do throws(UnknownProposalError) {
        _ = try docket.question(Proposal.ID(name))
      } catch {
        throw UsageError(error.description)
      }
    }
    return file.proposals.filter { named.contains($0.id.rawValue) }
  }

  /// Returns the proposal that an option names, or the only one of the case.
  ///
  /// - Throws: `UsageError` where the case has none or several, or not the one that is named.
  func onlyProposal(_ arguments: Arguments) throws(UsageError) -> Proposal {
    let proposals = try proposals(arguments)
    guard let proposal = proposals.first, proposals.count == 1 else {
      let known = file.proposals.map { $0.id.rawValue }.prefix(8).joined(separator: ", ")
      throw UsageError(
        proposals.isEmpty
          ? "The case has no proposal."
          : "The case has several proposals. Name one of \(known) with --proposal."
      )
    }
    return proposal
  }
}

/// A case that a command carries.
public struct BundledCase: Sendable {
  /// The name by which errors in it are told.
  let name: String
  let bytes: [UInt8]

  /// The case that the examples answer for where no file is given.
  public static let plain = BundledCase(
    name: "bundled-case.json",
    bytes: PackageResources.bundled_case_json
  )

  /// A case in which a review finds all that one case can have.
  static let broken = BundledCase(
    name: "broken-case.json",
    bytes: PackageResources.broken_case_json
  )
}

extension LoadedCase {
  /// Returns the date that an option gives; else the last day on the record, or the first decision date.
  ///
  /// - Throws: `UsageError` where it is not a date, or there is none to take.
  func date(_ arguments: Arguments, _ option: String) throws(UsageError) -> CivilDate {
    let found =
      try arguments.date(option) ?? docket.lastDayOnRecord
      ?? file.proposals.map { $0.decisionDate }.min()
    guard let found else {
      throw UsageError(
        "The case has no act and no proposal whose date could be taken. Give one with \(option)."
      )
    }
    return found
  }
}
