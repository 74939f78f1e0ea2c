import MandateKitExampleSupport
import Foundation
import MandateKit
import MandateKitFiles

// Exit status: 0 every line was answered, bad lines included; 1 the case file has errors; 2 wrong
// usage; 4 an answer could not be written.
let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.contains("--help") || arguments.contains("-h") {
  Output.print(Usage.help)
  exit(0)
}

var name = "bundled-case.json"
do {
  let usage = try Usage(arguments)
  var bytes = PackageResources.bundled_case_json
  if let path = usage.path {
    name = path
    bytes = try Input.bytes(of: path)
  }
  let file = try CaseFile.read(bytes)
  if usage.writesLines {
    for line in file.lines() { Output.write(line.json()) }
  } else {
    var stream = CaseStream(try file.docket(), asOf: usage.asOf)
    var input = LineInput(isBundled: usage.path == nil)
    while let chunk = input.nextChunk() {
      stream.feed(chunk) { Output.write($0) }
    }
    stream.finish { Output.write($0) }
  }
} catch let error as UsageError {
  Output.complain(error.sentence)
  Output.complain("Call resolve-stream --help for what it can do.")
  exit(2)
} catch let error as InvalidDocumentError {
  for error in error.errors { Output.complain(error.description(inFile: name)) }
  exit(1)
} catch {
  Output.complain("The stream cannot be answered: \(error).")
  exit(2)
}
