extension Docket {
  /// The last of the days that are written down on the record, or `nil` where nothing is.
  public var lastDayOnRecord: CivilDate? {
    record.acts.flatMap { $0.days }.max()
  }
}
