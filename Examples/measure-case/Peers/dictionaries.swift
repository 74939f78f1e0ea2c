// The question that case.py poses, in naive Swift: text for ids, dictionaries, one recursion.
// Prints "swift-dictionaries NANOSECONDS ANSWER FOR". Build it with swiftc -O.

struct Place {
  var members: [String: [String]] = [:]
  var patients: [String: Int] = [:]

  /// The patients that a body represents.
  func size(of body: String) -> Int {
    patients[body] ?? members[body, default: []].reduce(0) { $0 + size(of: $1) }
  }
}

/// The numbers for and against, in members and in patients.
struct Tally {
  var members = 0
  var present = 0
  var memberVotes: [String: Int] = [:]
  var patientVotes: [String: Int] = [:]
  var patients = 0
}

/// Adds up the positions of the members of a body.
func tally(of body: String, in place: Place, _ position: (String) -> String?) -> Tally {
  var tally = Tally()
  for member in place.members[body, default: []] {
    let size = place.size(of: member)
    tally.members += 1
    tally.patients += size
    if let position = position(member) {
      tally.present += 1
      tally.memberVotes[position, default: 0] += 1
      tally.patientVotes[position, default: 0] += size
    }
  }
  return tally
}

/// The position of a PCN: for, against or none.
func position(of network: String, in place: Place, _ ballots: [String: String]) -> String? {
  let tally = tally(of: network, in: place) { ballots[$0] }
  guard 2 * tally.present >= tally.members else { return nil }
  let votes = tally.patientVotes["for", default: 0]
  if 2 * votes > votes + tally.patientVotes["against", default: 0] { return "for" }
  return tally.memberVotes["against"] == nil ? nil : "against"
}

/// The approval of the collaborative, and the number of PCNs for it.
@inline(never)
func outcome(_ place: Place, _ ballots: [String: String]) -> (met: Bool, networksFor: Int) {
  let tally = tally(of: "collaborative", in: place) { position(of: $0, in: place, ballots) }
  let votes = tally.memberVotes["for", default: 0]
  let cast = votes + tally.memberVotes["against", default: 0]
  let met =
    2 * tally.present >= tally.members && 2 * votes > cast
    && 2 * tally.patientVotes["for", default: 0] > tally.patients
  return (met, votes)
}

/// SplitMix64, with the constants that case.py gives.
struct Numbers {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The place and the ballots that case.py describes.
func madeUp() -> (place: Place, ballots: [String: String]) {
  var place = Place()
  var ballots: [String: String] = [:]
  var numbers = Numbers(state: 2022)
  for number in 1...30 {
    let network = "pcn-\(number < 10 ? "0" : "")\(number)"
    place.members["collaborative", default: []].append(network)
    for member in 1...5 {
      let practice = "\(network)-practice-\(member)"
      place.members[network, default: []].append(practice)
      place.patients[practice] = 2_000 + Int(numbers.next() % 12_001)
      let kind = numbers.next() % 10
      if kind < 8 { ballots[practice] = kind < 5 ? "for" : "against" }
    }
  }
  return (place, ballots)
}

let runs = 500
let (place, ballots) = madeUp()
// Each variant is a new dictionary, so that no variant shares storage with another.
let variants = (0..<16).map { _ in Dictionary(uniqueKeysWithValues: ballots.map { ($0, $1) }) }
let expected = outcome(place, ballots)
let clock = ContinuousClock()
var samples: [Int64] = []
for _ in 0..<51 {
  var agreed = true
  let duration = clock.measure {
    for run in 0..<runs {
      agreed = outcome(place, variants[run % variants.count]) == expected && agreed
    }
  }
  precondition(agreed, "The same ballots gave different answers.")
  let (seconds, attoseconds) = duration.components
  samples.append((seconds * 1_000_000_000 + attoseconds / 1_000_000_000) / Int64(runs))
}
samples.sort()
print(
  "swift-dictionaries",
  samples[samples.count / 2],
  expected.met ? "met" : "unmet",
  expected.networksFor
)
