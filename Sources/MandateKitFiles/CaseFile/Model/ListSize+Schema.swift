import MandateKit

extension Format where Value == ListSize {
  /// A number of patients, or a list of numbers, each from a day on.
  @inline(__always)
  static var listSize: Format {
    let amount = Format<Int64>.amount
    let entries = Format<[ListSize.Entry]>.nonEmptyList(of: .object(ListSize.Entry.self))
    return Format(
      .oneOf([amount.shape, entries.shape]),
      unread: 0,
      { reader throws(JSONSyntaxError) in
        guard try reader.cursor.kind() == .array else {
          return try amount.read(&reader).map { .constant($0) }
        }
        return try entries.read(&reader).map { .dated($0) }
      },
      write: { size, writer in
        switch size {
        case .constant(let patients): amount.write(patients, &writer)
        case .dated(let list): entries.write(list, &writer)
        }
      }
    )
  }
}

extension ListSize.Entry: Described {
  static let schema = Schema("A dated list size", ListSize.Entry(from: .unread, patients: 0)) {
    Field("from", .date) { $1(&$0.from) }
      .means("The day from which on the number holds.")
    Field("patients", .amount) { $1(&$0.patients) }
      .means("The number of patients.")
  }
}
