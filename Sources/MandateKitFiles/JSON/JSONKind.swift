/// What sort of value stands next in a document.
package enum JSONKind: Hashable, Sendable {
  case object
  case array
  case string
  case number
  case boolean
  case null

  /// The sort of value that a first byte announces, or `nil` where no value begins with it.
  init?(firstByte: UInt8) {
    switch firstByte {
    case ASCIIByte.openBrace: self = .object
    case ASCIIByte.openBracket: self = .array
    case ASCIIByte.quote: self = .string
    case ASCIIByte.minus, ASCIIByte.zero...ASCIIByte.nine: self = .number
    case ASCIIByte.lowerT, ASCIIByte.lowerF: self = .boolean
    case ASCIIByte.lowerN: self = .null
    default: return nil
    }
  }
}
