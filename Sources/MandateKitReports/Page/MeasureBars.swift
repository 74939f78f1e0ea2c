import MandateKit

/// What is required against what there is, as bars beside sentences that say the same.
struct MeasureBars {
  let measures: [RequirementMeasures]

  func write(to markup: inout Markup) {
    writeKey(to: &markup)
    for requirement in measures.prefix(Limits.boxesBelowOne) { write(requirement, to: &markup) }
    let rest = measures.count - Limits.boxesBelowOne
    if rest > 0 {
      markup.element("p", "and \(English.counted(rest, "more requirement")) with numbers.")
    }
  }

  private func writeKey(to markup: inout Markup) {
    markup.open("ul", ["class": "keys"])
    markup.open("li")
    PageShape.key(&markup) {
      $0.empty("rect", ["class": "fill", "width": "16", "height": "16"])
    }
    markup.text("what there is, in the colour of the status")
    markup.close()
    markup.open("li")
    PageShape.key(&markup) {
      $0.empty("line", ["class": "needed", "x1": "8", "y1": "-2", "x2": "8", "y2": "18"])
    }
    markup.text("what is needed")
    markup.close()
    markup.close()
  }

  private func write(_ requirement: RequirementMeasures, to markup: inout Markup) {
    markup.open("figure", ["class": "measures"])
    markup.open("figcaption")
    markup.element(
      "span",
      ["class": "status \(requirement.status.rawValue)"],
      requirement.status.mark
    )
    markup.text(" ")
    markup.element("strong", requirement.title)
    markup.close()
    let own = requirement.groups.prefix { $0.owner == nil }
    for group in own { write(group.measures, to: &markup) }
    let below = requirement.groups.dropFirst(own.count)
    if !below.isEmpty {
      markup.open("details")
      markup.element("summary", requirement.below(below.count))
      for group in below {
        if let owner = group.owner { markup.element("p", ["class": "quiet"], owner) }
        write(group.measures, to: &markup)
      }
      if requirement.left > 0 {
        markup.element("p", "and \(English.number(requirement.left)) more.")
      }
      markup.close()
    }
    markup.close()
  }

  private func write(_ measures: [Measure], to markup: inout Markup) {
    for measure in measures {
      markup.open("div", ["class": "measure"])
      markup.element("p", measure.sentence)
      markup.open("svg", ["class": "bar", "aria-hidden": "true"])
      markup.empty("rect", ["class": "track", "width": "100%", "height": "100%"])
      markup.empty(
        "rect",
        [
          "class": "fill-\(measure.status.rawValue)",
          "width": PerMille(measure.actual, of: measure.scale).length, "height": "100%",
        ]
      )
      let needed = PerMille(measure.needed, of: measure.scale).length
      // A wider line behind it keeps it apart from any colour.
      for name in ["halo", "needed"] {
        markup.empty("line", ["class": name, "x1": needed, "y1": "-3", "x2": needed, "y2": "21"])
      }
      markup.close()
      markup.close()
    }
  }
}

extension RequirementMeasures {
  /// The words that open the numbers of what is below the requirement.
  fileprivate func below(_ count: Int) -> String {
    switch kind {
    case .consultation: "The numbers of \(English.counted(count, "further consultation"))"
    case .approval, .notice, .representation, .authority, .confirmation:
      "The numbers of \(English.counted(count, "member")) whose own members decide"
    }
  }
}

/// Small shapes that stand in text and on lines of time.
enum PageShape {
  /// Writes a square of 16 units for a shape that is explained beside it.
  static func key(_ markup: inout Markup, _ shape: (inout Markup) -> Void) {
    markup.open("svg", ["class": "key", "viewBox": "0 0 16 16", "aria-hidden": "true"])
    shape(&markup)
    markup.close()
  }
}
