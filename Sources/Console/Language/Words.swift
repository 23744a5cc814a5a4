import LiveShow
package import Timeline

/// Every text the console says, in both languages side by side: one that has no counterpart does not compile.
package struct Words: Sendable {
    package var language: Language
    /// How the keys are shown that a text speaks of.
    var keys = Keymap.standardLabels

    /// The wall clock of the show that is spoken of: how its times are shown and read.
    package var clock: WallClock

    package init(_ language: Language = .english, clock: WallClock = .steady) {
        self.language = language
        self.clock = clock
    }

    /// The same words for a show with this wall clock.
    package func by(_ clock: WallClock) -> Words {
        var words = self
        words.clock = clock
        return words
    }

    /// What the wall clock shows at a show time, `08:30:15`.
    package func time(_ time: ShowTime, seconds: Bool = true) -> String {
        Figures.time(clock.reading(time), seconds: seconds)
    }

    package func say(_ english: @autoclosure () -> String, _ vietnamese: @autoclosure () -> String) -> String {
        language.say(english(), vietnamese())
    }

    /// Late and early are words as well as signs: `OVER 1:30`, `UNDER 0:40`. Over counts up and is rounded down,
    /// under counts down and is rounded up.
    package func overUnder(_ over: Milliseconds) -> String {
        if over < .zero { return under + " " + Figures.down(-over) }
        if over < .seconds(1) { return onTime }
        return self.over + " " + Figures.up(over)
    }

    /// The word alone.
    func overUnderWord(_ over: Milliseconds) -> String {
        over < .zero ? under : over < .seconds(1) ? onTime : self.over
    }

    var over: String { say("OVER", "TRỄ") }
    var under: String { say("UNDER", "SỚM") }
    var onTime: String { say("ON TIME", "ĐÚNG GIỜ") }

    // The frame.
    func mode(_ mode: Model.Mode) -> String {
        switch mode {
        case .live: say("LIVE", "TRỰC TIẾP")
        case .rehearsal(0): say("REHEARSAL ‖ CLOCK", "TẬP DUYỆT ‖ ĐỒNG HỒ")
        case .rehearsal(let speed):
            say("REHEARSAL", "TẬP DUYỆT") + (speed == 1 ? "" : " ×" + Self.speed(speed))
        }
    }
    package static func speed(_ speed: Double) -> String {
        speed == speed.rounded() && abs(speed) < 1_000_000 ? String(Int(speed)) : String(speed)
    }
    func onAir(_ title: String, _ left: String) -> String {
        say("● ON AIR \(title) · off in \(left)", "● ĐANG PHÁT \(title) · còn \(left)")
    }
    func onAirSoon(_ title: String, _ left: String) -> String {
        say("OFF AIR · \(title) on in \(left)", "CHƯA LÊN SÓNG · \(title) sau \(left)")
    }
    func minutesToAir(_ minutes: Int) -> String {
        say(minutes == 1 ? "1 MINUTE TO AIR" : "\(minutes) MINUTES TO AIR", "\(minutes) PHÚT NỮA LÊN SÓNG")
    }
    func secondsToAir(_ seconds: Int) -> String {
        say(seconds == 1 ? "1 SECOND TO AIR" : "\(seconds) SECONDS TO AIR", "\(seconds) GIÂY NỮA LÊN SÓNG")
    }
    var toAirShort: String { say("TO AIR", "CHỜ SÓNG") }
    func toAir(_ title: String) -> String { say("TO AIR \(title)", "CHỜ LÊN SÓNG \(title)") }
    var onAirShort: String { say("● ON AIR", "● ĐANG PHÁT SÓNG") }
    var offAir: String { say("OFF AIR", "HẾT SÓNG") }
    var saved: String { say("✓ saved", "✓ đã ghi") }
    var saving: String { say("saving…", "đang ghi…") }
    func savingSlowly(_ since: String) -> String { say("SAVING \(since)", "ĐANG GHI \(since)") }
    func notSaved(_ count: Int) -> String { say("NOT SAVED: \(count)", "CHƯA GHI: \(count)") }
    var locked: String { say("LOCKED", "ĐÃ KHÓA") }

    // The segment on stage.
    func phase(_ phase: State.Phase) -> String {
        switch phase {
        case .standby: say("STANDBY", "CHỜ BẮT ĐẦU")
        case .running: say("REMAINING", "CÒN LẠI")
        case .held: say("‖ HELD", "‖ TẠM DỪNG")
        case .between: say("BETWEEN", "GIỮA HAI MỤC")
        case .ended: say("ENDED", "ĐÃ KẾT THÚC")
        }
    }
    var overtime: String { say("OVER", "TRỄ") }
    var startsIn: String { say("STARTS IN", "BẮT ĐẦU SAU") }
    var startIsLate: String { say("START LATE", "BẮT ĐẦU TRỄ") }
    var waitsForGo: String { say("WAITING FOR GO", "CHỜ LỆNH GO") }
    func ends(_ time: String) -> String { say("ends \(time)", "hết lúc \(time)") }
    func endsByItself(_ time: String) -> String { say("ends by itself \(time)", "tự hết lúc \(time)") }
    func shouldHaveEnded(_ time: String) -> String { say("was to end \(time)", "lẽ ra hết \(time)") }
    func elapsed(_ span: String, of length: String) -> String {
        say("\(span) of \(length)", "\(span) / \(length)")
    }
    func heldFor(_ span: String) -> String { say("held \(span)", "dừng \(span)") }
    var showEnded: String { say("The show has ended.", "Chương trình đã kết thúc.") }
    func endedAt(_ time: String) -> String { say("ended \(time)", "kết thúc \(time)") }
    var who: String { say("who", "ai") }
    var note: String { say("note", "ghi chú") }

    // What comes.
    var next: String { say("NEXT", "TIẾP") }
    var nothingNext: String { say("nothing: this is the last one", "không còn: đây là mục cuối") }
    func startsAt(_ time: String) -> String { say("at \(time)", "lúc \(time)") }
    func startsByItself(_ time: String) -> String { say("by itself at \(time)", "tự động lúc \(time)") }
    package var byEar: String { say("by ear", "chờ hiệu") }
    var cues: String { say("CUES", "HIỆU LỆNH") }
    var noCues: String { say("no cues left", "không còn hiệu lệnh") }
    /// The notice has been given, by `x`.
    var standbyGiven: String { say("STANDBY ✓", "SẴN SÀNG ✓") }
    package var notCalled: String { say("not called", "chưa gọi") }
    var standby: String { say("STANDBY", "SẴN SÀNG") }
    /// As it is spoken, in every language.
    var go: String { say("GO", "GO") }
    var overdue: String { say("OVERDUE", "QUÁ GIỜ") }
    package func more(_ count: Int) -> String { say("and \(count) more", "và \(count) nữa") }

    // The line of truth.
    var now: String { say("NOW", "HIỆN") }
    var endOfShow: String { say("END", "CUỐI") }
    var noPlan: String { say("not in the plan", "ngoài kế hoạch") }
    var noHardPoint: String { say("no hard point left", "không còn mốc cứng") }
    package func hardPoint(_ kind: HardPoint.Kind, _ title: String) -> String {
        switch kind {
        case .start: say("start \(title)", "bắt đầu \(title)")
        case .until: say("out \(title)", "hết \(title)")
        case .on: say("on air \(title)", "lên sóng \(title)")
        case .off: say("off air \(title)", "xuống sóng \(title)")
        }
    }
    /// Where there is little room: in Vietnamese the one word that tells the kinds apart.
    func hardPointShort(_ kind: HardPoint.Kind, _ title: String) -> String {
        switch kind {
        case .start: say("start \(title)", "vào \(title)")
        case .until: say("out \(title)", "hết \(title)")
        case .on: say("on air \(title)", "lên \(title)")
        case .off: say("off air \(title)", "xuống \(title)")
        }
    }
    /// Where a point may come to lie, by earlier runs, to the minute: rounded outwards, so that it lies within.
    func range(_ range: PointRange) -> String {
        let upper = ShowTime(milliseconds: -(-range.upper.milliseconds).flooredBy(60_000) * 60_000)
        let ends = [range.lower, upper].map { self.time($0, seconds: false) }
        let (met, runs) = (range.onTime, range.runs)
        return (ends[0] == ends[1] ? ends[0] : "\(ends[0])-\(ends[1])")
            + say(" · on time \(met) of \(runs)", " · đúng giờ \(met)/\(runs) lần")
    }
    var planned: String { say("plan", "kế hoạch") }
    var expected: String { say("expect", "dự kiến") }
    var length: String { say("length", "dài") }
    var title: String { say("title", "nội dung") }
    func partEnds(planned: String, expected: String) -> String {
        say("ends \(planned) → \(expected)", "hết \(planned) → \(expected)")
    }

    // Sizes.
    func needs(_ size: Size, has: Size) -> String {
        say(
            "needs \(size.columns)x\(size.rows), has \(has.columns)x\(has.rows)",
            "cần \(size.columns)x\(size.rows), có \(has.columns)x\(has.rows)")
    }
}
