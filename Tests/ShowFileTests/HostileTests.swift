import Testing
import Timeline

@testable import ShowFile

/// Files that mean harm, or are broken beyond meaning, get one clear answer soon.
@Suite(.timeLimit(.minutes(1))) struct Hostile {
    @Test(arguments: ["[", "{a: ", "- ", "? "])
    func nesting(_ opening: String) {
        let said = said("show: S\nparts:\n " + String(repeating: opening, count: 10_000))
        #expect(said.count == 1)
        #expect(said[0].hasSuffix(": error: nested too deeply; a show file nests lists and mappings at most 16 deep"))
    }

    @Test func nestingByAliases() {
        let chain = (1..<1000).map { "  - &a\($0) [*a\($0 - 1)]\n" }.joined()
        #expect(
            said("show: S\nx:\n  - &a0 []\n" + chain) == [
                "f:17:11: error: nested too deeply; a show file nests lists and mappings at most 16 deep"
            ])
    }

    @Test func aliasBomb() {
        let bomb = (1..<9).map { level in
            "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ",") + "]\n"
        }.joined()
        #expect(
            said("a0: &a0 [x,x,x,x,x,x,x,x,x]\n" + bomb + "show: S\n") == [
                "f:7:42: error: too much for a show file, which holds at most 6000000 values, aliases written out"
            ])
    }

    @Test func aliasesOfNothingAndOfThemselves() {
        #expect(said("show: *nobody\n") == ["f:1:7: error: the alias '*nobody' stands for nothing above it"])
        #expect(said("show: S\nparts: &a [*a]\n") == ["f:2:12: error: the alias '*a' stands for nothing above it"])
    }

    @Test func anAliasIsWhatItStandsFor() {
        let text = segments(
            "- {title: A, duration: 1m, cues: [&c {at: +0s, call: Go}]}\n- {title: B, duration: 1m, cues: [*c]}")
        #expect(read(text).show?.parts[0].segments.flatMap(\.cues).map(\.id) == ["go", "go-2"])
    }

    @Test func aHundredMegabytes() {
        let bytes = [UInt8](repeating: UInt8(ascii: "["), count: 100 << 20)
        let start = ContinuousClock.now
        #expect(said(bytes) == ["f:1:1: error: the file is too large; a show file has at most 64 MB"])
        #expect(ContinuousClock.now - start < .seconds(1))
    }

    @Test func noMoreThanAHundredDiagnostics() {
        let said = said(show("") + (0..<5000).map { "key\($0): x\n" }.joined())
        #expect(said.count == 101)
        #expect(said[0] == "f:5:1: error: unknown key 'key0' in a show")
        #expect(said[99] == "f:104:1: error: unknown key 'key99' in a show")
        #expect(said[100] == "f:105:1: error: and 4900 more errors")
    }

    @Test func noMoreThanAHundredWarnings() {
        let cues = (0..<101).map { _ in "\n  - {at: +0s, dept: d, call: C}" }.joined()
        #expect(said(segment("cues:" + cues)).last == "f:108:29: warning: and 1 more warning")
        #expect(read(segment("cues:" + cues)).show != nil)
    }

    @Test func tooManyOfAThing() {
        let windows = (0..<101).map { _ in "{on: 08:00, off: 08:10, from: a, to: a}" }.joined(separator: ",")
        #expect(said(show("onAir: [\(windows)]")) == ["f:1:4009: error: too many windows; a show has at most 100"])
        let cues = Array(repeating: "*c", count: 1999).joined(separator: ",")
        let segments = (0..<101).map { _ in "- {title: B, duration: 1m, cues: *cs}" }.joined(separator: "\n")
        #expect(
            said(
                """
                show: S
                start: 08:00
                parts:
                - segments:
                  - {title: A, duration: 1m, cues: &cs [&c {at: call, call: C},\(cues)]}
                \(segments.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))
                """
            ).map { $0.drop { $0 != " " } } == [" error: too many cues; a show has at most 200000"])
    }

    @Test func oneTitleForTenThousandSegments() {
        let lines = String(repeating: "  - {title: Tiết mục, duration: 1s}\n", count: 10_000)
        let show = read("show: S\nstart: 08:00\nparts:\n- segments:\n" + lines).show
        #expect(show?.parts[0].segments.last?.id == "tiet-muc-10000")
    }

    /// Whatever is cut off, doubled or changed in a file, reading it comes to an end and says why.
    @Test func brokenFiles() throws {
        let bytes = try ShippedShows.bytes("shows/gala.yaml")
        var random = SplitMix64(seed: 2023)
        for _ in 0..<300 {
            var broken = bytes
            for _ in 0...Int.random(in: 0..<4, using: &random) {
                let at = Int.random(in: 0..<broken.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: broken[at] = UInt8.random(in: 0...255, using: &random)
                case 1: broken.removeSubrange(at...)
                case 2: broken.insert(contentsOf: broken[..<min(at, 500)], at: at)
                default: broken[at] = "[]{}:,-#&*!|>'\"%@`\n\t ".utf8.randomElement(using: &random) ?? 0
                }
                if broken.isEmpty { break }
            }
            let reading = read(broken)
            #expect((reading.show == nil) == reading.diagnostics.contains { $0.severity == .error })
            for diagnostic in reading.diagnostics {
                #expect(diagnostic.line >= 1 && diagnostic.column >= 1)
                #expect(!SafeText.hasControls(diagnostic.text(file: "f")))
            }
        }
    }
}
