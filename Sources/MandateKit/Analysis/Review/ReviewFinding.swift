/// Something about a governance that is worth knowing before any vote.
///
/// Findings are data; `MandateKitReports` makes sentences of them. Each carries a witness: the
/// smallest thing found that shows it.
public struct ReviewFinding: Hashable, Sendable {
  /// What was found.
  public var code: Code
  /// The body it is found at, or nothing where it is found at none.
  public var body: Body.ID?
  /// The other bodies and people concerned, sorted.
  public var parties: [PartyID]
  /// The kind of body concerned, where all of a kind are.
  public var kind: BodyKind?
  /// The mandates concerned, sorted.
  public var mandates: [Mandate.ID]
  /// The provisions concerned, in the order of the arrangement.
  public var provisions: [Provision.ID]
  /// The subjects concerned, sorted.
  public var subjects: [SubjectPath]
  /// The question that was not answered, where the finding is that one was not.
  public var question: RuleQuestion?
  /// What would be needed.
  public var required: Measure?
  /// What there is.
  public var actual: Measure?
  /// Where what it goes against is written.
  public var source: Source?
  /// What shows it.
  public var witness: ReviewWitness

  /// Creates a finding.
  public init(
    _ code: Code,
    at body: Body.ID? = nil,
    parties: [PartyID] = [],
    kind: BodyKind? = nil,
    mandates: [Mandate.ID] = [],
    provisions: [Provision.ID] = [],
    subjects: [SubjectPath] = [],
    question: RuleQuestion? = nil,
    required: Measure? = nil,
    actual: Measure? = nil,
    source: Source? = nil,
    witness: ReviewWitness
  ) {
    self.code = code
    self.body = body
    self.parties = parties
    self.kind = kind
    self.mandates = mandates
    self.provisions = provisions
    self.subjects = subjects
    self.question = question
    self.required = required
    self.actual = actual
    self.source = source
    self.witness = witness
  }

  /// How much it matters.
  public var severity: Severity { code.severity }

  /// What to do about it.
  public var remedy: ReviewRemedy { code.remedy }

  /// How much a finding matters.
  public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Something can never work as it is written.
    case error
    /// Something works, and probably not as it was meant.
    case warning
    /// Something to know.
    case note

    /// Returns whether the first matters more than the second.
    public static func < (left: Severity, right: Severity) -> Bool {
      left.order < right.order
    }

    private var order: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .note: 2
      }
    }
  }
}
