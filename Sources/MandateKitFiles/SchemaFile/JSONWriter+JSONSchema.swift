import MandateKit

extension JSONWriter {
  /// Writes the JSON Schema of a format.
  mutating func schema(of format: DocumentFormat) {
    let objects = format.shape.withParts
    object { json in
      json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      json.member("title", "\(format.shape.title) of the format \(format.schema)")
      json.member("$ref", "#/$defs/\(format.shape.name)")
      json.key("$defs")
      json.object { json in
        for object in objects {
          json.key(object.name)
          json.schema(of: object)
        }
        if objects.contains(where: { $0.fields.contains { $0.shape.isMeasured } }) {
          json.key("measure")
          json.measureSchema()
        }
      }
    }
  }

  /// Writes the schema of the objects of a shape.
  private mutating func schema(of shape: ObjectShape) {
    object { json in
      json.member("title", shape.title)
      json.member("type", "object")
      json.key("properties")
      json.object { json in
        for field in shape.fields {
          json.key(field.key)
          json.schema(of: field)
        }
      }
      json.list("required", shape.fields.filter { $0.presence == .required }) { $0.value($1.key) }
      json.member("additionalProperties", false)
      let alternatives = shape.fields.filter { $0.presence == .alternative }
      json.list("oneOf", alternatives) { json, field in
        json.object { json in json.list("required", [field.key]) { $0.value($1) } }
      }
      for field in shape.fields {
        guard let excluded = field.excluded else { continue }
        json.key("not")
        json.object { json in json.list("required", [excluded, field.key]) { $0.value($1) } }
      }
      let companions = shape.fields.filter { $0.remarks.companion != nil }
      if !companions.isEmpty {
        json.key("dependentRequired")
        json.object { json in
          for field in companions {
            json.list(field.key, [field.remarks.companion ?? ""]) { $0.value($1) }
          }
        }
      }
      json.conditions(of: shape)
    }
  }

  /// Writes which keys an object of each kind has, where that hangs on its kind.
  private mutating func conditions(of shape: ObjectShape) {
    let bound = shape.fields.filter { $0.remarks.kinds != nil }
    guard !bound.isEmpty, let kind = shape.fields.first(where: { $0.key == "kind" }),
      case .words(let words) = kind.shape
    else { return }
    key("allOf")
    array(of: words) { json, word in
      json.object { json in
        json.key("if")
        json.object { json in
          json.key("properties")
          json.object { json in
            json.key("kind")
            json.object { $0.member("const", word) }
          }
        }
        json.key("then")
        json.object { json in
          let own = bound.filter { $0.remarks.kinds?.words.contains(word) ?? false }
          json.list("required", own.filter { $0.remarks.kinds?.isRequired ?? false }) {
            $0.value($1.key)
          }
          json.key("properties")
          json.object { json in
            for field in bound where !(field.remarks.kinds?.words.contains(word) ?? false) {
              json.member(field.key, false)
            }
          }
        }
      }
    }
  }

  /// Writes the schema of what stands under a key.
  private mutating func schema(of field: FieldShape) {
    object { json in
      if !field.remarks.meaning.isEmpty { json.member("description", field.remarks.meaning) }
      json.members(of: field.shape)
      if let supplied = field.supplied {
        json.key("default")
        json.number(supplied)
      }
    }
  }

  /// Writes the keywords for the values of a shape, within an object.
  private mutating func members(of shape: Shape) {
    switch shape {
    case .text(let text): members(of: text)
    case .words(let words) where words.count == 1: member("const", words[0])
    case .words(let words): list("enum", words) { $0.value($1) }
    case .boolean: member("type", "boolean")
    case .wholeNumber(let most):
      member("type", "integer")
      member("minimum", 0)
      if let most { member("maximum", most) }
    case .null: member("type", "null")
    case .list(let element, let isNonEmpty):
      member("type", "array")
      key("items")
      object { $0.members(of: element) }
      if isNonEmpty { member("minItems", 1) }
      member("maxItems", Limits.mostEntries)
    case .object(let object): member("$ref", "#/$defs/\(object().name)")
    case .oneOf(let shapes):
      list("anyOf", shapes) { json, shape in json.object { $0.members(of: shape) } }
    case .measure: member("$ref", "#/$defs/measure")
    }
  }

  private mutating func members(of text: TextShape) {
    member("type", "string")
    switch text {
    case .any: break
    case .nonEmpty, .reference: member("minLength", 1)
    case .identifier:
      member("minLength", 1)
      member("maxLength", Limits.mostIdentifierBytes)
    case .date, .day, .fraction, .subject, .pattern, .word: member("pattern", text.pattern)
    case .kind:
      member("pattern", text.pattern)
      key("not")
      object { $0.member("const", "person") }
    }
  }

  private mutating func measureSchema() {
    object { json in
      json.member("title", "What a finding measures")
      json.key("anyOf")
      json.array { json in
        json.object { $0.members(of: .wholeNumber(upTo: nil)) }
        json.object { $0.members(of: .text(.any)) }
        json.object { json in
          json.member("type", "array")
          json.key("items")
          json.object { $0.members(of: .text(.any)) }
        }
        json.object { json in
          json.member("type", "object")
          json.key("additionalProperties")
          json.object { $0.members(of: .measure) }
        }
      }
    }
  }
}

extension TextShape {
  /// The regular expression of the texts, which all others are free of.
  fileprivate var pattern: String {
    switch self {
    case .date: "^(1[89]|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
    case .day: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
    case .fraction: "^[0-9]+/[0-9]+$"
    case .subject: #"^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$"#
    case .pattern: #"^([A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*|\*)$"#
    case .word, .kind: "^[A-Za-z0-9_-]{1,60}$"
    case .any, .nonEmpty, .identifier, .reference: ""
    }
  }
}

extension Shape {
  /// Whether a measure is among the values.
  var isMeasured: Bool {
    switch self {
    case .measure: true
    case .list(let element, _): element.isMeasured
    case .oneOf(let shapes): shapes.contains { $0.isMeasured }
    case .text, .words, .boolean, .wholeNumber, .null, .object: false
    }
  }
}
