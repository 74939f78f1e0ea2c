/// The parts of one organisation of an XML document while it is read.
struct RegisterAssembly {
  /// The parts that have been begun and not ended, the outermost first.
  private var open: [RegisterPart]
  /// The number of elements that are open within one that is passed over.
  private var passedOver = 0
  /// The number of parts so far.
  private var count = 1

  /// Begins an organisation with the tag of its element.
  init(_ tag: XMLTag, line: Int, _ cursor: XMLCursor) {
    open = [RegisterPart(key: .organisation, line: line)]
    add(tag.attributes, line: line, cursor)
  }

  /// Whether the organisation has more parts than are read; the rest is passed over.
  var isTooLong: Bool { count > RegisterLimits.mostParts }

  /// Begins an element within the organisation.
  mutating func begin(_ tag: XMLTag, line: Int, _ cursor: XMLCursor) {
    guard passedOver == 0, !isTooLong, let key = RegisterKey(cursor.localName(tag.name)) else {
      passedOver += 1
      return
    }
    count += 1
    open.append(RegisterPart(key: key, line: line))
    add(tag.attributes, line: line, cursor)
  }

  /// Adds a piece of text to the element that is open.
  mutating func add(_ text: XMLText, _ cursor: XMLCursor) {
    guard passedOver == 0, let last = open.indices.last else { return }
    let isBlank = cursor.bytes[text.range].allSatisfy(ASCIIByte.isWhiteSpace)
    if isBlank, open[last].text.isEmpty { return }
    open[last].text += cursor.string(of: text)
  }

  /// Ends the element that is open; returns the organisation where it is that one.
  mutating func end() -> RegisterPart? {
    guard passedOver == 0 else {
      passedOver -= 1
      return nil
    }
    guard var part = open.popLast() else { return nil }
    part.setText(part.text)
    guard let around = open.indices.last else { return part }
    open[around].parts.append(part)
    return nil
  }

  /// Adds attributes as parts, and that named `value` as the text.
  private mutating func add(_ attributes: [XMLAttribute], line: Int, _ cursor: XMLCursor) {
    guard let last = open.indices.last else { return }
    for attribute in attributes {
      let name = cursor.localName(attribute.name)
      if name.elementsEqual("value".utf8) {
        open[last].text = cursor.string(of: attribute.value)
      } else if let key = RegisterKey(name) {
        var part = RegisterPart(key: key, line: line)
        part.setText(cursor.string(of: attribute.value))
        open[last].parts.append(part)
        count += 1
      }
    }
  }
}
