import Foundation

/// An initialiser, a function or a subscript that is public, with the parameters it has and describes.
struct PublicCall: Equatable {
  /// The line on which it is declared, from 1.
  let line: Int
  /// The names of its parameters, those that its body uses.
  let parameters: [String]
  /// The names of the parameters that its comment describes.
  let described: [String]

  /// Returns those that a file declares, operators left out.
  static func declared(in text: String) -> [PublicCall] {
    let lines = text.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    return lines.indices.compactMap { number in
      guard let start = parameterStart(of: lines[number]) else { return nil }
      let rest =
        lines[number].dropFirst(start) + "\n" + lines[(number + 1)...].joined(separator: "\n")
      let comment = lines[..<number].reversed().prefix { $0.hasPrefix("///") || $0.hasPrefix("@") }
      return PublicCall(
        line: number + 1,
        parameters: names(in: rest),
        described: described(in: comment.reversed())
      )
    }
  }

  /// Returns the place at which the parameters of a declaration begin, or `nil` for any other line.
  private static func parameterStart(of line: String) -> Int? {
    var words = line.split(separator: " ", omittingEmptySubsequences: true)[...]
    words = words.drop { $0.hasPrefix("@") }
    guard words.popFirst() == "public" else { return nil }
    words = words.drop { ["static", "mutating", "consuming", "nonisolated"].contains($0) }
    guard let word = words.first else { return nil }
    if word == "func" {
      guard let name = words.dropFirst().first?.first, name.isLetter || name == "`" else {
        return nil
      }
    } else if !["init", "subscript"].contains(where: { word.hasPrefix($0) }) {
      return nil
    }
    return line.firstIndex(of: "(").map { line.distance(from: line.startIndex, to: $0) + 1 }
  }

  /// Returns the names of parameters in a text that begins after their opening parenthesis.
  private static func names(in text: some StringProtocol) -> [String] {
    var names: [String] = []
    var label = ""
    var isLabel = true
    var depth = 0
    var before: Character = " "
    for character in text {
      if depth == 0, character == ")" { break }
      switch character {
      case "(", "[", "{", "<": depth += 1
      case ")", "]", "}": depth -= 1
      case ">": if before != "-" { depth -= 1 }
      case ",": if depth == 0 { (label, isLabel) = ("", true) }
      case ":":
        if depth == 0, isLabel {
          if let name = label.split(whereSeparator: { $0.isWhitespace }).last {
            names.append(String(name))
          }
          isLabel = false
        }
      default: if isLabel { label.append(character) }
      }
      before = character
    }
    return names
  }

  /// Returns the names in `- Parameter name:` and in the list under `- Parameters:`.
  private static func described(in comment: [String]) -> [String] {
    var names: [String] = []
    var isList = false
    for line in comment {
      let text = line.dropFirst(3).drop { $0 == " " }
      let indent = line.dropFirst(3).prefix { $0 == " " }.count
      if text.hasPrefix("- Parameter ") {
        names.append(String(text.dropFirst("- Parameter ".count).prefix { $0 != ":" }))
      } else if text.hasPrefix("- Parameters:") {
        isList = true
      } else if isList, indent == 3, text.hasPrefix("- ") {
        names.append(String(text.dropFirst(2).prefix { $0 != ":" }))
      } else if indent < 3 {
        isList = false
      }
    }
    return names
  }
}
