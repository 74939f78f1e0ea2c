import MandateKit

extension DisplayNames {
  /// Returns the name of a body or a person with its identifier: `Mill Lane Surgery (mill-lane)`.
  ///
  /// - Parameter party: The body or person.
  /// - Returns: The name and the identifier, or the identifier alone where it is the name or no name is
  ///   known.
  public func identified(_ party: PartyID) -> String {
    DisplayNames.identified(self[party], party.rawValue)
  }

  /// Returns the title of a proposal with its identifier: `Closing the branch surgery (closure)`.
  ///
  /// - Parameter proposal: The proposal.
  /// - Returns: The title and the identifier, or the identifier alone where it is the title or no title is
  ///   known.
  public func identified(proposal: Proposal.ID) -> String {
    DisplayNames.identified(self[proposal: proposal], proposal.rawValue)
  }

  private static func identified(_ name: String, _ id: String) -> String {
    let id = English.cleaned(id)
    return name == id || id.isEmpty || name.hasSuffix("(\(id))") ? name : "\(name) (\(id))"
  }
}
