import MandateKitFiles

/// A validator of the part of JSON Schema (2020-12) that the library writes.
///
/// A keyword that it does not know is a fault of every document, so that none is passed over in silence.
struct SchemaValidator: Sendable {
  private let definitions: [String: JSONTree]
  private let root: JSONTree

  /// Creates the validator of a schema.
  init(_ schema: [UInt8]) throws(JSONSyntaxError) {
    root = try JSONTree(bytes: schema)
    var definitions: [String: JSONTree] = [:]
    for member in root["$defs"]?.fields ?? [] {
      definitions["#/$defs/\(member.key)"] = member.value
    }
    self.definitions = definitions
  }

  /// Returns what is wrong with a document, each with its path.
  func faults(_ document: JSONTree) -> [String] { faults(document, root, "") }

  /// Returns what is wrong with an object of the sort with a title.
  func faults(_ document: JSONTree, titled title: String) -> [String] {
    let definition = definitions.values.first { $0["title"]?.text == title }
    return definition.map { faults(document, $0, "") } ?? ["no definition of \(title)"]
  }

  private func faults(_ value: JSONTree, _ schema: JSONTree, _ path: String) -> [String] {
    if case .boolean(let isAllowed) = schema {
      return isAllowed ? [] : ["\(path): may not be there"]
    }
    return (schema.fields ?? []).flatMap { keyword in
      faults(value, keyword.key, keyword.value, in: schema, path)
    }
  }

  private func faults(
    _ value: JSONTree,
    _ keyword: String,
    _ content: JSONTree,
    in schema: JSONTree,
    _ path: String
  ) -> [String] {
    func fault(unless isRight: Bool) -> [String] { isRight ? [] : ["\(path): \(keyword)"] }
    func holds(_ part: JSONTree) -> Bool { faults(value, part, path).isEmpty }
    let parts = content.items ?? []
    switch keyword {
    case "$schema", "title", "$defs", "description", "default": return []
    case "$ref":
      guard let definition = definitions[content.text ?? ""] else {
        return ["\(path): no definition"]
      }
      return faults(value, definition, path)
    case "type": return fault(unless: value.type == content.text)
    case "const": return fault(unless: value == content)
    case "enum": return fault(unless: parts.contains(value))
    case "pattern":
      guard let text = value.text, let regex = try? Regex(content.text ?? "") else { return [] }
      return fault(unless: text.contains(regex))
    case "minLength":
      return fault(unless: value.text.map { $0.unicodeScalars.count >= content.number } ?? true)
    case "maxLength":
      return fault(unless: value.text.map { $0.unicodeScalars.count <= content.number } ?? true)
    case "minimum": return fault(unless: value.whole.map { $0 >= content.number } ?? true)
    case "maximum": return fault(unless: value.whole.map { $0 <= content.number } ?? true)
    case "minItems": return fault(unless: value.items.map { $0.count >= content.number } ?? true)
    case "maxItems": return fault(unless: value.items.map { $0.count <= content.number } ?? true)
    case "items":
      return (value.items ?? []).enumerated().flatMap { faults($1, content, "\(path)[\($0)]") }
    case "properties":
      return (content.fields ?? []).flatMap { member in
        value[member.key].map { faults($0, member.value, "\(path).\(member.key)") } ?? []
      }
    case "additionalProperties":
      let known = (schema["properties"]?.fields ?? []).map { $0.key }
      return (value.fields ?? []).filter { !known.contains($0.key) }
        .flatMap { faults($0.value, content, "\(path).\($0.key)") }
    case "required":
      guard value.fields != nil else { return [] }
      return parts.filter { value[$0.text ?? ""] == nil }.map { "\(path): needs \($0.text ?? "")" }
    case "dependentRequired":
      return (content.fields ?? []).filter { value[$0.key] != nil }.flatMap { member in
        (member.value.items ?? []).flatMap { fault(unless: value[$0.text ?? ""] != nil) }
      }
    case "oneOf": return fault(unless: parts.count(where: holds) == 1)
    case "anyOf": return fault(unless: parts.contains(where: holds))
    case "allOf": return parts.flatMap { faults(value, $0, path) }
    case "not": return fault(unless: !holds(content))
    case "if": return holds(content) ? faults(value, schema["then"] ?? .boolean(true), path) : []
    case "then": return []
    default: return ["\(path): unknown keyword \(keyword)"]
    }
  }
}

extension JSONTree {
  var fields: [Member]? { if case .object(let members) = self { members } else { nil } }
  var items: [JSONTree]? { if case .array(let elements) = self { elements } else { nil } }
  var whole: Int? { if case .whole(let number) = self { number } else { nil } }
  fileprivate var number: Int { whole ?? 0 }

  /// The name of the type that JSON Schema has for the value.
  fileprivate var type: String {
    switch self {
    case .object: "object"
    case .array: "array"
    case .string: "string"
    case .whole: "integer"
    case .otherNumber: "number"
    case .boolean: "boolean"
    case .null: "null"
    }
  }
}
