import MandateKit

extension PracticeCount {
  /// The numbers in words: `2 practices with 12,000 patients`.
  var words: String {
    "\(English.counted(practices, "practice")) with \(English.counted(patients, "patient"))"
  }
}
