/// An appointment over dense integers.
struct IndexedAppointment: Sendable {
  let person: Int
  let forum: Int
  let capacity: Appointment.Capacity
  let period: Period

  init?(_ appointment: Appointment, parties: [PartyID: Int]) {
    guard let person = parties[appointment.person], let forum = parties[appointment.forum] else {
      return nil
    }
    self.person = person
    self.forum = forum
    self.capacity = appointment.capacity
    self.period = appointment.period
  }
}
