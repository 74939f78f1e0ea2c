// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "MandateKit",
  products: [
    .library(name: "MandateKit", targets: ["MandateKit"]),
    .library(name: "MandateKitReports", targets: ["MandateKitReports"]),
    .library(name: "MandateKitFiles", targets: ["MandateKitFiles"]),
    .executable(name: "resolve-case", targets: ["resolve-case"]),
    .executable(name: "import-ods", targets: ["import-ods"]),
    .executable(name: "first-case", targets: ["first-case"]),
    .executable(name: "place-board-story", targets: ["place-board-story"]),
    .executable(name: "timeline", targets: ["timeline"]),
    .executable(name: "what-if", targets: ["what-if"]),
  ],
  targets: [
    .target(name: "MandateKit"),
    .target(name: "MandateKitReports", dependencies: ["MandateKit"]),
    .target(name: "MandateKitFiles", dependencies: ["MandateKit", "MandateKitReports"]),
    .executableTarget(
      name: "first-case",
      dependencies: ["MandateKit", "MandateKitReports"],
      path: "Examples/first-case",
      exclude: ["Recorded"]
    ),
    .executableTarget(
      name: "what-if",
      dependencies: ["MandateKit", "MandateKitReports"],
      path: "Examples/what-if",
      exclude: ["Recorded"]
    ),
    .executableTarget(
      name: "timeline",
      dependencies: ["MandateKit", "MandateKitReports"],
      path: "Examples/timeline",
      exclude: ["Recorded"]
    ),
    .executableTarget(
      name: "place-board-story",
      dependencies: ["MandateKit", "MandateKitReports"],
      path: "Examples/place-board-story",
      exclude: ["Recorded"]
    ),
    .executableTarget(
      name: "resolve-case",
      dependencies: ["MandateKit", "MandateKitReports", "MandateKitFiles"],
      path: "Examples/resolve-case",
      exclude: ["Recorded"],
      resources: [.embedInCode("bundled-case.json")]
    ),
    .executableTarget(
      name: "import-ods",
      dependencies: ["MandateKit", "MandateKitFiles"],
      path: "Examples/import-ods"
    ),
    .testTarget(name: "MandateKitTests", dependencies: ["MandateKit"]),
    .testTarget(
      name: "MandateKitReportsTests",
      dependencies: ["MandateKit", "MandateKitReports"],
      resources: [.embedInCode("Golden/answer.txt"), .embedInCode("Golden/answer.md")]
    ),
    .testTarget(
      name: "MandateKitFilesTests",
      dependencies: ["MandateKit", "MandateKitReports", "MandateKitFiles"],
      resources: [.embedInCode("Fixtures/cases.jsonl"), .embedInCode("Fixtures/answer.json")]
    ),
  ],
  swiftLanguageModes: [.v6]
)
