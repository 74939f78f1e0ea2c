import Foundation
import MandateKit
import MandateKitFiles

// Exit status: 0 everything was read; 1 something could not be, and is reported; 2 wrong usage.
let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.contains("--help") || arguments.contains("-h") {
  Output.print(Array((Usage.help + "\n").utf8))
  exit(0)
}

do {
  let imported = try Importing(usage: try Usage(arguments)).run()
  for file in imported.files { Output.note("Read \(file.name): \(file.rowCount) rows.") }
  let unreadable = imported.files.filter { !$0.isReadable }.map { $0.name }
  guard unreadable.isEmpty else {
    // Findings about the other files would speak of what was not read.
    for finding in imported.findings
    where finding.severity == .error && unreadable.contains(finding.file) {
      Output.note(finding.description)
    }
    Output.note("Nothing was written: \(unreadable.joined(separator: ", ")) could not be read.")
    exit(1)
  }
  for finding in imported.findings { Output.note(finding.description) }
  Output.note(SummaryText(imported).description)
  Output.print(CaseFile(document: imported.document).json())
  exit(imported.findings.contains { $0.severity == .error } ? 1 : 0)
} catch {
  Output.note(error.sentence)
  Output.note("Call import-ods --help for what it can do.")
  exit(2)
}
