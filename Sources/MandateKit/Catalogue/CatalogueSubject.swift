extension Catalogue {
  /// A subject of a catalogue's vocabulary, with its meaning.
  ///
  /// The provisions of a catalogue apply to a proposal only through its subjects, so a proposal should
  /// name every subject that fits: a change to two sorts of contract has the subjects of both.
  public struct Subject: Hashable, Sendable {
    /// The subject.
    public var subject: SubjectPath
    /// The meaning, as a sentence.
    public var meaning: String

    /// Creates a subject with its meaning.
    ///
    /// - Parameters:
    ///   - subject: The subject.
    ///   - meaning: Its meaning, in a few words.
    public init(_ subject: SubjectPath, _ meaning: String) {
      self.subject = subject
      self.meaning = meaning
    }
  }
}
