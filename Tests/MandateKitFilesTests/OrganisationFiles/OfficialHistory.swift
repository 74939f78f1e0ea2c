import MandateKit
import MandateKitFiles

/// The official files of several dates, for tests: those of a small country at first, to be changed.
struct OfficialHistory: Sendable {
  /// The lines of the files of one date.
  struct Release: Sendable {
    var date: CivilDate
    var practices: [String]?
    var networks: [String]?
    var partners: [String]?

    init(_ date: CivilDate, _ files: OfficialFiles = OfficialFiles()) {
      self.date = date
      practices = files.practices
      networks = files.networks
      partners = files.partners
    }

    /// Changes all of its lines.
    mutating func replace(_ old: String, with new: String) {
      func changed(_ lines: [String]?) -> [String]? {
        lines?.map {
          $0.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
        }
      }
      practices = changed(practices)
      networks = changed(networks)
      partners = changed(partners)
    }

    /// The release with its files, which are named for their kind and the year.
    var files: OrganisationRelease {
      func file(_ name: String, _ lines: [String]?) -> OrganisationFile? {
        lines.map {
          OrganisationFile(
            name: "\(name)-\(date.parts.year)",
            bytes: OfficialFiles().bytes($0)
          )
        }
      }
      return OrganisationRelease(
        date: date,
        practices: file("practices", practices),
        networks: file("networks", networks),
        partners: file("partners", partners)
      )
    }
  }

  /// The lines of a file of list sizes.
  struct Lists: Sendable {
    var lines: [String]
    var date: CivilDate?

    init(_ lists: [(String, Int)], extracted: String = "", date: CivilDate? = nil) {
      lines =
        [OfficialFiles.listHeader]
        + lists.map { OfficialFiles.list($0.0, $0.1, extracted: extracted) }
      self.date = date
    }
  }

  var older = Release("2020-04-01")
  var newer = Release("2023-01-26")
  var others: [Release] = []
  var lists = [
    Lists([("A99001", 4_000), ("A99002", 9_000), ("A99003", 7_500)], extracted: "01JAN2023")
  ]
  var asOf: CivilDate = "2023-01-26"

  /// The releases in the order in which they are given.
  var releases: [OrganisationRelease] { ([older, newer] + others).map(\.files) }

  /// The files of list sizes in the order in which they are given.
  var listFiles: [OrganisationFile] {
    lists.enumerated().map { number, lists in
      OrganisationFile(
        name: "lists-\(number + 1)",
        bytes: OfficialFiles().bytes(lists.lines),
        date: lists.date
      )
    }
  }

  func imported() -> OrganisationImport {
    OrganisationImport(releases: releases, listSizes: listFiles, asOf: asOf)
  }
}

extension OrganisationImport {
  /// The bodies and memberships in lines: `16C NAME 2019-10-01...`, `A99001 of 16C always`.
  var lines: [String] {
    document.bodies.map { "\($0.id) \($0.name) \($0.existence)" }
      + document.memberships.map { "\($0.member) of \($0.group) \($0.period)" }
  }

  /// The findings in short: `code file:line`.
  var marks: [String] {
    findings.map { "\($0.code) \($0.file)\($0.line.map { ":\($0)" } ?? "")" }
  }
}
