/// An appointment by index.
struct IndexedAppointment: Sendable {
  let person: PartyIndex
  let forum: PartyIndex
  let capacity: Appointment.Capacity
  let period: Period

  init?(_ appointment: Appointment, parties: [PartyID: PartyIndex]) {
    guard let person = parties[appointment.person], let forum = parties[appointment.forum] else {
      return nil
    }
    self.person = person
    self.forum = forum
    capacity = appointment.capacity
    period = appointment.period
  }
}
