import MandateKit

/// The sizes of bodies as one JSON document.
///
/// The format is `mandatekit/sizes/1`: keys in a set order, two spaces a level, and a line break at the end. Equal
/// sizes give equal bytes. The keys are `schema`, `date`, `isComplete` and `bodies`; where sizes are compared with
/// others, `changed` has those after the changes. A body has these keys, of which those without a value are left out:
///
/// - `id`, `kind`, `practices`, `patients`, `withoutListSize`, `band`;
/// - `largest`: the practice with most patients, `id` and `patients`;
/// - `fewestWithMajority`, `minorityHoldsMajority`, `largestOutvotesRest`;
/// - `networks`, `posts`, `committees`, `boards`;
/// - `decision`: `ownRule`, `votesNeeded` (with `votesNeededAtLeast` and `votesNeededAtMost` in its place where it is
///   not known exactly), `powerOfLargest`, `chance`.
public enum SizeFile {
  /// The name of the format.
  public static let schema = "mandatekit/sizes/1"

  /// Returns sizes as the bytes of a JSON document.
  ///
  /// - Parameters:
  ///   - table: The sizes.
  ///   - changed: The sizes after changes, or `nil` where there are none.
  /// - Returns: The bytes of the file.
  public static func json(_ table: SizeTable, changed: SizeTable? = nil) -> [UInt8] {
    JSONWriter.document { json in
      json.object { json in
        json.member("schema", schema)
        json.member("date", table.date.description)
        json.member("isComplete", table.isComplete && (changed?.isComplete ?? true))
        json.key("bodies")
        json.array(of: table.sizes) { write($1, to: &$0) }
        if let changed {
          json.key("changed")
          json.array(of: changed.sizes) { write($1, to: &$0) }
        }
      }
    }
  }

  private static func write(_ size: BodySize, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", size.id)
      json.member("kind", size.kind.rawValue)
      json.member("practices", size.practices)
      json.member("patients", size.patients)
      json.member("withoutListSize", size.practicesWithoutListSize)
      json.member("band", size.band.rawValue)
      if let largest = size.largest {
        json.key("largest")
        json.object { json in
          json.member("id", largest.id)
          json.member("patients", largest.patients)
        }
      }
      if let fewest = size.fewestWithMajorityOfPatients {
        json.member("fewestWithMajority", fewest)
      }
      json.member("minorityHoldsMajority", size.minorityHoldsMajority)
      json.member("largestOutvotesRest", size.largestOutvotesRest)
      json.member("networks", size.networks)
      json.member("posts", size.posts)
      json.key("committees")
      json.array(of: size.committees) { $0.value($1.rawValue) }
      json.key("boards")
      json.array(of: size.boards) { $0.value($1.rawValue) }
      if let decision = size.decision {
        json.key("decision")
        write(decision, to: &json)
      }
    }
  }

  private static func write(_ decision: BodySize.Decision, to json: inout JSONWriter) {
    json.object { json in
      json.member("ownRule", decision.isOwnRule)
      if let votes = decision.votesNeeded {
        if let bounds = votes.bounds {
          json.member("votesNeededAtLeast", bounds.atLeast)
          if let most = bounds.atMost { json.member("votesNeededAtMost", most) }
        } else {
          json.member("votesNeeded", votes.voters.count)
        }
      }
      if let power = decision.powerOfLargest {
        json.key("powerOfLargest")
        json.number("\(power)")
      }
      if let chance = decision.chance {
        json.key("chance")
        json.number("\(chance)")
      }
    }
  }
}
