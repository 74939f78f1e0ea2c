import MandateKit

extension FlawRow {
  /// Flaws of consultations, casting votes and attendances on the record.
  static let acts: [FlawRow] = [
    FlawRow(
      .informedOutsideConsultation,
      "record[0].consultation.informed",
      consultation(#""informed": ¦"2022-06-30""#),
      "before it opened"
    ),
    FlawRow(
      .informedOutsideConsultation,
      "record[0].consultation.informed",
      consultation(#""informed": ¦"2022-07-03", "closed": "2022-07-02""#),
      "after it closed"
    ),
    FlawRow(
      .answeredBeforeOpened,
      "record[0].consultation.answered",
      consultation(#""answered": ¦"2022-06-30", "answer": "object""#)
    ),
    FlawRow(
      .answerWithoutDate,
      "record[0].consultation.answer",
      consultation(#""answer": ¦"neither""#),
      "`answered`"
    ),
    FlawRow(
      .unknownWord,
      "record[0].consultation.answer",
      consultation(#""answered": "2022-07-01", "answer": ¦"against""#),
      "`support`, `object` and `neither`"
    ),
    FlawRow(
      .unknownWord,
      "record[0].castingVote.choice",
      CaseText(
        record: #"""
          {"castingVote": {"by": "dr-a", "of": "n1", "on": "x", "choice": ¦"abstain",
                           "date": "2022-08-01"}}
          """#
      ),
      "`for` and `against`"
    ),
    FlawRow(
      .wrongReference,
      "record[0].castingVote.of",
      CaseText(
        record: #"""
          {"castingVote": {"by": "dr-a", "of": ¦"dr-a", "on": "x", "choice": "for",
                           "date": "2022-08-01"}}
          """#
      )
    ),
    FlawRow(
      .wrongReference,
      "record[0].attendance.by",
      CaseText(
        record: #"{"attendance": {"by": ¦"p1", "at": "n1", "on": "x", "date": "2022-08-01"}}"#
      )
    ),
  ]
}
