import Timeline

/// The shows that the screens are taken of.
enum Shows {
    static let hanoi = Files.show("hanoi-2023")
    static let gala = Files.show("gala")

    /// The worked day: two hours on air, and exactly as long as its plan.
    static let day = Show(
        id: "day", title: "The worked day", start: clock("08:00"),
        departments: [Department(id: "lx", title: "Light"), Department(id: "snd", title: "Sound")],
        windows: [
            OnAirWindow(id: "tv", title: "TV", on: clock("08:30"), off: clock("10:30"), from: "opening", to: "close")
        ],
        parts: [
            Part(
                id: "lobby", title: "Lobby", location: "Ground floor",
                segments: [
                    .of(
                        "doors", "until 08:20", title: "Doors open", start: "08:00", who: "Ushers",
                        cues: [
                            .of("bell", .beforeEnd(span("1m")), "snd", call: "First bell"),
                            .of("half", .clock(clock("08:25")), "lx", call: "House to half"),
                        ])
                ]),
            Part(
                id: "hall", title: "Hall",
                segments: [
                    .of(
                        "opening", "10m", title: "Opening", start: "08:30", who: "Host", note: "Walk on from the left.",
                        cues: [
                            .of("on", .start(span("0s")), "lx", call: "Stage up"),
                            .of("clap", .call, "snd", call: "Applause sting"),
                            .of("down", .beforeEnd(span("30s")), "lx", call: "Stage down"),
                        ]),
                    .of("speech", "20m", title: "Speech", min: "15m", max: "25m", who: "The chair"),
                    .of(
                        "awards", "1h", title: "Awards", min: "50m", who: "Awards desk",
                        cues: [
                            .of("names", .start(span("30s")), call: "Names")
                        ]),
                    .of("extra", "5m", title: "Spare song", isReserve: true),
                    .of("close", "30m", title: "Close"),
                ]),
        ])

    /// Titles that are no plain letters: one text in both Unicode forms, wide ones, and emoji.
    static let letters = Show(
        id: "letters", title: "演出 ✨ Nghệ thuật", start: clock("08:00"),
        parts: [
            Part(
                id: "part", title: "第一部", location: "大ホール",
                segments: [
                    .of("nfc", "10m", title: SafeText.make("Nghệ sĩ Trần Hưng Đạo")),
                    .of(
                        "nfd", "10m",
                        title: SafeText.make("Nghe\u{323}\u{302} si\u{303} Tra\u{302}\u{300}n Hu\u{31B}ng Đa\u{323}o")),
                    .of("cjk", "10m", title: "表彰式と市民代表のあいさつ、そして長い長い題名のついた閉会の辞", who: "東京都"),
                    .of("emoji", "10m", title: "🎤 Finale 👩‍🎤🇻🇳 with 🎺🎺🎺", note: "🔥 at the end"),
                    .of("wide", "10m", title: "ＡＢＣ　ｆｕｌｌ　ｗｉｄｔｈ"),
                    .of("marks", "10m", title: SafeText.make("Zo\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}e")),
                    .of("korean", "10m", title: "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF} 한글"),
                ])
        ])

    /// Many segments in parts of ten.
    static func long(_ count: Int, inPartsOf size: Int = 10) -> Show {
        let parts = stride(from: 0, to: count, by: size).map { first in
            Part(
                id: "p\(first)", title: "Part \(first / size + 1)",
                segments: (first..<min(count, first + size)).map { .of("s\($0 + 1)", "1m", title: "Item \($0 + 1)") })
        }
        return Show(id: "long", title: "A long one", start: clock("08:00"), parts: parts)
    }
}
