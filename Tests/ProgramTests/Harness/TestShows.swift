/// The show files of these tests.
enum TestShows {
    /// The day that the engine's rules are told by: five segments, two hours on air, not a second to spare.
    static let workedDay = """
        show: A worked day
        id: worked-day
        start: 08:00
        onAir:
          - {id: tv, title: Channel 1, on: 08:30, off: 10:30, from: opening, to: close}
        parts:
          - id: day
            title: The day
            segments:
              - {id: doors, title: Doors, start: 08:00, until: 08:20}
              - id: opening
                title: Opening
                start: 08:30
                duration: 10m
                cues:
                  - {id: lx1, at: +30s, call: House lights down}
              - {id: speech, title: Speech, duration: 20m}
              - {id: awards, title: Awards, duration: 60m, min: 50m}
              - {id: close, title: Closing, duration: 30m}

        """

    /// Everything ends by itself once it was begun.
    static let automatic = """
        show: By itself
        id: automatic
        start: 20:00
        parts:
          - title: Evening
            segments:
              - {id: one, title: One, duration: 90s, advance: auto}
              - {id: two, title: Two, duration: 10m, advance: auto}
              - {id: three, title: Three, duration: 1.5s, advance: auto}

        """

    /// Three segments with nothing fixed, an awkward one among them.
    static let plain = """
        show: Plain evening
        id: plain
        start: 20:00
        parts:
          - title: Evening
            segments:
              - {id: one, title: Overture, duration: 10m, who: The band, note: Curtain on cue}
              - {id: two, title: Văn nghệ chào mừng, duration: 5m}
              - {id: three, title: Finale, duration: 10m}

        """
}

/// A console in rehearsal of one of them.
extension TerminalSession {
    static func rehearsing(
        _ show: String = TestShows.workedDay, at time: String = "07:59", in place: Place, columns: Int = 80, rows: Int = 24
    ) throws -> TerminalSession {
        try place.write(show, to: "show.yaml")
        let seat = try TerminalSession("rehearse", "show.yaml", "--at", time, in: place, columns: columns, rows: rows)
        try seat.see("REHEARSAL")
        return seat
    }
}
