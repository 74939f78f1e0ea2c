extension OrganisationRegister {
  /// Takes each organisation of an XML document.
  mutating func readXML(_ bytes: [UInt8]) throws(RegisterDamage) {
    do throws(XMLSyntaxError) {
      var cursor = try XMLCursor(bytes)
      var lines = LineCount()
      var assembly: RegisterAssembly?
      var isFull = false
      while let event = try cursor.next() {
        switch event {
        case .start(let tag):
          let line = lines.line(at: tag.offset, in: bytes)
          if assembly != nil {
            assembly?.begin(tag, line: line, cursor)
          } else if !isFull, cursor.localName(tag.name).elementsEqual("Organisation".utf8) {
            assembly = RegisterAssembly(tag, line: line, cursor)
          }
        case .text(let text): assembly?.add(text, cursor)
        case .end:
          guard let part = assembly?.end() else { continue }
          isFull = !take(part, isTooLong: assembly?.isTooLong ?? false)
          assembly = nil
        }
      }
    } catch {
      throw RegisterDamage(error, in: bytes)
    }
  }
}

extension RegisterDamage {
  /// Creates the cause that an error of the syntax of XML is.
  init(_ error: XMLSyntaxError, in bytes: [UInt8]) {
    code =
      switch error.kind {
      case .syntax: .notWellFormed
      case .notUTF8: .notUTF8
      case .tooLarge: .tooLong
      }
    line = JSONPosition(offset: error.offset, in: bytes).line
    sentence = "\(error.sentence) The register was not read: export it again."
  }
}
