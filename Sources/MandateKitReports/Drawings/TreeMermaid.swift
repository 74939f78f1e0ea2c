import MandateKit

/// A drawing as text of Mermaid, which many wikis and viewers of Markdown draw.
struct TreeMermaid {
  let title: String
  let roots: [DrawingNode]

  /// The text, ending in a line break.
  var text: String {
    var lines = ["flowchart LR", "  accTitle: \(TreeMermaid.plain(title))"]
    var count = 0
    func add(_ node: DrawingNode, below parent: Int?) {
      count += 1
      let number = count
      let label = node.paragraphs.map { TreeMermaid.escaped($0) }
      let name = node.status.map { ":::\(TreeMermaid.name($0))" } ?? ""
      lines.append("  n\(number)[\"\(label.joined(separator: "<br>"))\"]\(name)")
      if let parent { lines.append("  n\(parent) --- n\(number)") }
      for child in node.children { add(child, below: number) }
    }
    for root in roots { add(root, below: nil) }
    for (status, colour) in [
      (Status.met, Palette.met), (.open, Palette.open), (.unmet, Palette.unmet),
    ] {
      lines.append(
        "  classDef \(TreeMermaid.name(status)) stroke:#\(colour.light),stroke-width:3px"
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func name(_ status: Status) -> String { "is\(status.rawValue.capitalisedWord)" }

  /// A text as a label may hold it: every sign of ASCII that is no letter, digit or plain punctuation as the
  /// number of its character.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    var isStart = true
    for scalar in English.cleaned(text).unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", " ", ",", ":", "?", "(", ")", "/":
        escaped.unicodeScalars.append(scalar)
      // At the start of a label a number or a sign can open a list.
      case "0"..."9", ".", "-":
        if isStart || scalar == "." && escaped.unicodeScalars.last.map(isDigit) == true {
          escaped += "#\(scalar.value);"
        } else {
          escaped.unicodeScalars.append(scalar)
        }
      case "!"..."~": escaped += "#\(scalar.value);"
      default: escaped.unicodeScalars.append(scalar)
      }
      isStart = false
    }
    return escaped
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }

  /// A text for a line that knows no escapes: letters, digits and plain punctuation.
  private static func plain(_ text: String) -> String {
    let kept = English.cleaned(text).unicodeScalars.filter { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ", ",", ".", "-", "(", ")": true
      default: scalar.value > 0x7E
      }
    }
    return String(String.UnicodeScalarView(kept))
  }
}
