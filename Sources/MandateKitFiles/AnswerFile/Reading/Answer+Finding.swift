import MandateKit

extension AnswerFile.Answer {
  /// One thing found on the way to an answer, with what it rests on.
  public struct Finding: Hashable, Sendable {
    /// The code of what was found.
    public internal(set) var code = MandateKit.Finding.Code.notExamined
    /// The status of what was found, or `nil` for a fact that has none.
    public internal(set) var status: Status?
    /// The sentence about it.
    public internal(set) var sentence = ""
    /// The body or person that it is about, or `nil` where there is none.
    public internal(set) var body: PartyID?
    /// What was required, or `nil` where no measure is given.
    public internal(set) var required: Measure?
    /// What is so, or `nil` where no measure is given.
    public internal(set) var actual: Measure?
    /// The source of the mandate that it applies, or `nil` where it applies none or none is given.
    public internal(set) var source: Source?
    /// What it rests on, in order.
    public internal(set) var because: [Finding] = []
  }

  /// What a finding required, or what is so.
  ///
  /// ``AnswerFile`` lists what the measures of each sort of finding are made of.
  public enum Measure: Hashable, Sendable {
    /// A number of members, patients, votes, days or pounds.
    case number(Int64)
    /// A day, a position, or a fraction.
    case text(String)
    /// Positions or classes.
    case texts([String])
    /// Several measures, each under its name, in the order written.
    case parts([Part])

    /// A measure under its name.
    public struct Part: Hashable, Sendable {
      /// The name, a key of the answer file.
      public internal(set) var name: String
      /// The measure.
      public internal(set) var measure: Measure
    }

    /// Returns the part of a name, or `nil` where there is none.
    ///
    /// - Complexity: O(parts).
    public subscript(name: String) -> Measure? {
      guard case .parts(let parts) = self else { return nil }
      return parts.first { $0.name.utf8.elementsEqual(name.utf8) }?.measure
    }
  }
}
