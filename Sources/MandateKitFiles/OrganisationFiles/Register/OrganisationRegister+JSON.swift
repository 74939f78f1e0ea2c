extension OrganisationRegister {
  /// Takes each organisation of a JSON document.
  mutating func readJSON(_ bytes: [UInt8]) throws(RegisterDamage) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = bytes.starts(with: mark) ? Array(bytes[mark.count...]) : bytes
    do throws(JSONSyntaxError) {
      var source = JSONParts(try JSONCursor(bytes))
      try source.readOrganisations { part, isTooLong in take(part, isTooLong: isTooLong) }
    } catch {
      let code: ImportFinding.Code =
        switch error.code {
        case .syntax, .nestingTooDeep: .notWellFormed
        case .invalidUTF8: .notUTF8
        case .tooLarge: .tooLong
        }
      throw RegisterDamage(
        code,
        error.line,
        "\(error.sentence) The register was not read: export it again."
      )
    }
  }
}

/// A reader of the parts of a register out of a JSON document.
private struct JSONParts {
  private var cursor: JSONCursor
  private var lines = LineCount()
  /// The number of parts of the organisation so far.
  private var count = 0
  private var isFull = false

  init(_ cursor: JSONCursor) { self.cursor = cursor }

  /// Gives each organisation to a closure, which returns false where it takes no more.
  mutating func readOrganisations(
    _ take: (RegisterPart, Bool) -> Bool
  ) throws(JSONSyntaxError) {
    try readValue(take)
    try cursor.finish()
  }

  /// Reads a value that is an organisation or holds some, which recurses no deeper than a document
  /// may nest.
  private mutating func readValue(
    _ take: (RegisterPart, Bool) -> Bool
  ) throws(JSONSyntaxError) {
    if try cursor.beginArray() {
      while try cursor.nextElement() { try readValue(take) }
    } else if try cursor.kind() == .object {
      var record = RegisterPart(key: .organisation, line: line)
      let countAround = count
      count = 0
      defer { count = countAround }
      _ = try cursor.beginObject()
      while let key = try cursor.nextKey() {
        switch RegisterKey(Array(key.string.utf8)[...]) {
        case .organisation, .organisations: try readValue(take)
        case let key?: try add(key, to: &record)
        case nil: continue
        }
      }
      if !record.parts.isEmpty, !isFull {
        isFull = !take(record, count > RegisterLimits.mostParts)
      }
    }
  }

  /// Adds the value that is due as parts of another; `null` and numbers give none.
  private mutating func add(
    _ key: RegisterKey,
    to around: inout RegisterPart
  ) throws(JSONSyntaxError) {
    guard !isFull, count <= RegisterLimits.mostParts else { return try cursor.skipValue() }
    var part = RegisterPart(key: key, line: line)
    switch try cursor.kind() {
    case .array:
      _ = try cursor.beginArray()
      while try cursor.nextElement() { try add(key, to: &around) }
      return
    case .object:
      _ = try cursor.beginObject()
      while let name = try cursor.nextKey() {
        guard let key = RegisterKey(Array(name.string.utf8)[...]) else { continue }
        try add(key, to: &part)
      }
    case .string: part.setText(try cursor.readString() ?? "")
    case .boolean: part.setText(try cursor.readBoolean() ?? false ? "true" : "false")
    case .number, .null: return try cursor.skipValue()
    }
    count += 1
    around.parts.append(part)
  }

  /// The line of the value that is due.
  private var line: Int {
    mutating get { lines.line(at: cursor.offset, in: cursor.bytes) }
  }
}
