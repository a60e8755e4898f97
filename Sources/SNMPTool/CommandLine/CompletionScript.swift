/// What a shell needs to complete the tool's command lines, told by its tables of options.
enum CompletionScript: String, CaseIterable {
    case bash, zsh, fish

    var text: String {
        switch self {
        case .bash: Self.bashText
        case .zsh: Self.zshText
        case .fish: Self.fishText
        }
    }

    private static var programs: String {
        (["snmp"] + Subcommand.allCases.map(\.programName)).joined(separator: " ")
    }

    /// What is not only refused.
    private static func options(of subcommand: Subcommand) -> [Option] {
        OptionTable.rows.filter { option in
            if case .unsupported = option.meaning { return false }
            if case .habit = option.meaning { return false }
            return option.subcommands.contains(subcommand)
        }
    }

    /// Options behind which a file stands.
    private static let fileOptions = ["--targets", "--community-file", "-M"]

    // MARK: bash

    private static var bashText: String {
        let cases = Subcommand.allCases.map { subcommand in
            let words = options(of: subcommand).map(\.text).joined(separator: " ")
            return "    \(subcommand.rawValue)) options='\(words)' ;;"
        }
        let subcommands = Subcommand.allCases.map(\.rawValue).joined(separator: " ")
        return """
            _snmp() {
                local options='' current=${COMP_WORDS[COMP_CWORD]} subcommand=${COMP_WORDS[0]##*/}
                if [[ $subcommand == snmp ]]; then
                    if (( COMP_CWORD == 1 )); then
                        COMPREPLY=($(compgen -W '\(subcommands)' -- "$current"))
                        return
                    fi
                    subcommand=${COMP_WORDS[1]}
                else
                    subcommand=${subcommand#snmp}
                fi
                case $subcommand in
            \(cases.joined(separator: "\n"))
                esac
                case ${COMP_WORDS[COMP_CWORD-1]} in
                -v) COMPREPLY=($(compgen -W '1 2c' -- "$current")); return ;;
                \(fileOptions.joined(separator: "|"))) COMPREPLY=($(compgen -f -- "$current")); return ;;
                esac
                if [[ $current == -* ]]; then
                    COMPREPLY=($(compgen -W "$options" -- "$current"))
                else
                    COMPREPLY=($(compgen -A hostname -- "$current"))
                fi
            }
            complete -F _snmp \(programs)

            """
    }

    // MARK: zsh

    private static var zshText: String {
        let subcommands = Subcommand.allCases.map { quoted("\($0.rawValue):\($0.summary)") }
        let cases = Subcommand.allCases.map { subcommand in
            let words = options(of: subcommand).map { option in
                quoted("\(option.text):\(option.summary.first ?? "")")
            }
            return "    \(subcommand.rawValue)) options=(\(words.joined(separator: " "))) ;;"
        }
        return """
            #compdef \(programs)
            _snmp() {
                local subcommand=${words[1]:t}
                local -a options subcommands
                if [[ $subcommand == snmp ]]; then
                    if (( CURRENT == 2 )); then
                        subcommands=(\(subcommands.joined(separator: " ")))
                        _describe subcommand subcommands
                        return
                    fi
                    subcommand=$words[2]
                else
                    subcommand=${subcommand#snmp}
                fi
                case $subcommand in
            \(cases.joined(separator: "\n"))
                esac
                case $words[CURRENT-1] in
                -v) compadd 1 2c; return ;;
                \(fileOptions.joined(separator: "|"))) _files; return ;;
                esac
                if [[ $PREFIX == -* ]]; then
                    _describe option options
                else
                    _hosts
                fi
            }
            if [[ $funcstack[1] == _snmp ]]; then _snmp "$@"; else compdef _snmp \(programs); fi

            """
    }

    // MARK: fish

    private static var fishText: String {
        var lines: [String] = []
        for subcommand in Subcommand.allCases {
            lines.append(
                "complete -c snmp -n __fish_use_subcommand -f -a \(subcommand.rawValue)"
                    + " -d \(quoted(subcommand.summary))")
            for option in options(of: subcommand) {
                let seen = "-n '__fish_seen_subcommand_from \(subcommand.rawValue)'"
                for program in ["snmp \(seen)", subcommand.programName] {
                    lines.append("complete -c \(program) \(fishWords(option))")
                }
            }
        }
        return lines.map { "\($0)\n" }.joined()
    }

    private static func fishWords(_ option: Option) -> String {
        let name =
            switch option.name {
            case .letter(let letter): "-s \(letter)"
            case .word(let word): "-l \(word)"
            }
        let argument =
            option.argument == nil ? "" : fileOptions.contains(option.text) ? " -r -F" : " -x"
        return "\(name)\(argument) -d \(quoted(option.summary.first ?? ""))"
    }

    private static func quoted(_ text: String) -> String {
        // Both shells and fish know quotes that are closed, escaped and opened again.
        "'" + text.replacing(["'": "'\\''"]) + "'"
    }
}
