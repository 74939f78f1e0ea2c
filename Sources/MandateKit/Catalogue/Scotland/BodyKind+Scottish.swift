extension BodyKind {
  /// A Health Board of Scotland.
  public static let healthBoard: BodyKind = "healthBoard"
  /// An area medical committee of Scotland, recognised under section 9 of the NHS (Scotland) Act 1978.
  public static let areaMedicalCommittee: BodyKind = "areaMedicalCommittee"
  /// The sub-committee of general practitioners of an area medical committee of Scotland.
  public static let gpSubcommittee: BodyKind = "gpSubcommittee"
}
