import Foundation
import MandateKitCommands

// Exit status: that of the subcommand; 0 where help or the version was asked for; 2 wrong usage; 4 the
// output could not be written.
exit(Subcommand.run(Array(CommandLine.arguments.dropFirst())))
