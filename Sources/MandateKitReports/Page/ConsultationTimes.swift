import MandateKit

/// The consultations on a proposal, each on a line of time up to the decision.
struct ConsultationTimes {
  private let rows: [Row]
  private let left: Int
  private let start: CivilDate
  private let end: CivilDate
  private let decisionDate: CivilDate
  private let asOf: CivilDate
  private let names: DisplayNames

  /// What is required of one body or person, and how it was consulted.
  private struct Row {
    let body: PartyID?
    var judgements: [(status: Status, sentence: String)] = []
    var consultations: [Consultation] = []
  }

  init(docket: Docket, proposal: Proposal, outline: AnswerOutline) {
    let resolution = outline.resolution
    names = outline.names
    asOf = resolution.asOf
    decisionDate = resolution.decisionDate
    var rows: [Row] = []
    var places: [PartyID: Int] = [:]
    func place(of body: PartyID?) -> Int {
      if let body, let place = places[body] { return place }
      if let body { places[body] = rows.count }
      rows.append(Row(body: body))
      return rows.count - 1
    }
    for requirement in resolution.requirements where requirement.kind == .consultation {
      let place = place(of: requirement.body)
      let sentence = requirement.sentence(outline.names, in: resolution)
      rows[place].judgements.append((requirement.status, sentence))
    }
    for case .consultation(let act) in docket.record.acts
    where act.proposal == proposal.id && act.opened <= resolution.asOf {
      let place = place(of: act.of)
      rows[place].consultations.append(act.known(asOf: resolution.asOf))
    }
    self.rows = Array(rows.prefix(Limits.boxesBelowOne))
    left = rows.count - self.rows.count
    let acts = self.rows.flatMap { $0.consultations.prefix(Limits.boxesBelowOne) }
    let days = acts.flatMap { $0.days } + [resolution.decisionDate]
    let last = days.reduce(resolution.decisionDate, max)
    end = last
    // The least that is drawn is a span of four weeks, so that one day has a width.
    start = days.reduce(last.adding(days: -28), min)
  }

  /// Whether nobody had to be consulted, and nobody was.
  var isEmpty: Bool { rows.isEmpty }

  func write(to markup: inout Markup) {
    writeKey(to: &markup)
    for row in rows { write(row, to: &markup) }
    if left > 0 {
      let rest = English.counted(left, "more body or person", plural: "more bodies or people")
      markup.element("p", "and \(rest).")
    }
  }

  private func write(_ row: Row, to markup: inout Markup) {
    markup.element(
      "h4",
      "Consultation of \(row.body.map { names[$0] } ?? "nobody that is found")"
    )
    for judgement in row.judgements {
      markup.open("p")
      markup.element(
        "span",
        ["class": "status \(judgement.status.rawValue)"],
        judgement.status.mark
      )
      markup.text(" \(judgement.sentence)")
      markup.close()
    }
    if row.consultations.isEmpty {
      markup.element("p", "No consultation is on the record.")
    }
    for act in row.consultations.prefix(Limits.boxesBelowOne) { write(act, to: &markup) }
    let rest = row.consultations.count - Limits.boxesBelowOne
    if rest > 0 { markup.element("p", "and \(English.counted(rest, "more consultation")).") }
  }

