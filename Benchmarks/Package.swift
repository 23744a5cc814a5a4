// swift-tools-version: 6.1
// How fast it is. A package of its own, so that the product builds without any of this; see README.md.
import PackageDescription

/// The product's package goes by the name of the folder that it lies in, and what it keeps to itself is open to those
/// that are built under the same name instead of their own (`packageAccess: false`).
let product = String(Context.packageDirectory.split(separator: "/").dropLast().last ?? "runofshow")
let inside: [SwiftSetting] = [
    .unsafeFlags([
        "-package-name",
        product.lowercased().map { $0.isLetter || $0.isNumber ? String($0) : "_" }.joined(),
    ])
]

let parts = Target.Dependency.product(name: "Parts", package: product)

let package = Package(
    name: "Benchmarks",
    products: [.library(name: "StalledDisk", type: .dynamic, targets: ["CStalledDisk"])],
    dependencies: [
        .package(path: ".."),
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        // The parts, each by itself, timed by the benchmark library.
        .executableTarget(
            name: "Inside",
            dependencies: [
                "Scenes", parts,
                .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "Benchmarks/Inside", packageAccess: false, swiftSettings: inside,
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
        // Prints what was measured, beside what was measured before.
        .executableTarget(name: "Table"),
        // The whole program in a pseudo-terminal, beside others.
        .executableTarget(
            name: "Outside",
            dependencies: [
                "Scenes", parts, "CPseudoTerminal",
            ],
            packageAccess: false, swiftSettings: inside),
        // Shows of any length, and shows that run to the second as planned.
        .target(name: "Scenes", dependencies: [parts], packageAccess: false, swiftSettings: inside),
        // A clock in ncurses that does nothing else: the least that a full-screen program can cost.
        .executableTarget(name: "CPlainClock", linkerSettings: [.linkedLibrary("ncursesw")]),
        .target(name: "CPseudoTerminal", linkerSettings: [.linkedLibrary("util")]),
        // A disk that takes its time, for a program that it is loaded into.
        .target(name: "CStalledDisk"),
    ],
    swiftLanguageModes: [.v6]
)
