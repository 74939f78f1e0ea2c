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
      .refused(
        .conflictingKeys,
        "A voice is unified just where it has no conflicts: correct `unified` or `conflicts`.",
        where: { $0.isUnified != $0.voice.isUnified }
      )
    Field("conflicts", .list(of: Voice.Conflict.self)) { $1(&$0.voice.conflicts) }
    Field("patients", .object(Voice.Patients.self)) { $1(&$0.voice.patients) }
  }
}

extension Voice.Conflict: Described {
  static let schema = Schema("A conflict", Voice.Conflict(for: "", against: "", patients: 0)) {
    Field("for", .reference()) { $1(&$0.for) }
    Field("against", .reference()) { $1(&$0.against) }
    Field("patients", .number) { $1(&$0.patients) }
  }
}

extension Voice.Patients: Described {
  static let schema = Schema("A number of patients", Voice.Patients()) {
    Field("for", .number) { $1(&$0.for) }
    Field("against", .number) { $1(&$0.against) }
    Field("both", .number) { $1(&$0.both) }
    Field("silent", .number) { $1(&$0.silent) }
  }
}
