import MandateKit

extension ReviewFinding {
  /// Words for what is found about when bodies and entries are there; empty for anything else.
  func datesWords(_ names: DisplayNames) -> String {
    switch fact {
    case .successorWithoutEnd(let body, successors: let successors):
      return
        "\(names[body]) has \(names.several(successors)) to take its place, and no end, so that "
        + "\(successors.count == 1 ? "this never happens" : "none ever does")"
    case .successionGap(let body, successors: let successors, from: let day):
      let who =
        successors.count == 1
        ? "\(names.several(successors)), which is to take its place, does not exist on that day"
        : "none of \(names.several(successors)), which are to take its place, exists on that day"
      return "\(names[body]) exists until \(English.date(day)), and \(who)"
    case .successorBeforeEnd(let body, successor: let successor, from: let start, until: let end):
      return "\(names[successor]), which is to take the place of \(names[body]), begins on "
        + "\(English.date(start)), before that ends on \(English.date(end)): until then both are there"
    case .neverInForce(let entry): return entry.words(names)
    case .membershipTwice(let member, in: let group, during: let period):
      return
        "\(names[member]) has several memberships in \(names[group]) at once\(period.words): that makes "
        + "one member, with the votes and the classes of them all"
    case .partyNotThere(let body, exists: let period, let reference):
      return
        "\(names[body].capitalisedStart), \(reference.words(names)), does not exist on "
        + "\(English.date(reference.date)), and nobody stands in its place: it exists\(period.words)"
    default: return ""
    }
  }
}

extension ReviewFinding.Entry {
  /// The entry as a subject with what is wrong with it.
  fileprivate func words(_ names: DisplayNames) -> String {
    let never = "on no day: they do not exist together in its period"
    switch self {
    case .membership(let member, let group):
      return "The membership of \(names[member]) in \(names[group]) is in force \(never)"
    case .mandate(let mandate):
      return
        "\(names[mandate: mandate].capitalisedWord) is in force on no day: there is none in its "
        + "period on which all whom it names exist"
    case .appointment(let person, let forum):
      return "The appointment of \(names[person]) to \(names[forum]) is in force on no day: "
        + "\(names[forum]) does not exist in its period"
    case .deputy(let party, let voter):
      return "\(names[party]) as deputy of \(names[voter]) may vote \(never)"
    }
  }
}

extension Period {
  /// The days as words with a space before them, empty for every day: ` from 1 May 2025`.
  fileprivate var words: String {
    (from.map { " from \(English.date($0))" } ?? "")
      + (until.map { " until \(English.date($0))" } ?? "")
  }
}
