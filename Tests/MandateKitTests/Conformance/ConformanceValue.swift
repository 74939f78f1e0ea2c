import Foundation

/// A JSON value of a conformance file, whatever its shape.
enum ConformanceValue: Equatable, Sendable {
  case object([String: ConformanceValue])
  case list([ConformanceValue])
  case text(String)
  case number(Int)
  case flag(Bool)
  case null

  subscript(key: String) -> ConformanceValue? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }

  var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  var list: [ConformanceValue]? {
    guard case .list(let list) = self else { return nil }
    return list
  }

  /// The value as JSON text.
  func json() throws -> [UInt8] { Array(try JSONEncoder().encode(self)) }

  init(json: Data) throws { self = try JSONDecoder().decode(ConformanceValue.self, from: json) }
}

extension ConformanceValue: Codable {
  init(from decoder: Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([ConformanceValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: ConformanceValue].self))
    }
  }

  func encode(to encoder: Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .object(let members): try container.encode(members)
    case .list(let list): try container.encode(list)
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .flag(let flag): try container.encode(flag)
    case .null: try container.encodeNil()
    }
  }
}

extension ConformanceValue: CustomStringConvertible {
  var description: String {
    switch self {
    case .object(let members):
      "{"
        + members.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        .joined(separator: ", ") + "}"
    case .list(let list): "[" + list.map(\.description).joined(separator: ", ") + "]"
    case .text(let text): text
    case .number(let number): "\(number)"
    case .flag(let flag): "\(flag)"
    case .null: "null"
    }
  }
}
