import MandateKit

/// How the values of a key are written in the cells of a column.
indirect enum CellForm: Sendable {
  /// A text as it is.
  case text
  /// A day.
  case date
  /// One of some words.
  case words([String])
  /// `true` or `false`.
  case boolean
  /// A whole number.
  case number
  /// Several values with a semicolon between each and the next.
  case list(CellForm)
  /// The same, where one value is written without a list in the case file.
  case oneOrSeveral(CellForm)
  /// One number, or several with a day before each.
  case datedNumbers
  /// The JSON of the case file.
  case json

  /// The form for the values of a shape.
  init(_ shape: Shape) {
    switch shape {
    case .text(.date): self = .date
    case .text: self = .text
    case .words(let words): self = .words(words)
    case .boolean: self = .boolean
    case .wholeNumber: self = .number
    case .list(let element, _):
      let form = CellForm(element)
      self = form.isSingle ? .list(form) : .json
    case .oneOf(let shapes): self = CellForm(oneOf: shapes)
    case .null, .object, .measure: self = .json
    }
  }

  private init(oneOf shapes: [Shape]) {
    guard shapes.count == 2, case .list(let element, _) = shapes[1] else {
      self = .json
      return
    }
    switch (shapes[0], element) {
    case (.text, .text): self = .oneOrSeveral(.text)
    case (.wholeNumber, .object): self = .datedNumbers
    default: self = .json
    }
  }

  /// Whether a cell holds one value.
  private var isSingle: Bool {
    switch self {
    case .text, .date, .words, .boolean, .number: true
    case .list, .oneOrSeveral, .datedNumbers, .json: false
    }
  }

  /// What a cell holds, for the documentation.
  var description: String {
    switch self {
    case .text: "a text"
    case .date: "a date"
    case .words(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .boolean: "`true` or `false`"
    case .number: "a whole number"
    case .list(.words(let words)):
      "some of " + words.map { "`\($0)`" }.joined(separator: ", ") + ", with `;` between them"
    case .list(let form), .oneOrSeveral(let form):
      "one or several, with `;` between them, each \(form.description)"
    case .datedNumbers:
      "a whole number, or several with a date before each: `2022-04-01 9412; 2023-04-01 9530`"
    case .json: "JSON, as in the case file"
    }
  }
}
