struct EnglishTimetable: TimetablePhrases {
    var byHand: String { "by hand" }
    func changeover(_ length: String) -> String { "changeover \(length)" }
    func startBy(_ time: String) -> String { "start by \(time)" }
    func with(_ segment: String) -> String { "with \(segment)" }
}
