// swift-tools-version: 6.3

import PackageDescription

/// What every Swift target is compiled with.
let settings: [SwiftSetting] = [
    // Each unsafe construct has to be marked, so that a reader can list them.
    .strictMemorySafety(),
    // `any` makes the cost of an existential visible.
    .enableUpcomingFeature("ExistentialAny"),
    // What a module imports does not leak into its API by accident.
    .enableUpcomingFeature("InternalImportsByDefault"),
    // A member is visible only where its module is imported.
    .enableUpcomingFeature("MemberImportVisibility"),
    // An async function stays on its caller's executor.
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    // A conformance of an isolated type is isolated with it.
    .enableUpcomingFeature("InferIsolatedConformances"),
    // The codec's cursor is bound to the octets it reads. Nothing public depends on it.
    .enableExperimentalFeature("Lifetimes"),
]

let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let lifecycle = Target.Dependency.product(
    name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let argumentParser = Target.Dependency.product(
    name: "ArgumentParser", package: "swift-argument-parser")

/// A target of this package with its tests' folder beside it.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func program(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = [])
    -> Target
{
    .testTarget(
        name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

/// What several test targets use, part of no product.
func testSupport(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(
        name: name, dependencies: dependencies, path: "Tests/\(name)", swiftSettings: settings)
}

let package = Package(
    name: "swift-snmp",
    platforms: [.macOS(.v26)],
    products: [
        .library(name: "SNMP", targets: ["SNMP"]),
        .library(name: "SNMPAgent", targets: ["SNMPAgentCore", "SNMPTransport", "SNMPAgent"]),
        .library(name: "HostMIB", targets: ["HostMIB"]),
        .library(name: "SNMPExtend", targets: ["SNMPExtend"]),
        .library(name: "SNMPManager", targets: ["SNMPTransport", "SNMPManager"]),
        .library(name: "SNMPText", targets: ["SNMPNames", "SNMPText"]),
        .executable(name: "snmpagent", targets: ["SNMPDaemon"]),
        .executable(name: "snmp", targets: ["SNMPTool"]),
        .executable(name: "snmp-modules", targets: ["SNMPModules"]),
        // For the package in Fuzzing alone, which sees of this one only what its products hold.
        .library(name: "_FuzzBodies", targets: ["FuzzBodies"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
        .package(
            url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
        // What follows runs the commands that an agent shows, and programs in tests.
        .package(url: "https://github.com/swiftlang/swift-subprocess.git", from: "1.0.2"),
        .package(url: "https://github.com/apple/swift-system.git", from: "1.8.1"),
    ],
    targets: [
        module("SNMP"),
        .target(name: "CLinuxNetlink"),
        .target(name: "CLinuxPrivileges"),
        module("LinuxSources", ["CLinuxNetlink"]),
        module("SNMPAgentCore", ["SNMP", logging]),
        module("SNMPTransport", [nio, nioPosix]),
        module(
            "SNMPAgent",
            [
                "SNMP", "SNMPAgentCore", "SNMPManager", "SNMPTransport", lifecycle, logging, nio,
                nioPosix,
            ]),
        module("HostMIB", ["SNMP", "SNMPAgentCore", "LinuxSources", logging]),
        module("SNMPExtend", ["SNMP", "SNMPAgentCore", logging, subprocess, system]),
        module("SNMPManager", ["SNMP", "SNMPTransport"]),
        module("SNMPNames", ["SNMP"]),
        module("SNMPConfiguration", ["SNMP", "SNMPAgentCore", "SNMPNames"]),
        module("SNMPText", ["SNMP", "SNMPNames"]),
        module("SNMPRecordings", ["SNMP", "SNMPNames"]),
        program(
            "SNMPDaemon",
            [
                "SNMP", "SNMPAgent", "SNMPAgentCore", "SNMPConfiguration", "SNMPExtend",
                "SNMPNames", "SNMPRecordings", "SNMPTransport", "HostMIB", "LinuxSources",
                "CLinuxPrivileges", argumentParser, crypto, lifecycle, logging, nio, signals,
            ]),
        program(
            "SNMPTool",
            ["SNMP", "SNMPManager", "SNMPNames", "SNMPRecordings", "SNMPText", "SNMPTransport"]),
        .systemLibrary(
            name: "CNetSNMP", pkgConfig: "netsnmp", providers: [.apt(["libsnmp-dev"])]),
        program("SNMPModules", ["CNetSNMP", "SNMPNames"]),

        testSupport("TestAgents", ["SNMPManager", nio, nioPosix]),
        testSupport("TestLogs", [logging]),
        testSupport("TestRandom"),
        testSupport("TestPrograms", [subprocess, system]),
        testSupport(
            "FuzzBodies",
            [
                "SNMP", "SNMPAgentCore", "SNMPConfiguration", "SNMPManager", "SNMPNames",
                "SNMPRecordings", "SNMPText", "SNMPTransport", "TestRandom", logging, nio,
            ]),
        .systemLibrary(name: "CMalloc", path: "Tests/CMalloc"),
        tests("FuzzBodiesTests", ["CMalloc", "FuzzBodies", "SNMP", "TestRandom"]),
        tests("HostMIBTests", ["HostMIB", "TestLogs", logging]),
        tests("SNMPExtendTests", ["SNMPExtend", "SNMP", "SNMPAgentCore", "TestLogs", logging]),
        tests("SNMPTests", ["SNMP", "TestRandom"]),
        tests("CodecOracleTests", ["SNMP", "CNetSNMP", "FuzzBodies", "TestRandom"]),
        tests("LinuxSourcesTests", ["LinuxSources", "TestRandom"], resources: [.copy("Fixtures")]),
        tests("SNMPAgentCoreTests", ["SNMPAgentCore", "SNMP", "TestLogs", "TestRandom", logging]),
        tests(
            "SNMPAgentTests",
            [
                "SNMPAgent", nio, nioPosix, lifecycle, logging, "TestAgents", "TestLogs",
                "TestPrograms", "TestRandom",
            ]),
        tests("SNMPDaemonTests", ["SNMPDaemon", "SNMP", "TestPrograms", logging]),
        tests("SNMPTransportTests", ["SNMPTransport", nio, nioPosix]),
        tests("SNMPManagerTests", ["SNMPManager", "TestAgents", "TestRandom"]),
        tests("SNMPNamesTests", ["SNMPNames", "TestPrograms", "TestRandom"]),
        tests(
            "SNMPConfigurationTests",
            ["SNMPConfiguration", "SNMP", "SNMPAgentCore", "TestRandom"],
            resources: [.copy("Fixtures")]),
        tests("SNMPTextTests", ["SNMPText", "TestRandom"]),
        tests("SNMPRecordingsTests", ["SNMPRecordings", "SNMPText", "TestRandom"]),
        tests(
            "SNMPToolTests",
            [
                "SNMPManager", "SNMPText", "SNMPTool", "SNMPTransport", "TestAgents",
                "TestPrograms", "TestRandom",
            ],
            resources: [.copy("Hostile/Transcripts")]),
        tests(
            "PeerTests", ["SNMPText", "TestAgents", "TestPrograms"],
            resources: [.copy("Modules"), .copy("Recordings")]),
    ],
    swiftLanguageModes: [.v6]
)
