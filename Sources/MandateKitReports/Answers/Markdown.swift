import MandateKit

/// Text escaped for Markdown.
enum Markdown {
  /// A text with a backslash before every sign that Markdown could read as its own.
  ///
  /// All of these are ASCII. An accent after one makes no difference: to a reader of Markdown the
  /// sign is still there.
  static func escaped(_ text: String) -> String {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count + 8)
    var start = true
    var digits = true
    for byte in text.utf8 {
      if opensList(byte, atStart: start, afterDigits: digits) || isRead(byte) {
        escaped.append(UInt8(ascii: "\\"))
      }
      escaped.append(byte)
      start = false
      digits = digits && byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// Whether a dash at the start of a line, or a dot after digits alone, would open a list.
  private static func opensList(_ byte: UInt8, atStart start: Bool, afterDigits digits: Bool)
    -> Bool
  {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="): start
    case UInt8(ascii: "."), UInt8(ascii: ")"): digits && !start
    default: false
    }
  }

  /// Whether a sign is one that Markdown reads anywhere.
  private static func isRead(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "#"), UInt8(ascii: "|"),
      UInt8(ascii: "~"), UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "$"):
      true
    default: false
    }
  }

  /// A citation, as a link where its address is a plain web address.
  static func link(_ source: Source) -> String {
    let citation = escaped(source.citation)
    return source.plainAddress.map { "[\(citation)](<\($0)>)" } ?? citation
  }
}
