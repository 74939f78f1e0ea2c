import MandateKit

extension Field {
  /// Creates the two keys for a threshold, of which just one must be there.
  @inline(__always)
  static func threshold(_ part: @escaping Part<Threshold>) -> [Field] {
    let (set, get) = (setter(part), getter(part))
    return [
      Field("atLeast", either: .fraction, set: { set(&$0, .atLeast($1)) }) {
        if case .atLeast(let fraction) = get($0) { fraction } else { nil }
      }
      .means("The least part that is enough."),
      Field("moreThan", either: .fraction, set: { set(&$0, .moreThan($1)) }) {
        if case .moreThan(let fraction) = get($0) { fraction } else { nil }
      }
      .means("The part of which more is needed."),
    ]
  }
}
