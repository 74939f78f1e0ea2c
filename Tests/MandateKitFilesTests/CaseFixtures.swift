/// Whole case files, small ones with something of everything in them.
enum CaseFixtures {
  /// The documents, one of each line.
  static let documents: [[UInt8]] = PackageResources.cases_jsonl
    .split(separator: UInt8(ascii: "\n")).map { Array($0) }
}
