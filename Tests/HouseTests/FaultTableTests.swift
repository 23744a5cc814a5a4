import Testing

/// The table of what goes wrong tells of tests that are there.
@Suite struct FaultTableTests {
    static let page = "docs/reference/what-goes-wrong.md"

    @Test func everyRowIsKeptByTestsThatAreThere() throws {
        let tests = try House.files("Tests").filter { $0.hasSuffix(".swift") }.map(House.text)
        let rows = try House.text(Self.page).split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.hasPrefix("| ---") }
            .dropFirst()
        #expect(rows.count >= 22)
        for row in rows {
            let named = row.matches(of: /`([A-Z]\w+Tests)\/(\w+)`/).map { ($0.output.1, $0.output.2) }
            #expect(!named.isEmpty, "\(row)")
            for (suite, test) in named {
                #expect(
                    tests.contains {
                        ($0.contains("struct \(suite) {") || $0.contains("struct \(suite): ")) && $0.contains("func \(test)(")
                    }, "\(suite)/\(test)")
            }
        }
    }
}
