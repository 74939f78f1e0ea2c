extension Docket {
  /// The day of the last thing that is on the record, or `nil` where nothing is.
  ///
  /// Of a consultation every day that is written down counts: its opening, answer, closing and consideration.
  public var lastDayOnRecord: CivilDate? {
    record.acts.flatMap { act -> [CivilDate] in
      switch act {
      case .vote(let vote): [vote.date]
      case .castingVote(let vote): [vote.date]
      case .attendance(let attendance): [attendance.date]
      case .recusal(let recusal): [recusal.date]
      case .notice(let notice): [notice.date]
      case .decision(let decision): [decision.date]
      case .revocation(let revocation): [revocation.date]
      case .consultation(let consultation):
        [consultation.opened, consultation.closed, consultation.considered, consultation.answered]
          .compactMap { $0 }
      }
    }
    .max()
  }
}
