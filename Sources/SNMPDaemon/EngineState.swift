internal import FoundationEssentials
internal import Glibc
internal import SNMP
internal import SNMPAgentCore

/// The engine's name and the number of its starts, in a file that outlasts the process:
///
/// ```
/// engineID 80001f8805…
/// engineBoots 3
/// ```
///
/// Source: RFC 3414 §2.2.2 for what happens to the boots.
struct EngineState {
    private let path: String

    /// - Parameter directory: exists, and may be written by this process.
    init(directory: String) {
        path = "\(directory)/engine"
    }

    /// The engine that was kept, with one start more.
    ///
    /// - Parameter name: the engine's where there is no file yet.
    /// - Throws: ``DaemonError`` with the file, line and word at fault.
    func nextStart(of name: OctetString) throws(DaemonError) -> SNMPEngine {
        let before = try read() ?? SNMPEngine(id: name, boots: 0)
        // At its maximum it stays.
        return SNMPEngine(id: before.id, boots: before.boots == .max ? .max : before.boots + 1)
    }

    private func read() throws(DaemonError) -> SNMPEngine? {
        let text: String
        do {
            text = try String(contentsOfFile: path, encoding: .utf8)
        } catch let error as CocoaError where error.code == .fileReadNoSuchFile {
            return nil
        } catch {
            throw DaemonError("--state-dir", "\(path) cannot be read: \(error.reason)")
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
        let id = try value("engineID", lines, 0, "10 to 64 hexadecimal digits") {
            OctetString(hexadecimal: $0)
        }
        let boots = try value("engineBoots", lines, 1, "0 to 2147483647") { word in
            Int32(word).flatMap { $0 >= 0 ? $0 : nil }
        }
        return SNMPEngine(id: id, boots: boots)
    }

    private func value<Value>(
        _ key: String, _ lines: [Substring], _ index: Int, _ expected: String,
        _ parse: (Substring) -> Value?
    ) throws(DaemonError) -> Value {
        let line = index < lines.count ? lines[index] : ""
        let words = line.split(separator: " ")
        guard words.count == 2, words[0] == key, let value = parse(words[1]) else {
            throw DaemonError(
                "--state-dir",
                "\(path):\(index + 1): expected \"\(key)\" and \(expected), found \"\(line)\"")
        }
        return value
    }

    /// - Throws: ``DaemonError`` with the file.
    func write(_ engine: SNMPEngine) throws(DaemonError) {
        let text = "engineID \(engine.id.hexadecimal)\nengineBoots \(engine.boots)\n"
        do {
            // Atomically: a crash leaves the file before or the file after.
            try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw DaemonError("--state-dir", "\(path) cannot be written: \(error.reason)")
        }
    }
}

extension Error {
    /// The system's word for it, where it has one.
    var reason: String {
        guard let error = (self as? CocoaError)?.underlying as? POSIXError else { return "\(self)" }
        // Safe because the text is copied before another call could change it.
        return unsafe String(cString: strerror(error.code.rawValue))
    }
}

extension OctetString {
    /// 5 to 32 octets. Source: RFC 3411 §5, SnmpEngineID.
    fileprivate init?(hexadecimal text: Substring) {
        let digits = text.compactMap(\.hexDigitValue)
        guard digits.count == text.count, text.count % 2 == 0, 10...64 ~= text.count else {
            return nil
        }
        let octets = stride(from: 0, to: digits.count, by: 2).map { position in
            UInt8(digits[position] << 4 | digits[position + 1])
        }
        self.init(octets)
    }

    fileprivate var hexadecimal: String {
        map { octet in
            let digits = String(octet, radix: 16)
            return digits.count == 1 ? "0\(digits)" : digits
        }.joined()
    }
}
