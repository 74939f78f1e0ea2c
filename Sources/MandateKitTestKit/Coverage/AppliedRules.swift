import MandateKit

/// The tests of the decision rules that apply to a proposal.
struct AppliedRules {
  private var bodies: [Body.ID: [RuleTest]] = [:]
  private var provisions: [Provision.ID: [RuleTest]] = [:]

  /// Finds the rules that apply to a proposal of a docket.
  init(_ docket: Docket, for proposal: Proposal.ID) {
    let document = docket.governance.document
    let places = docket.appliedRules(for: proposal)
    for body in document.bodies {
      guard let place = places[body.id] else { continue }
      bodies[body.id] = RuleTest.tests(
        of: body.rules[place].rule,
        .body(body.id, rule: place + 1)
      )
    }
    for provision in document.provisions {
      guard let rule = provision.practicesRule else { continue }
      provisions[provision.id] = RuleTest.tests(of: rule, .provision(provision.id))
    }
  }

  /// The tests of the rule by which a body decides, or `nil` where none applies.
  func tests(of body: Body.ID) -> [RuleTest]? { bodies[body] }

  /// The tests of the rule of a provision that asks the practices affected, or `nil` for any other.
  func tests(of provision: Provision.ID) -> [RuleTest]? { provisions[provision] }
}

extension Provision {
  /// The rule by which the practices affected decide, or `nil` where it asks something else.
  var practicesRule: DecisionRule? {
    if case .approvalOfPractices(let rule) = requires { rule } else { nil }
  }
}
