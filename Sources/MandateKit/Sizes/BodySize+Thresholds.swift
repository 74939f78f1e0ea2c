/// The sizes against which a primary care network is held.
extension BodySize {
  /// The fewest patients that a network should have: 30,000.
  ///
  /// (Network contract directed enhanced service, 2019/20 and after, section on eligibility; smaller ones by leave
  /// of the commissioner.)
  public static let fewestPatients: Int64 = 30_000
  /// The most patients that a network typically has: 50,000.
  ///
  /// Larger ones are allowed. (The same section.)
  public static let typicallyMostPatients: Int64 = 50_000
  /// The patients above which engagement is said to fail where there are more than a few practices: 70,000.
  ///
  /// An experience, and no rule: nothing in a contract or a statute follows from it.
  public static let engagementLimit: Int64 = 70_000
  /// The practices up to which engagement is said not to fail: four.
  ///
  /// An experience likewise.
  public static let fewPractices = 4
  /// The patients from which a scheme that pays one post for each network pays two: 100,000.
  ///
  /// (As the network contract directed enhanced service 2021/22 is commonly read for mental health practitioners. Other
  /// schemes may have other lines.)
  public static let secondPost: Int64 = 100_000
}
