/// Checks the appointments of an arrangement.
struct AppointmentCheck {
  let names: NameIndex

  func check(_ appointments: [Appointment], _ flaws: inout FlawList) {
    for (entry, appointment) in appointments.enumerated() {
      func path() -> DocumentPath { .governance("appointments", entry) }
      flaws.check(person: appointment.person, in: names, at: path()["person"])
      flaws.check(body: appointment.forum, in: names, at: path()["to"])
      flaws.check(
        appointment.period,
        of: "The appointment of \(quoted(appointment.person)) to \(quoted(appointment.forum))",
        at: path()
      )
    }
  }
}
