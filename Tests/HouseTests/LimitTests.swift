import Testing

/// Every limit stands in one place, and the page that tells of them tells the truth.
@Suite struct LimitTests {
    static let code = "Sources/Timeline/Limit.swift"
    static let page = "docs/reference/limits.md"

    /// `ShowFile.bytes` and its value as it is written, from the code.
    static func limits(_ text: String) -> [String: String] {
        var limits: [String: String] = [:]
        var group = ""
        for line in text.split(separator: "\n") {
            if let found = line.firstMatch(of: /^    package enum (\w+) \{/) { group = String(found.output.1) }
            if let found = line.firstMatch(of: /package static let (\w+) = (.+)$/) {
                limits["\(group).\(found.output.1)"] = String(found.output.2)
            }
        }
        return limits
    }

    /// The same from the page's tables: `| \`ShowFile.bytes\` | 64 << 20 | …`.
    static func rows(_ text: String) -> [String: String] {
        var rows: [String: String] = [:]
        for found in text.matches(of: /(?m)^\| `(\w+\.\w+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/) {
            rows[String(found.output.1)] = String(found.output.2)
        }
        return rows
    }

    @Test func thePageHasEveryLimitWithItsValue() throws {
        let (limits, rows) = (Self.limits(try House.text(Self.code)), Self.rows(try House.text(Self.page)))
        #expect(limits.count > 40)
        #expect(Set(limits.keys) == Set(rows.keys))
        for (name, value) in limits { #expect(rows[name] == Self.plain(value), "\(name)") }
    }

    /// As the page has it: `64 << 20` is 64 MB, `1_000` is 1,000.
    static func plain(_ value: String) -> String {
        for (shift, unit) in [(" << 30", "GB"), (" << 20", "MB"), (" << 10", "KB")] where value.hasSuffix(shift) {
            return value.dropLast(shift.count) + " " + unit
        }
        if value.contains("...") { return value.replacing("...", with: " to ") }
        let digits = value.filter(\.isNumber)
        guard digits.count > 3, digits.count + value.filter({ $0 == "_" }).count == value.count else { return value }
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { grouped.append(",") }
            grouped.append(digit)
        }
        return grouped
    }

    @Test func eachLimitIsKept() throws {
        let sources = try House.files("Sources").filter { $0.hasSuffix(".swift") && $0 != Self.code }.map(House.text)
            .joined()
        for name in Self.limits(try House.text(Self.code)).keys {
            let (group, limit) = (name.prefix { $0 != "." }, name.drop { $0 != "." })
            let isUsed = sources.contains("Limit.\(group)\(limit)") || sources.contains("Limits\(limit)")
            #expect(isUsed, "nothing goes by \(name)")
        }
    }

    @Test func theReadersOfThisTestReadWhatIsThere() {
        #expect(
            Self.limits("    package enum A {\n        package static let b = 1_000\n") == ["A.b": "1_000"])
        #expect(Self.rows("| `A.b` | 1,000 | what | said |\n| A | b | c | d |") == ["A.b": "1,000"])
        #expect(
            ["64 << 20", "1_000_000", "4096", "0.1...2.0", "16"].map(Self.plain) == [
                "64 MB", "1,000,000", "4,096", "0.1 to 2.0", "16",
            ])
    }
}
