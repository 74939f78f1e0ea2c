/// The form that a register is written in, told by its first character.
enum RegisterSource {
  case json
  case xml

  /// Finds the form, or returns `nil` for bytes that begin otherwise.
  init?(_ bytes: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = bytes.starts(with: mark) ? mark.count : 0
    switch bytes[start...].first(where: { !ASCIIByte.isWhiteSpace($0) }) {
    case ASCIIByte.openBrace, ASCIIByte.openBracket: self = .json
    case XMLByte.less: self = .xml
    default: return nil
    }
  }
}
