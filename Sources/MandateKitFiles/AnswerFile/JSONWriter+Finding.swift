import MandateKit
import MandateKitReports

extension JSONWriter {
  /// Writes a finding with all that it rests on.
  mutating func finding(_ finding: Finding, _ names: DisplayNames) {
    object { json in
      json.member("code", finding.code)
      json.member("status", finding.status)
      json.member("sentence", finding.sentence(names))
      json.optional("body", finding.party?.rawValue)
      if let required = finding.required {
        json.key("required")
        json.measure(required)
      }
      json.actual(of: finding)
      if let source = finding.source {
        json.key("source")
        json.value(source)
      }
      if !finding.because.isEmpty {
        json.key("because")
        json.array(of: finding.because) { $0.finding($1, names) }
      }
    }
  }

  /// Writes what is so: a measure by itself, or an object where more is known than that.
  private mutating func actual(of finding: Finding) {
    let isPlain =
      finding.mandate == nil && finding.proposal == nil && finding.positions == nil
      && finding.patients == nil && finding.date == nil
    if isPlain {
      guard let actual = finding.actual else { return }
      key("actual")
      measure(actual)
      return
    }
    key("actual")
    object { json in
      json.optional("mandate", finding.mandate?.rawValue)
      json.optional("proposal", finding.proposal?.rawValue)
      json.optional("positions", finding.positions?.positions.map(\.rawValue))
      if let patients = finding.patients { json.member("patients", patients) }
      json.optional("date", finding.date?.description)
      if let actual = finding.actual {
        json.key("value")
        json.measure(actual)
      }
    }
  }

  /// Writes a measure: a number where something is counted, a text for a day or a position, and an
  /// object in the words of the case file for what a part is or has to reach.
  mutating func measure(_ measure: Measure) {
    switch measure {
    case .members(let number), .days(let number), .workingDays(let number), .pounds(let number):
      value(number)
    case .patients(let number): value(number)
    case .date(let date): value(date.description)
    case .position(let position): value(position.rawValue)
    case .part(let part, let total, let weight):
      object { json in
        json.member("part", part)
        json.member("total", total)
        json.member("by", weight.rawValue)
      }
    case .share(let threshold, let denominator, let total, let weight):
      object { json in
        switch threshold {
        case .atLeast(let fraction): json.member("atLeast", fraction.description)
        case .moreThan(let fraction): json.member("moreThan", fraction.description)
        }
        json.member("of", denominator.rawValue)
        json.member("by", weight.rawValue)
        json.member("total", total)
      }
    case .quorum(let quorum, let total):
      object { json in
        switch quorum {
        case .fraction(let fraction): json.member("fraction", fraction.description)
        case .count(let count): json.member("count", count)
        }
        json.member("total", total)
      }
    }
  }
}
