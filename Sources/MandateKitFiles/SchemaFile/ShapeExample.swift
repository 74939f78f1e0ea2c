/// Examples of the values of a shape, as JSON.
enum ShapeExample {
  /// Returns an object with every key that may stand in it, those of which only one may by the first.
  static func object(_ shape: ObjectShape) -> String {
    let first = shape.fields.first { $0.presence == .alternative }?.key
    let excluded = Set(shape.fields.compactMap { $0.excluded == nil ? nil : $0.key })
    let kind = shape.fields.first { $0.key == "kind" }.flatMap { firstWord($0.shape) }
    let fields = shape.fields.filter { field in
      (field.presence != .alternative || field.key == first) && !excluded.contains(field.key)
        && (field.remarks.companion == nil || field.remarks.companion == first)
        && (field.remarks.kinds == nil
          || kind.map { field.remarks.kinds?.words.contains($0) ?? false } ?? true)
    }
    let lines = fields.map { field in
      "  \"\(field.key)\": \(value(field.shape, under: field.named(in: shape), depth: 1))"
    }
    return lines.isEmpty ? "{}" : "{\n" + lines.joined(separator: ",\n") + "\n}"
  }

  /// Returns the least object that is one: only the keys that it needs.
  private static func leastObject(_ shape: ObjectShape, depth: Int) -> String {
    let first = shape.fields.first { $0.presence == .alternative && !$0.isRecursive(in: shape) }?
      .key
    let kind = shape.fields.first { $0.key == "kind" }.flatMap { firstWord($0.shape) }
    let members = shape.fields.filter { field in
      field.presence == .required || field.key == first && field.presence == .alternative
        || field.remarks.kinds.map { kinds in
          kinds.isRequired && (kind.map { kinds.words.contains($0) } ?? false)
        } ?? false
    }
    let parts = members.map { field in
      "\"\(field.key)\": \(value(field.shape, under: field.named(in: shape), depth: depth + 1))"
    }
    return parts.isEmpty ? "{}" : "{ " + parts.joined(separator: ", ") + " }"
  }

  private static func value(_ shape: Shape, under field: FieldShape, depth: Int) -> String {
    switch shape {
    case .text(let text):
      "\"\(field.remarks.example ?? known(field.key, text) ?? text.example)\""
    case .words(let words):
      "\"\(words.first { field.supplied != "\"\($0)\"" } ?? words.first ?? "")\""
    case .boolean: field.supplied == "true" ? "false" : "true"
    case .wholeNumber: field.remarks.example ?? "28"
    case .null: "null"
    case .list(let element, let isNonEmpty):
      depth > 3 && !isNonEmpty ? "[]" : "[\(value(element, under: field, depth: depth + 1))]"
    case .object(let object): leastObject(object(), depth: depth)
    case .oneOf(let shapes): shapes.first.map { value($0, under: field, depth: depth) } ?? ""
    case .measure: "3"
    }
  }

  /// Returns the text for a key, unless it is a name where a day belongs or the other way round.
  private static func known(_ key: String, _ shape: TextShape) -> String? {
    let isDay = shape == .date || shape == .day
    return texts[key].flatMap { ($0.first == "2") == isDay ? $0 : nil }
  }

  private static func firstWord(_ shape: Shape) -> String? {
    if case .words(let words) = shape { words.first } else { nil }
  }
}

extension ShapeExample {
  /// A text for a key that is a name or a day, so that the examples are about one place.
  private static let texts: [String: String] = [
    "member": "abbey", "of": "riverside", "for": "abbey", "by": "dr-lee", "on": "hub",
    "person": "dr-lee", "to": "wold-icb", "at": "wold-icb", "giver": "riverside",
    "holder": "dr-lee",
    "over": "riverside", "adoptedBy": "earlier-hub", "affects": "riverside", "proposer": "wold-icb",
    "forum": "wold-icb", "ratifies": "earlier-hub", "confirms": "earlier-hub", "proposal": "hub",
    "provision": "agreed", "notRequired": "told", "successor": "hillside", "membersOf": "riverside",
    "castBy": "dr-lee", "consentOf": "abbey", "notOpposedBy": "abbey", "presenceOf": "abbey",
    "castingVote": "dr-lee", "named": "wold-icb", "body": "abbey", "voters": "abbey",
    "opened": "2024-02-01", "closed": "2024-03-01", "informed": "2024-02-01",
    "answered": "2024-02-20", "considered": "2024-03-05", "electorsOn": "2024-02-01",
    "from": "2022-07-01", "until": "2025-07-01", "name": "Abbey Practice",
    "interest": "Owns the building", "title": "Network agreement", "phase": "first",
    "url": "https://example.org/agreement", "note": "As signed", "sentence": "…",
    "case": "case.json",
  ]

  /// The names of the things that have one.
  fileprivate static let names: [String: String] = [
    "A body": "abbey", "A person": "dr-lee", "A mandate": "speak-at-place", "A proposal": "hub",
    "A provision": "agreed",
  ]
}

extension FieldShape {
  /// The field with an example for the identifier of a thing.
  fileprivate func named(in shape: ObjectShape) -> FieldShape {
    var field = self
    if key == "id" { field.remarks.example = ShapeExample.names[shape.title] }
    if key == "provision", shape.title == "A source" { field.remarks.example = "clause 12" }
    if key == "title", shape.title == "A proposal" {
      field.remarks.example = "A hub for minor illness"
    }
    return field
  }

  /// Whether the field holds objects of the sort in which it stands.
  fileprivate func isRecursive(in shape: ObjectShape) -> Bool {
    if case .list(.object(let object), _) = self.shape {
      object().title == shape.title
    } else {
      false
    }
  }
}

extension TextShape {
  /// An example of such a text.
  fileprivate var example: String {
    switch self {
    case .any, .nonEmpty: "some text"
    case .identifier, .reference: "abbey"
    case .date, .day: "2024-03-14"
    case .fraction: "1/2"
    case .subject, .pattern: "contract.local"
    case .word: "clinical"
    case .kind: "practice"
    }
  }
}
