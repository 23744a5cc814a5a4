import Testing

/// What keeps the house in order.
@Suite struct FileOrderTests {
    /// A file that needs more wants to be two.
    static let longest = 400

    @Test func noFileIsTooLongToReadInOneGo() throws {
        var count = 0
        for folder in ["Sources", "Tests", "Trials/Sources", "Benchmarks/Benchmarks", "Benchmarks/Sources", "scripts"] {
            for file in try House.files(folder) where !file.contains("/Golden/") {
                let lines = try House.text(file).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
                #expect(lines <= Self.longest + 1, "\(file) has \(lines) lines")
                count += 1
            }
        }
        #expect(count > 100)
    }

    @Test func theTopLevelHoldsWhatItShouldAndNothingElse() throws {
        let wanted: Set = ["Package.swift", "Sources", "Tests", "Trials", "Benchmarks", "docs", "shows", "scripts"]
        let allowed = wanted.union(["README.md", ".ci", ".gitignore", ".git", ".swift-format", "Package.resolved"])
        let names = Set(try House.names(""))
        #expect(wanted.isSubset(of: names))
        let others = names.subtracting(allowed).filter { $0 != ".build" && !$0.hasPrefix(".build-") && $0 != ".swiftpm" }
        #expect(others.isEmpty, "\(others.sorted())")
    }
}
