#if !hasFeature(Embedded)
import MandateKit

extension Proposal: FileCodable {
  /// A proposal.
  public static let fileForm = FileForm(.object(Proposal.self))
}

extension Occasion: FileCodable {
  /// An occasion.
  public static let fileForm = FileForm(.object(Occasion.self))
}

extension Act: FileCodable {
  /// An act, an object with the one key that tells its sort.
  public static let fileForm = FileForm(.object(Act.self))
}

extension ActRecord: FileCodable {
  /// A list of acts.
  public static let fileForm = FileForm<ActRecord>(.acts)
}

extension Vote: FileCodable {
  /// A vote.
  public static let fileForm = FileForm(.object(Vote.self))
}

extension CastingVote: FileCodable {
  /// A casting vote.
  public static let fileForm = FileForm(.object(CastingVote.self))
}

extension Recusal: FileCodable {
  /// A recusal.
  public static let fileForm = FileForm(.object(Recusal.self))
}

extension Attendance: FileCodable {
  /// An attendance.
  public static let fileForm = FileForm(.object(Attendance.self))
}

extension Consultation: FileCodable {
  /// A consultation.
  public static let fileForm = FileForm(.object(Consultation.self))
}

extension Notice: FileCodable {
  /// A notice.
  public static let fileForm = FileForm(.object(Notice.self))
}

extension Decision: FileCodable {
  /// A decision.
  public static let fileForm = FileForm(.object(Decision.self))
}

extension Revocation: FileCodable {
  /// A revocation.
  public static let fileForm = FileForm(.object(Revocation.self))
}
#endif
