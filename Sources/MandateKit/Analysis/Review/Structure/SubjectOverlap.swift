extension SubjectPattern {
  /// The most general subject that matches, or nothing for the pattern that matches everything.
  var subject: SubjectPath? { SubjectPath(rawValue: rawValue) }
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
