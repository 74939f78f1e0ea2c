// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "MandateKit",
  products: [
    .library(name: "MandateKit", targets: ["MandateKit"]),
    .library(name: "MandateKitReports", targets: ["MandateKitReports"]),
    .library(name: "MandateKitFiles", targets: ["MandateKitFiles"]),
    .library(name: "MandateKitTestKit", targets: ["MandateKitTestKit"]),
    .executable(name: "resolve-case", targets: ["resolve-case"]),
    .executable(name: "first-case", targets: ["first-case"]),
  ],
  targets: [
    .target(name: "MandateKit"),
    .target(name: "MandateKitReports", dependencies: ["MandateKit"]),
    .target(name: "MandateKitFiles", dependencies: ["MandateKit", "MandateKitReports"]),
    .target(name: "MandateKitTestKit", dependencies: ["MandateKit"]),
    .executableTarget(
      name: "first-case",
      dependencies: ["MandateKit", "MandateKitReports"],
      path: "Examples/first-case",
      exclude: ["Recorded"]
    ),
    .executableTarget(
      name: "resolve-case",
      dependencies: ["MandateKit", "MandateKitReports", "MandateKitFiles"],
      path: "Examples/resolve-case",
      exclude: ["Recorded"],
      resources: [.embedInCode("bundled-case.json")]
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
    .testTarget(
      name: "MandateKitTestKitTests",
      dependencies: ["MandateKit", "MandateKitTestKit"]
    ),
  ],
  swiftLanguageModes: [.v6]
)
