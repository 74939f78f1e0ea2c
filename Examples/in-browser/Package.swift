// swift-tools-version: 6.2
import PackageDescription

// The engine as one WebAssembly module, in Embedded Swift. build.sh has the settings that every module of the
// build needs, those of the library included.
let package = Package(
  name: "MandateKitInBrowser",
  products: [.executable(name: "mandatekit", targets: ["Browser"])],
  dependencies: [.package(name: "MandateKit", path: "../..")],
  targets: [
    .target(name: "BrowserRuntime"),
    .executableTarget(
      name: "Browser",
      dependencies: [
        "BrowserRuntime",
        .product(name: "MandateKit", package: "MandateKit"),
        .product(name: "MandateKitReports", package: "MandateKit"),
        .product(name: "MandateKitFiles", package: "MandateKit"),
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)
