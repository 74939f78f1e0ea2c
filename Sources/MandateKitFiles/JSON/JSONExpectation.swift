/// What the grammar allows at a place where something else stands.
enum JSONExpectation: Hashable {
  case value
  case valueAfterComma
  case keyOrBrace
  case keyAfterComma
  case colon
  case commaOrBrace
  case commaOrBracket
  case digit
  case end

  /// The words for it, to follow "expected".
  var phrase: String {
    switch self {
    case .value: "a value"
    case .valueAfterComma: "a value after the comma"
    case .keyOrBrace: "a key between quotation marks, or `}`"
    case .keyAfterComma: "a key between quotation marks after the comma"
    case .colon: "a colon after the key"
    case .commaOrBrace: "a comma and the next key, or `}`"
    case .commaOrBracket: "a comma and the next value, or `]`"
    case .digit: "a digit"
    case .end: "nothing more"
    }
  }

  /// What to do where a byte stands instead that people are known to write there.
  func advice(against byte: UInt8) -> String {
    switch (self, byte) {
    case (.keyAfterComma, ASCIIByte.closeBrace), (.valueAfterComma, ASCIIByte.closeBracket):
      "remove the comma before it"
    case (.end, _):
      "a document is one value, so remove what follows it"
    case (.digit, _):
      "write numbers like 12, -3 or 0.5, with digits on both sides of the point"
    case (.commaOrBrace, ASCIIByte.quote), (.commaOrBracket, ASCIIByte.quote):
      "put a comma before it"
    case (.commaOrBrace, ASCIIByte.closeBracket), (.commaOrBracket, ASCIIByte.closeBrace):
      "close what was opened last first"
    case (_, 0x27):
      "use straight double quotation marks"
    case (_, ASCIIByte.slash), (_, 0x23):
      "remove it if it begins a comment, for JSON has none"
    case (.value, ASCIIByte.plus), (.value, ASCIIByte.point):
      "begin a number with a digit or a minus sign"
    case (.value, _) where ASCIIByte.isLetter(byte),
      (.valueAfterComma, _) where ASCIIByte.isLetter(byte):
      "put text between quotation marks; only true, false and null stand without"
    case (.keyOrBrace, _) where ASCIIByte.isLetter(byte),
      (.keyAfterComma, _) where ASCIIByte.isLetter(byte):
      "put the key between quotation marks"
    default:
      "correct it"
    }
  }
}
