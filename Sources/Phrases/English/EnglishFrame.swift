struct EnglishFrame: FramePhrases {
    var live: String { "LIVE" }
    var rehearsal: String { "REHEARSAL" }
    func rehearsal(speed: String) -> String { "REHEARSAL ×\(speed)" }
    var rehearsalWithClockPaused: String { "REHEARSAL ‖ CLOCK" }
    var locked: String { "LOCKED" }
    func onAir(_ title: String, left: String) -> String { "● ON AIR \(title) · off in \(left)" }
    func onAir(_ title: String, pastOff late: String) -> String { "● ON AIR \(title) · off was due \(late) ago" }
    func offAir(_ title: String, pastOn late: String) -> String { "NOT ON AIR \(title) · on was due \(late) ago" }
    func onAirPastOff(_ title: String) -> String { "● ON AIR \(title), off was due" }
    func offAirPastOn(_ title: String) -> String { "NOT ON AIR \(title), on was due" }
    func offAir(next title: String, left: String) -> String { "○ OFF AIR · \(title) on in \(left)" }
    func minutesToAir(_ minutes: Int) -> String { minutes == 1 ? "1 MINUTE TO AIR" : "\(minutes) MINUTES TO AIR" }
    func secondsToAir(_ seconds: Int) -> String { seconds == 1 ? "1 SECOND TO AIR" : "\(seconds) SECONDS TO AIR" }
    func toAir(_ title: String) -> String { "○ OFF AIR · \(title) on in" }
    var toAir: String { "TO AIR" }
    func onAir(_ title: String) -> String { "● ON AIR \(title)" }
    var onAir: String { "● ON AIR" }
    var onAirSign: String { "ON AIR" }
    var offAir: String { "○ OFF AIR" }
    var saved: String { "✓ saved" }
    var saving: String { "saving…" }
    func saving(for span: String) -> String { "SAVING \(span)" }
    func notSaved(_ count: Int) -> String { "NOT SAVED: \(count)" }
    func quoted(_ text: String) -> String { "“\(text)”" }
    func more(_ count: Int) -> String { "and \(count) more" }
    func tooSmall(needs columns: Int, _ rows: Int, has ownColumns: Int, _ ownRows: Int) -> String {
        "needs \(columns)x\(rows), has \(ownColumns)x\(ownRows)"
    }
}
