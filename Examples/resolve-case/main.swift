import MandateKitExampleSupport
import Foundation
import MandateKit
import MandateKitFiles

// Exit status: 0 answered, whatever the outcome; 1 the document has errors; 2 wrong usage; 4 the
// answer could not be written.
let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.contains("--help") || arguments.contains("-h") {
  Output.print(Usage.help)
  exit(0)
}

var format = Usage.Format.text
var name = "bundled-case.json"
do {
  let usage = try Usage(arguments)
  format = usage.format
  var bytes = PackageResources.bundled_case_json
  if let path = usage.path {
    name = path
    bytes = try Input.bytes(of: path)
  }
  try Answering(usage: usage).answer(bytes) { Output.write($0) }
} catch let error as UsageError {
  Output.complain(error.sentence)
  Output.complain("Call resolve-case --help for what it can do.")
  exit(2)
} catch let error as InvalidDocumentError {
  if format == .json {
    Output.write(ErrorsFile.json(error.errors))
  } else {
    for error in error.errors { Output.complain(error.description(inFile: name)) }
  }
  exit(1)
} catch {
  Output.complain("The case cannot be answered: \(error).")
  exit(2)
}
