import MandateKit
import MandateKitFiles
import MandateKitReports

/// What calls of the module share: the case that was opened last, and that case as it was changed since.
struct Session {
  /// The case that is open, or `nil` where none is.
  private var opened: OpenCase?
  /// The case with changes, or `nil` where it is as it was opened.
  private var changed: OpenCase?

  /// Answers a call.
  ///
  /// - Parameter call: The bytes of the call.
  /// - Returns: The response; a call that cannot be answered has one too.
  mutating func response(to call: [UInt8]) -> Response {
    do throws(Refusal) {
      return Response(status: .answered, bytes: try answer(CallReader.read(call)))
    } catch {
      return error.response
    }
  }

  private mutating func answer(_ call: CallValue) throws(Refusal) -> [UInt8] {
    guard let name = call["call"]?.string else {
      throw .call("The call does not say what it asks for: its key \"call\" is missing.")
    }
    switch name {
    case "open":
      // What was open is let go of first, so that no two cases take memory at once.
      (opened, changed) = (nil, nil)
      let opened = try OpenCase(call.bytes("text"))
      self.opened = opened
      return opened.summary
    case "change":
      guard let opened else { throw .call(Session.nothingOpen) }
      guard call["text"] != nil else {
        changed = nil
        return opened.summary
      }
      let changed = try OpenCase(call.bytes("text"))
      self.changed = changed
      return changed.summary
    case "answer": return try openCase.answer(call)
    case "timeline": return try openCase.timeline(call)
    case "compare": return try Comparison(call, opened: opened, changed: changed).bytes
    case "spreadsheets": return try SpreadsheetImport(call).bytes
    case "templates": return Templates.bytes
    default:
      throw .call(
        "There is no call \(name). Use open, change, answer, timeline, compare, spreadsheets or"
          + " templates."
      )
    }
  }

  private static let nothingOpen = "No case is open. Call open first."

  /// The case as it is now.
  private var openCase: OpenCase {
    get throws(Refusal) {
      guard let current = changed ?? opened else { throw .call(Session.nothingOpen) }
      return current
    }
  }
}

extension CallValue {
  /// Returns the bytes of a text that the call needs.
  ///
  /// - Throws: `Refusal` where it has none.
  func bytes(_ key: String) throws(Refusal) -> [UInt8] {
    guard let bytes = self[key]?.bytes else { throw .call("The call needs a text as \"\(key)\".") }
    return bytes
  }

  /// Returns the word of a key, or `nil` where it has none.
  ///
  /// - Throws: `Refusal` where it is something else than a text.
  func string(_ key: String) throws(Refusal) -> String? {
    guard let value = self[key] else { return nil }
    guard let string = value.string else { throw .call("\"\(key)\" is a text.") }
    return string
  }

  /// Returns the date of a key, or `nil` where it has none.
  ///
  /// - Throws: `Refusal` where it is not a date.
  func date(_ key: String) throws(Refusal) -> CivilDate? {
    guard let text = try string(key) else { return nil }
    guard let date = CivilDate(parsing: text) else {
      throw .call("\(text) is not a date. Write a day of 1800 to 2999 as YYYY-MM-DD.")
    }
    return date
  }
}
