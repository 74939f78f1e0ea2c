import MandateKit

/// A flaw that was found while a document was read, with its path and its place.
struct Fault {
  var error: DocumentError
  /// The offset of the value, or of the key, that is at fault, or `nil` where its path must do.
  var offset: Int?
  /// Whether the value at the path could not be read, so that the model holds another for it.
  ///
  /// What the checks of the model find there is no error of the document.
  var isUnread: Bool
}
