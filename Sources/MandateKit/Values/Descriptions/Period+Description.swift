extension Period: CustomStringConvertible {
  /// The first day and the day after the last, such as `2022-04-01..<2023-04-01`, or `always`.
  ///
  /// A period without an end is written `2022-04-01...`, and one without a beginning `..<2023-04-01`.
  public var description: String {
    switch (from, until) {
    case (nil, nil): "always"
    case (let from?, nil): "\(from)..."
    case (let from, let until?): "\(from?.description ?? "")..<\(until)"
    }
  }
}
