import Foundation
import MandateKit
import MandateKitFiles

// Exit status: 0 no error was found; 1 errors were found, in the governance or in the document;
// 2 wrong usage.
let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.contains("--help") || arguments.contains("-h") {
  Output.print(Usage.help + "\n")
  exit(0)
}

var format = Usage.Format.text
do {
  let usage = try Usage(arguments)
  format = usage.format
  let review = try Reviewing(usage: usage).review(CaseBytes.read(usage))
  Output.print(review.bytes)
  exit(review.hasErrors ? 1 : 0)
} catch let error as UsageError {
  Output.complain(error.sentence)
  Output.complain("Call check-governance --help for what it can do.")
  exit(2)
} catch let error as InvalidDocumentError {
  if format == .json {
    Output.print(ErrorsFile.json(error.errors))
  } else {
    for error in error.errors { Output.complain(error.description) }
  }
  exit(1)
} catch {
  Output.complain("The governance cannot be checked: \(error).")
  exit(2)
}
