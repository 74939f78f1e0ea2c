extension Evaluation {
  /// Returns those who owe a consultation or a notice: a body or person, or the representatives who are
  /// not recused.
  func parties(_ owing: Duty.OwingParty) -> [PartyIndex] {
    switch owing {
    case .one(let party): [party]
    case .representatives(let people): people.filter { view.recusal(of: $0) == nil }
    }
  }

  /// Returns whether what somebody did counts as done by those who owe it.
  @inline(__always)
  func counts(_ actor: PartyIndex, as owing: Duty.OwingParty) -> Bool {
    switch owing {
    // Mostly it is the party itself.
    case .one(let party): actor == party || governance.succession.counts(actor, as: party)
    case .representatives(let people):
      people.containsSorted(actor) && view.recusal(of: actor) == nil
    }
  }

  /// Returns those who owe what a provision requires, or `nil` where it does not apply or nobody does.
  func owing(under id: Provision.ID) -> Duty.OwingParty? {
    compiled.duties.first { governance.provisions[$0.provision].provision.id == id }?.owing
  }

  /// Returns those of whom a duty is required, without those who owe it.
  func addressees(of duty: Duty) -> [Duty.Addressee] {
    guard case .representatives? = duty.owing else { return duty.addressees }
    return duty.addressees.filter { asks($0, under: duty) }
  }

  /// Returns whether a duty is required of one of its addressees: nobody has to ask or tell itself.
  func asks(_ addressee: Duty.Addressee, under duty: Duty) -> Bool {
    guard case .representatives(let people)? = duty.owing, let party = addressee.party,
      people.containsSorted(party)
    else { return true }
    return view.recusal(of: party) != nil
  }
}
