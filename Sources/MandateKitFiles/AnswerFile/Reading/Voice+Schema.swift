import MandateKit

extension Format where Value == Voice {
  /// The voice, which says whether it is one beside its conflicts.
  @inline(__always)
  static var voice: Format {
    let written = Format<WrittenVoice>.object(WrittenVoice.self)
    return Format(
      written.shape,
      unread: Voice(),
      { reader throws(JSONSyntaxError) in try written.read(&reader)?.voice },
      write: { written.write(WrittenVoice(isUnified: $0.isUnified, voice: $0), &$1) }
    )
  }
}

/// The object of a voice.
private struct WrittenVoice: Described {
  var isUnified = true
  var voice = Voice()

  static let schema = Schema("A voice", WrittenVoice()) {
    Field("unified", .boolean) { $1(&$0.isUnified) }
      .means("Whether there are no conflicts.")
      .refused(
        .conflictingKeys,
        "A voice is unified just where it has no conflicts: correct `unified` or `conflicts`.",
        where: { $0.isUnified != $0.voice.isUnified }
      )
    Field("conflicts", .list(of: Voice.Conflict.self)) { $1(&$0.voice.conflicts) }
      .means("Bodies that speak for some of the same patients and differ, sorted.")
    Field("patients", .object(Voice.Patients.self)) { $1(&$0.voice.patients) }
      .means("How many patients are spoken for.")
  }
}

extension Voice.Conflict: Described {
  static let schema = Schema("A conflict", Voice.Conflict(for: "", against: "", patients: 0)) {
    Field("for", .reference()) { $1(&$0.for) }
      .means("The body that is for it.")
    Field("against", .reference()) { $1(&$0.against) }
      .means("The body that is against it.")
    Field("patients", .number) { $1(&$0.patients) }
      .means("The number of patients of both.")
  }
}

extension Voice.Patients: Described {
  static let schema = Schema("A number of patients", Voice.Patients()) {
    Field("for", .number) { $1(&$0.for) }
      .means("Those for whom only bodies that are for it speak.")
    Field("against", .number) { $1(&$0.against) }
      .means("Those for whom only bodies that are against it speak.")
    Field("both", .number) { $1(&$0.both) }
      .means("Those for whom both speak.")
    Field("silent", .number) { $1(&$0.silent) }
      .means("Those for whom nobody speaks.")
  }
}
