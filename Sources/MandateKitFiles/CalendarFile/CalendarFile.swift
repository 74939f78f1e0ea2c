import MandateKit
import MandateKitReports

/// Days of a docket as a calendar file that calendar programs read (iCalendar, RFC 5545).
///
/// Each day is an event that lasts all of it. An event keeps its identifier when its day moves, so that a program
/// that reads a newer file moves the event and does not add another.
public enum CalendarFile {
  /// Returns the calendar file of some days.
  ///
  /// - Parameters:
  ///   - entries: The days, in their order.
  ///   - names: The names to use.
  ///   - date: The day as of which they are known, which the file says of each event.
  /// - Returns: The bytes, which are UTF-8; a calendar without events where there are no days.
  /// - Complexity: O(bytes written).
  public static func bytes(
    _ entries: [Docket.DiaryEntry],
    names: DisplayNames,
    asOf date: CivilDate
  ) -> [UInt8] {
    var writer = CalendarWriter()
    writer.line("BEGIN:VCALENDAR")
    writer.line("VERSION:2.0")
    writer.line("PRODID:-//MandateKit//MandateKit//EN")
    writer.line("CALSCALE:GREGORIAN")
    var uses: [String: Int] = [:]
    for entry in entries {
      let identifier = entry.identifier
      let use = (uses[identifier] ?? 0) + 1
      uses[identifier] = use
      writer.line("BEGIN:VEVENT")
      writer.line("UID:\(identifier)\(use == 1 ? "" : "/\(use)")@mandatekit")
      writer.line("DTSTAMP:\(CalendarWriter.digits(of: date))T000000Z")
      writer.line("DTSTART;VALUE=DATE:\(CalendarWriter.digits(of: entry.day))")
      writer.line("SUMMARY:\(CalendarWriter.escaped(entry.summary(names)))")
      writer.line("TRANSP:TRANSPARENT")
      writer.line("END:VEVENT")
    }
    writer.line("END:VCALENDAR")
    return writer.bytes
  }
}

extension Docket.DiaryEntry {
  /// The identifier of what the day is about, which does not depend on the day.
  fileprivate var identifier: String {
    let parts: [String] =
      switch event {
      case .openConsultation(let proposal, let provision, _):
        ["open", proposal.rawValue, provision.rawValue]
      case .giveNotice(let proposal, let provision, _):
        ["notice", proposal.rawValue, provision.rawValue]
      case .decision(let proposal): ["decision", proposal.rawValue]
      case .ratification(let proposal, let mandate, let body):
        ["ratify", proposal.rawValue, mandate.rawValue, body.rawValue]
      case .lastDayOfMandate(let mandate): ["mandate", mandate.rawValue]
      case .lastDayOfAppointment(let person, let forum):
        ["appointment", person.rawValue, forum.rawValue]
      case .lastDayOfBody(let body): ["body", body.rawValue]
      }
    return parts.map { CalendarWriter.percentEncoded($0) }.joined(separator: "/")
  }
}
