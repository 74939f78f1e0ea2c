import MandateKit
import MandateKitExampleSupport
import MandateKitFiles
import MandateKitReports

extension Subcommand {
  /// Lists the mandates as they stand on a day.
  static let register = Subcommand(
    name: "register",
    summary: "list the mandates: who may agree what, for whom, until when",
    operands: "CASE.json|-",
    about: """
      Lists every mandate of a case as it stands on a day: who holds it, for whom and for how many
      practices, on which subjects, within which limits, until when, and when it was last adopted.
      """,
    options: [
      .value("--on", "DATE", "on this day; left out: the last day on the record"),
      .choice("--format", ["text", "csv"], "how it is written"),
    ],
    exits: exitsOfAnswers
  ) { arguments in
    let loaded = try LoadedCase(arguments.onlyOperand("case file"))
    let register = loaded.docket.mandateRegister(on: try loaded.date(arguments, "--on"))
    let names = DisplayNames(loaded.docket)
    if arguments.value("--format") == "csv" {
      Output.write(MandateTable.csv(register, names: names))
    } else {
      Output.print("Mandates on \(English.date(register.date))")
      for line in register.lines(names) { Output.print("- \(line)") }
    }
    return 0
  }

  /// Lists what is owed to a body.
  static let duties = Subcommand(
    name: "duties",
    summary: "list the consultations and notices owed to a body over all proposals",
    operands: "CASE.json|-",
    about: """
      Lists every consultation and notice that is owed to a body over all proposals of a case: done, open,
      due, done badly or late, with what is wrong with it, and how many consultations were open at once.
      """,
    options: [
      .value("--of", "BODY", "the body, by identifier or by name"),
      .value("--as-of", "DATE", "as of the end of this day; left out: each decision date"),
    ],
    exits: exitsOfAnswers
  ) { arguments in
    let loaded = try LoadedCase(arguments.onlyOperand("case file"))
    guard let text = arguments.value("--of") else {
      throw UsageError("mandate duties needs --of with the body to whom they are owed.")
    }
    let body = try PartyNames(loaded.docket.governance.document).party(text)
    let duties = loaded.docket.duties(owedTo: body, asOf: try arguments.date("--as-of"))
    let lines = duties.lines(DisplayNames(loaded.docket))
    for line in lines { Output.print(line) }
    return 0
  }

  /// Lists what ends on a day.
  static let lapses = Subcommand(
    name: "lapses",
    summary: "list what ends when a body ends or a date passes, and what it leaves open",
    operands: "CASE.json|-",
    about: """
      Lists what is in force on the day before and no longer on the day: bodies, mandates, delegations,
      appointments and deputies, and the open consultations and proposals that are left without a party.
      For what ends with 31 March, give 1 April.
      """,
    options: [.value("--on", "DATE", "the first day on which they have ended")],
    exits: exitsOfAnswers
  ) { arguments in
    let loaded = try LoadedCase(arguments.onlyOperand("case file"))
    guard let date = try arguments.date("--on") else {
      throw UsageError("mandate lapses needs --on with a day, such as 2026-04-01.")
    }
    let lapses = loaded.docket.lapses(on: date)
    for line in lapses.lines(DisplayNames(loaded.docket)) { Output.print(line) }
    return 0
  }

  /// Writes the days to come as a calendar file.
  static let calendar = Subcommand(
    name: "calendar",
    summary: "write the deadlines, decisions and expiries to come as a calendar file",
    operands: "CASE.json|-",
    about: """
      Writes the days that are still to come as a file that calendar programs read (iCalendar): the last
      days to open a consultation or give a notice, decisions, ratifications, and the last days of
      mandates, appointments and bodies. An event keeps its identifier when its day moves.
      """,
    options: [
      .value("--as-of", "DATE", "what comes after this day; left out: the last day on the record"),
      .value("--proposal", "ID", isRepeatable: true, "only this proposal"),
      .choice("--format", ["ics", "text"], "how it is written"),
    ],
    exits: exitsOfAnswers
  ) { arguments in
    let loaded = try LoadedCase(arguments.onlyOperand("case file"))
    let date = try loaded.date(arguments, "--as-of")
    let proposals = try loaded.proposals(arguments).map { $0.id }
    let names = DisplayNames(loaded.docket)
    let entries = loaded.docket.diary(after: date, proposals: proposals)
    if arguments.value("--format") == "text" {
      if entries.isEmpty { Output.print("Nothing comes after \(English.date(date)).") }
      for entry in entries { Output.print("\(English.date(entry.day)): \(entry.summary(names))") }
    } else {
      Output.write(CalendarFile.bytes(entries, names: names, asOf: date))
    }
    return 0
  }
}
