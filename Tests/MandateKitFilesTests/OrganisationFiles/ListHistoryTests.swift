import MandateKit
import MandateKitFiles
import Testing

@Suite("List sizes of several days are dated")
struct ListHistoryTests {
  private typealias Lists = OfficialHistory.Lists

  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let lists: [OfficialHistory.Lists]
    /// The list sizes of A99001 and A99002.
    let first, second: ListSize
    var marks: [String] = []
  }

  private static func dated(_ entries: (CivilDate, Int64)...) -> ListSize {
    .dated(entries.map { ListSize.Entry(from: $0.0, patients: $0.1) })
  }

  private static func all(_ first: Int, _ second: Int, _ extracted: String) -> Lists {
    Lists([("A99001", first), ("A99002", second), ("A99003", 7_500)], extracted: extracted)
  }

  static let rows = [
    Row(testDescription: "One file alone", lists: [all(1, 2, "01JAN2023")], first: 1, second: 2),
    Row(
      testDescription: "Files of three days, each in another spelling and in no order",
      lists: [all(3, 30, "2023-01-01"), all(1, 10, "01JAN2021"), all(2, 20, "01-Jan-22")],
      first: dated(("2021-01-01", 1), ("2022-01-01", 2), ("2023-01-01", 3)),
      second: dated(("2021-01-01", 10), ("2022-01-01", 20), ("2023-01-01", 30))
    ),
    Row(
      testDescription: "One file twice",
      lists: [all(1, 2, "01JAN2023"), all(1, 2, "01JAN2023")],
      first: 1,
      second: 2
    ),
    Row(
      testDescription: "Two files of one day that differ: the one given later counts",
      lists: [all(1, 2, "01JAN2023"), all(1, 3, "20230101")],
      first: 1,
      second: 3,
      marks: ["listSizesDiffer lists-2:3"]
    ),
    Row(
      testDescription: "A file without a date beside another",
      lists: [all(1, 2, "01JAN2023"), all(1, 3, "")],
      first: 1,
      second: 2,
      marks: ["missingExtractDate lists-2"]
    ),
    Row(
      testDescription: "A file without a date that is given one",
      lists: [
        all(1, 2, "01JAN2023"),
        Lists([("A99001", 5), ("A99002", 6), ("A99003", 7)], date: "2022-10-01"),
      ],
      first: dated(("2022-10-01", 5), ("2023-01-01", 1)),
      second: dated(("2022-10-01", 6), ("2023-01-01", 2))
    ),
    Row(
      testDescription: "A practice that a file in the middle lacks keeps its last size",
      lists: [
        all(1, 2, "01JAN2021"), all(3, 4, "01JAN2023"),
        Lists([("A99001", 5)], extracted: "01JAN2022"),
      ],
      first: dated(("2021-01-01", 1), ("2022-01-01", 5), ("2023-01-01", 3)),
      second: dated(("2021-01-01", 2), ("2023-01-01", 4)),
      marks: ["listSizeKept lists-3"]
    ),
    Row(
      testDescription: "A practice that only an older file lacks, in whatever order they are given",
      lists: [
        all(1, 2, "01JAN2023"), Lists([("A99001", 5), ("A99003", 5)], extracted: "01JAN2022"),
      ],
      first: dated(("2022-01-01", 5), ("2023-01-01", 1)),
      second: dated(("2023-01-01", 2))
    ),
    Row(
      testDescription: "Lists of nobody are told once, and old ones beside newer are no finding",
      lists: [
        Lists([("A99009", 1), ("A99001", 1), ("A99002", 2)], extracted: "01JAN2015"),
        Lists(
          [("A99001", 3), ("A99009", 1), ("A99002", 4), ("A99003", 5)],
          extracted: "01JAN2023"
        ),
      ],
      first: dated(("2015-01-01", 1), ("2023-01-01", 3)),
      second: dated(("2015-01-01", 2), ("2023-01-01", 4)),
      marks: ["listWithoutPractice lists-2:3"]
    ),
    Row(
      testDescription: "Lists that are all of another time",
      lists: [all(1, 2, "01JAN2015"), all(3, 4, "01JAN2016")],
      first: dated(("2015-01-01", 1), ("2016-01-01", 3)),
      second: dated(("2015-01-01", 2), ("2016-01-01", 4)),
      marks: ["listSizesOfAnotherTime lists-2:2"]
    ),
    Row(
      testDescription: "A practice whose last list has no patients",
      lists: [all(1, 2, "01JAN2022"), all(0, 2, "01JAN2023")],
      first: dated(("2022-01-01", 1), ("2023-01-01", 0)),
      second: dated(("2022-01-01", 2), ("2023-01-01", 2)),
      marks: ["noListSize practices-2023:1"]
    ),
  ]

  @Test("Each practice has its numbers, and each rule its findings", arguments: rows)
  func sizes(_ row: Row) throws {
    var history = OfficialHistory()
    history.lists = row.lists
    let imported = history.imported()
    let bodies = imported.document.bodies
    #expect(bodies.first { $0.id == "A99001" }?.listSize == row.first)
    #expect(bodies.first { $0.id == "A99002" }?.listSize == row.second)
    let marks = imported.marks.filter { !$0.hasPrefix("boardNameDerived") }
    #expect(marks.sorted() == row.marks.sorted(), "\(imported.findings)")
    let file = CaseFile(document: imported.document)
    #expect(try CaseFile.read(file.json()) == file)
  }

  @Test("The numbers of one file hold always, also where its rows are of several days")
  func oneFile() {
    var history = OfficialHistory()
    history.lists[0].lines[1] = OfficialFiles.list("A99001", 4_000, extracted: "01JUL2022")
    let imported = history.imported()
    let sizes = imported.document.bodies.filter { $0.kind == .practice }.map(\.listSize)
    #expect(sizes == [4_000, 9_000, 7_500])
  }

  @Test("What a file lacks is one finding, which names ten and counts the rest")
  func keptOnce() {
    var history = OfficialHistory()
    let codes = (100..<120).map { "A99\($0)" }
    for code in codes {
      history.older.practices?.append(OfficialFiles.practice(code))
      history.newer.practices?.append(OfficialFiles.practice(code))
    }
    history.lists = [
      Lists(codes.map { ($0, 1) }, extracted: "01JAN2022"),
      Lists([("A99001", 1)], extracted: "01JAN2023"),
    ]
    let kept = history.imported().findings.filter { $0.code == .listSizeKept }
    #expect(kept.count == 1)
    #expect(kept.first?.sentence.contains("A99100, ") == true)
    #expect(kept.first?.sentence.contains("10 more") == true)
  }

  @Test("A practice that has closed, and one whose row was left out, are not said to be lacking")
  func notLacking() {
    var history = OfficialHistory()
    history.newer.practices?[0] = OfficialFiles.practice("A99001", closed: "20220331", status: "C")
    history.lists = [Self.all(1, 2, "01JAN2022"), Self.all(3, 4, "01JAN2023")]
    history.lists[1].lines[1] = OfficialFiles.list("A99002", "many", extracted: "01JAN2023")
    history.lists[1].lines.remove(at: 2)
    #expect(!history.imported().findings.contains { $0.code == .listSizeKept })
  }
}
