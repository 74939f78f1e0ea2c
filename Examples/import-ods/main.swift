import MandateKitExampleSupport
import Foundation
import MandateKit
import MandateKitFiles

// Exit status: 0 everything was read; 1 something could not be, and is reported; 2 wrong usage; 4
// the case file could not be written.
let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.contains("--help") || arguments.contains("-h") {
  Output.print(Usage.help)
  exit(0)
}

do {
  let imported = try Importing(usage: try Usage(arguments)).run()
  for file in imported.files {
    Output.complain("Read \(file.name): \(counted(file.rowCount, "row")).")
  }
  let unreadable = imported.files.filter { !$0.isReadable }.map { $0.name }
  guard unreadable.isEmpty else {
    // Findings about the other files would speak of what was not read.
    for finding in imported.findings
    where finding.severity == .error && unreadable.contains(finding.file) {
      Output.complain(finding.description)
    }
    Output.complain("Nothing was written: \(unreadable.joined(separator: ", ")) could not be read.")
    exit(1)
  }
  for finding in imported.findings { Output.complain(finding.description) }
  Output.complain(SummaryText(imported).description)
  Output.write(CaseFile(document: imported.document).json())
  exit(imported.findings.contains { $0.severity == .error } ? 1 : 0)
} catch {
  Output.complain(error.sentence)
  Output.complain("Call import-ods --help for what it can do.")
  exit(2)
}
