internal import CLibFuzzer
internal import FuzzBodies
internal import Glibc

/// The target that the program's first argument names; with the word `targets` all are listed, each
/// with the folder of its first inputs.
enum Fuzz {
    static let target: FuzzTarget = {
        let word = CommandLine.arguments.dropFirst().first ?? "targets"
        guard let target = FuzzTarget(rawValue: word) else {
            for target in FuzzTarget.allCases { print(target.rawValue, target.corpus) }
            exit(word == "targets" ? 0 : 2)
        }
        return target
    }()
}

/// Takes the target's name off the arguments, where libFuzzer would look for inputs in it.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>
) -> CInt {
    _ = Fuzz.target
    atexit { print(HeapGrowth.description) }
    // Safe because there are two arguments at least, the program and the target.
    unsafe arguments.pointee[1] = arguments.pointee[0]
    unsafe arguments.pointee += 1
    unsafe count.pointee -= 1
    return 0
}

/// One input; a rule that it breaks ends the program, and libFuzzer keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    // Safe because libFuzzer lends these octets until this returns.
    let octets = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    HeapGrowth.measure {
        do throws(Violation) {
            _ = try Fuzz.target.check(octets)
        } catch {
            fatalError("\(error)")
        }
    }
    return 0
}

/// Half of the inputs are changed as libFuzzer does it, guided by what was met, the others by
/// what is known of their grammar.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(
    _ octets: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int, _ seed: CUnsignedInt
) -> Int {
    // Safe because libFuzzer lends room for `limit` octets, of which `count` are the input.
    guard !seed.isMultiple(of: 2) else { return unsafe LLVMFuzzerMutate(octets, count, limit) }
    let input = unsafe Array(UnsafeBufferPointer(start: octets, count: count))
    let changed = Fuzz.target.mutate(input, with: input, seed: UInt64(seed), limit: limit)
    unsafe octets.update(from: changed, count: changed.count)
    return changed.count
}
