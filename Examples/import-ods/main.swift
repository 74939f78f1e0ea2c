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
  for finding in imported.findings { Output.note(finding.description) }
  if let refusal = imported.refusal {
    Output.note(refusal)
    exit(1)
  }
  Output.note(SummaryText(imported.organisations).description)
  Output.print(CaseFile(document: imported.organisations.document).json())
  exit(imported.findings.contains { $0.severity == .error } ? 1 : 0)
} catch {
  Output.note(error.sentence)
  Output.note("Call import-ods --help for what it can do.")
  exit(2)
}
