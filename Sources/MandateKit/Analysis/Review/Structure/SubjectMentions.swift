/// The subjects that a document speaks of, and by whom each is mentioned.
///
/// - Complexity: O(the bytes of all subjects, once for each of their levels, of which there are at most
///   64).
struct SubjectMentions {
  private let mentions: [(pattern: SubjectPattern, by: ReviewFinding.Mention)]
  private let proposals: [Proposal]
  private let known: [SubjectPath]
  /// Up to two places in which a subject or one below it is mentioned, and in which itself is.
  private var within: [String: [ReviewFinding.Mention]] = [:]
  private var exactly: [String: [ReviewFinding.Mention]] = [:]
  /// The subjects that proposals or a vocabulary have, with all that they belong to.
  private var given: Set<String> = []
  /// Those of them that are a proposal's or of the vocabulary themselves.
  private var givenExactly: Set<String> = []

  init(_ document: GovernanceDocument, proposals: [Proposal], known: [SubjectPath]) {
    self.proposals = proposals
    self.known = known
    var mentions: [(pattern: SubjectPattern, by: ReviewFinding.Mention)] = []
    func mention(_ patterns: [SubjectPattern]?, _ by: ReviewFinding.Mention) {
      for pattern in patterns ?? [] where pattern != .everything { mentions.append((pattern, by)) }
    }
    for provision in document.provisions {
      mention(provision.when.subjects, .provision(provision.id))
    }
    for mandate in document.mandates.sortedByID() {
      mention(mandate.subjects, .mandate(mandate.id))
    }
    for body in document.bodies.sortedByID() {
      mention(body.competence, .body(body.id))
      for rule in body.rules { mention(rule.when.subjects, .body(body.id)) }
    }
    self.mentions = mentions
    for (pattern, by) in mentions {
      SubjectMentions.note(by, at: pattern.rawValue, &exactly)
      for path in pattern.rawValue.dottedPrefixes { SubjectMentions.note(by, at: path, &within) }
    }
    for subject in proposals.flatMap({ $0.subjects }) + known {
      givenExactly.insert(subject.rawValue)
      given.formUnion(subject.rawValue.dottedPrefixes)
    }
  }

  private static func note(
    _ mention: ReviewFinding.Mention,
    at path: String,
    _ mentions: inout [String: [ReviewFinding.Mention]]
  ) {
    let known = mentions[path] ?? []
    if known.count < 2, !known.contains(mention) { mentions[path] = known + [mention] }
  }

  /// The subjects and what they belong to, as names.
  var names: NameUses {
    var uses = NameUses(.subject, known: known.flatMap { $0.rawValue.dottedPrefixes })
    for proposal in proposals {
      for path in proposal.subjects.flatMap({ $0.rawValue.dottedPrefixes }) { uses.give(path) }
    }
    for path in mentions.flatMap({ $0.pattern.rawValue.dottedPrefixes }) { uses.ask(path) }
    return uses
  }

  /// The subjects that only one place mentions: no proposal and no other place has one that matches.
  var aloneByMention: [ReviewFinding.Fact] {
    var told: Set<String> = []
    return mentions.compactMap { pattern, by in
      let path = pattern.rawValue
      let isShared =
        given.contains(path) || (within[path] ?? []).contains { $0 != by }
        || path.dottedPrefixes.contains { prefix in
          givenExactly.contains(prefix) || (exactly[prefix] ?? []).contains { $0 != by }
        }
      guard !isShared, told.insert(path).inserted else { return nil }
      return .namedNowhereElse(.subject, path, by: by)
    }
  }
}

extension String {
  /// A dotted path with what it belongs to, as far as the review looks at it, and itself.
  fileprivate var dottedPrefixes: [String] {
    let levels = subjectLevels
    return levels.map { String($0) } + (levels.last == self[...] ? [] : [self])
  }
}
