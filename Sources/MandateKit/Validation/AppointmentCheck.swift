/// Checks the appointments of a governance document.
struct AppointmentCheck {
  let names: SymbolIndex

  func check(_ appointments: [Appointment], _ errors: inout DocumentErrorList) {
    for (entry, appointment) in appointments.enumerated() {
      func path() -> DocumentPath { .governance("appointments", entry) }
      errors.check(person: appointment.person, in: names, at: path()["person"])
      errors.check(body: appointment.forum, in: names, at: path()["to"])
      errors.check(
        appointment.period,
        of: "The appointment of \(quoted(appointment.person)) to \(quoted(appointment.forum))",
        at: path()
      )
    }
  }
}
