/// Identifiers that a docket does not have, and that have not been made before.
struct FreshIdentifiers {
  /// The identifiers that are taken, once one that is not has been asked for.
  private var taken: Set<String> = []
  /// The number with which each name is tried next.
  private var next: [String: Int] = [:]

  /// Returns an identifier: the name, shortened to 150 bytes, or that with the first number from 2 that
  /// makes it differ from every other.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - document: The document whose identifiers are taken; it is read for the first one only.
  ///   - proposals: The proposals whose identifiers are taken; they are read for the first one only.
  /// - Returns: The identifier.
  /// - Complexity: O(1) on average, but for identifiers of the docket that have the same name and a number.
  mutating func make(
    like name: String,
    besides document: GovernanceDocument,
    _ proposals: [Proposal]
  ) -> String {
    if taken.isEmpty {
      taken.formUnion(document.people.map { $0.id.rawValue })
      taken.formUnion(document.bodies.map { $0.id.rawValue })
      taken.formUnion(document.mandates.map { $0.id.rawValue })
      taken.formUnion(proposals.map { $0.id.rawValue })
    }
    let base = String(decoding: name.utf8.prefix(150), as: UTF8.self)
    var number = next[base] ?? 1
    var candidate: String
    repeat {
      candidate = number == 1 ? base : "\(base)-\(number)"
      number += 1
    } while !taken.insert(candidate).inserted
    next[base] = number
    return candidate
  }
}
