import Glibc
import Phrases
import ShowFormats
import Testing
import Timeline

/// Random shows go out and come back: what a format holds is the same again.
@Suite struct RoundTripTests {
    /// `SEED=4711` tries that one alone; `SEEDS=5000` so many.
    private static let seeds: ClosedRange<UInt64> = {
        func number(_ name: String) -> UInt64? { getenv(name).flatMap { UInt64(String(cString: $0)) } }
        if let seed = number("SEED") { return seed...seed }
        return 1...max(1, number("SEEDS") ?? 60)
    }()

    @Test(arguments: ["csv", "xlsx", "markdown"]) func aSheetComesBackWhole(_ format: String) throws {
        for seed in Self.seeds {
            var made = MadeShow(seed: seed)
            let show = made.show()
            let file = try #require(try SheetFormat.write(ExportedShow(show), as: format, .english))
            let ending = format == "markdown" ? "md" : format
            let read = try SheetFormat.read(file.bytes, fileName: "gala.\(ending)", ImportOptions())
            let back = read.show(fileName: "gala.yaml")
            #expect(Self.sorted(back) == Self.sorted(show), "seed \(seed)")
            #expect(read.warnings.isEmpty, "seed \(seed)")
            // Nothing of it is lost, so nothing is said.
            #expect(file.losses.isEmpty, "seed \(seed)")
        }
    }

    /// A table has one order of columns for all its rows.
    private static func sorted(_ show: Show) -> Show {
        var show = show
        for part in show.parts.indices {
            for segment in show.parts[part].segments.indices {
                show.parts[part].segments[segment].columns.sort { $0.name < $1.name }
            }
        }
        return show
    }

    @Test(arguments: ["ontime", "xlsx-ontime"]) func ontimeGivesThePlanBack(_ format: String) throws {
        for seed in Self.seeds {
            var made = MadeShow(seed: seed)
            let show = made.show(forOntime: true)
            let file = try #require(try SheetFormat.write(ExportedShow(show), as: format, .english))
            let back = try SheetFormat.read(file.bytes, fileName: "gala.\(format == "ontime" ? "json" : "xlsx")", ImportOptions())
            let segments = show.parts.flatMap(\.segments)
            #expect(back.segments.map(\.title) == segments.map(\.title), "seed \(seed)")
            #expect(back.segments.map(\.id) == segments.map(\.id), "seed \(seed)")
            #expect(back.segments.map(\.who) == segments.map(\.who), "seed \(seed)")
            #expect(back.segments.map(\.note) == segments.map(\.note), "seed \(seed)")
            #expect(back.segments.map(\.isReserve) == segments.map(\.isReserve), "seed \(seed)")
            #expect(back.segments.map(\.isAuto) == segments.map { $0.advance == .auto }, "seed \(seed)")
            #expect(
                back.segments.map { $0.columns.map { $0.name + "=" + $0.text }.sorted() }
                    == segments.map { $0.columns.map { $0.name + "=" + $0.text }.sorted() }, "seed \(seed)")
            #expect(back.segments.map { $0.cues.map(\.call) } == segments.map { $0.cues.map(\.call) }, "seed \(seed)")
            var planned: [Int?] = []
            show.forEachSegment { planned.append($1.start?.milliseconds) }
            #expect(back.plannedTimes.flatMap { $0 }.map(\.start) == planned, "seed \(seed)")
        }
    }
}

/// A show of chance that sheets hold; the same seed makes the same one.
private struct MadeShow {
    private var state: UInt64
    private var number = 0

    init(seed: UInt64) { state = seed }

