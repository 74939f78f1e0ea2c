/// The reference of a format in Markdown: a section for each sort of object, with its keys and an example.
struct FormatReference {
  /// The text.
  let text: String

  /// Writes the reference of a format.
  init(_ format: DocumentFormat) {
    let known = format == .case ? [] : DocumentFormat.case.shape.withParts
    // What a case file has too stands in its own reference.
    let objects = format.shape.withParts.filter { object in
      !known.contains { $0.title == object.title && $0.keys == object.keys }
    }
    text = objects.map { FormatReference.section($0) }.joined(separator: "\n\n")
  }

  private static func section(_ shape: ObjectShape) -> String {
    var lines = ["### \(shape.title)", ""]
    if shape.fields.isEmpty {
      lines.append("It has no keys.")
    } else {
      if shape.fields.contains(where: { $0.presence == .alternative }) {
        lines += ["It has just one of the keys that are marked “one of”.", ""]
      }
      lines += ["| key | value | left out | meaning |", "| --- | --- | --- | --- |"]
      lines += shape.fields.map { field in
        "| `\(field.key)` | \(words(for: field.shape)) | \(whenLeftOut(field)) | \(meaning(of: field)) |"
      }
    }
    lines += ["", "```json", ShapeExample.object(shape), "```"]
    return lines.joined(separator: "\n")
  }

  private static func whenLeftOut(_ field: FieldShape) -> String {
    switch field.presence {
    case .required: "needed"
    case .alternative: "one of"
    case .optional: field.supplied.map { "`\($0)`" } ?? ""
    }
  }

  private static func meaning(of field: FieldShape) -> String {
    var parts = [field.remarks.meaning]
    if let excluded = field.excluded { parts.append("Not beside `\(excluded)`.") }
    if let companion = field.remarks.companion { parts.append("Only beside `\(companion)`.") }
    if let kinds = field.remarks.kinds {
      parts.append("Only of the kind \(kinds.words.map { "`\($0)`" }.joined(separator: ", ")).")
    }
    return parts.joined(separator: " ")
  }

  /// The words for the values of a shape.
  private static func words(for shape: Shape) -> String {
    switch shape {
    case .text(let text): text.words
    case .words(let words): words.map { "`\"\($0)\"`" }.joined(separator: ", ")
    case .boolean: "`true` or `false`"
    case .wholeNumber(let most?): "whole number from 0 to \(grouped(most))"
    case .wholeNumber(nil): "whole number"
    case .null: "`null`"
    case .list(let element, let isNonEmpty):
      "list of \(words(for: element))\(isNonEmpty ? ", not empty" : "")"
    case .object(let object): "*\(withoutArticle(object().title))*"
    case .oneOf(let shapes): shapes.map { words(for: $0) }.joined(separator: ", or ")
    case .measure: "measure"
    }
  }

  private static func withoutArticle(_ title: String) -> String {
    let words = title.split(separator: " ")
    return (words.count > 1 ? words.dropFirst() : words[...]).joined(separator: " ")
  }

  private static func grouped(_ number: Int) -> String {
    var digits = Array(String(number))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return String(digits)
  }
}

extension ObjectShape {
  fileprivate var keys: [String] { fields.map { $0.key } }
}

extension TextShape {
  /// The words for such texts.
  fileprivate var words: String {
    switch self {
    case .any: "text"
    case .nonEmpty: "text, not empty"
    case .identifier: "id"
    case .reference: "id of another entry"
    case .date: "date"
    case .day: "date"
    case .fraction: "fraction"
    case .subject: "subject"
    case .pattern: "pattern"
    case .word: "word"
    case .kind: "kind"
    }
  }
}
