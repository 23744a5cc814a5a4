import Timeline

@testable import Console

/// Small shows in which everything occurs, and keys that do everything.
extension SplitMix64 {
    mutating func show() -> Show {
        switch int(0...9) {
        case 0: return Shows.hanoi
        case 1: return Shows.gala
        case 2: return Shows.letters
        case 3: return Shows.long(int(1...120), inPartsOf: int(1...30))
        default: break
        }
        var now = clock("08:00")
        var number = 0
        var parts: [Part] = []
        for part in 1...int(1...3) {
            var segments: [Segment] = []
            for _ in 0..<int(1...5) {
                number += 1
                segments.append(segment(number, &now))
            }
            let until = chance(30) ? now + .seconds(int(-60...60)) : nil
            parts.append(Part(id: "p\(part)", title: title(), start: chance(20) ? now : nil, until: until, segments: segments))
        }
        var windows: [OnAirWindow] = []
        for window in 0..<int(0...2) {
            let ends = [int(1...number), int(1...number)].sorted()
            let on = clock("08:00") + .seconds(int(0...200))
            windows.append(
                OnAirWindow(
                    id: "w\(window)", title: title(), on: on, off: on + .seconds(int(1...9000)), from: "s\(ends[0])",
                    to: "s\(ends[1])", by: chance(40) ? .hand : .clock))
        }
        return Show(
            id: "random", title: title(), start: chance(80) ? clock("08:00") : nil, end: chance(20) ? now : nil,
            departments: [Department(id: "lx", title: title())], windows: windows, parts: parts,
            lanes: chance(40) ? [lane("s\(number)"), lane("s1")] : [])
    }

    private mutating func lane(_ segment: String) -> Lane {
        let start = clock("08:00") + .seconds(int(0...200))
        return Lane(
            title: title(),
            items: [
                LaneItem(title: title(), times: .clock(start, until: start + .seconds(int(0...500))), who: title()),
                LaneItem(title: title(), times: .with(segment), standby: .minutes(1)),
            ])
    }

    private mutating func segment(_ number: Int, _ now: inout ShowTime) -> Segment {
        let length = Milliseconds(one(of: [0, 1, 999, 10_000, 60_000, 90_500, 3_600_000, 36_000_000]))
        var segment = Segment(
            id: "s\(number)", title: title(), length: chance(20) ? .until(now + length) : .duration(length))
        if chance(20) {
            segment.start = now + Milliseconds(int(-5000...60_000))
        } else if chance(20) {
            segment.planned = now + Milliseconds(int(-5000...60_000))
        }
        if chance(15) { segment.startBy = now + Milliseconds(int(-5000...60_000)) }
        if chance(20) { segment.changeover = .seconds(int(1...90)) }
        segment.isFlagged = chance(15)
        if chance(50) { segment.min = Milliseconds(length.count / 2) }
        if chance(50) { segment.max = length + .minutes(5) }
        segment.advance = chance(35) ? .auto : .manual
        segment.isReserve = chance(15)
        switch int(0...99) {
        case 0..<12: (segment.length, segment.min, segment.max, segment.advance) = (.open, nil, nil, .manual)
        case 12..<18:
            (segment.length, segment.min, segment.max, segment.advance) = (.duration(.zero), nil, nil, .auto)
            segment.isMilestone = true
        default: break
        }
        if chance(50) { segment.who = title() }
        if chance(30) { segment.note = title() }
        for cue in 0..<int(0...3) {
            let anchor: Cue.Anchor = one(of: [
                .start(5000), .start(-5000), .beforeEnd(5000), .beforeEnd(-5000), .clock(now), .on(window: "w0", -60_000),
                .off(window: "w1", 5000), .call,
            ])
            segment.cues.append(
                Cue(
                    id: "c\(number)-\(cue)", anchor: anchor, department: chance(40) ? "lx" : nil, call: title(),
                    isAuto: anchor != .call && chance(25)))
        }
        now = now + length
        return segment
    }

    private mutating func title() -> String {
        one(of: [
            "Speech", "Vinh danh “Công dân Thủ đô ưu tú”", "表彰式と市民代表のあいさつ", "🎤 Finale 👩‍🎤🇻🇳", "x", "한글 제목",
            "A very long title that never ends, not even on the widest of all the screens there are, and goes on and on and on",
            SafeText.make("Zo\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}e"), "ＡＢＣ",
        ])
    }

    /// A key, sensible ones more often than nonsense.
    mutating func keys() -> [Key] {
        let lines = [
            "go", "end", "back", "goto s2", "add 1m", "trim 90s s1", "set 20s", "skip s2", "unskip s2",
            "move s3 before s2", "began 08:00:30", "on-air", "off-air w0", "extend 2m", "extend -1m w1", "cue go due",
            "cue standby due", "ready lx",
            "insert after s1 5s 演出 mới", "cue drop", "note trễ", "message DỪNG 🔥 lại", "message", "catch-up", "redo",
            "goto nobody", "wrong", "add 999h", "trim 999h", "edit s2 title 演出 🔥", "edit s3 who", "cue add s2 +5s Đèn",
            "cue set c1-0 at -3s", "cue set c2-0 standby 1m", "message @presenter !! +20s 🔥", "message +5s x", "blank",
            "unblank",
        ]
        switch int(0...99) {
        case 0..<14: return [" "]
        case 14..<62: return [one(of: Keymap.standard.flatMap(\.keys))]
        case 62..<70: return [one(of: [.enter, .escape, "y"])]
        case 70..<84:
            return [":"] + one(of: lines).map { .character($0) } + [one(of: [.enter, .enter, .enter, .tab, .escape])]
        case 84..<88:
            return ["/"] + one(of: ["cong", "表", "x", "zz"]).map { .character($0) } + [
                one(of: [.enter, .down, .up, .escape])
            ]
        case 88: return ["e", .tab, "演", .tab, .tab, .backspace, one(of: [.enter, .escape, "x", .up])]
        case 89:
            return ["i"] + "Nhạc".map { .character($0) } + [.tab, "5", "s", .tab, "x", one(of: [.enter, .escape])]
        case 90: return ["E", .down, "y", .backspace, "5", "s", .tab, .tab, "x", one(of: [.enter, .delete])]
        case 91: return one(of: [["L", "L"], ["M", .down, "y"], ["M", .up, .up]])
        case 92..<95:
            return [one(of: [.paste("a\u{1B}\nb"), .unknown, .tab, .backtab, .delete, .backspace, .left, .right])]
        case 95..<98: return [.up, .up, .down, .tab]
        default: return [one(of: ["é", "演", "\u{301}", "🇻", "1", "5", "Y"])]
        }
    }
}
