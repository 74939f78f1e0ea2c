import MandateKit

/// The casting acts on a proposal: which count, which are void, where one may come. (Section 2.)
struct ReferenceCastings {
  /// By body: the act that counts.
  var counted: [CastingVote?]
  var void: [CastingVote] = []

  init(_ matter: ReferenceMatter) {
    counted = matter.parties.map { _ in nil }
    for case .castingVote(let act) in matter.acts {
      let body = matter.world.number(act.body)
      if !Self.counts(act, matter) {
        void.append(act)
      } else if counted[body].map({ $0.date <= act.date }) ?? true {
        counted[body] = act
      }
    }
  }

  private static func counts(_ act: CastingVote, _ matter: ReferenceMatter) -> Bool {
    let caster = matter.world.number(act.by)
    return act.date <= matter.cutoff && matter.world.day(act.date).exists[caster]
      && !matter.isRecused(caster, by: act.date)
      && Self.entitled(matter.world.number(act.body), matter).contains(caster)
  }

  /// Whoever may do a casting act in a body, recused or not.
  private static func entitled(_ body: Int, _ matter: ReferenceMatter) -> [Int] {
    switch matter.rule(body)?.castingVote {
    case nil: []
    case .listed(let holders): holders.map(matter.world.number)
    case .presiding: matter.recordDay.electors(body)
    }
  }

  /// Whether a casting act may still come in a body.
  static func mayCome(_ body: Int, _ matter: ReferenceMatter) -> Bool {
    matter.votingIsOpen && matter.castings.counted[body] == nil
      && entitled(body, matter).contains { !matter.recused.contains($0) }
  }
}
