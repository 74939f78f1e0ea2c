/// A defect that keeps a mandate from being live for a proposal, or from covering a practice.
struct MandateDefect: Sendable {
  let fact: FindingTree.Fact
  /// `unmet` for a certain defect, `open` for one that may yet be made good.
  let status: Status

  var code: Finding.Code { fact.code }

  init(_ fact: FindingTree.Fact, _ status: Status) {
    self.fact = fact
    self.status = status
  }
}

extension FindingTree {
  /// Adds a defect of a mandate.
  mutating func add(_ defect: MandateDefect) {
    add(defect.fact, status: defect.status)
  }
}
