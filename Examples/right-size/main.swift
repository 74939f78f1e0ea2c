import Foundation
import MandateKitCommands

// What `mandate right-size` does, under a name of its own.
exit(Subcommand.rightSize.run(Array(CommandLine.arguments.dropFirst()), as: "right-size"))
