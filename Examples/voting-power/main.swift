import Foundation
import MandateKitCommands

// What `mandate power` does, under a name of its own.
exit(Subcommand.power.run(Array(CommandLine.arguments.dropFirst()), as: "voting-power"))
