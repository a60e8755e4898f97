/// `/proc/net/fib_trie`: the routing tables as trees, among them the host's own addresses.
///
/// Source: `fib_trie_seq_show` of `net/ipv4/fib_trie.c`.
enum ForwardingTrie {
    /// The addresses that the host takes for its own, each once, in the file's order.
    ///
    /// They are the leaves, `|-- 192.0.2.1`, with a line `/32 host LOCAL` beneath; other lines
    /// are passed over.
    static func localAddresses(_ text: KernelText) -> [InetAddress] {
        var addresses: [InetAddress] = []
        var seen: Set<InetAddress> = []
        var leaf: InetAddress?
        for line in text.numberedLines {
            let fields = line.fields
            if fields.count == 2, fields[0].elementsEqual("|--".utf8) {
                leaf = InetAddress(dotted: fields[1])
            } else if let address = leaf, fields.count == 3, fields[0].elementsEqual("/32".utf8),
                fields[2].elementsEqual("LOCAL".utf8), seen.insert(address).inserted
            {
                addresses.append(address)
            }
        }
        return addresses
    }
}
