extension Evaluation {
  /// Returns the practices that a commitment binds, given its outcome.
  ///
  /// A practice is spoken for by its own agreement; or, unless each decides for itself, by an essential
  /// requirement: a representation with the power to agree, an approval of the practices, or an approval
  /// of a body that covers the practice of itself.
  func boundPractices(_ outcome: Outcome) -> BoundPractices {
    guard compiled.effect == .commitment, outcome != .notMandated else { return BoundPractices() }
    let (affected, structure) = (affected, structure)
    let speaks = classesSpokenFor()
    var bound = BoundPractices()
    if outcome == .mandated { bound.certain.reserveCapacity(affected.practices.count) }
    let (positions, parties) = (positions.values.span, structure.parties.values.span)
    let names = governance.symbols
    for (practice, node) in affected.practices.elements {
      let own = positions[node.position].attainable
      let id = names.value.parties[parties[node.position]]
      if own == .for || speaks[affected.classOfEach[practice]] {
        if outcome == .mandated { bound.certain.append(id) } else { bound.possible.append(id) }
      } else if own.contains(PositionSet.for) {
        bound.possible.append(id)
      }
    }
    return bound
  }

  /// Returns whether an essential requirement speaks for the practices of each class.
  private func classesSpokenFor() -> Column<PracticeClass, Bool> {
    let affected = affected
    var speaks = Column<PracticeClass, Bool>(repeating: false, count: affected.classes.count)
    if compiled.isOptIn { return speaks }
    var asked = Column<VotingStructure, Bool>(repeating: false, count: structure.count)
    for duty in compiled.duties where duty.isEssential {
      switch duty.demand {
      case .approval: for node in duty.nodes { asked[node] = true }
      case .approvalOfPractices:
        return Column(repeating: true, count: affected.classes.count)
      case .acting(.representation(let power, _)):
        if power ?? .agree == .agree {
          return Column(repeating: true, count: affected.classes.count)
        }
      case .consultation, .notice, .acting, .confirmation: break
      }
    }
    let binding = compiled.scope.value.binding
    for practiceClass in affected.classes.indices {
      speaks[practiceClass] = binding.slots(of: practiceClass).contains { asked[binding[$0]] }
    }
    return speaks
  }
}
