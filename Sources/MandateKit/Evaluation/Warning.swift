/// A remark on the constitution that bears on the proposal, though no requirement depends on it.
public struct Warning: Hashable, Sendable {
  /// The code of what is remarked.
  public package(set) var code: Code
  /// The provision that it is about, or `nil` where it is about a body.
  public package(set) var provision: Provision.ID?
  /// The body that it is about, or `nil` where it is about a provision.
  public package(set) var body: Body.ID?

  /// Creates a warning.
  package init(_ code: Code, provision: Provision.ID? = nil, body: Body.ID? = nil) {
    self.code = code
    self.provision = provision
    self.body = body
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
  }
}
