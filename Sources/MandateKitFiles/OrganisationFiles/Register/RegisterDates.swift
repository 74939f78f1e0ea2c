import MandateKit

/// The first and the last day of an organisation, a role or a relationship.
///
/// A register can give legal days and operational ones. Legal days are authoritative, so that they
/// are taken where both are given, and operational ones where they are not. Source: Reference Data
/// Catalogue of the Organisation Data Service, page on date concepts.
struct RegisterDates: Hashable, Sendable {
  let first, last: CivilDate?

  /// The days from the first through the last.
  var period: Period { Period(from: first, through: last) }

  /// Reads the days of a part, or returns `nil` where one of them is no date; reports that one.
  init?(of part: RegisterPart, _ reader: inout RegisterReader) {
    var spans: [Bool: [Self]] = [:]
    for date in part.all(.date) {
      let (first, last) = (reader.date(.start, of: date), reader.date(.end, of: date))
      guard let first, let last else { return nil }
      let isLegal = OfficialText.folded(Array(date.text(.type).utf8)[...]) == Array("legal".utf8)
      spans[isLegal, default: []].append(Self(first: first.day, last: last.day))
    }
    let (legal, operational) = (Self(spans[true]), Self(spans[false]))
    first = legal.first ?? operational.first
    last = legal.last ?? operational.last
  }

  init(first: CivilDate?, last: CivilDate?) {
    self.first = first
    self.last = last
  }

  /// Joins spans to the one from the earliest first day through the latest last day.
  private init(_ spans: [Self]?) {
    let spans = spans ?? []
    first = spans.compactMap { $0.first }.min()
    last = spans.allSatisfy { $0.last != nil } ? spans.compactMap { $0.last }.max() : nil
  }
}
