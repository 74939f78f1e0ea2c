import MandateKit

/// A box of a drawing, with the boxes below it.
struct DrawingNode {
  /// What stands first in it; empty where all of it is told below.
  var title = ""
  /// What stands below, a paragraph each.
  var details: [String] = []
  /// The status by which it is coloured, or `nil` for none; words say it too.
  var status: Status?
  var children: [DrawingNode] = []

  /// All that stands in it, a paragraph each.
  var paragraphs: [String] { (title.isEmpty ? [] : [title]) + details }

  /// The box that stands for a number of boxes that are not drawn.
  static func rest(_ count: Int) -> DrawingNode {
    DrawingNode(title: "and \(English.number(count)) more")
  }
}
