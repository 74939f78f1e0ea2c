import MandateKitExampleSupport
import Foundation
import MandateKit
import MandateKitFiles

// Exit status: 0 measured; 1 the case file has errors; 2 wrong usage; 4 the figures could not
// be written.
let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.contains("--help") || arguments.contains("-h") {
  Output.print(Usage.help)
  exit(0)
}

var name = ""
do {
  let usage = try Usage(arguments)
  if usage.printsCase {
    Output.write(England().caseFile.json())
    exit(0)
  }
  if usage.showsTable {
    Output.print(ReachTable.header)
    for count in [1, 10, 30, 100, 1_000] {
      Output.print(try ReachTable(repeats: usage.repeats).row(count))
    }
    exit(0)
  }
  if usage.showsPower {
    let table = try PowerTable(voters: usage.voters, repeats: usage.repeats)
    Output.print(usage.format == .json ? table.json : table.text)
    exit(0)
  }
  let bytes: [UInt8]
  if let path = usage.path {
    name = path
    bytes = try Input.bytes(of: path)
  } else {
    Output.complain("Making up an England …")
    bytes = England().caseFile.json(.oneLine)
  }
  let measurement = try await Measurement(bytes, usage)
  Output.print(usage.format == .json ? measurement.json : measurement.text)
} catch let error as UsageError {
  Output.complain(error.sentence)
  Output.complain("Call measure-case --help for what it can do.")
  exit(2)
} catch let error as InvalidDocumentError {
  for error in error.errors { Output.complain(error.description(inFile: name)) }
  exit(1)
} catch {
  Output.complain("The case cannot be measured: \(error).")
  exit(2)
}
