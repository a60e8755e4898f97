import Testing

@testable import SNMPNames

/// A table with an index of each kind; the modules in MIBs/ have only some of them.
@Suite("RFC 2578 §7.7 instances of columns")
struct IndexResolutionTests {
    static let table = """
        1 iso - -
        1.1 t X-MIB -
        1.1.1 row X-MIB - i:state,name,key,addr,*tail
        1.1.1.1 state X-MIB INTEGER t:State
        1.1.1.2 name X-MIB OCTET-STRING r:0..3
        1.1.1.3 key X-MIB OCTET-STRING r:2..2
        1.1.1.4 addr X-MIB IpAddress
        1.1.1.5 tail X-MIB OCTET-STRING r:1..9
        1.1.1.6 value X-MIB Gauge32
        1.1.2 other X-MIB - g:row
        1.1.2.1 more X-MIB Gauge32
        State e:up(1),down(-2)
        """

    let tree: ObjectTree

    init() throws {
        tree = try ObjectTree(parsing: Array(Self.table.utf8))
    }

    @Test(
        arguments: [
            ("1.1", "1.1"), ("up", "1"), ("down", "4294967294"), ("up.\"\"", "1.0"),
            ("up.\"abc\"", "1.3.97.98.99"), ("up.2.97.98", "1.2.97.98"),
            ("up.\"a.b\".'x\\'' ", nil), ("up.\"a.b\".'x\\''", "1.3.97.46.98.120.39"),
            ("1.0.8.9.10.0.0.1", "1.0.8.9.10.0.0.1"),
            ("1.0.'ab'.10.0.0.1.'tail'", "1.0.97.98.10.0.0.1.116.97.105.108"),
            ("1.0.1.1.10.0.0.1.5.6.7", "1.0.1.1.10.0.0.1.5.6.7"), ("1.0.1.1.10.0.256.1", nil),
            ("1.\"abcd\"", nil), ("1.'ab'", nil), ("1.0.\"ab\"", nil), ("1.0.'a'", nil),
            ("sideways", nil),
            ("1.\"a", nil), ("1.\"a\"b", nil), ("1.\"a\\", nil), ("1.256", nil), ("1.1.256", nil),
        ] as [(String, String?)])
    func `an instance is written with labels, strings and numbers`(
        _ instance: String, _ expected: String?
    ) {
        for (column, prefix) in [("value", "1.1.1.6."), ("more", "1.1.2.1.")] {
            let found = try? tree.resolve("\(column).\(instance)")
            let text = found?.map { String($0) }.joined(separator: ".")
            #expect(text == expected.map { prefix + $0 })
        }
    }

    @Test func `a row that augments another has the other's indexes`() throws {
        let more = try #require(tree.lookupNode(labelled: "more"))
        #expect(more.indexes.map(\.label) == ["state", "name", "key", "addr", "tail"])
        #expect(more.indexes.map(\.isImplied) == [false, false, false, false, true])
        #expect(more.indexes.map { $0.node?.fixedSize } == [nil, nil, 2, nil, nil])
    }
}
