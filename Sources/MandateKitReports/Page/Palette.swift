/// The colours of pages and drawings, for a light and for a dark background.
///
/// A test computes that every pair of ``contrasts`` is apart as far as WCAG 2.2 asks at level AA.
enum Palette {
  /// A colour by what it is for, as six hexadecimal digits.
  struct Colour: Hashable {
    let name: String
    let light: String
    let dark: String
  }

  static let page = Colour(name: "page", light: "ffffff", dark: "14181b")
  static let panel = Colour(name: "panel", light: "f2f5f7", dark: "1f262b")
  static let text = Colour(name: "text", light: "17212b", dark: "eceff1")
  static let quiet = Colour(name: "quiet", light: "4a5560", dark: "b6bfc6")
  static let line = Colour(name: "line", light: "7d8790", dark: "7f8a93")
  static let link = Colour(name: "link", light: "005087", dark: "8fcaff")
  static let met = Colour(name: "met", light: "0b6640", dark: "74d6a2")
  static let open = Colour(name: "open", light: "7a4a00", dark: "f3bd5a")
  static let unmet = Colour(name: "unmet", light: "a0161b", dark: "ff9f97")

  /// All colours.
  static let all = [page, panel, text, quiet, line, link, met, open, unmet]

  /// A colour on another, and the least contrast of the two in tenths.
  struct Contrast {
    let colour: Colour
    let ground: Colour
    let tenths: Int
  }

  /// The pairs that are used: text needs a contrast of 4.5 to 1, lines and shapes need 3 to 1.
  static let contrasts: [Contrast] = [page, panel].flatMap { ground in
    [text, quiet, link, met, open, unmet].map {
      Contrast(colour: $0, ground: ground, tenths: 45)
    } + [Contrast(colour: line, ground: ground, tenths: 30)]
  }

  /// The colours as declarations of a style sheet: the light ones, then the dark ones for who prefers
  /// them.
  ///
  /// - Parameter selector: What the declarations are for.
  /// - Returns: The style sheet.
  static func styles(for selector: String) -> String {
    func declarations(_ value: (Colour) -> String) -> String {
      all.map { "--\($0.name):#\(value($0))" }.joined(separator: ";")
    }
    return """
      \(selector){color-scheme:light dark;\(declarations { $0.light })}
      @media screen and (prefers-color-scheme:dark){\(selector){\(declarations { $0.dark })}}

      """
  }
}
