import MandateKit
import MandateKitReports

extension JSONWriter {
  /// Writes a finding with all that it rests on.
  mutating func finding(_ finding: Finding, _ names: Names) {
    object { json in
      json.member("code", finding.code)
      json.member("status", finding.status)
      json.member("sentence", finding.sentence(names))
      json.optional("body", finding.party?.rawValue)
      json.optional("mandate", finding.mandate?.rawValue)
      json.optional("proposal", finding.proposal?.rawValue)
      json.optional("positions", finding.positions?.positions.map(\.rawValue))
      json.optional("date", finding.date?.description)
      json.optional("required", finding.required)
      json.optional("actual", finding.actual)
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

  /// Writes a member that is a measure: a number where something is counted, a string else.
  private mutating func optional(_ name: String, _ measure: Measure?) {
    switch measure {
    case nil: break
    case .members(let number), .patients(let number), .days(let number),
      .workingDays(let number), .pounds(let number):
      member(name, number)
    case .date(let date): member(name, date)
    case .position(let position): member(name, position)
    case .part(let part, let total, let weight):
      member(name, "\(part) of \(total) \(weight.rawValue)")
    case .share(.atLeast(let fraction), let total, let weight):
      member(name, "at least \(fraction) of \(total) \(weight.rawValue)")
    case .share(.moreThan(let fraction), let total, let weight):
      member(name, "more than \(fraction) of \(total) \(weight.rawValue)")
    case .quorum(.fraction(let fraction), let total):
      member(name, "at least \(fraction) of \(total) members")
    case .quorum(.count(let count), let total):
      member(name, "at least \(count) of \(total) members")
    }
  }
}
