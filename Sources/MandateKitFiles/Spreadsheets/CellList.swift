/// Several values in one cell, with a semicolon between each and the next.
///
/// Blanks around a value do not count. A backslash before a semicolon, a blank or a backslash makes it part of
/// the value.
enum CellList {
  /// Returns the values of a cell, none where it is empty.
  static func elements(of text: String) -> [String] {
    var elements: [String] = []
    var element = String.UnicodeScalarView()
    // The number of scalars, and of those up to the last that is no blank.
    var (length, kept) = (0, 0)
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        element.append(scalar)
        length += 1
        kept = length
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == ";" {
        elements.append(String(element.prefix(kept)))
        (element, length, kept) = (String.UnicodeScalarView(), 0, 0)
      } else if !CellText.isBlank(scalar) || length > 0 {
        element.append(scalar)
        length += 1
        if !CellText.isBlank(scalar) { kept = length }
      }
    }
    if isEscaped {
      element.append("\\")
      kept = length + 1
    }
    // No value follows a semicolon at the end.
    if kept > 0 { elements.append(String(element.prefix(kept))) }
    return elements
  }

  /// Returns the text of a cell with some values.
  static func text(of elements: [String]) -> String {
    elements.map { escaped($0) }.joined(separator: "; ")
  }

  private static func escaped(_ element: String) -> String {
    let scalars = Array(element.unicodeScalars)
    var text = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let isAtEnd = index == 0 || index == scalars.count - 1
      if scalar == ";" || scalar == "\\" || isAtEnd && CellText.isBlank(scalar) {
        text.append("\\")
      }
      text.append(scalar)
    }
    return String(text)
  }
}
