import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// A page or a drawing that is read strictly, as XML, with all that is wrong with it as sentences.
final class PageReading: NSObject, XMLParserDelegate {
  /// What is wrong; empty where nothing is.
  private(set) var problems: [String] = []
  /// The names of all elements, in order.
  private(set) var elements: [String] = []
  /// The text of all elements, style sheets left aside.
  private(set) var text = ""
  /// The addresses of links to elsewhere, in order.
  private(set) var addresses: [String] = []

  private var open: [String] = []
  private var ids: Set<String> = []
  private var references: [String] = []
  private var labelled: Set<String> = []
  private var inputs: [String] = []
  private var lastHeading = 0
  private var tablesAwaitingCaption = 0

  init(_ page: String) {
    super.init()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = self
    if !parser.parse() {
      problems.append("It is not well-formed in line \(parser.lineNumber).")
    }
    for reference in references where !ids.contains(reference) {
      problems.append("No element has the identifier \(reference).")
    }
    for input in inputs where !labelled.contains(input) {
      problems.append("The input \(input) has no label.")
    }
    checkEmptyElements(in: page)
    for scalar in page.unicodeScalars where scalar != "\n" {
      switch scalar.properties.generalCategory {
      case .control, .format: problems.append("It has the sign \(scalar.value).")
      default: break
      }
    }
  }

  /// The number of elements of a name.
  func count(of name: String) -> Int { elements.count { $0 == name } }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    if tablesAwaitingCaption > 0, name != "caption" { problems.append("A table has no caption.") }
    tablesAwaitingCaption = name == "table" ? 1 : 0
    elements.append(name)
    open.append(name)
    check(name, attributes)
    if let id = attributes["id"], !ids.insert(id).inserted {
      problems.append("Two elements have the identifier \(id).")
    }
    for key in ["aria-labelledby", "aria-describedby", "headers", "for"] {
      references += attributes[key]?.split(separator: " ").map(String.init) ?? []
    }
    if let label = attributes["for"] { labelled.insert(label) }
    for key in attributes.keys where key.hasPrefix("on") || key == "src" || key == "style" {
      problems.append("An element \(name) has the attribute \(key).")
    }
  }

  private func check(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "html" where attributes["lang"] != "en-GB": problems.append("It has no language.")
    case "h1", "h2", "h3", "h4":
      let level = Int(name.dropFirst()) ?? 0
      if level > lastHeading + 1 { problems.append("A heading \(name) skips a level.") }
      lastHeading = level
    case "th" where attributes["scope"] == nil:
      problems.append("A heading of a table has no scope.")
    case "section" where attributes["aria-labelledby"] == nil:
      problems.append("A section has no name.")
    case "nav" where attributes["aria-label"] == nil: problems.append("A navigation has no name.")
    case "input": inputs.append(attributes["id"] ?? "")
    case "script", "iframe", "object", "embed", "img", "form": problems.append("It has a \(name).")
    case "a":
      let target = attributes["href"] ?? ""
      if target.hasPrefix("#") {
        references.append(String(target.dropFirst()))
      } else if target.hasPrefix("https://") || target.hasPrefix("http://") {
        addresses.append(target)
      } else {
        problems.append("It links to \(target).")
      }
    default: break
    }
    // A drawing on a page is either described or left out for who does not see it.
    if name == "svg", !open.dropLast().contains("svg"), attributes["aria-hidden"] != "true",
      attributes["role"] != "img"
    {
      problems.append("A drawing is neither hidden nor described.")
    }
  }

  /// HTML, unlike XML, knows elements without content by their names only.
  private func checkEmptyElements(in page: String) {
    let empty: Set<Substring> = ["meta", "input", "rect", "line", "path", "circle"]
    for end in page.ranges(of: "/>") {
      guard let start = page[..<end.lowerBound].lastIndex(of: "<") else { continue }
      let name = page[page.index(after: start)...].prefix { $0.isLetter }
      if !empty.contains(name) { problems.append("The element \(name) is closed as XML only.") }
    }
  }

  func parser(
    _ parser: XMLParser,
    didEndElement name: String,
    namespaceURI: String?,
    qualifiedName: String?
  ) { open.removeLast() }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if open.last != "style" { text += string }
  }
}
