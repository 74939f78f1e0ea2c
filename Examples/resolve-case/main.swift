import Foundation
import MandateKitCommands

// What `mandate resolve` does, and without a file for a case of its own.
exit(Subcommand.resolveCase.run(Array(CommandLine.arguments.dropFirst()), as: "resolve-case"))
