#if !hasFeature(Embedded)
import MandateKit

extension JSONValue: Codable {
  /// A key of any object.
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) {
      self.stringValue = stringValue
    }

    init?(intValue: Int) { nil }
  }

  /// Takes the value of a decoder, the keys of objects sorted.
  ///
  /// A decoder tells the sort of a value only by failing to give another. Texts come first, as most values
  /// are texts.
  ///
  /// - Complexity: O(bytes); Foundation's decoders add up to five failures for each value, each of which
  ///   takes O(containers around the value).
  init(from decoder: any Decoder) throws {
    let scalar = try? decoder.singleValueContainer()
    if scalar?.decodeNil() == true {
      self = .null
    } else if let text = try? scalar?.decode(String.self) {
      self = .string(text)
    } else if let container = try? decoder.container(keyedBy: Key.self) {
      try JSONValue.checkDepth(of: decoder)
      self = try JSONValue(membersOf: container)
    } else if var container = try? decoder.unkeyedContainer() {
      try JSONValue.checkDepth(of: decoder)
      var elements: [JSONValue] = []
      while !container.isAtEnd {
        elements.append(try container.decodeNil() ? .null : container.decode(JSONValue.self))
      }
      self = .array(elements)
    } else {
      self = try JSONValue(numberOf: decoder.singleValueContainer())
    }
  }

  private static func checkDepth(of decoder: any Decoder) throws {
    guard decoder.codingPath.count <= Limits.deepestCoding else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath,
          debugDescription: "The value nests too deep: no case file does."
        )
      )
    }
  }

  private init(membersOf container: KeyedDecodingContainer<Key>) throws {
    let keys = container.allKeys.sorted {
      $0.stringValue.utf8.lexicographicallyPrecedes($1.stringValue.utf8)
    }
    self = .object(
      try keys.map { key in
        let value =
          try container.decodeNil(forKey: key)
          ? .null : container.decode(JSONValue.self, forKey: key)
        return Member(key: key.stringValue, value: value)
      }
    )
  }

  /// Takes a number, or `true` or `false`.
  private init(numberOf container: any SingleValueDecodingContainer) throws {
    if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let number = try? container.decode(Int64.self) {
      self = .number(number)
    } else if (try? container.decode(UInt64.self)) != nil {
      self = .otherNumber(isWhole: true)
    } else if (try? container.decode(Double.self)) != nil {
      self = .otherNumber(isWhole: false)
    } else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription:
          "Here stands what a case file cannot hold: give an object, a list, a string,"
          + " a whole number, or `true` or `false`."
      )
    }
  }

  /// Gives the value to an encoder.
  func encode(to encoder: any Encoder) throws {
    switch self {
    case .object(let members):
      var container = encoder.container(keyedBy: Key.self)
      for member in members {
        try container.encode(member.value, forKey: Key(stringValue: member.key))
      }
    case .array(let elements):
      var container = encoder.unkeyedContainer()
      for element in elements { try container.encode(element) }
    case .string(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .number(let number):
      var container = encoder.singleValueContainer()
      try container.encode(number)
    case .boolean(let value):
      var container = encoder.singleValueContainer()
      try container.encode(value)
    case .null, .otherNumber:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    }
  }
}
#endif
