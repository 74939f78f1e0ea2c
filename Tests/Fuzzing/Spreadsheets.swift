import MandateKit
import MandateKitFiles

/// A case file to which rows can be added.
private let caseFile = Array(
  """
  {"schema": "mandatekit/1", "governance": {"bodies": [{"id": "icb", "kind": "integratedCareBoard"},
  {"id": "abbey", "kind": "practice", "listSize": 4000}, {"id": "north", "kind": "primaryCareNetwork"}]},
  "proposals": [{"id": "x", "subjects": ["contract"], "affects": ["abbey"], "proposer": "icb", "forum": "icb",
  "decisionDate": "2022-07-01", "effect": "commitment"}]}
  """.utf8
)

/// Reads any bytes as a spreadsheet of each kind, and as one of what is expected of voters.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSpreadsheets(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  for kind in SpreadsheetKind.allCases {
    let sheet = Spreadsheet(name: "sheet", kind: kind, bytes: bytes)
    guard let file = try? CaseFile.read(caseFile, importing: [sheet]) else { continue }
    let again = try? CaseFile.read(file.json())
    precondition(again == file, "What was imported is read otherwise than it was written.")
  }
  _ = try? ExpectationTable(reading: bytes, named: "sheet")
  return 0
}
