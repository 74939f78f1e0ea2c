import MandateKit

extension SpreadsheetRows {
  /// Writes the object of a row, or of its act.
  func write(
    _ cells: [String?],
    entry: Int,
    to writer: inout JSONWriter,
    _ faults: inout [Fault]
  ) {
    writer.beginObject()
    if let act = table.act {
      writer.key(act)
      writer.beginObject()
    }
    var outer: String?
    for (column, cell) in zip(table.columns, cells) {
      let around = column.keys.count > 1 ? column.keys[0] : nil
      guard let text = cell else {
        if column.isRequired {
          note(.missingKey, column, entry, "This cell is empty, and has to be filled in.", &faults)
        }
        continue
      }
      if around != outer {
        if outer != nil { writer.endObject() }
        if let around {
          writer.key(around)
          writer.beginObject()
        }
        outer = around
      }
      writer.key(column.keys[column.keys.count - 1])
      do throws(CellFault) {
        var value = JSONWriter(.oneLine)
        try column.form.write(text, dates: dates, to: &value)
        writer.number(value.text)
      } catch {
        note(error.code, column, entry, error.sentence, &faults)
        // The schema notes it too, at the same place.
        writer.null()
      }
    }
    if outer != nil { writer.endObject() }
    if table.act != nil { writer.endObject() }
    writer.endObject()
  }

  private func note(
    _ code: DocumentError.Code,
    _ column: SpreadsheetColumn,
    _ entry: Int,
    _ sentence: String,
    _ faults: inout [Fault]
  ) {
    let path = table.path(ofEntry: entry, column)
    faults.append(
      Fault(error: DocumentError(code, at: path, sentence), offset: nil, isUnread: true)
    )
  }
}
