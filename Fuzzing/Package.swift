// swift-tools-version: 6.3

import PackageDescription

let settings: [SwiftSetting] = [
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    // libFuzzer brings the program's main function.
    .unsafeFlags(["-parse-as-library"]),
]

// A package of its own: all of it, and all that it depends on, is built with sanitizers.
let package = Package(
    name: "fuzzing",
    platforms: [.macOS(.v26)],
    dependencies: [
        .package(name: "swift-snmp", path: "..")
    ],
    targets: [
        .target(name: "CLibFuzzer"),
        .executableTarget(
            name: "fuzz",
            dependencies: [
                "CLibFuzzer", .product(name: "_FuzzBodies", package: "swift-snmp"),
            ],
            path: "Sources/Fuzz", swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
