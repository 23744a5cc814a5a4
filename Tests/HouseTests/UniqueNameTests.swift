import Testing

/// One name for one thing: no two files and no two types of the package are called the same.
@Suite struct UniqueNameTests {
    private static func sources() throws -> [String] {
        let files = try ["Sources", "Tests"].flatMap(House.files).filter { $0.hasSuffix(".swift") }
        return files
    }

    @Test func noTwoFilesHaveTheSameName() throws {
        let files = try Self.sources()
        #expect(files.count > 600)
        let byName = Dictionary(grouping: files) { $0.split(separator: "/").last ?? "" }
        for (name, files) in byName where files.count > 1 { Issue.record("\(name): \(files.joined(separator: ", "))") }
    }

    /// A type within another is told apart by it: `MirrorStatus.Activity`.
    @Test func noTwoTypesHaveTheSameName() throws {
        var places: [String: [String]] = [:]
        for file in try Self.sources() {
            for name in Self.types(try House.text(file)) { places[name, default: []].append(file) }
        }
        #expect(places.count > 900)
        for (name, files) in places where files.count > 1 { Issue.record("\(name): \(files.joined(separator: ", "))") }
    }

    @Test func theReaderOfTypesKnowsWhatStandsInWhat() {
        let text = """
            package struct A: B {
                enum C {
                    case d
                }
                func e() {
                    struct Local {}
                }
            }
            extension F.G {
                @Suite final class H {}
            }
            private typealias I = J
            """
        #expect(Self.types(text) == ["A", "A.C", "F.G.H", "I"])
    }

    /// The types that a file declares, each with those around it. Types within functions are theirs alone.
    static func types(_ text: String) -> [String] {
        let declaration =
            /^( *)(?:@\w+(?:\([^)]*\))? +)*(?:(?:public|package|internal|fileprivate|private|final|indirect) +)*(struct|class|enum|actor|protocol|typealias|extension) +([A-Z][\w.]*)/
        var around: [(depth: Int, name: String)] = []
        var types: [String] = []
        var isInText = false
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            defer { if line.ranges(of: "\"\"\"").count % 2 == 1 { isInText.toggle() } }
            if isInText { continue }
            let blanks = line.prefix { $0 == " " }.count
            if line.dropFirst(blanks).hasPrefix("}") { around.removeAll { $0.depth >= blanks / 4 } }
            guard let found = line.firstMatch(of: declaration) else { continue }
            let depth = found.output.1.count / 4
            around.removeAll { $0.depth >= depth }
            guard around.last.map({ $0.depth == depth - 1 }) ?? (depth == 0) else { continue }
            let name = String(found.output.3)
            let kind = found.output.2
            let whole = (around.map(\.name) + [name]).joined(separator: ".")
            if kind != "extension" { types.append(whole) }
            if kind != "typealias" { around.append((depth, name)) }
        }
        return types
    }
}
