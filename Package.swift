// swift-tools-version: 6.2
import PackageDescription

/// One small executable: what it imports, what it carries, and whether its output is recorded.
///
/// The names of all targets of a build have to differ, those of a package that depends on this one
/// included, so that the target of each example has the name of the package before its own.
struct Example {
  var name: String
  var dependencies: [Target.Dependency]
  var resources: [Resource] = []
  var exclude: [String] = ["Recorded"]

  var targetName: String {
    "MandateKit"
      + name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  var product: Product { .executable(name: name, targets: [targetName]) }

  var target: Target {
    .executableTarget(
      name: targetName,
      dependencies: dependencies + ["MandateKitExampleSupport"],
      path: "Examples/\(name)",
      exclude: exclude,
      resources: resources
    )
  }
}

let examples = [
  Example(name: "check-governance", dependencies: ["MandateKitCommands"]),
  Example(name: "fewest-votes", dependencies: ["MandateKit"]),
  Example(name: "first-case", dependencies: ["MandateKit", "MandateKitReports"]),
  Example(name: "governance-what-if", dependencies: ["MandateKit", "MandateKitReports"]),
  Example(
    name: "import-ods",
    dependencies: ["MandateKit", "MandateKitFiles"],
    exclude: ["Recorded", "march-2026", "two-dates"]
  ),
  Example(
    name: "mandate",
    dependencies: ["MandateKitCommands"],
    exclude: [
      "Recorded", "bundled-scenarios.json", "spreadsheets", "succession-case.json",
      "brook-vote.csv", "split-board-case.json", "local-variation-case.json",
      "engagement-case.json",
      "neighbourhood-case.json",
    ]
  ),
  Example(
    name: "measure-case",
    dependencies: ["MandateKit", "MandateKitFiles", "MandateKitTestKit"],
    exclude: ["Peers"]
  ),
  Example(name: "place-board-story", dependencies: ["MandateKit", "MandateKitReports"]),
  Example(name: "proposal-timeline", dependencies: ["MandateKit", "MandateKitReports"]),
  Example(name: "resolve-case", dependencies: ["MandateKitCommands"]),
  Example(
    name: "resolve-stream",
    dependencies: ["MandateKit", "MandateKitFiles"],
    resources: [.embedInCode("bundled-case.json"), .embedInCode("bundled-lines.jsonl")],
    exclude: ["Recorded", "with-pyspark.sh", "with_pyspark.py"]
  ),
  Example(name: "right-size", dependencies: ["MandateKitCommands"]),
  Example(name: "voting-power", dependencies: ["MandateKitCommands"]),
]

let package = Package(
  name: "MandateKit",
  platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
  products: [
    .library(name: "MandateKit", targets: ["MandateKit"]),
    .library(name: "MandateKitReports", targets: ["MandateKitReports"]),
    .library(name: "MandateKitFiles", targets: ["MandateKitFiles"]),
    .library(name: "MandateKitTestKit", targets: ["MandateKitTestKit"]),
  ] + examples.map(\.product),
  targets: [
    .target(name: "MandateKit"),
    .target(name: "MandateKitReports", dependencies: ["MandateKit"]),
    .target(name: "MandateKitFiles", dependencies: ["MandateKit", "MandateKitReports"]),
    .target(
      name: "MandateKitTestKit",
      dependencies: ["MandateKit", "MandateKitReports", "MandateKitFiles"]
    ),
    .target(name: "MandateKitExampleSupport", path: "Examples/Support"),
    .target(
      name: "MandateKitCommands",
      dependencies: [
        "MandateKit", "MandateKitReports", "MandateKitFiles", "MandateKitTestKit",
        "MandateKitExampleSupport",
      ],
      path: "Examples/Commands",
      resources: [.embedInCode("bundled-case.json"), .embedInCode("broken-case.json")]
    ),
    .testTarget(
      name: "MandateKitTests",
      dependencies: ["MandateKit", "MandateKitReports", "MandateKitFiles", "MandateKitTestKit"]
    ),
    .testTarget(
      name: "MandateKitReportsTests",
      dependencies: ["MandateKit", "MandateKitReports"],
      resources: [.embedInCode("Golden/answer.txt"), .embedInCode("Golden/answer.md")]
    ),
    .testTarget(
      name: "MandateKitFilesTests",
      dependencies: ["MandateKit", "MandateKitReports", "MandateKitFiles"],
      exclude: ["Formats/Kept"],
      resources: [.embedInCode("Fixtures/cases.jsonl")]
    ),
    .testTarget(
      name: "MandateKitTestKitTests",
      dependencies: ["MandateKit", "MandateKitReports", "MandateKitFiles", "MandateKitTestKit"],
      exclude: ["Scenarios/report-1.json"],
      resources: [.embedInCode("Scenarios/riverside.json")]
    ),
    .testTarget(
      name: "MandateKitCommandsTests",
      dependencies: [
        "MandateKitCommands", "MandateKitExampleSupport", "MandateKit", "MandateKitReports",
        "MandateKitFiles", "MandateKitTestKit",
      ],
      exclude: ["Files"]
    ),
  ] + examples.map(\.target),
  swiftLanguageModes: [.v6]
)

// The gate sets this. Whoever uses the package builds it with the settings of their own.
if Context.environment["MANDATEKIT_STRICT"] != nil {
  for target in package.targets {
    target.swiftSettings = [
      .treatAllWarnings(as: .error), .unsafeFlags(["-require-explicit-sendable"]),
    ]
  }
}
