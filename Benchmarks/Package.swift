// swift-tools-version: 6.3

import PackageDescription

let settings: [SwiftSetting] = [
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

// A package of its own, so that what only the benchmarks need stays out of the product.
let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v26)],
    dependencies: [
        .package(name: "swift-snmp", path: "..")
    ],
    targets: [
        .target(name: "CNetSNMPCodec", linkerSettings: [.linkedLibrary("netsnmp")]),
        .executableTarget(
            name: "codec-benchmark",
            dependencies: ["CNetSNMPCodec", .product(name: "SNMP", package: "swift-snmp")],
            path: "Sources/CodecBenchmark", swiftSettings: settings),
        .executableTarget(
            name: "agent-benchmark",
            dependencies: [
                .product(name: "SNMP", package: "swift-snmp"),
                .product(name: "SNMPManager", package: "swift-snmp"),
            ],
            path: "Sources/AgentBenchmark", swiftSettings: settings),
        .executableTarget(
            name: "soak-load",
            dependencies: [
                .product(name: "SNMP", package: "swift-snmp"),
                .product(name: "SNMPManager", package: "swift-snmp"),
            ],
            path: "Sources/SoakLoad", swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
