// swift-tools-version: 6.1
// What the program is put through beyond its tests: fuzzing, and a simulator of faults. The product's own sources are
// linked to, not copied: built here as parts of one package, they can be built with a fuzzer's instrumentation, and the
// trials see what the product keeps to itself, while the product knows nothing of them.
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "trials",
    targets: [
        .target(name: "Timeline", swiftSettings: strict),
        .target(name: "Phrases", dependencies: ["Timeline"], swiftSettings: strict),
        .target(name: "ShowFile", dependencies: ["Timeline", "Phrases", "CYaml"], swiftSettings: strict),
        .target(
            name: "ShowFormats", dependencies: ["Timeline", "Phrases", "CExpat", "CMinizip", "CXlsxwriter", "CQrencode"],
            swiftSettings: strict),
        .target(name: "Recording", dependencies: ["Timeline", "CLinux"], swiftSettings: strict),
        .target(name: "LiveShow", dependencies: ["Timeline", "Recording", "CLinux"], swiftSettings: strict),
        .target(name: "Screens", dependencies: ["Timeline", "Phrases", "LiveShow"], swiftSettings: strict),
        .target(name: "Console", dependencies: ["Timeline", "Phrases", "LiveShow", "Screens"], swiftSettings: strict),
        .target(name: "Report", dependencies: ["Timeline", "Recording"], swiftSettings: strict),
        .target(name: "Terminal", dependencies: ["Console", "Timeline", "CNcurses", "CLinux"], swiftSettings: strict),
        .target(name: "CLinux"),
        .systemLibrary(name: "CNcurses"),
        .systemLibrary(name: "CYaml"),
        .systemLibrary(name: "CExpat"),
        .systemLibrary(name: "CMinizip"),
        .systemLibrary(name: "CXlsxwriter"),
        .systemLibrary(name: "CQrencode"),

        .executableTarget(
            name: "Fuzz",
            dependencies: [
                "Timeline", "Phrases", "ShowFile", "ShowFormats", "Recording", "LiveShow", "Report", "Screens", "Console",
                "Terminal", "CNcurses", "CLinux", "CFuzzer",
            ],
            swiftSettings: strict),
        .systemLibrary(name: "CFuzzer"),
        .executableTarget(
            name: "Simulator",
            dependencies: ["Timeline", "Phrases", "ShowFile", "Recording", "LiveShow", "Screens", "Console", "CLinux"],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
