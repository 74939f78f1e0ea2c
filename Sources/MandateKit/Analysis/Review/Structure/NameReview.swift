/// Finds names that are nearly others, and names that only one place has.
///
/// A kind, a class, a subject or a phase is written in two sorts of places: some give it (bodies,
/// memberships, proposals, consultations), others ask for it (provisions, rules, mandates, competences).
/// A name that is given and asked for is meant; so is one that a catalogue or the library knows.
struct NameReview {
  let document: GovernanceDocument
  let proposals: [Proposal]
  let record: ActRecord
  let scope: Governance.ReviewScope
  let date: CivilDate

  func findings() -> [ReviewFinding] {
    let subjects = SubjectMentions(document, proposals: proposals, known: scope.subjects)
    return [kinds(), classes(), subjects.names, phases()].flatMap { nearNames($0) }
      + (subjects.aloneByMention + kindsOfNobody()).map { ReviewFinding($0, witness: .date(date)) }
  }

  /// Names of one sort that are one letter away from another, of which one is not known to be meant.
  private func nearNames(_ uses: NameUses) -> [ReviewFinding] {
    // The names that are meant come first, so that they are preferred.
    let names = uses.sorted
    let partners = NearNames.partners(of: names.map { $0.name })
    return names.indices.compactMap { place in
      guard let other = partners[place], !names[place].isMeant,
        names[other].isMeant || other < place,
        uses.sort != .subject || !names[place].name.hasSameLastSegment(as: names[other].name)
      else { return nil }
      return ReviewFinding(
        .nearName(uses.sort, names[place].name, near: names[other].name),
        witness: .date(date)
      )
    }
  }

  private func kinds() -> NameUses {
    var uses = NameUses(.kind, known: BodyKind.named.map { $0.rawValue })
    for body in document.bodies {
      uses.give(body.kind.rawValue)
      for rule in body.rules { for kind in rule.when.kinds { uses.ask(kind.rawValue) } }
    }
    for provision in document.provisions {
      for kind in provision.when.kinds { uses.ask(kind.rawValue) }
      if let kind = provision.requires.selector?.kind { uses.ask(kind.rawValue) }
    }
    for kind in document.voice ?? [] { uses.ask(kind.rawValue) }
    return uses
  }

  private func classes() -> NameUses {
    // A class counts those whose kind is the same word, too.
    var uses = NameUses(.class, known: document.bodies.map { $0.kind.rawValue })
    for membership in document.memberships {
      for name in membership.classes { uses.give(name.rawValue) }
    }
    for rule in document.bodies.flatMap({ $0.rules.map { $0.rule } }) + document.practiceRules {
      for name in rule.classNames { uses.ask(name.rawValue) }
    }
    return uses
  }

  private func phases() -> NameUses {
    var uses = NameUses(.phase)
    for provision in document.provisions {
      if case .consultation(_, _, let standard) = provision.requires, let phase = standard.phase {
        uses.ask(phase)
      }
    }
    for case .consultation(let consultation) in record.acts {
      if let phase = consultation.phase { uses.give(phase) }
    }
    return uses
  }

  /// Kinds for whose proposals or forums a provision or a rule is, and that speak for general practice,
  /// without any body of them.
  ///
  /// Of several kinds in a list those that the library knows need no body, as long as one has some. The
  /// provisions of a shipped set are for kinds of which a document need have none.
  private func kindsOfNobody() -> [ReviewFinding.Fact] {
    let given = Set(document.bodies.map { $0.kind })
    let named = Set(BodyKind.named)
    func absent(_ kinds: [BodyKind]?) -> [BodyKind] {
      let missing = (kinds ?? []).filter { !given.contains($0) }
      return missing.count == kinds?.count ? missing : missing.filter { !named.contains($0) }
    }
    func facts(_ occasion: Occasion, _ mention: ReviewFinding.Mention) -> [ReviewFinding.Fact] {
      (absent(occasion.proposerKinds) + absent(occasion.forumKinds))
        .map { .namedNowhereElse(.kind, $0.rawValue, by: mention) }
    }
    return document.provisions.filter { !Catalogue.shippedProvisions.contains($0.id) }
      .flatMap { facts($0.when, .provision($0.id)) }
      + document.bodies.sortedByID().flatMap { body in
        body.rules.flatMap { facts($0.when, .body(body.id)) }
      }
      + (document.voice ?? []).filter { !given.contains($0) && !named.contains($0) }.sorted()
      .map { .namedNowhereElse(.kind, $0.rawValue, by: .voice) }
  }
}

extension Occasion {
  /// The kinds of proposers and of forums that it names.
  fileprivate var kinds: [BodyKind] { (proposerKinds ?? []) + (forumKinds ?? []) }
}

extension BodySelector {
  /// The kind that it selects, or `nil` where it selects otherwise.
  fileprivate var kind: BodyKind? {
    switch self {
    case .kind(let kind), .every(let kind): kind
    case .body, .membersOf, .role: nil
    }
  }
}

extension GovernanceDocument {
  /// The rules by which the practices affected decide.
  fileprivate var practiceRules: [DecisionRule] {
    provisions.compactMap {
      if case .approvalOfPractices(let rule) = $0.requires { rule } else { nil }
    }
  }
}

extension DecisionRule {
  /// The classes that its tests count.
  fileprivate var classNames: [MembershipClass] {
    passes.tests.compactMap {
      switch $0 {
      case .share(_, _, _, let name), .count(_, _, let name), .noneAgainst(let name): name
      case .consentOf, .notOpposedBy, .all, .any: nil
      }
    }
      + (quorum?.tests ?? []).compactMap {
        switch $0 {
        case .share(_, _, _, let name), .count(_, _, let name): name
        case .presenceOf, .all, .any: nil
        }
      }
  }
}

extension String {
  /// Whether the last segments of two dotted paths are the same, though not the rest.
  fileprivate func hasSameLastSegment(as other: String) -> Bool {
    func last(_ path: String) -> [UInt8] {
      Array(path.utf8.reversed().prefix { $0 != UInt8(ascii: ".") })
    }
    return last(self) == last(other)
  }
}
