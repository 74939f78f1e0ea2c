import MandateKit

extension ImportAssembly {
  /// The names that files give to a location, and where they first do.
  private struct Location {
    var name: String
    let place: Place
  }

  /// Adds the sub-ICB locations and the ICBs, and the memberships of practices in the former and of
  /// those in the latter.
  mutating func addLocations() {
    let locations = locationsInUse()
    let codes = locations.keys.sorted()
    for code in codes {
      guard let location = locations[code] else { continue }
      let name = location.name.isEmpty ? nil : location.name
      add(Body(Body.ID(code), kind: .subICBLocation, name: name), location.place)
    }
    let counts = joinLocations()
    for code in codes where body(code)?.kind == .subICBLocation {
      guard let location = locations[code] else { continue }
      addBoard(of: code, location, counts[code, default: [:]])
    }
  }

  /// The locations that PCNs and partners name, without those that only what has ended names.
  private func locationsInUse() -> [String: Location] {
    var locations: [String: Location] = [:]
    func note(_ code: String?, _ name: String, _ place: Place) {
      guard let code else { return }
      guard let known = locations[code]?.name else {
        locations[code] = Location(name: name, place: place)
        return
      }
      // Of several names the first in the alphabet: it does not depend on the order of rows.
      if known.isEmpty || (!name.isEmpty && name < known) {
        locations[code]?.name = name
      }
    }
    for row in files.networks.rows where row.closed.map({ $0 >= asOf }) ?? true {
      note(row.location, row.locationName, Place(role: .networks, line: row.line))
    }
    for row in files.partners.rows where row.ended.map({ $0 >= asOf }) ?? true {
      let place = Place(role: .partners, line: row.line)
      note(row.location, row.locationName, place)
      note(row.networkLocation, row.networkLocationName, place)
    }
    return locations
  }

  /// Adds the memberships of practices in their locations.
  ///
  /// - Returns: For each location, how many of its open practices name which ICB.
  private mutating func joinLocations() -> [String: [String: [PracticeRow]]] {
    var counts: [String: [String: [PracticeRow]]] = [:]
    for code in practices.keys.sorted() {
      guard let practice = practices[code] else { continue }
      guard let row = practice.row else {
        if let location = practice.location, body(location)?.kind == .subICBLocation {
          join(code, location, .always, isVoting: false)
        }
        continue
      }
      guard let location = location(of: row) else { continue }
      join(code, location, commissioning(of: row, by: location), isVoting: false)
      if exists(code), let board = row.board {
        counts[location, default: [:]][board, default: []].append(row)
      }
    }
    return counts
  }

  /// Returns the location of a practice: that of today, or that of its days where it has closed.
  private mutating func location(of row: PracticeRow) -> String? {
    let place = Place(role: .practices, line: row.line)
    let isOpen = exists(row.code)
    let codes = [row.commissioner, row.currentCommissioner].compactMap { $0 }
    let location = (isOpen ? codes.reversed() : codes).first { body($0)?.kind == .subICBLocation }
    if isOpen, codes.count == 2, codes[0] != codes[1] {
      report(
        .parentMismatch,
        place,
        "\(row.code) has the commissioner \(codes[0]) in one column and \(codes[1]) in another; "
          + "\(location ?? "neither") was taken."
      )
    }
    if location == nil {
      let named = codes.last.map { "commissioner, \($0)," } ?? "commissioner"
      report(
        isOpen ? .unknownLocation : .formerLocation,
        place,
        isOpen
          ? "\(row.code) has no \(named) that is the location of a PCN or a partner; it was imported "
            + "without one."
          : "\(row.code) is closed and had no \(named) that is a location still; it was imported "
            + "without one."
      )
    }
    return location
  }

  /// Returns the days on which a practice belongs to its location.
  private mutating func commissioning(of row: PracticeRow, by location: String) -> Period {
    guard row.commissioner == location || !exists(row.code) else { return .always }
    let period = period(from: row.joined, through: row.left)
    guard period.isEmpty else { return period }
    report(
      .endBeforeStart,
      Place(role: .practices, line: row.line),
      "\(row.code) left its commissioner before it joined it; it was taken to belong to \(location) "
        + "always."
    )
    return .always
  }

  /// Adds the ICB of a location: the one that most of its open practices name.
  private mutating func addBoard(
    of code: String,
    _ location: Location,
    _ boards: [String: [PracticeRow]]
  ) {
    let best = boards.max { left, right in
      left.value.count == right.value.count
        ? right.key < left.key : left.value.count < right.value.count
    }
    guard let board = best?.key else {
      report(
        .locationWithoutBoard,
        location.place,
        "No open practice of \(code) names an ICB; it was imported without one."
      )
      return
    }
    for (other, rows) in boards where other != board {
      for row in rows {
        report(
          .boardMismatch,
          Place(role: .practices, line: row.line),
          "\(row.code) names the ICB \(other), but most practices of \(code) name \(board), which was "
            + "taken for all."
        )
      }
    }
    let isNew = body(board) == nil
    let suffix = " - \(code)"
    let name = location.name.hasSuffix(suffix) ? String(location.name.dropLast(suffix.count)) : nil
    guard add(Body(Body.ID(board), kind: .integratedCareBoard, name: name), location.place) else {
      return
    }
    if isNew, let name {
      report(
        .boardNameDerived,
        location.place,
        "\(board) was named \(name), after its location \(code), as no file names it."
      )
    }
    join(code, board, .always, isVoting: false)
  }
}
