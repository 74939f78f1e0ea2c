import MandateKit
import MandateKitReports

/// What scenarios exercised of a constitution, as lines of text.
public struct CoverageText: Hashable, Sendable, CustomStringConvertible {
  /// The text: how much of each sort was exercised, and a line for each gap, ending in a line break.
  public let description: String

  /// Puts coverage into words.
  ///
  /// - Parameters:
  ///   - coverage: The coverage.
  ///   - names: The names of bodies, people and mandates.
  public init(_ coverage: ScenarioCoverage, names: DisplayNames) {
    let counts = CoverageItem.Sort.allCases.map { sort in
      let (exercised, all) = coverage.count(of: sort)
      return "\(exercised) of \(sort.words(all))"
    }
    var lines = ["Exercised: \(counts.joined(separator: ", "))."]
    lines += coverage.gaps.compactMap { row in
      row.gap.map { "  - \(row.item.words(names)): \($0.words(for: row.item.sort))" }
    }
    description = lines.map { $0 + "\n" }.joined()
  }
}

extension ScenarioCoverage.Gap {
  /// What no scenario showed.
  fileprivate func words(for sort: CoverageItem.Sort) -> String {
    switch self {
    case .neverExercised: sort == .provision ? "never applied" : "never exercised"
    case .neverDecided: "never decided"
    case .neverHeld: "never held"
    case .neverFailed: "never failed"
    }
  }
}
