import Foundation

/// A pair of Foundation's coders.
enum Coders: CaseIterable, Sendable {
  case json, propertyList, binaryPropertyList

  func encode(_ value: some Encodable) throws -> Data {
    switch self {
    case .json: return try JSONEncoder().encode(value)
    case .propertyList, .binaryPropertyList:
      let encoder = PropertyListEncoder()
      encoder.outputFormat = self == .propertyList ? .xml : .binary
      return try encoder.encode(value)
    }
  }

  func decode<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value {
    switch self {
    case .json: try JSONDecoder().decode(type, from: data)
    case .propertyList, .binaryPropertyList: try PropertyListDecoder().decode(type, from: data)
    }
  }

  /// Returns what is decoded of what is encoded.
  func roundTrip<Value: Codable>(_ value: Value) throws -> Value {
    try decode(Value.self, from: encode(value))
  }
}

/// Returns what is wrong with JSON text for a type, or `nil` where it is decoded.
func complaint<Value: Decodable>(of text: String, for type: Value.Type) -> String? {
  do {
    _ = try JSONDecoder().decode(type, from: Data(text.utf8))
    return nil
  } catch DecodingError.dataCorrupted(let context) {
    return context.debugDescription
  } catch {
    return "\(error)"
  }
}
