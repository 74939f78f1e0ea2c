extension BodyKind {
  /// A Local Health Board of Wales, which plans and provides health services for its area.
  public static let localHealthBoard: BodyKind = "localHealthBoard"
  /// A cluster of primary care in Wales or Scotland, which is no legal person.
  public static let cluster: BodyKind = "cluster"
}
