extension CivilDate {
  /// The date with its month in letters: `31 March 2027`.
  package var inWords: String {
    let (year, month, day) = parts
    let names = CivilDate.monthNames
    let name = names.indices.contains(month - 1) ? names[month - 1] : String(month)
    return "\(day) \(name) \(year)"
  }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
