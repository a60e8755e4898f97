internal import Testing

@testable internal import LinuxSources

@Suite("uname(2) and /proc/sys/kernel") struct KernelIdentityTests {
    @Test func `another procfs gives its kernel's names`() throws {
        let identity = try KernelIdentitySource(roots: Fixture.bareMetal.roots).read()
        #expect(identity.systemName == "Linux")
        #expect(identity.nodeName == "agent-7f9c")
        #expect(identity.release == "6.1.0-28-amd64")
        #expect(
            identity.version == "#1 SMP PREEMPT_DYNAMIC Debian 6.1.119-1 (2024-11-22)")
    }

    @Test func `the static host name of another root comes before the reader's own`() throws {
        let roots = Fixture.bareMetal.rootsWithRootDirectory
        #expect(try KernelIdentitySource(roots: roots).read().nodeName == "web-01.example")
    }

    @Test func `another root without a host name leaves the kernel's`() throws {
        let roots = Fixture.laptop.rootsWithRootDirectory
        #expect(try KernelIdentitySource(roots: roots).read().nodeName == "laptop")
    }

    @Test func `the local kernel says the same by uname and by its files`() throws {
        let identity = try KernelIdentitySource().read()
        let directory = "/proc/sys/kernel"
        #expect(identity.systemName == (try KernelFile.read("\(directory)/ostype").value))
        #expect(identity.nodeName == (try KernelFile.read("\(directory)/hostname").value))
        #expect(identity.release == (try KernelFile.read("\(directory)/osrelease").value))
        #expect(identity.version == (try KernelFile.read("\(directory)/version").value))
        #expect(!identity.machine.isEmpty)
    }
}
