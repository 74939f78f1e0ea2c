extension SubjectPattern {
  /// Returns whether some subject matches both patterns.
  func overlaps(_ other: SubjectPattern) -> Bool {
    if self == .everything || other == .everything { return true }
    let (own, others) = (SubjectPath(rawValue: rawValue), SubjectPath(rawValue: other.rawValue))
    return own.map { other.matches($0) } ?? false || others.map { matches($0) } ?? false
  }

  /// The most general subject that matches, or nothing for the pattern that matches everything.
  var subject: SubjectPath? { SubjectPath(rawValue: rawValue) }
}

extension [SubjectPattern] {
  /// Returns whether some subject matches a pattern of both lists.
  func overlap(_ others: [SubjectPattern]) -> Bool {
    contains { pattern in others.contains { pattern.overlaps($0) } }
  }
}

extension Governance {
  /// The subjects that occur in provisions, mandates and competences, sorted, each once.
  var mentionedSubjects: [SubjectPath] {
    var patterns: Set<SubjectPattern> = []
    for provision in provisions { patterns.formUnion(provision.provision.when.subjects ?? []) }
    for mandate in mandates { patterns.formUnion(mandate.mandate.subjects) }
    for body in bodies { patterns.formUnion(body.competence ?? []) }
    return patterns.compactMap(\.subject).sorted { $0.rawValue < $1.rawValue }
  }
}