    /// SplitMix64.
    private mutating func next(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)) % UInt64(limit))
    }

    private mutating func isLikely(_ one: Int) -> Bool { next(one) == 0 }

    private static let texts = [
        "Văn nghệ chào mừng", "=SUM(A1:A9)", "+84 912 345 678", "-5 dB, then fade", "@stage left", "'=quoted",
        "He said \"go\"; then left",
        "a|b\\c", "*bold* _it_ [x](y) <br> &amp; `code` #1", "Überraschung 主持人", "8:30", "12", "true", "'tis the season", "0:45",
    ]

    private mutating func text() -> String { Self.texts[next(Self.texts.count)] }
    private mutating func maybe() -> String? { isLikely(2) ? text() : nil }

    mutating func show(forOntime: Bool = false) -> Show {
        var show = Show(
            id: "gala", title: forOntime ? "Gala" : text(), date: forOntime ? nil : "2026-11-27",
            departments: forOntime
                ? [] : [Department(id: "light", title: "Ánh sáng"), Department(id: "sound", title: "Âm thanh")], parts: [])
        for part in 0...next(3) {
            let title = "Phần \(part + 1)"
            var made = Part(id: Slug.make(title, fallback: "part"), title: title, segments: [])
            if !forOntime, part > 0, isLikely(2) { made.start = ShowTime(milliseconds: (10 + 3 * part) * 3_600_000) }
            if !forOntime, isLikely(3) { made.details.note = text() }
            for index in 0...next(5) {
                let isFirst = part == 0 && index == 0
                made.segments.append(
                    segment(isFirst: isFirst, mayHaveTime: made.start == nil || made.segments.contains { !$0.isReserve }, forOntime)
                )
            }
            if made.segments.allSatisfy(\.isReserve) { made.start = nil }
            show.parts.append(made)
        }
        let first = show.parts[0].segments[0]
        if first.start == nil, first.planned == nil { show.start = ShowTime(milliseconds: 8 * 3_600_000) }
        return show
    }

    private mutating func segment(isFirst: Bool, mayHaveTime: Bool, _ forOntime: Bool) -> Segment {
        number += 1
        let length = Milliseconds(1000 * (1 + next(4000)))
        var segment = Segment(id: "s\(number)", title: forOntime ? "Segment \(number)" : text(), length: .duration(length))
        segment.isReserve = !isFirst && isLikely(6)
        segment.isFlagged = isLikely(5)
        segment.advance = isLikely(4) ? .auto : .manual
        (segment.who, segment.note) = (maybe(), maybe())
        if isLikely(2) { segment.columns.append(Segment.Column(name: "LED", text: text())) }
        if forOntime, isLikely(2) { segment.columns.append(Segment.Column(name: "Âm thanh", text: text())) }
        if forOntime, isLikely(3) { segment.columns.append(Segment.Column(name: "灯光", text: text())) }
        if isFirst, forOntime { segment.start = ShowTime(milliseconds: 8 * 3_600_000) }
        if forOntime {
            if !segment.isReserve, isLikely(3) {
                segment.cues = [Cue(id: "c\(number)", anchor: .call, call: "House to half")]
            }
            return segment
        }
        segment.location = maybe()
        if isLikely(3) { segment.columns.append(Segment.Column(name: "Title", text: text())) }
        if isLikely(3) { segment.columns.append(Segment.Column(name: "Âm thanh", text: text())) }
        segment.priority = next(3)
        if isLikely(4) { segment.changeover = Milliseconds(1000 * (1 + next(600))) }
        if isLikely(4) { segment.warn = WarningTimes(yellow: .minutes(3), red: .seconds(20)) }
        let later = ShowTime(milliseconds: (8 * 3600 + number * 5000 + next(4000)) * 1000)
        if mayHaveTime, !segment.isReserve {
            switch next(4) {
            case 0: segment.start = later
            case 1: segment.planned = later
            default: break
            }
        }
        switch next(6) {
        case 0 where segment.advance == .manual: segment.length = .open
        case 1: segment.length = .until(ShowTime(milliseconds: later.milliseconds + 5_400_000))
        case 2 where !segment.isReserve:
            (segment.length, segment.isMilestone, segment.advance) = (.duration(.zero), true, .auto)
        default: (segment.min, segment.max) = (isLikely(2) ? Milliseconds(1000) : nil, isLikely(2) ? length + length : nil)
        }
        for cue in 0..<next(3) {
            let anchors: [Cue.Anchor] = [
                .start(.seconds(30)), .start(.seconds(-60)), .beforeEnd(.seconds(20)), .beforeEnd(.seconds(-10)), .clock(later),
                .call,
            ]
            segment.cues.append(
                Cue(
                    id: "c\(number)-\(cue)", anchor: anchors[next(anchors.count)],
                    department: [nil, "light", "sound", "pyro"][next(3)], call: text(),
                    standby: isLikely(2) ? .minutes(1) : Cue.usualStandby))
        }
        return segment
    }
}
