/// The bytes with which a call is answered, and what they are.
struct Response {
  /// What the bytes of a response are.
  enum Status: UInt32 {
    /// What was asked for.
    case answered = 0
    /// The errors of a document, as JSON.
    case invalidDocument = 1
    /// A sentence that says what is wrong with the call.
    case wrongCall = 2
  }

  var status: Status
  var bytes: [UInt8]
}

/// Why a call is not answered.
enum Refusal: Error {
  /// A document has errors: the bytes of a JSON document that tells them.
  case document([UInt8])
  /// The call itself is wrong: a sentence.
  case call(String)

  /// The response that tells it.
  var response: Response {
    switch self {
    case .document(let bytes): Response(status: .invalidDocument, bytes: bytes)
    case .call(let sentence): Response(status: .wrongCall, bytes: Array(sentence.utf8))
    }
  }
}
