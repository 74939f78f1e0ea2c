import MandateKit
import MandateKitFiles
import MandateKitReports

/// A case file that has been read and checked.
struct OpenCase {
  let file: CaseFile
  let docket: Docket
  let names: DisplayNames

  /// Reads a case file.
  ///
  /// - Throws: `Refusal` with everything that is wrong with it.
  init(_ bytes: [UInt8]) throws(Refusal) {
    do throws(InvalidDocumentError) {
      file = try CaseFile.read(bytes)
      docket = try file.docket()
    } catch {
      throw .document(ErrorsFile.json(error.errors))
    }
    names = DisplayNames(docket)
  }

  /// Returns the proposals that a call names, in the order of the case; all of them where it names none.
  ///
  /// - Throws: `Refusal` for a proposal that the case does not have.
  func proposals(_ call: CallValue) throws(Refusal) -> [Proposal] {
    guard let value = call["proposal"] else { return file.proposals }
    let named = (value.elements ?? [value]).compactMap { $0.string }
    guard named.count == value.elements?.count ?? 1 else {
      throw .call("A proposal is named by its identifier, or several by a list of theirs.")
    }
    if named.isEmpty { return file.proposals }
    for name in named {
      do throws(UnknownProposalError) {
        _ = try docket.question(Proposal.ID(name))
      } catch {
        throw .call(error.description)
      }
    }
    return file.proposals.filter { named.contains($0.id.rawValue) }
  }

  /// Returns the one proposal that a call is about.
  ///
  /// - Throws: `Refusal` where the case has several and the call names none, or not one of them.
  func onlyProposal(_ call: CallValue) throws(Refusal) -> Proposal {
    let proposals = try proposals(call)
    guard let proposal = proposals.first, proposals.count == 1 else {
      let known = proposals.prefix(8).map { $0.id.rawValue }.joined(separator: ", ")
      throw .call(
        proposals.isEmpty
          ? "The case has no proposal."
          : "The case has several proposals. Name one of \(known) as \"proposal\"."
      )
    }
    return proposal
  }
}
