import Foundation

/// The landing page of a module, with what its Topics link.
struct LandingPage {
  /// The names of the articles that are linked.
  let articles: Set<String>
  /// The symbols that are linked, as paths: `Docket/Question`.
  let symbols: Set<String>

  init(of module: String) throws {
    let page = Repository.catalogue(of: module).appending(path: "\(module).md")
    let topics = try String(readingUTF8At: page).components(separatedBy: "## Topics").last ?? ""
    let links = topics.components(separatedBy: "\n").filter { $0.hasPrefix("- ") }
      .map { $0.dropFirst(2) }
    articles = Set(
      links.filter { $0.hasPrefix("<doc:") }.map { String($0.dropFirst("<doc:".count).dropLast()) }
    )
    symbols = Set(links.filter { $0.hasPrefix("``") }.map { String($0.dropFirst(2).dropLast(2)) })
  }
}

/// The public types of a module that its landing page has to show.
enum PublicTypes {
  private static let keywords: Set = ["struct", "enum", "protocol", "class", "actor", "typealias"]
  private static let modifiers: Set = ["indirect", "final"]

  /// Returns the types at the top of a file, and those that an extension of one of them declares.
  static func declared(in text: String) -> [String] {
    var types: [String] = []
    var extended: (name: String, line: Int)?
    let words = SourceText(text).words
    for (place, word) in words.enumerated() {
      if word.depth == 0, word.text == "extension", place + 1 < words.count {
        let isNested = place + 2 < words.count && words[place + 2].followsDot
        extended = isNested ? nil : (words[place + 1].text, word.line)
      } else if word.depth == 0, keywords.contains(word.text), !word.followsDot {
        extended = nil
      }
      guard word.text == "public" else { continue }
      let rest = words[(place + 1)...].drop { modifiers.contains($0.text) }.prefix(2)
      guard let keyword = rest.first, keywords.contains(keyword.text), let name = rest.last?.text
      else { continue }
      if word.depth == 0 {
        types.append(name)
      } else if word.depth == 1, let extended {
        types.append("\(extended.name)/\(name)")
      }
    }
    return types
  }
}

/// What a module adds to types of another.
enum AddedMembers {
  private static let modifiers: Set = ["static", "mutating"]

  /// Returns the names of the public functions and variables in the extensions of a file, those of some
  /// types left out.
  static func declared(in text: String, besideThoseOf types: Set<String>) -> [String] {
    var names: [String] = []
    var extended: String?
    let words = SourceText(text).words
    for (place, word) in words.enumerated() {
      if word.depth == 0, ["extension", "struct", "enum", "protocol"].contains(word.text) {
        extended = word.text == "extension" ? words[place + 1].text : nil
      }
      guard word.text == "public", word.depth == 1, let extended, !types.contains(extended)
      else { continue }
      let rest = words[(place + 1)...].drop { modifiers.contains($0.text) }.prefix(2)
      if let keyword = rest.first, ["func", "var"].contains(keyword.text), let name = rest.last {
        names.append(name.text)
      }
    }
    return names
  }
}
