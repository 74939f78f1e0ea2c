import MandateKit

extension JSONWriter {
  /// Writes a body.
  mutating func value(_ body: Body) {
    object { json in
      json.member("id", body.id)
      json.member("kind", body.kind)
      json.optional("name", body.name, unless: body.id.rawValue)
      json.members(body.existence)
      json.optional("successor", body.successor?.rawValue)
      if body.listSize != 0 { json.member("listSize", body.listSize) }
      if let rule = body.rule {
        json.key("rule")
        json.value(rule)
      }
      if body.binds { json.member("binds", true) }
      json.optional("competence", body.competence?.map(\.rawValue))
    }
  }

  /// Writes a person.
  mutating func value(_ person: Person) {
    object { json in
      json.member("id", person.id)
      json.optional("name", person.name, unless: person.id.rawValue)
    }
  }

  /// Writes a membership.
  mutating func value(_ membership: Membership) {
    object { json in
      json.member("member", membership.member)
      json.member("of", membership.group)
      json.members(membership.period)
      if !membership.isVoting { json.member("voting", false) }
    }
  }

  /// Writes an appointment.
  mutating func value(_ appointment: Appointment) {
    object { json in
      json.member("person", appointment.person)
      json.member("to", appointment.forum)
      json.member("capacity", appointment.capacity)
      json.members(appointment.period)
    }
  }

  /// Writes a member that is a string, or leaves it out where the same bytes are supplied for it.
  mutating func optional(_ name: String, _ content: String, unless supplied: String) {
    if !content.utf8.elementsEqual(supplied.utf8) { member(name, content) }
  }
}
