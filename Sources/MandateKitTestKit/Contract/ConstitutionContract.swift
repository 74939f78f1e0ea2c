/// The terms of the contract that every constitution ought to keep, whatever it says.
///
/// ``ConstitutionCheck/keepsContract(for:record:seed:)`` checks all of them.
public enum ConstitutionContract {
  /// One term.
  ///
  /// Cases may be added.
  public enum Term: String, Hashable, Sendable, CaseIterable {
    /// A review on the decision date of each proposal finds no error.
    case reviewFindsNoError
    /// Some record gives each proposal a mandate.
    case canBeMandated
    /// The answer alone, and the answer with its reasons, say the same, and the outcome is what the
    /// essential requirements make of it.
    case outcomeAgrees
    /// What happens after a day changes no answer as of that day.
    case laterActsChangeNothing
    /// The order of the entries of the document, of the proposals and of the record changes no answer.
    case orderChangesNothing
    /// A case file that is written and read again is the same, and without errors.
    case fileKeepsAll
  }
}
