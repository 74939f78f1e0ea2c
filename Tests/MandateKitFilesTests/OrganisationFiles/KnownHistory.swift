import MandateKit

/// A made-up history of a few practices, from which the official files of any date can be written.
struct KnownHistory {
  /// A practice in one PCN from a first through a last day.
  struct Stay {
    var network: String
    var from: CivilDate
    var through: CivilDate?
  }

  struct Practice {
    var code: String
    var opened: CivilDate
    var closed: CivilDate?
    var stays: [Stay]
    /// The first location, and the second with the day of the change.
    var location: String
    var change: (location: String, day: CivilDate)?
    /// The day from which it has its second name.
    var renamed: CivilDate
  }

  var practices: [Practice] = []
  let networks = ["U99001", "U99002", "U99003"]
  let locations = ["16C", "84H", "15N"]
  let releases: [CivilDate]

  /// Makes up a history that can be told from its releases.
  init(_ generator: inout JSONTestGenerator) {
    var day = CivilDate(daysSinceEpoch: 18_262)
    releases = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
      day = day.adding(days: Int.random(in: 30...400, using: &generator))
      return day
    }
    let (first, last) = (releases[0], releases[releases.count - 1])
    for number in 1...12 {
      let opened = first.adding(days: -Int.random(in: 100...900, using: &generator))
      var practice = Practice(
        code: "A99\(100 + number)",
        opened: opened,
        stays: [],
        // Some practice always is in each location, so that none of them ends.
        location: locations[number % 3],
        renamed: opened.adding(days: Int.random(in: 0...2_000, using: &generator))
      )
      var next = opened.adding(days: Int.random(in: 0...50, using: &generator))
      while next <= last {
        var stay = Stay(network: networks.randomElement(using: &generator) ?? "U99001", from: next)
        let end = next.adding(days: Int.random(in: 0...700, using: &generator))
        if end <= last, practice.stays.count < 4 { stay.through = end }
        practice.stays.append(stay)
        next =
          stay.through?.adding(days: 1 + Int.random(in: 0...1, using: &generator))
          ?? last.adding(days: 1)
      }
      if number > 3, Bool.random(using: &generator), first < last {
        let days = Int.random(in: 1...first.days(until: last), using: &generator)
        let other = locations.filter { $0 != practice.location }.randomElement(using: &generator)
        practice.change = other.map { ($0, first.adding(days: days)) }
      }
      if number > 9, let open = practice.stays.last, open.through == nil {
        practice.closed = last
        practice.stays[practice.stays.count - 1].through = last
      }
      practices.append(practice)
    }
  }

  /// Returns the files of a date.
  func files(on date: CivilDate) -> OfficialHistory.Release {
    typealias F = OfficialFiles
    func text(_ day: CivilDate?) -> String { day.map { $0.description.filter { $0 != "-" } } ?? "" }
    func past(_ day: CivilDate?) -> CivilDate? { day.flatMap { $0 <= date ? $0 : nil } }
    var release = OfficialHistory.Release(date)
    release.practices = []
    release.networks = [F.networkHeader] + networks.map { F.network($0, opened: "20150101") }
    for (number, location) in locations.enumerated() {
      release.networks?[number + 1] = F.network(
        networks[number],
        location: location,
        opened: "20150101"
      )
    }
    release.partners = [F.partnerHeader]
    for practice in practices {
      let hasMoved = practice.change.map { $0.day <= date } ?? false
      let location = hasMoved ? practice.change?.location ?? "" : practice.location
      let closed = past(practice.closed)
      release.practices?.append(
        F.practice(
          practice.code,
          name: name(of: practice, on: date),
          opened: text(practice.opened),
          closed: text(closed),
          status: closed == nil ? "A" : "C",
          commissioner: location,
          joined: text(hasMoved ? practice.change?.day : practice.opened),
          left: text(closed)
        )
      )
      for stay in practice.stays where stay.from <= date {
        release.partners?.append(
          F.partner(
            practice.code,
            stay.network,
            started: text(stay.from),
            ended: text(past(stay.through)),
            location: location,
            networkLocation: locations[(networks.firstIndex(of: stay.network) ?? 0)],
            isMatch: ""
          )
        )
      }
    }
    return release
  }

  /// Returns the name of a practice on a date.
  func name(of practice: Practice, on date: CivilDate) -> String {
    date < practice.renamed ? "OLD \(practice.code)" : "NEW \(practice.code)"
  }

  /// The memberships of practices in PCNs and locations, as lines.
  var memberships: Set<String> {
    var lines: Set<String> = []
    for practice in practices {
      for stay in practice.stays {
        let period = Period(from: stay.from, until: stay.through?.adding(days: 1))
        lines.insert("\(practice.code) of \(stay.network) \(period)")
      }
      let end = practice.closed?.adding(days: 1)
      let first = Period(from: practice.opened, until: practice.change?.day ?? end)
      lines.insert("\(practice.code) of \(practice.location) \(first)")
      if let change = practice.change {
        let second = Period(from: change.day, until: end)
        lines.insert("\(practice.code) of \(change.location) \(second)")
      }
    }
    return lines
  }

  /// The practices, as lines.
  var bodies: Set<String> {
    Set(
      practices.map { practice in
        let existence = Period(from: practice.opened, until: practice.closed?.adding(days: 1))
        let name = name(of: practice, on: releases[releases.count - 1])
        return "\(practice.code) \(name) \(existence)"
      }
    )
  }
}
