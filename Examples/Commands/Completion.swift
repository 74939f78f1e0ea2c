import MandateKitExampleSupport

extension Subcommand {
  /// Writes a file that lets a shell complete subcommands and options.
  static let completion = Subcommand(
    name: "completion",
    summary: "write a file that lets bash, zsh or fish complete subcommands and options",
    operands: "bash|zsh|fish",
    about: """
      Writes the file for a shell on standard output. For bash add `source FILE` to ~/.bashrc; for zsh save
      it as _mandate in a folder of $fpath; for fish save it as ~/.config/fish/completions/mandate.fish.
      """,
    exits: "Exit status: 0 written; 2 wrong usage; 4 the file could not be written."
  ) { arguments in
    guard let name = try arguments.onlyOperand("shell") else {
      throw UsageError("mandate completion needs a shell: bash, zsh or fish.")
    }
    guard let shell = Shell(rawValue: name) else {
      throw UsageError("\(name) is not a shell that is known. Use bash, zsh or fish.")
    }
    Output.print(shell.completion(of: Subcommand.all))
    return 0
  }
}

/// A shell for which there is a completion file.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  /// Returns the completion file for some subcommands.
  func completion(of subcommands: [Subcommand]) -> String {
    switch self {
    case .bash: bash(subcommands)
    case .zsh: zsh(subcommands)
    case .fish: fish(subcommands)
    }
  }

  private func bash(_ subcommands: [Subcommand]) -> String {
    let names = subcommands.map { $0.name }.joined(separator: " ")
    let cases = subcommands.map { subcommand in
      let options = (subcommand.options.map { $0.name } + ["--help"]).joined(separator: " ")
      return "    \(subcommand.name)) words=\"\(options)\" ;;"
    }
    return """
      _mandate() {
        local word=${COMP_WORDS[COMP_CWORD]} words=""
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W "\(names) --help --version" -- "$word"))
          return
        fi
        case ${COMP_WORDS[1]} in
      \(cases.joined(separator: "\n"))
        esac
        COMPREPLY=($(compgen -W "$words" -- "$word") $(compgen -f -- "$word"))
      }
      complete -F _mandate mandate
      """
  }

  private func zsh(_ subcommands: [Subcommand]) -> String {
    let names = subcommands.map { "    '\($0.name):\(Shell.unquoted($0.summary))'" }
    let cases = subcommands.map { subcommand in
      let options = subcommand.options.map { option in
        let repeats = option.isRepeatable ? "*" : ""
        let value = option.value.map { value in
          ":\(Shell.unquoted(value)):\(option.choices.isEmpty ? "" : "(\(option.choices.joined(separator: " ")))")"
        }
        return "'\(repeats)\(option.name)[\(Shell.unquoted(option.meaning))]\(value ?? "")'"
      }
      return
        "    \(subcommand.name)) _arguments \(options.joined(separator: " ")) '*:file:_files' ;;"
    }
    return """
      #compdef mandate
      _mandate() {
        local -a subcommands
        subcommands=(
      \(names.joined(separator: "\n"))
        )
        if (( CURRENT == 2 )); then
          _describe 'subcommand' subcommands
          return
        fi
        local subcommand=$words[2]
        shift words
        (( CURRENT-- ))
        case $subcommand in
      \(cases.joined(separator: "\n"))
        esac
      }
      _mandate "$@"
      """
  }

  private func fish(_ subcommands: [Subcommand]) -> String {
    let lines = subcommands.flatMap { subcommand in
      let summary = Shell.unquoted(subcommand.summary)
      let name = subcommand.name
      return ["complete -c mandate -n __fish_use_subcommand -a \(name) -d '\(summary)'"]
        + subcommand.options.map { option in
          let word = option.name.dropFirst(2)
          let value =
            option.value == nil
            ? ""
            : option.choices.isEmpty ? " -r" : " -x -a '\(option.choices.joined(separator: " "))'"
          return
            "complete -c mandate -n '__fish_seen_subcommand_from \(name)' -l \(word)\(value) -d "
            + "'\(Shell.unquoted(option.meaning))'"
        }
    }
    return lines.joined(separator: "\n")
  }

  /// A text without the signs that end a word in a completion file.
  private static func unquoted(_ text: String) -> String {
    text.split(separator: "\n").joined(separator: " ").filter { !"'[]:".contains($0) }
  }
}
