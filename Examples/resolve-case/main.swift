import Foundation
import MandateKit
import MandateKitFiles

// Exit status: 0 answered, whatever the outcome; 1 the document has errors; 2 wrong usage.
let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.contains("--help") || arguments.contains("-h") {
  Output.print(Usage.help + "\n")
  exit(0)
}

var format = Usage.Format.text
do {
  let usage = try Usage(arguments)
  format = usage.format
  let bytes = try CaseBytes.read(usage.path)
  Output.print(try Answering(usage: usage).answer(bytes))
} catch let error as UsageError {
  Output.complain(error.sentence)
  Output.complain("Call resolve-case --help for what it can do.")
  exit(2)
} catch let error as InvalidDocumentError {
  if format == .json {
    Output.print(ErrorsFile.json(error.errors))
  } else {
    for error in error.errors { Output.complain(error.description) }
  }
  exit(1)
} catch {
  Output.complain("The case cannot be answered: \(error).")
  exit(2)
}
