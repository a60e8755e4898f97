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

    /// Subcommands whose words are files; those of others are hosts, and OIDs that nobody completes.
    private static let fileSubcommands: [Subcommand] = [.diff]

    private static let versions = "1 2c"

    /// What a line has room for.
    private static func summary(of option: Option) -> String {
        String((option.summary.first ?? "").prefix { $0 != ";" && $0 != ":" })
    }

    private static var fileWords: String {
        fileSubcommands.map(\.rawValue).joined(separator: "|")
    }

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
                -v) COMPREPLY=($(compgen -W '\(versions)' -- "$current")); return ;;
                \(fileOptions.joined(separator: "|"))) COMPREPLY=($(compgen -f -- "$current")); return ;;
                esac
                if [[ $current == -* ]]; then
                    COMPREPLY=($(compgen -W "$options" -- "$current"))
                elif [[ $subcommand == @(\(fileWords)) ]]; then
                    COMPREPLY=($(compgen -f -- "$current"))
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
                quoted("\(option.text):\(summary(of: option))")
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
                -v) compadd \(versions); return ;;
                \(fileOptions.joined(separator: "|"))) _files; return ;;
                esac
                if [[ $PREFIX == -* ]]; then
                    _describe option options
                elif [[ $subcommand == (\(fileWords)) ]]; then
                    _files
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
            var words = options(of: subcommand).map(fishWords)
            if !fileSubcommands.contains(subcommand) {
                words.append("-f -a '(__fish_print_hostnames)'")
            }
            let seen = "-n '__fish_seen_subcommand_from \(subcommand.rawValue)'"
            for words in words {
                for program in ["snmp \(seen)", subcommand.programName] {
                    lines.append("complete -c \(program) \(words)")
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
            switch option.text {
            case _ where option.argument == nil: ""
            case "-v": " -x -a '\(versions)'"
            case let text where fileOptions.contains(text): " -r -F"
            default: " -x"
            }
        return "\(name)\(argument) -d \(quoted(summary(of: option)))"
    }

    private static func quoted(_ text: String) -> String {
        // Both shells and fish know quotes that are closed, escaped and opened again.
        "'" + text.replacing(["'": "'\\''"]) + "'"
    }
}
