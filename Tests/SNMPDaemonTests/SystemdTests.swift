import Foundation
import TestPrograms
import Testing

private let analyze = Program(path: "/usr/bin/systemd-analyze")
private let unit = Program.package + "Examples/systemd/snmpagent.service"

@Suite(
    "systemd.exec(5): the unit of the example",
    .enabled(if: Program.isInstalled(analyze.path), "needs Debian's package systemd"))
struct SystemdUnitTests {
    @Test func `it is exposed by 1.8 of 10 at most`() async throws {
        let ending = try await analyze.run([
            "security", "--offline=true", "--threshold=18", "--no-pager", unit,
        ])
        #expect(ending.status == 0, "\(ending.output)")
        #expect(ending.errors == "")
    }

    @Test func `nothing of what is measured is hidden`() throws {
        let lines = try String(contentsOfFile: unit, encoding: .utf8).split(separator: "\n")
        let settings = lines.filter { !$0.hasPrefix("#") }
        let hiding = ["ProtectProc=", "ProcSubset=", "ProtectHome=", "PrivateNetwork=", "Root"]
        #expect(
            settings.filter { line in hiding.contains { line.hasPrefix($0) } }
                == ["ProtectHome=read-only"])
    }
}

/// A host of its own, whose first process is systemd.
private enum SystemdHost {
    static let launcher = Program(
        path: Program.package + "Scripts/with-systemd",
        prefix: [
            URL(filePath: Program.snmpagent.path).deletingLastPathComponent()
                .path(percentEncoded: false)
        ])

    static var canBeMade: Bool {
        get async throws {
            guard Program.isInstalled("/lib/systemd/systemd", "/usr/bin/setpriv") else {
                return false
            }
            // Whatever the user of the unit is called, it has to find what the programs load.
            let nobody = try await Program(path: "/usr/bin/setpriv").run([
                "--reuid=65534", "--regid=65534", "--clear-groups", "--",
                Program.snmpagent.path, "--version",
            ])
            let namespaces = try await Program(path: "/usr/bin/unshare").run([
                "--pid", "--fork", "--mount", "--uts", "--ipc", "--net", "--cgroup",
                "sh", "-c", #"test -w "$(findmnt -rno TARGET -t cgroup2 | head -n 1)""#,
            ])
            return nobody.status == 0 && namespaces.status == 0
        }
    }
}

@Suite(
    "snmpagent as a service of systemd",
    .enabled("namespaces with systemd in them need root") { try await SystemdHost.canBeMade })
struct SystemdTests {
    /// The agent listens on loopback alone; a file system lies below /tmp, where the service has
    /// another directory unless its unit says otherwise, and the last one below a closed folder.
    private static let preparation = """
        set -e
        echo snmp:x:799: >>/etc/group
        mkdir /tmp/below
        mount -t tmpfs -o size=6m below /tmp/below
        mkdir -m 700 /home/closed
        mkdir /home/closed/below
        mount -t tmpfs -o size=7m below /home/closed/below
        install -d /etc/snmpagent
        cat >/etc/snmpagent/snmpagent.conf <<'END'
        agentAddress 127.0.0.1
        acceptHosts 127.0.0.0/8 ::1
        community public
        END
        chown root:snmp /etc/snmpagent/snmpagent.conf
        chmod 640 /etc/snmpagent/snmpagent.conf
        walk() {
            echo "== $1"
            snmp walk -v2c -cpublic -On -t10 127.0.0.1 .1.3
        }
        walk_as_root() {
            snmpagent 2>/run/agent.log &
            agent=$!
            until grep -q listening /run/agent.log; do sleep 0.05; done
            walk "$1"
            kill $agent
            wait $agent
        }
        """

    private static func run(_ script: String) async throws -> Ending {
        try await SystemdHost.launcher.run(["bash", "-c", "\(preparation)\n\(script)"])
    }

    @Test func `systemd finds no fault in the unit and its drop-in`() async throws {
        let ending = try await Self.run(
            """
            cp /run/examples/process-details.conf /run/units/snmpagent.service.d
            SYSTEMD_UNIT_PATH=/run/units systemd-analyze verify /run/units/snmpagent.service
            """)
        #expect(ending == Ending())
    }

    @Test func `it is active once it answers, says what it does, and ends cleanly`() async throws {
        let ending = try await Self.run(
            """
            systemctl start snmpagent
            snmp get -v2c -cpublic -Oqv -r0 127.0.0.1 SNMPv2-MIB::sysServices.0
            sed -i 's/community public/community other/' /etc/snmpagent/snmpagent.conf
            systemctl reload snmpagent
            snmp get -v2c -cother -Oqv -t0.3 -r30 127.0.0.1 SNMPv2-MIB::sysServices.0
            snmp get -v2c -cpublic -Oqv -t0.3 -r0 127.0.0.1 SNMPv2-MIB::sysServices.0 2>&1 || true
            systemctl show snmpagent -p ActiveState,StatusText,NRestarts | sort
            pid=$(systemctl show snmpagent -P MainPID)
            cat /proc/$pid/task/*/status | grep -E '^(CapEff|CapBnd|NoNewPrivs|Seccomp):' | sort -u
            cat /var/lib/snmpagent/engine | tail -1
            systemctl restart snmpagent
            cat /var/lib/snmpagent/engine | tail -1
            systemctl stop snmpagent
            systemctl show snmpagent -p ActiveState,Result | sort
            """)
        #expect(
            ending
                == Ending(
                    output: """
                        72
                        72
                        Timeout: No Response from 127.0.0.1.
                        Why: not told; an agent is silent also where the community is wrong
                        ActiveState=active
                        NRestarts=0
                        StatusText=listening accepts=127.0.0.0/8, ::1 at=127.0.0.1:161
                        CapBnd:\t0000000000000400
                        CapEff:\t0000000000000400
                        NoNewPrivs:\t1
                        Seccomp:\t2
                        engineBoots 1
                        engineBoots 2
                        ActiveState=inactive
                        Result=success

                        """))
    }

    /// - Parameter isDetailed: with the drop-in of the example.
    @Test(arguments: [false, true])
    func `it shows what root's agent shows, but for file systems below closed folders`(
        isDetailed: Bool
    ) async throws {
        let dropIn = "cp /run/examples/process-details.conf /run/units/snmpagent.service.d"
        let ending = try await Self.run(
            """
            \(isDetailed ? dropIn : "")
            systemctl daemon-reload
            walk_as_root before
            systemctl start snmpagent
            walk service
            systemctl stop snmpagent
            walk_as_root after
            """)
        #expect(ending.errors == "")
        let walks = ending.output.split(separator: /== [a-z]+\n/).map { $0.split(separator: "\n") }
        try #require(walks.count == 3)
        let path = "/home/closed/below"
        let closed = WalkDifferences.names(ofFileSystemAt: path, in: walks[0])
        #expect(closed.count == 34)
        let names = WalkDifferences.names(in: walks[1], notAsIn: walks[0], and: walks[2])
        #expect(names == (isDetailed ? [] : closed))
    }
}
