import MandateKit

extension BodyKind {
  /// Returns the kind in words, for one body or for several: `PCN`, `PCNs`.
  ///
  /// A kind that the library does not know is split where its capitals are: `fireStation` is
  /// `fire station`, and its plural `fire stations`.
  public func words(for count: Int = 1) -> String {
    let singular = BodyKind.known[rawValue] ?? BodyKind.split(rawValue)
    if singular.isEmpty { return count == 1 ? "body" : "bodies" }
    return count == 1 ? singular : BodyKind.plural(of: singular)
  }

  private static let known: [String: String] = [
    "practice": "practice",
    "primaryCareNetwork": "PCN",
    "localMedicalCommittee": "LMC",
    "federation": "federation",
    "collaborative": "collaborative",
    "placePartnership": "place partnership",
    "integratedCareBoard": "ICB",
    "integratedCarePartnership": "ICP",
    "clinicalCommissioningGroup": "CCG",
    "primaryCareTrust": "PCT",
    "subICBLocation": "sub-ICB location",
    "nhsEngland": "NHS England body",
    "generalPractitionersCommittee": "GPC",
    "nhsTrust": "NHS trust",
    "localAuthority": "local authority",
    "voluntarySector": "voluntary sector body",
    "pharmacy": "pharmacy",
    "dental": "dental practice",
    "optometry": "optometry practice",
    "localHealthBoard": "Local Health Board",
    "healthBoard": "Health Board",
    "gpSubcommittee": "GP sub-committee",
  ]

  /// A camel-case word as words: a capital opens a new one, unless it continues an abbreviation.
  private static func split(_ word: String) -> String {
    let letters = Array(English.cleaned(word))
    var text = ""
    for (index, letter) in letters.enumerated() {
      let afterSmall = index > 0 && !letters[index - 1].isUppercase && letters[index - 1] != " "
      let beforeSmall = index + 1 < letters.count && letters[index + 1].isLowercase
      let opens = letter.isUppercase && index > 0 && (afterSmall || beforeSmall)
      if opens { text += " " }
      let abbreviates = index + 1 < letters.count ? letters[index + 1].isUppercase : false
      let stays = abbreviates || (!opens && index > 0 && letters[index - 1].isUppercase)
      text += letter.isUppercase && !stays ? letter.lowercased() : String(letter)
    }
    return text
  }

  private static func plural(of word: String) -> String {
    func ends(in endings: String...) -> Bool { endings.contains { word.hasSuffix($0) } }
    if ends(in: "y"), !ends(in: "ay", "ey", "iy", "oy", "uy") { return word.dropLast() + "ies" }
    if ends(in: "s", "x", "ch", "sh") { return word + "es" }
    return word + "s"
  }
}
