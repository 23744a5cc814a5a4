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
        .target(name: "TextLayout", dependencies: ["Timeline"], swiftSettings: strict),
        .target(name: "JSON", dependencies: ["Timeline"], swiftSettings: strict),
        .target(name: "PageMarkup", dependencies: ["Timeline"], swiftSettings: strict),
        .target(name: "ShowFile", dependencies: ["Timeline", "Phrases", "CYaml"], swiftSettings: strict),
        .target(
            name: "ShowFormats",
            dependencies: ["Timeline", "Phrases", "JSON", "PageMarkup", "CExpat", "CMinizip", "CXlsxwriter", "CQrencode"],
            swiftSettings: strict),
        .target(name: "Recording", dependencies: ["Timeline", "JSON", "CLinux"], swiftSettings: strict),
        .target(name: "LiveShow", dependencies: ["Timeline", "Recording", "CLinux"], swiftSettings: strict),
        .target(name: "Screens", dependencies: ["Timeline", "Phrases", "LiveShow"], swiftSettings: strict),
        .target(
            name: "Console", dependencies: ["Timeline", "Phrases", "TextLayout", "LiveShow", "Screens"], swiftSettings: strict),
        .target(name: "Report", dependencies: ["Timeline", "Recording"], swiftSettings: strict),
        .target(
            name: "ReportFormats",
            dependencies: [
                "Timeline", "Phrases", "TextLayout", "JSON", "PageMarkup", "Recording", "LiveShow", "Screens", "Report",
            ],
            swiftSettings: strict),
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
                "Timeline", "Phrases", "TextLayout", "JSON", "PageMarkup", "ShowFile", "ShowFormats", "Recording", "LiveShow",
                "Report", "ReportFormats", "Screens", "Console", "Terminal", "CNcurses", "CLinux", "CFuzzer",
            ],
            swiftSettings: strict),
        .systemLibrary(name: "CFuzzer"),
        .executableTarget(
            name: "Simulator",
            dependencies: [
                "Timeline", "Phrases", "TextLayout", "ShowFile", "Recording", "LiveShow", "Screens", "Console", "CLinux",
            ],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
