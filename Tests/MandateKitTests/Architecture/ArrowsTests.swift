import Foundation
import Testing

/// The main module as folders that know only those before them.
@Suite("Each room uses only the rooms that it may")
struct ArrowsTests {
  /// The source files by room, with their paths.
  static let files: [(room: String, path: String, words: [SourceText.Word])] = {
    let source = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/MandateKit").standardizedFileURL
    let paths = FileManager.default.enumerator(atPath: source.path)?.compactMap { $0 as? String }
    return (paths ?? []).sorted().filter { $0.hasSuffix(".swift") }.map { path in
      let text = (try? String(contentsOf: source.appending(path: path), encoding: .utf8)) ?? ""
      return (room(of: path), path, SourceText(text).words)
    }
  }()

  /// The room of a file: its folder, or for a file at the top its name up to a plus sign.
  static func room(of path: String) -> String {
    let parts = path.split(separator: "/").map(String.init)
    if parts.count == 1 {
      return parts[0].split { $0 == "." || $0 == "+" }.first.map(String.init) ?? ""
    }
    let nested = parts.prefix(2).joined(separator: "/")
    return parts.count > 2 && Room.all.contains { $0.name == nested } ? nested : parts[0]
  }

  /// The words that declare a type.
  static let keywords: Set = ["struct", "enum", "class", "protocol", "actor", "typealias"]

  /// The types declared at the top of each file, with their rooms.
  static let types: [String: String] = {
    var types: [String: String] = [:]
    for file in files {
      for (word, next) in zip(file.words, file.words.dropFirst())
      where word.depth == 0 && keywords.contains(word.text) {
        types[next.text] = file.room
      }
    }
    return types
  }()

  /// The types that a room declares within others: their names stand for these in the room.
  static func nestedTypes(of room: Room) -> Set<String> {
    var names: Set<String> = []
    for file in files where file.room == room.name {
      for (word, next) in zip(file.words, file.words.dropFirst())
      where word.depth > 0 && keywords.contains(word.text) {
        names.insert(next.text)
      }
    }
    return names
  }

  /// The members that a room adds to types of other rooms, and that no other room declares.
  static let members: [String: String] = {
    var rooms: [String: Set<String>] = [:]
    var added: [String: String] = [:]
    for file in files {
      var extended: String?
      for (word, next) in zip(file.words, file.words.dropFirst()) {
        if word.depth == 0 {
          if word.text == "extension" {
            extended = next.text
          } else if word.text == "struct" || word.text == "enum" {
            extended = nil
          }
        }
        guard ["func", "var", "let", "case", "init"].contains(word.text), word.depth > 0 else {
          continue
        }
        rooms[next.text, default: []].insert(file.room)
        if word.depth == 1, let extended, let home = types[extended], home != file.room {
          added[next.text] = file.room
        }
      }
    }
    return added.filter { rooms[$0.key]?.count == 1 }
  }()

  @Test("Every folder and file at the top is a room, and every room is there")
  func roomsAreComplete() {
    #expect(Set(ArrowsTests.files.map(\.room)) == Set(Room.all.map(\.name)))
  }

  @Test("No room uses a type or a member of a room that it may not use", arguments: Room.all)
  func arrows(_ room: Room) {
    let allowed = Set(room.uses + [room.name])
    let nested = ArrowsTests.nestedTypes(of: room)
    var wrong: Set<String> = []
    for file in ArrowsTests.files where file.room == room.name {
      for word in file.words {
        let home = word.followsDot ? ArrowsTests.members[word.text] : ArrowsTests.types[word.text]
        if let home, !allowed.contains(home), !nested.contains(word.text) {
          wrong.insert("\(file.path):\(word.line) uses \(word.text) of \(home)")
        }
      }
    }
    #expect(wrong.sorted() == [])
  }

  @Test("The article about the rooms lists them in this order")
  func article() throws {
    let article = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/MandateKit/MandateKit.docc/the-rooms-of-the-library.md")
    let text = try String(contentsOf: article.standardizedFileURL, encoding: .utf8)
    let listed = text.split(separator: "\n").filter { $0.hasPrefix("| `") }
      .compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
    let nested = Room.all.map(\.name).filter { $0 != "Limits" && !$0.contains("/") }
    #expect(listed == nested)
  }

  @Test("The scan sees types, members, interpolations, and no comments")
  func scan() {
    let words = SourceText("struct A { let b = \"x \\(c.d(e)) f\" } // g\nh").words
    #expect(words.map(\.text) == ["struct", "A", "let", "b", "c", "d", "e", "h"])
    #expect(words.map(\.depth) == [0, 0, 1, 1, 1, 1, 1, 0])
    #expect(words.map(\.followsDot) == [false, false, false, false, false, true, false, false])
    #expect(words.last?.line == 2)
    #expect(ArrowsTests.types["CivilDate"] == "Values")
  }
}
