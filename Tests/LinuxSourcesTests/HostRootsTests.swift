internal import Testing

@testable internal import LinuxSources

@Suite("Roots of a host") struct HostRootsTests {
    @Test func `a trailing slash makes no difference`() {
        let roots = HostRoots(procfs: "/proc/", sysfs: "/sys//", rootfs: "/")
        #expect(roots == .local)
        #expect(roots.areLocal)
    }

    @Test func `another procfs is read through its first process`() {
        #expect(HostRoots.local.procNet == "/proc/net")
        #expect(HostRoots(procfs: "/host/proc").procNet == "/host/proc/1/net")
    }

    @Test func `another procfs or sysfs is not the local host`() {
        #expect(!HostRoots(procfs: "/host/proc").areLocal)
        #expect(!HostRoots(sysfs: "/host/sys").areLocal)
    }
}