  private func write(_ act: Consultation, to markup: inout Markup) {
    markup.open("figure")
    markup.element("figcaption", words(for: act))
    markup.open("svg", ["class": "span", "aria-hidden": "true"])
    markup.empty("line", ["class": "axis", "x1": "0", "y1": "16", "x2": "100%", "y2": "16"])
    let opened = place(act.opened)
    let width = max(place(act.closed ?? min(asOf, end)).value - opened.value, 4)
    markup.empty(
      "rect",
      [
        "class": act.closed == nil ? "track" : "fill", "x": opened.length, "y": "9",
        "width": "\(width / 10).\(width % 10)%", "height": "14",
      ]
    )
    let decision = place(decisionDate).length
    markup.empty(
      "line",
      ["class": "needed", "x1": decision, "y1": "2", "x2": decision, "y2": "30"]
    )
    if let answered = act.answered {
      markup.empty("circle", ["class": "mark", "cx": place(answered).length, "cy": "16", "r": "6"])
    }
    if let considered = act.considered {
      markup.open("svg", ["x": place(considered).length, "y": "16", "overflow": "visible"])
      markup.empty("path", ["class": "mark", "d": ConsultationTimes.diamond])
      markup.close()
    }
    markup.close()
    markup.open("div", ["class": "ends", "aria-hidden": "true"])
    markup.element("span", English.date(start))
    markup.element("span", English.date(end))
    markup.close()
    markup.close()
  }

  private static let diamond = "M0 -8L8 0L0 8L-8 0Z"

  private func place(_ date: CivilDate) -> PerMille {
    PerMille(Int64(start.days(until: date)), of: Int64(max(start.days(until: end), 1)))
  }

  private func words(for act: Consultation) -> String {
    var parts = ["\(names[act.by]) opened it on \(English.date(act.opened))"]
    if let phase = act.phase { parts[0] += " in the phase \(English.cleaned(phase))" }
    if let sufficient = act.sufficientInformation {
      parts.append(
        sufficient ? "the information was sufficient" : "the information was not sufficient"
      )
    }
    if let day = act.informed {
      parts.append("the information was complete on \(English.date(day))")
    }
    if let day = act.answered {
      parts.append("it was answered on \(English.date(day))\(act.answer.map { $0.words } ?? "")")
    }
    parts.append(
      act.closed.map { "it closed on \(English.date($0))" }
        ?? "it had not closed on \(English.date(asOf))"
    )
    if let day = act.considered {
      parts.append("what came of it was considered on \(English.date(day))")
    }
    parts.append("the decision is on \(English.date(decisionDate))")
    return parts.joined(separator: "; ") + "."
  }

  private func writeKey(to markup: inout Markup) {
    func key(_ words: String, _ shape: (inout Markup) -> Void) {
      markup.open("li")
      PageShape.key(&markup, shape)
      markup.text(words)
      markup.close()
    }
    markup.open("ul", ["class": "keys"])
    key("from opening to closing") {
      $0.empty("rect", ["class": "fill", "y": "2", "width": "16", "height": "12"])
    }
    key("not closed yet") {
      $0.empty("rect", ["class": "track", "y": "2", "width": "16", "height": "12"])
    }
    key("answered") { $0.empty("circle", ["class": "mark", "cx": "8", "cy": "8", "r": "6"]) }
    key("considered") {
      $0.empty("path", ["class": "mark", "d": "M8 0L16 8L8 16L0 8Z"])
    }
    key("decision date") {
      $0.empty("line", ["class": "needed", "x1": "8", "y1": "-2", "x2": "8", "y2": "18"])
    }
    markup.close()
  }
}

extension Consultation {
  /// What is known of the consultation at the end of a day.
  fileprivate func known(asOf date: CivilDate) -> Consultation {
    func known(_ day: CivilDate?) -> CivilDate? { day.flatMap { $0 <= date ? $0 : nil } }
    var act = self
    act.closed = known(closed)
    act.considered = act.closed == nil ? nil : known(considered)
    act.informed = known(informed)
    act.answered = known(answered)
    act.answer = act.answered == nil ? nil : answer
    return act
  }

  /// The days on which something happened.
  fileprivate var days: [CivilDate] {
    [opened] + [closed, considered, informed, answered].compactMap { $0 }
  }
}

extension Consultation.Answer {
  /// The words after the day of the answer.
  fileprivate var words: String {
    switch self {
    case .support: ", in favour"
    case .object: ", opposed"
    case .neither: ", neither in favour nor opposed"
    }
  }
}
