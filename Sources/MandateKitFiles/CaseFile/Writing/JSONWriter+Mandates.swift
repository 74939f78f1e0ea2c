import MandateKit

extension JSONWriter {
  /// Writes a mandate.
  mutating func value(_ mandate: Mandate) {
    object { json in
      json.member("id", mandate.id)
      json.optional("giver", mandate.giver?.rawValue)
      json.member("holder", mandate.holder)
      json.optional("powers", mandate.powers.map(\.rawValue))
      json.optional("subjects", mandate.subjects.map(\.rawValue))
      json.optional("over", mandate.over?.rawValue)
      json.optional("ceiling", mandate.ceiling)
      if !mandate.concessions { json.member("concessions", false) }
      if mandate.passOn { json.member("passOn", true) }
      if let ratification = mandate.ratification {
        json.key("ratification")
        json.object { json in
          json.member("by", ratification.by)
          json.member("within", ratification.within)
        }
      }
      json.optional("adoptedBy", mandate.adoptedBy?.rawValue)
      json.members(mandate.period)
      if let source = mandate.source {
        json.key("source")
        json.value(source)
      }
    }
  }
}
