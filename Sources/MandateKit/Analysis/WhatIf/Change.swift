/// A change to a governance document or to the record under it.
public enum Change: Hashable, Sendable {
  /// Bodies merge into a new one on a day.
  ///
  /// From then on it has their members and belongs to what they belonged to, and it is their
  /// successor. Their mandates and appointments lapse with them.
  case merge([Body.ID], into: Body, on: CivilDate)
  /// A member moves from one body to another on a day.
  case move(Body.ID, from: Body.ID, to: Body.ID, on: CivilDate)
  /// A member leaves a body on a day.
  case leave(PartyID, of: Body.ID, on: CivilDate)
  /// Somebody becomes a member of a body.
  case join(Membership)
  /// Some members of a body leave it for a new one on a day.
  ///
  /// The new body belongs from then on to what the old one belongs to. Mandates and appointments stay with the
  /// old one.
  case split(Body.ID, members: [PartyID], into: Body, on: CivilDate)
  /// A body decides by another rule, for every proposal, or by none.
  case rule(of: Body.ID, DecisionRule?)
  /// A body decides by the first of some rules that applies; by none where the list is empty.
  case rules(of: Body.ID, [ApplicableRule])
  /// Somebody has the casting vote under each rule of a body, or nobody has.
  case castingVote(of: Body.ID, CastingVoteHolder?)
  /// A voting member has other votes, or none by its membership, and other classes in a body.
  ///
  /// Of several voting memberships at once the first gives the votes.
  case seat(of: PartyID, in: Body.ID, votes: Int64?, classes: [MembershipClass])
  /// Somebody may cast the vote of another.
  case deputy(Deputy)
  /// Somebody may no longer cast the vote of another, whatever the proposal and the day.
  case removeDeputy(PartyID, of: PartyID)
  /// A practice has another number of patients.
  case listSize(of: Body.ID, Int64)
  /// Someone is given a mandate.
  case mandate(Mandate)
  /// Someone is appointed.
  case appointment(Appointment)
  /// A provision is added after the others.
  case provision(Provision)
  /// A provision is dropped.
  case repeal(Provision.ID)
  /// An act is added to the record.
  case act(Act)
  /// A proposal is decided on another day.
  case decisionDate(Proposal.ID, CivilDate)
  /// A proposal is added after the others.
  case proposal(Proposal)
}

extension Docket {
  /// Returns the docket as it would be with changes, made in order.
  ///
  /// A change to an entry that does not exist has no effect.
  ///
  /// - Throws: ``InvalidDocumentError`` where the changed docket would not be valid.
  public func changed(by changes: [Change]) throws(InvalidDocumentError) -> Docket {
    var document = governance.document
    var proposals = proposals
    var acts = record.acts
    var isSameGovernance = true
    for change in changes {
      switch change {
      case .act(let act): acts.append(act)
      case .decisionDate(let id, let date):
        for place in proposals.indices where proposals[place].id == id {
          proposals[place].decisionDate = date
        }
      case .proposal(let proposal): proposals.append(proposal)
      default:
        document.apply(change)
        isSameGovernance = false
      }
    }
    let governance = isSameGovernance ? governance : try Governance(document)
    return try Docket(governance: governance, proposals: proposals, record: ActRecord(acts))
  }
}
