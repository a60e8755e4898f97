/// The text of a table of nodes, searched where it lies.
///
/// Lines of nodes come first, in the order of their sub-identifiers, then lines of types in the
/// order of their keys, each ended by a newline:
/// ```
/// 1.3.6.1.2.1.2.2.1.6 ifPhysAddress IF-MIB OCTET-STRING a:r t:PhysAddress
/// PhysAddress d:1x:
/// ```
/// A node is its sub-identifiers, its label, its module (`-` for none), its syntax
/// (``ObjectNode/Syntax``; `-` for none) and attributes, each a letter, a colon and a value:
/// - `a` access: `n` not-accessible, `f` accessible-for-notify, `r` read-only, `w` read-write,
///   `c` read-create, `o` write-only;
/// - `s` status, unless current: `d` deprecated, `o` obsolete, `m` mandatory, `p` optional;
/// - `t` the key of its textual convention, which is the convention's name, followed by `~` and
///   a number where one name means several things;
/// - `d` DISPLAY-HINT and `e` enumeration, `up(1),down(2)`: of its type, else its own;
/// - `r` ranges of values or sizes, `0..255|300..400`;
/// - `u` UNITS; `i` INDEX, `ifIndex,*name` with `*` for IMPLIED; `g` the row that it AUGMENTS.
///
/// `%` and two hexadecimal digits stand for an octet that would be mistaken for structure. Every
/// ancestor of a node has a line too. Of several lines with the same sub-identifiers the first
/// is the one that is printed. A line that holds something else is as good as absent.
///
/// A table of definitions has the same order, one line for each name, and other attributes; see
/// ``ObjectDefinition``.
struct TableText: Sendable {
    private enum Storage {
        case literal(StaticString)
        /// The part of the octets that is the text.
        case octets([UInt8], Range<Int>)
    }

    private let storage: Storage

    init(_ literal: StaticString) {
        storage = .literal(literal)
    }

    init(_ octets: [UInt8]) {
        storage = .octets(octets, octets.indices)
    }

    /// - Parameter part: lies within the octets.
    init(_ octets: [UInt8], _ part: Range<Int>) {
        storage = .octets(octets, part)
    }

    /// Lends the octets of the text.
    func withOctets<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
        switch storage {
        case .literal(let literal):
            // Safe because a literal's octets last as long as the program.
            literal.withUTF8Buffer { octets in unsafe body(octets.span) }
        case .octets(let octets, let part):
            body(octets.span.extracting(part))
        }
    }
}
