import MandateKit
import Testing

@testable import MandateKitReports

@Suite("The layout of pages and drawings")
struct DrawingTests {
  /// The relative luminance of a colour, as WCAG 2.2 defines it, in billionths.
  private func luminance(_ digits: String) -> Double {
    let value = Int(digits, radix: 16) ?? 0
    let parts = [value >> 16, value >> 8 & 255, value & 255].map { part -> Double in
      let share = Double(part) / 255
      guard share > 0.04045 else { return share / 12.92 }
      return power((share + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// The power of 2.4, by the fifth root of the twelfth power.
  private func power(_ base: Double) -> Double {
    let twelfth = (0..<12).reduce(1.0) { product, _ in product * base }
    var root = 0.5
    for _ in 0..<200 {
      root -= (root * root * root * root * root - twelfth) / (5 * root * root * root * root)
    }
    return root
  }

  @Test("Every pair of colours is apart as far as level AA asks, in light and in dark")
  func contrast() {
    #expect(abs(power(0.5) - 0.18946) < 0.0001)
    for pair in Palette.contrasts {
      for (colour, ground) in [
        (pair.colour.light, pair.ground.light), (pair.colour.dark, pair.ground.dark),
      ] {
        let both = [luminance(colour), luminance(ground)].sorted()
        let contrast = (both[1] + 0.05) / (both[0] + 0.05)
        #expect(contrast * 10 >= Double(pair.tenths), "\(pair.colour.name) \(colour) on \(ground)")
      }
    }
  }

  @Test("Text is escaped wherever it is written, and no sign turns the direction of writing")
  func escaping() {
    var markup = Markup()
    markup.element("p", ["title": "\"'<&>\u{202E}"], "]]> <b>&amp;\u{0}\u{FFFE}\u{2028} é")
    #expect(
      String(decoding: markup.bytes, as: UTF8.self)
        == "<p title=\"&quot;&#39;&lt;&amp;&gt;\">]]&gt; &lt;b&gt;&amp;amp; é</p>\n"
    )
  }

  @Test(
    "Lines are within their width, lose nothing unless there are too many, and end in an ellipsis then"
  )
  func lines() {
    let width = TextWidth(size: 10)
    #expect(width.lines("", within: 100, most: 3) == [])
    #expect(width.lines("abc abc abc", within: 40, most: 3) == ["abc", "abc", "abc"])
    #expect(width.lines("abcdefgh", within: 20, most: 9).joined() == "abcdefgh")
    let cut = width.lines("abc abc abc abc", within: 40, most: 2)
    #expect(cut.count == 2)
    #expect(cut.last?.hasSuffix("…") ?? false)
    #expect(width.lines("W", within: 1, most: 2) == ["W"])
    #expect(width.lines(String(repeating: "W", count: 100_000), within: 50, most: 2).count == 2)
  }

  @Test("No two boxes of a drawing meet, and all are within it")
  func boxes() {
    func tree(_ depth: Int, _ breadth: Int) -> DrawingNode {
      DrawingNode(
        title: String(repeating: "Name ", count: depth * breadth),
        details: ["some words", String(repeating: "wide", count: breadth * 9)],
        children: depth == 0 ? [] : (0..<breadth).map { tree(depth - 1, $0 + 1) }
      )
    }
    let layout = TreeLayout([tree(3, 3), tree(0, 2), tree(2, 4)])
    #expect(layout.boxes.count > 20)
    for (number, box) in layout.boxes.enumerated() {
      #expect(box.x >= 0 && box.y >= 0)
      #expect(box.x + TreeLayout.boxWidth <= layout.width && box.y + box.height <= layout.height)
      for other in layout.boxes.dropFirst(number + 1) where other.x == box.x {
        #expect(other.y >= box.y + box.height || box.y >= other.y + other.height)
      }
    }
  }

  static let shares: [(Int64, Int64, String)] = [
    (0, 0, "0.0%"), (1, 2, "50.0%"), (1, 3, "33.3%"), (5, 2, "100.0%"), (-1, 2, "0.0%"),
    (.max, .max, "100.0%"), (.max - 1, .max, "99.9%"), (1, .max, "0.0%"),
  ]

  @Test(
    "A share of a bar is exact down to the last tenth of a percent, whatever the numbers",
    arguments: shares
  )
  func perMille(_ part: Int64, _ whole: Int64, _ length: String) {
    #expect(PerMille(part, of: whole).length == length)
  }
}
