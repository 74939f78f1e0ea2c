import MandateKitExampleSupport
import Foundation
import MandateKit
import MandateKitFiles

// Exit status: 0 no error was found; 1 errors were found, in the governance or in the document;
// 2 wrong usage; 4 the findings could not be written.
let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.contains("--help") || arguments.contains("-h") {
  Output.print(Usage.help)
  exit(0)
}

var format = Usage.Format.text
var name = ""
do {
  let usage = try Usage(arguments)
  format = usage.format
  let file = try CaseBytes(usage)
  name = file.name
  let review = try Reviewing(usage: usage).review(file.bytes)
  review.write { Output.write($0) }
  exit(review.hasErrors ? 1 : 0)
} catch let error as UsageError {
  Output.complain(error.sentence)
  Output.complain("Call check-governance --help for what it can do.")
  exit(2)
} catch let error as InvalidDocumentError {
  if format == .json {
    Output.write(ErrorsFile.json(error.errors))
  } else {
    for error in error.errors { Output.complain(error.description(inFile: name)) }
  }
  exit(1)
} catch {
  Output.complain("The governance cannot be checked: \(error).")
  exit(2)
}
