import MandateKit
import MandateKitFiles
import Testing

/// A value of a document, with the keys and entries that lead to it.
struct ValuePlace: CustomTestStringConvertible, Sendable {
  var index: Int
  var path: String

  var testDescription: String { path }

  /// Returns every value of a document but the whole.
  static func all(in document: JSONTree) -> [ValuePlace] {
    var places: [ValuePlace] = []
    func visit(_ tree: JSONTree, _ path: String) {
      places.append(ValuePlace(index: places.count, path: path))
      switch tree {
      case .object(let members):
        for member in members { visit(member.value, "\(path).\(member.key)") }
      case .array(let elements):
        for (entry, element) in elements.enumerated() { visit(element, "\(path)[\(entry)]") }
      default: break
      }
    }
    visit(document, "")
    return Array(places.dropFirst())
  }
}

@Suite("One slip anywhere is one error")
struct CaseFileSlipTests {
  /// A case file in which everything that the format knows stands.
  static let whole: JSONTree = {
    (try? JSONTree(bytes: CaseFixtures.everything.json())) ?? .null
  }()

  /// Every value of the case file but the whole.
  static let places = ValuePlace.all(in: whole)

  /// What is found in a tree that is written as a case file.
  static func found(_ tree: JSONTree) -> [DocumentError] {
    var writer = JSONWriter()
    tree.write(to: &writer)
    do throws(InvalidDocumentError) {
      _ = try CaseFile.read(writer.bytes)
      return []
    } catch {
      return error.errors
    }
  }

  @Test("The document itself is in order")
  func sound() { #expect(CaseFileSlipTests.found(CaseFileSlipTests.whole) == []) }

  @Test(
    "A value of a wrong sort is reported, and nothing that follows from it",
    arguments: [JSONTree.null, .array([.array([.null])]), .string("\u{1}"), .object([])]
  )
  func wrongValue(_ wrong: JSONTree) {
    for place in CaseFileSlipTests.places {
      let errors = CaseFileSlipTests.found(
        CaseFileSlipTests.whole.exchanging(place.index, for: wrong)
      )
      // Some texts can be anything, and some objects have no key that must be there.
      let own = String(place.path.dropFirst())
      let others = errors.filter { error in
        let path = error.path.description
        return path != own && !path.hasPrefix(own + ".") && !path.hasPrefix(own + "[")
      }
      #expect(!errors.isEmpty || wrong.mayBeRight, "\(place.path) as \(wrong)")
      #expect(
        others.isEmpty || others.count == errors.count && wrong.mayBeRight,
        "\(place.path) as \(wrong): \(others.map(\.description))"
      )
    }
  }

  @Test("A misspelt key is reported, with the key that is missing for it, and nothing else")
  func misspeltKey() {
    for place in CaseFileSlipTests.places {
      guard let tree = CaseFileSlipTests.whole.renaming(place.index, to: "x-mas") else { continue }
      let errors = CaseFileSlipTests.found(tree)
      let rest = errors.filter { $0.code != .unknownKey && $0.code != .missingKey }
      #expect(errors.contains { $0.code == .unknownKey }, "\(place.path)")
      #expect(rest.isEmpty, "\(place.path): \(rest.map(\.description))")
      #expect(errors.count { $0.code == .missingKey } <= 1, "\(place.path)")
    }
  }

  @Test("A key that is missing is reported once, and nothing that follows from it")
  func missingKey() {
    for place in CaseFileSlipTests.places {
      guard let tree = CaseFileSlipTests.whole.renaming(place.index, to: nil) else { continue }
      let errors = CaseFileSlipTests.found(tree)
      guard errors.contains(where: { $0.code == .missingKey }) else { continue }
      #expect(errors.count == 1, "\(place.path): \(errors.map(\.description))")
    }
  }
}

extension JSONTree {
  /// Whether there are places where the value is none that is wrong.
  fileprivate var mayBeRight: Bool { self == .string("\u{1}") || self == .object([]) }

  /// The tree with another value in the place of one, by its number from the document's own, 0.
  func exchanging(_ number: Int, for other: JSONTree) -> JSONTree {
    var index = number
    return mapped(&index) { _ in other }
  }

  /// The tree in which the key of a value is another or, for `nil`, gone with the value.
  ///
  /// Returns `nil` where the value has no key.
  func renaming(_ number: Int, to key: String?) -> JSONTree? {
    var index = number
    var isDone = false
    let tree = renamed(&index, to: key, &isDone)
    return isDone ? tree : nil
  }

  private func mapped(_ index: inout Int, _ change: (JSONTree) -> JSONTree) -> JSONTree {
    index -= 1
    if index == -1 { return change(self) }
    if index < 0 { return self }
    switch self {
    case .object(let members):
      return .object(
        members.map { Member(key: $0.key, value: $0.value.mapped(&index, change)) }
      )
    case .array(let elements): return .array(elements.map { $0.mapped(&index, change) })
    default: return self
    }
  }

  private func renamed(_ index: inout Int, to key: String?, _ isDone: inout Bool) -> JSONTree {
    index -= 1
    if index < 0 { return self }
    switch self {
    case .object(let members):
      var changed: [Member] = []
      for member in members {
        let isMeant = index == 0
        let value = member.value.renamed(&index, to: key, &isDone)
        if isMeant { isDone = true }
        if !isMeant {
          changed.append(Member(key: member.key, value: value))
        } else if let key {
          changed.append(Member(key: key, value: value))
        }
      }
      return .object(changed)
    case .array(let elements):
      return .array(elements.map { $0.renamed(&index, to: key, &isDone) })
    default: return self
    }
  }
}
