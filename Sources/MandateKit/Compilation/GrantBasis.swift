/// Where the mandate of a proposal can come from: which of its essential requirements grant.
struct GrantBasis: Sendable {
  /// Whether some requirement grants, whatever is on the record.
  var isCertain = false
  /// The electors of bodies that decide their own business, who stand for practices affected: a
  /// requirement grants where one of them is not recused.
  var ownElectors: [PartyIndex] = []
  /// Whether somebody is affected, or nobody need be.
  var isSomebodyConcerned = false
}

extension ProposalCompiler {
  /// Returns which of the essential requirements grant.
  ///
  /// A mandate comes from a representation; from an approval of the practices; from an approval of a
  /// body that stands for practices affected and is neither the forum nor the proposer, or that decides
  /// by a rule and has among its electors one who stands for practices affected. What the forum itself
  /// thinks or does is granted by any approval of somebody.
  func grantBasis(
    of duties: [Duty],
    for context: Context,
    on recordSnapshot: inout StructureSnapshot
  ) -> GrantBasis {
    let (parties, affected) = (context.parties, context.affected)
    let isPosition = context.facts.effect == .position
    var basis = GrantBasis()
    basis.isSomebodyConcerned = isPosition || !affected.practices.isEmpty
    for duty in duties where duty.isEssential {
      switch duty.demand {
      case .approval where isPosition:
        if !duty.addressees.isEmpty { basis.isCertain = true }
      case .approval:
        for body in duty.parties where affected.isStanding(body) {
          if body != parties.forum, body != parties.proposer {
            basis.isCertain = true
          } else if governance.rules[body].rule(for: context.facts) != nil {
            for elector in recordSnapshot.electors[body] {
              let practices = recordSnapshot.constituency(of: elector)
              if practices.contains(where: { affected.practices.values.containsSorted($0) }) {
                basis.ownElectors.append(elector)
              }
            }
          }
        }
      case .approvalOfPractices, .acting(.representation):
        if !affected.practices.isEmpty { basis.isCertain = true }
      case .consultation, .notice, .acting, .confirmation: break
      }
    }
    return basis
  }
}
