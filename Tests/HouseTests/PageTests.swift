import Testing

/// The pages lead somewhere, and name what is there.
@Suite struct PageTests {
    static func pages() throws -> [String] {
        try ["README.md", "Benchmarks/README.md"] + House.files("docs").filter { $0.hasSuffix(".md") }
    }

    /// A page's text without its fenced blocks.
    private func prose(_ page: String) throws -> String {
        try House.text(page).split(separator: "```", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }.joined()
    }

    /// As GitHub makes them of headings.
    private func anchors(_ page: String) throws -> Set<String> {
        Set(
            try prose(page).split(separator: "\n").filter { $0.hasPrefix("#") }.map { heading in
                let text = heading.drop { $0 == "#" || $0 == " " }.lowercased().replacing("`", with: "")
                return text.filter { $0.isLetter || $0.isNumber || "-_ ".contains($0) }.replacing(" ", with: "-")
            })
    }

    private func resolved(_ link: Substring, from page: String) -> String {
        var parts = page.split(separator: "/").dropLast()
        for part in link.split(separator: "/") where part != "." {
            if part == ".." { parts = parts.dropLast() } else { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }

    @Test func everyLinkLeadsSomewhere() throws {
        var count = 0
        for page in try Self.pages() {
            for found in try prose(page).matches(of: /\]\(([^)\s]+)\)/) where !found.output.1.contains("://") {
                count += 1
                let parts = found.output.1.split(separator: "#", omittingEmptySubsequences: false)
                let target = parts[0].isEmpty ? page : resolved(parts[0], from: page)
                guard (try? House.text(target)) != nil else {
                    Issue.record("\(page): \(found.output.1) leads nowhere")
                    continue
                }
                if parts.count > 1 {
                    #expect(try anchors(target).contains(String(parts[1])), "\(page): \(found.output.1) has no such heading")
                }
            }
        }
        #expect(count > 60)
    }

    @Test func everySourceFileThatAPageNamesIsThere() throws {
        let files = try ["Sources", "Tests", "Trials/Sources"].flatMap(House.files)
        for page in try Self.pages() {
            for found in try prose(page).matches(of: /`([\w+\/]+\.swift)`/) {
                let name = found.output.1
                let isThere = name == "Package.swift" || files.contains { $0 == name || $0.hasSuffix("/" + name) }
                #expect(isThere, "\(page): \(name)")
            }
        }
    }

    @Test func everyPageIsReachedFromTheReadme() throws {
        var reached: Set = ["README.md"]
        var next = ["README.md"]
        while let page = next.popLast() {
            for found in try prose(page).matches(of: /\]\(([^)\s#]+\.md)(#[^)]*)?\)/) where !found.output.1.contains("://") {
                let target = resolved(found.output.1, from: page)
                if reached.insert(target).inserted { next.append(target) }
            }
        }
        for page in try House.files("docs") where page.hasSuffix(".md") {
            #expect(reached.contains(page), "\(page) is linked from nowhere")
        }
    }

    @Test func theReadmeIsShort() throws {
        #expect(try House.text("README.md").split(separator: "\n", omittingEmptySubsequences: false).count <= 130)
    }
}
