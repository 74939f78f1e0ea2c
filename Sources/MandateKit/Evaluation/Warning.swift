/// A remark on the constitution that bears on the proposal, though no requirement depends on it.
public struct Warning: Hashable, Sendable {
  /// The code of what is remarked.
  public package(set) var code: Code
  /// The provision that it is about, or `nil` where it is about a body.
  public package(set) var provision: Provision.ID?
  /// The body that it is about, or `nil` where it is about a provision.
  ///
  /// Of a grant, the body that gives it, or the body that holds it where nobody gives it.
  public package(set) var body: Body.ID?
  /// The mandate that it is about, or `nil` where it is about none.
  public package(set) var mandate: Mandate.ID?
  /// The law on which it rests, or `nil` where it rests on none.
  public package(set) var source: Source?

  /// Creates a warning.
  package init(
    _ code: Code,
    provision: Provision.ID? = nil,
    body: Body.ID? = nil,
    mandate: Mandate.ID? = nil,
    source: Source? = nil
  ) {
    self.code = code
    self.provision = provision
    self.body = body
    self.mandate = mandate
    self.source = source
  }

  /// The stable codes of warnings.
  ///
  /// Cases may be added.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// The selector of an essential or exposure provision finds nobody, so that there is no requirement.
    case selectsNobody
    /// A provision counts working days, and the document has no bank holiday in the year of the
    /// decision.
    case noBankHolidays
    /// A body lists several rules, and which of them is the first to apply depends on the subject.
    case severalRules
    /// A mandate in force on the decision date, on a subject of the proposal, is a grant that the law does
    /// not allow (``GovernanceDocument/grantRules``).
    case grantNotAllowed
  }
}
