import MandateKit

/// Sorts of names that a document gives to things.
struct NameSorts: OptionSet {
  let rawValue: UInt8

  /// Names of bodies and people.
  static let parties = NameSorts(rawValue: 1)
  /// Names of mandates.
  static let mandates = NameSorts(rawValue: 2)
  /// Names of proposals.
  static let proposals = NameSorts(rawValue: 4)
  /// Names of provisions.
  static let provisions = NameSorts(rawValue: 8)
  /// Names of every sort that another entry can refer to.
  static let all: NameSorts = [.parties, .mandates, .proposals, .provisions]
}

extension Fault {
  /// The sorts of names of which some may be unknown for this fault.
  ///
  /// A reference to such a name may be right although no thing of that name was read.
  var unreadNames: NameSorts {
    let keys = error.path.keys
    switch error.code {
    case .unknownKey, .duplicateKey:
      // Things with names may stand under a misspelt key.
      return keys.count == 1 || keys.count == 2 && keys[0] == "governance" ? .all : []
    case .malformedIdentifier: return keys == ["case"] ? .all : []
    case .tooManyEntries: break
    default: if !isUnread { return [] }
    }
    switch keys {
    case [], ["case"]: return .all
    case ["governance"]: return [.parties, .mandates, .provisions]
    case ["governance", "bodies"], ["governance", "bodies", "id"], ["governance", "people"],
      ["governance", "people", "id"]:
      return .parties
    case ["governance", "mandates"], ["governance", "mandates", "id"]: return .mandates
    case ["governance", "provisions"], ["governance", "provisions", "id"],
      ["governance", "catalogue"]:
      return .provisions
    case ["proposals"], ["proposals", "id"], ["proposal"], ["proposal", "id"]: return .proposals
    default: return []
    }
  }
}

extension DocumentPath {
  /// The keys on the path, without the entries of lists; those within the case where one is part of the
  /// document.
  fileprivate var keys: [String] {
    steps.dropFirst(stepsToCase).compactMap { if case .key(let key) = $0 { key } else { nil } }
  }

  /// The number of steps from the document to the case file whose part the path leads to.
  ///
  /// A document of another format holds its case under the key `case`.
  var stepsToCase: Int { steps.count > 1 && steps[0] == .key("case") ? 1 : 0 }

  /// The sort of name that stands at the path of a reference.
  var sortOfReference: NameSorts {
    switch keys.last {
    case "on", "ratifies", "confirms", "adoptedBy", "proposal": .proposals
    case "provision", "notRequired": .provisions
    case "of" where keys.dropLast().last == "revocation": .mandates
    default: .parties
    }
  }
}
