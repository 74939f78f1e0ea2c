extension ActRecord {
  /// Returns the part of the record that is known by the end of a date.
  ///
  /// Acts after the date are left out, and so are the closing and the consideration of a
  /// consultation after it.
  public func known(asOf date: CivilDate) -> ActRecord {
    ActRecord(
      acts.compactMap { act in
        switch act {
        case .vote(let vote): return vote.date <= date ? act : nil
        case .castingVote(let vote): return vote.date <= date ? act : nil
        case .attendance(let attendance): return attendance.date <= date ? act : nil
        case .recusal(let recusal): return recusal.date <= date ? act : nil
        case .notice(let notice): return notice.date <= date ? act : nil
        case .decision(let decision): return decision.date <= date ? act : nil
        case .revocation(let revocation): return revocation.date <= date ? act : nil
        case .consultation(var consultation):
          guard consultation.opened <= date else { return nil }
          if let closed = consultation.closed, closed > date {
            consultation.closed = nil
            consultation.considered = nil
          }
          if let considered = consultation.considered, considered > date {
            consultation.considered = nil
          }
          if let answered = consultation.answered, answered > date {
            consultation.answered = nil
            consultation.answer = nil
          }
          return .consultation(consultation)
        }
      }
    )
  }
}
