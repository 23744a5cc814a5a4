// swift-tools-version: 6.1
// The direction of dependencies is enforced here: a module lists only the modules that it may use.
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "runofshow",
    products: [
        .executable(name: "runofshow", targets: ["runofshow"]),
        // For the benchmarks, which are a separate package.
        .library(
            name: "Parts",
            targets: [
                "Timeline", "Phrases", "TextLayout", "ShowFile", "ShowFormats", "Recording", "LiveShow", "Screens", "Console",
                "Terminal",
                "CLinux",
            ]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
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
        .executableTarget(
            name: "runofshow",
            dependencies: [
                "Timeline", "Phrases", "TextLayout", "JSON", "ShowFile", "ShowFormats", "Recording", "LiveShow", "Report",
                "ReportFormats", "Screens", "Console", "Terminal", "CLinux",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // Linux calls that the event loop and the recording need, and that Swift's Glibc module lacks.
        .target(name: "CLinux"),
        .systemLibrary(name: "CNcurses"),
        .systemLibrary(name: "CYaml"),
        .systemLibrary(name: "CExpat"),
        .systemLibrary(name: "CMinizip"),
        .systemLibrary(name: "CXlsxwriter"),
        .systemLibrary(name: "CQrencode"),

        // What tests of several modules build shows, folders and numbers with.
        .target(name: "TestSupport", dependencies: ["Timeline"], path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(name: "TimelineTests", dependencies: ["Timeline", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "PhrasesTests", dependencies: ["Phrases", "Timeline"], swiftSettings: strict),
        .testTarget(
            name: "ShowFileTests", dependencies: ["ShowFile", "Timeline", "Phrases", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "ShowFormatsTests", dependencies: ["ShowFormats", "Timeline", "Phrases", "CMinizip"], swiftSettings: strict),
        .testTarget(name: "JSONTests", dependencies: ["JSON"], swiftSettings: strict),
        .testTarget(
            name: "RecordingTests", dependencies: ["Recording", "JSON", "Timeline", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "ReportTests", dependencies: ["Report", "Recording", "Timeline"], swiftSettings: strict),
        .testTarget(
            name: "LiveShowTests", dependencies: ["LiveShow", "Recording", "Timeline", "ShowFile", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "ScreensTests", dependencies: ["Screens", "LiveShow", "Timeline", "Phrases"], swiftSettings: strict),
        .testTarget(
            name: "ConsoleTests",
            dependencies: [
                "TextLayout", "Console", "Screens", "LiveShow", "Recording", "Timeline", "Phrases", "ShowFile", "TestSupport",
            ],
            exclude: ["Golden"], swiftSettings: strict),
        .testTarget(name: "TerminalTests", dependencies: ["Terminal", "Console"], swiftSettings: strict),
        .testTarget(name: "HouseTests", swiftSettings: strict),
        // The real binary in a pseudo-terminal; libvterm is for tests only.
        .testTarget(
            name: "ProgramTests",
            dependencies: [
                "CVterm", "runofshow", "TextLayout", "Terminal", "Console", "Screens", "ReportFormats", "Recording", "Phrases",
                "Timeline", "TestSupport",
            ],
            exclude: ["Golden", "Recordings", "Harness/clocks.c"], swiftSettings: strict),
        .systemLibrary(name: "CVterm", path: "Tests/CVterm"),
    ],
    swiftLanguageModes: [.v6]
)
