import Foundation
import TestPrograms

/// How names and values are printed.
enum Naming: CaseIterable {
    case numeric
    case numericWithModules
    case withoutModules
    case withModules

    var ofNetSNMP: [String] {
        let modules = ["-M", Program.modules, "-m", "ALL"]
        return switch self {
        case .numeric: ["-On"]
        case .numericWithModules: ["-On"] + modules
        case .withoutModules: []
        case .withModules: modules
        }
    }

    /// This build's tool knows the same modules by heart.
    var ofThisBuild: [String] {
        switch self {
        case .numeric: ["-On"]
        case .numericWithModules: ["-On", "-m", "ALL"]
        case .withoutModules: ["-m", ""]
        case .withModules: []
        }
    }
}
