import Testing

@testable import MandateKit
@testable import MandateKitReports

@Suite("Bars of a drawing")
struct BarDrawingTests {
  private static func power(_ voters: Int) -> VotingPower {
    VotingPower(
      voters: (1...voters).map { number in
        VotingPower.Voter(
          id: PartyID("voter-\(1_000 + number)"),
          banzhaf: number == 1 ? 0 : 0.5,
          shapleyShubik: nil,
          swings: nil,
          hasVeto: false,
          isDummy: number == 1,
          isDictator: false
        )
      },
      bodies: []
    )
  }

  @Test("Of very many voters the power of two hundred is drawn", arguments: [2, 200, 201, 205])
  func power(_ count: Int) {
    let svg = PowerDrawing(Self.power(count), over: "clinic", names: Cast.names).svg
    #expect(svg.ranges(of: "class=\"bar\"").count == min(count, 200))
    #expect(svg.contains("and \(count - 200) more") == (count > 200))
  }

  @Test("A voter who never decides has no bar, and one who decides at least a thin one")
  func thin() {
    let svg = PowerDrawing(Self.power(2), over: "clinic", names: Cast.names).svg
    #expect(svg.contains("width=\"0\" height=\"14\""))
    #expect(svg.contains("width=\"200\" height=\"14\""))
  }

  private static func bars(_ rows: [StackedBars.Row]) -> String {
    StackedBars(
      title: "Who voted",
      subtitle: "By voter",
      parts: [
        StackedBars.Part(words: "for", colour: Palette.met),
        StackedBars.Part(words: "silent", colour: Palette.open, isOutline: true),
      ],
      rows: rows
    ).svg
  }

  @Test("A part has its number in it where there is room")
  func numbers() {
    let svg = Self.bars([
      StackedBars.Row(name: "a", numbers: [99, 1], words: ""),
      StackedBars.Row(name: "b", numbers: [0, 100], words: ""),
    ])
    #expect(svg.contains(">99</text>") && !svg.contains(">1</text>") && svg.contains(">100</text>"))
    #expect(svg.contains("a: 99 for, 1 silent; b: 100 silent."))
  }

  @Test("Rows without any number have no bar, and are told as none")
  func none() {
    let svg = Self.bars([StackedBars.Row(name: "a", numbers: [0, 0], words: "nothing")])
    #expect(svg.contains("a: none."))
    #expect(svg.ranges(of: "height=\"15\"").isEmpty)
  }

  @Test("Of very many rows two hundred are drawn", arguments: [200, 202])
  func rows(_ count: Int) {
    let svg = Self.bars(
      (1...count).map { StackedBars.Row(name: "row \($0)", numbers: [1, 1], words: "") }
    )
    #expect(svg.contains("and 2 more") == (count > 200))
    #expect(svg.contains(">row 200</text>") && !svg.contains(">row 201</text>"))
  }
}
