struct EnglishHardTime: HardTimePhrases {
    var late: String { "LATE" }
    func late(by span: String) -> String { "LATE \(span)" }
    var early: String { "EARLY" }
    func early(by span: String) -> String { "EARLY \(span)" }
    var onTime: String { "ON TIME" }
    func over(by span: String) -> String { "OVER \(span)" }
    func under(by span: String) -> String { "UNDER \(span)" }
    var asPlanned: String { "as planned" }
    func behindPlan(by span: String) -> String { "BEHIND PLAN \(span)" }
    func aheadOfPlan(by span: String) -> String { "AHEAD OF PLAN \(span)" }
    var onPlan: String { "ON PLAN" }
    var notPlanned: String { "not in the plan" }
    func inHand(_ span: String) -> String { "\(span) in hand" }
    func inHand(_ span: String, readyAt time: String) -> String { "ready \(time) · \(span) in hand" }
    func start(of title: String) -> String { "start \(title)" }
    func begin(of title: String) -> String { "begin \(title) by" }
    func out(of title: String) -> String { "out \(title)" }
    func end(ofPart title: String) -> String { "end of \(title)" }
    var endOfShow: String { "end of the show" }
    func onAir(_ title: String) -> String { "on air \(title)" }
    func offAir(_ title: String) -> String { "off air \(title)" }
    func startInShort(of title: String) -> String { "start \(title)" }
    func beginInShort(of title: String) -> String { "by \(title)" }
    func outInShort(of title: String) -> String { "out \(title)" }
    func endInShort(ofPart title: String) -> String { "end \(title)" }
    func onAirInShort(_ title: String) -> String { "on air \(title)" }
    func offAirInShort(_ title: String) -> String { "off air \(title)" }
    var noneLeft: String { "no hard time left" }
    func range(_ times: String, onTime met: Int, of runs: Int) -> String { "\(times) · on time \(met) of \(runs)" }
    func latestStart(_ time: String) -> String { "by \(time)" }
    func winBack(_ span: String) -> String { "win back \(span)" }
    func room(_ span: String) -> String { "in hand \(span)" }
    func comes(_ point: String, at time: String, _ verdict: String) -> String { "\(point) \(time), \(verdict)" }
    func moves(_ point: String, from before: String, to time: String, _ verdict: String) -> String {
        "\(point) \(before) → \(time), \(verdict)"
    }
    func skips(_ count: Int, _ titles: String) -> String { "skips \(count): \(titles)" }
    func skips(_ count: Int, _ titles: String, andMore others: Int) -> String { "skips \(count): \(titles), and \(others) more" }
    func toMeet(_ point: String, key: String) -> String { "to meet \(point)  (\(key) y):" }
    var shrinks: String { "shrinks" }
    func fromOthers(_ count: Int) -> String { "from \(count) others" }
    func stillToWinBack(_ span: String) -> String { "still to be won back: \(span)" }
}
