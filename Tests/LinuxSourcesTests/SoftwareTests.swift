internal import Foundation
internal import Testing

@testable internal import LinuxSources

@Suite("dpkg and rpm") struct SoftwareTests {
    @Test func `what dpkg has installed, by name`() throws {
        #expect(
            try InstalledPackageSource(roots: HostFixture.server.roots).read() == [
                InstalledPackage(name: "adduser_3.134_all", installed: nil, isEssential: true),
                InstalledPackage(name: "zlib1g_1:1.2.13.dfsg-1_amd64", installed: nil),
            ])
    }

    @Test func `the time of installation is that of the list of files`() throws {
        let files = FileManager.default
        let root = files.temporaryDirectory.appending(path: "snmp-dpkg-\(UUID().uuidString)")
        defer { try? files.removeItem(at: root) }
        let folder = root.appending(path: "var/lib/dpkg")
        try files.createDirectory(
            at: folder.appending(path: "info"), withIntermediateDirectories: true)
        let fields = "Status: install ok installed\nArchitecture: amd64\nVersion: 1\n\n"
        try Data("Package: a\n\(fields)Package: b\n\(fields)".utf8)
            .write(to: folder.appending(path: "status"))
        for (name, seconds) in [("a.list", 1000), ("b:amd64.list", 2000)] {
            let file = folder.appending(path: "info/\(name)").path(percentEncoded: false)
            let time = Date(timeIntervalSince1970: TimeInterval(seconds))
            _ = files.createFile(atPath: file, contents: nil, attributes: [.modificationDate: time])
            try files.setAttributes([.modificationDate: time], ofItemAtPath: file)
        }
        let roots = HostRoots(rootfs: root.path(percentEncoded: false))
        #expect(
            try InstalledPackageSource(roots: roots).read() == [
                InstalledPackage(name: "a_1_amd64", installed: 1000),
                InstalledPackage(name: "b_1_amd64", installed: 2000),
            ])
    }

    @Test func `rpm's answer, a line for each package`() throws {
        let text = KernelText("bash-5.2-1.x86_64\t1700000000\nzlib-1.3-2.noarch\t1700000001\n")
        #expect(
            try RPMQuery.parse(text) == [
                InstalledPackage(name: "bash-5.2-1.x86_64", installed: 1_700_000_000),
                InstalledPackage(name: "zlib-1.3-2.noarch", installed: 1_700_000_001),
            ])
    }

    @Test func `a line of rpm's that is none`() {
        let text = KernelText("error: no database\n")
        let error = failure { () throws(LinuxSourceError) in try RPMQuery.parse(text) }
        #expect(error == text.malformed(line: 1, expected: "a package, a tab and a time"))
    }

    /// A program in rpm's place prints what it was given as the root directory.
    @Test func `rpm is run with the root directory, whatever is in its name`() throws {
        let files = FileManager.default
        let program = files.temporaryDirectory.appending(path: "rpm-\(UUID().uuidString)")
        defer { try? files.removeItem(at: program) }
        try Data("#!/bin/sh\nprintf '%s\\t7\\n' \"$2\"\n".utf8).write(to: program)
        try files.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: program.path(percentEncoded: false))
        let query = RPMQuery(
            rootfs: "/it's $(a) root", program: program.path(percentEncoded: false))
        #expect(try query.read() == [InstalledPackage(name: "/it's $(a) root", installed: 7)])
    }

    @Test func `without rpm there is nothing, and its failure is told`() throws {
        #expect(try RPMQuery(rootfs: "/", program: "/no/such").read() == [])
        let error = failure { () throws(LinuxSourceError) in
            try RPMQuery(rootfs: "/", program: "/bin/false").read()
        }
        #expect(
            error
                == LinuxSourceError(
                    .systemCallFailed, source: "/bin/false", expected: "rpm --query --all",
                    text: "status 1"))
    }
}
