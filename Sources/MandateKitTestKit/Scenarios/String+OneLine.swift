import MandateKit
import MandateKitReports

extension String {
  /// The text without line breaks, control signs and signs that turn the direction of writing.
  var shownOnOneLine: String { English.cleaned(self) }
}
