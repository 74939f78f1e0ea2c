import MandateKit

extension ReviewFinding {
  /// Words for what is found about a name; empty for anything else.
  func nameWords(_ names: DisplayNames) -> String {
    switch fact {
    case .nearName(let sort, let name, near: let other):
      return "The \(sort.rawValue) \(English.cleaned(name)) is one letter away from "
        + English.cleaned(other)
    case .namedNowhereElse(.subject, let name, by: let mention):
      return
        "The subject \(English.cleaned(name)) is named by \(mention.words(names)), and nothing else "
        + "has to do with it"
    case .namedNowhereElse(.kind, let name, by: .voice):
      return
        "Bodies of the kind \(English.cleaned(name)) speak for general practice, and there is none"
    case .namedNowhereElse(let sort, let name, by: let mention):
      return
        "The \(sort.rawValue) \(English.cleaned(name)) is named by \(mention.words(names)), and no "
        + "body is of it"
    default: return ""
    }
  }
}

extension ReviewFinding.Mention {
  /// The place in words.
  fileprivate func words(_ names: DisplayNames) -> String {
    switch self {
    case .provision(let provision): "provision \(provision.words)"
    case .mandate(let mandate): names[mandate: mandate]
    case .body(let body): "the competence or the rules of \(names[body])"
    case .voice: "those who speak for general practice"
    }
  }
}
