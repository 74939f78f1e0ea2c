import MandateKit

/// The keys of a membership.
enum MembershipKey: String, DocumentKey {
  case member, of, from, until, voting

  static let table = KeyTable<MembershipKey>("A membership", required: [.member, .of])
}

/// The keys of an appointment.
enum AppointmentKey: String, DocumentKey {
  case person, to, capacity, from, until

  static let table = KeyTable<AppointmentKey>(
    "An appointment",
    required: [.person, .to, .capacity]
  )
}

extension CaseDecoder {
  /// Reads a membership.
  mutating func membership() throws(JSONSyntaxError) -> Membership {
    var member: Body.ID?
    var group: Body.ID?
    var period = Period.always
    var isVoting = true
    if var members = try begin(MembershipKey.self) {
      while let key = try next(&members) {
        switch key {
        case .member: member = try reference()
        case .of: group = try reference()
        case .from: period.from = try date()
        case .until: period.until = try date()
        case .voting: isVoting = try boolean() ?? true
        }
      }
    }
    return Membership(
      of: member ?? Body.ID(CaseDecoder.unreadableReference),
      in: group ?? Body.ID(CaseDecoder.unreadableReference),
      period: period,
      isVoting: isVoting
    )
  }

  /// Reads an appointment.
  mutating func appointment() throws(JSONSyntaxError) -> Appointment {
    var appointment = Appointment(
      of: Person.ID(CaseDecoder.unreadableReference),
      to: Body.ID(CaseDecoder.unreadableReference),
      as: .expert
    )
    if var members = try begin(AppointmentKey.self) {
      while let key = try next(&members) {
        switch key {
        case .person: appointment.person = try reference()
        case .to: appointment.forum = try reference()
        case .capacity: appointment.capacity = try word(Vocabulary.capacities) ?? .expert
        case .from: appointment.period.from = try date()
        case .until: appointment.period.until = try date()
        }
      }
    }
    return appointment
  }
}
