import Foundation
import MandateKitCommands

// What `mandate check` does, and without a file for a case of its own.
exit(
  Subcommand.checkGovernance.run(Array(CommandLine.arguments.dropFirst()), as: "check-governance")
)
