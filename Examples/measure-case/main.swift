import Foundation
import MandateKit
import MandateKitFiles

// Exit status: 0 measured; 1 the case file has errors; 2 wrong usage.
let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.contains("--help") || arguments.contains("-h") {
  Machine.write(Usage.help)
  exit(0)
}

do {
  let usage = try Usage(arguments)
  if usage.showsTable {
    Machine.write(ReachTable.header)
    for count in [1, 10, 30, 100, 1_000] {
      Machine.write(try ReachTable(repeats: usage.repeats).row(count))
    }
    exit(0)
  }
  let bytes: [UInt8]
  if let path = usage.path {
    bytes = try Machine.bytes(of: path)
  } else {
    Machine.say("Making up an England …")
    let england = England()
    bytes = CaseFile(
      document: england.document,
      proposals: england.proposals,
      record: england.record
    ).json(.oneLine)
  }
  let measurement = try await Measurement(bytes, usage)
  Machine.write(usage.format == .json ? measurement.json : measurement.text)
} catch let error as UsageError {
  Machine.say(error.sentence)
  Machine.say("Call measure-case --help for what it can do.")
  exit(2)
} catch let error as InvalidDocumentError {
  for error in error.errors { Machine.say(error.description) }
  exit(1)
} catch {
  Machine.say("The case cannot be measured: \(error).")
  exit(2)
}
