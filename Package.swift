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

/// A target of this package with its tests' folder beside it.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = [])
    -> Target
{
    .testTarget(
        name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

let package = Package(
    name: "swift-snmp",
    platforms: [.macOS(.v26)],
    products: [],
    dependencies: [],
    targets: [
        .target(name: "CLinuxNetlink"),
        module("LinuxSources", ["CLinuxNetlink"]),

        tests("LinuxSourcesTests", ["LinuxSources"], resources: [.copy("Fixtures")]),
    ],
    swiftLanguageModes: [.v6]
)
