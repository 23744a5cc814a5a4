import Glibc
import Testing

extension ProgramTests {
    /// One figure, one truth: whoever runs the show and those who look on see the same in the same second.
    @Suite struct SameFiguresTests {
        /// Short segments of every kind, so that a whole rehearsal takes half a minute.
        static let show = """
            show: Short evening
            id: short-evening
            start: 20:00
            warn: {yellow: 8s, red: 4s}
            onAir:
              - {id: tv, title: Channel 1, on: 20:00:20, off: 20:01:40, from: opening, to: close}
            parts:
              - title: Evening
                segments:
                  - {id: doors, title: Doors, start: 20:00, until: 20:00:18, advance: auto}
                  - id: opening
                    title: Opening
                    start: 20:00:20
                    duration: 20s
                    cues: [{id: lx1, at: +5s, call: House lights down}, {id: vt1, at: -5s, call: Roll VT}]
                  - {id: speech, title: Speech, duration: 20s, min: 5s}
                  - {id: awards, title: Awards, duration: 20s, min: 10s}
                  - {id: close, title: Closing, duration: 20s}

            """

        /// The screens of each second that a seat showed, without the frame, which says other things to each.
        private final class Frames {
            let seat: TerminalSession
            private(set) var bySecond: [String: [[String]]] = [:]

            private(set) var clock: String

            init(_ seat: TerminalSession) {
                self.seat = seat
                clock = Self.clock(of: seat.picture)
            }

            /// Takes a picture only of what is new. Building one is slow: a picture a look would leave the other seats
            /// alone for so long that whole seconds of theirs go by unseen.
            func look() {
                seat.look(for: 0.004) { picture in
                    clock = Self.clock(of: picture)
                    let lines = Array(picture.lines.dropFirst().dropLast(2))
                    if bySecond[clock]?.last != lines { bySecond[clock, default: []].append(lines) }
                }
            }

            private static func clock(of picture: Picture) -> String { String(picture.lines[0].suffix(8)) }
        }

        @Test func twoWatchersAndTheDeskShowTheSameFiguresForTheSameSecond() throws {
            let place = try Place(["show.yaml": Self.show])
            let desk = Frames(
                try TerminalSession(
                    "rehearse", "show.yaml", "--at", "19:59:56", "--speed", "4", in: place, columns: 120, rows: 40))
            try desk.seat.see("REHEARSAL")
            let all =
                try [desk]
                + (0..<2).map { _ in
                    Frames(try TerminalSession("watch", "short-evening", in: place, columns: 120, rows: 40))
                }
            for frames in all.dropFirst() { try frames.seat.see("following") }

            /// The seconds in which a key was pressed, by the desk's clock.
            var acted: Set<String> = []

            /// Looks on until the desk's clock comes to a second, and acts as it begins.
            func at(_ second: String, _ act: () -> Void) throws {
                let end = Stopwatch.now + 60
                while desk.clock < second {
                    guard Stopwatch.now < end else { throw TooLate("\(second) on\n\(desk.seat.picture.framed)") }
                    for frames in all { frames.look() }
                }
                acted.insert(desk.clock)
                act()
            }
            try at("20:00:00") { desk.seat.type(" ") }
            try at("20:00:05") { desk.seat.type("h") }
            try at("20:00:08") { desk.seat.type("h") }
            try at("20:00:23") { desk.seat.command("edit speech title Speech of the mayor") }
            try at("20:00:26") { desk.seat.type("c") }
            try at("20:00:30") { for frames in all { frames.seat.type("2") } }
            try at("20:00:34") { desk.seat.type("]") }
            try at("20:00:38") { desk.seat.type("u") }
            try at("20:00:43") { desk.seat.type(" ") }
            try at("20:00:48") { desk.seat.command("message @presenter ! Wrap up") }
            try at("20:00:52") { desk.seat.command("insert after speech 6s Toast") }
            try at("20:00:57") { desk.seat.command("catch-up off:tv") }
            try at("20:01:02") { desk.seat.type(" ") }
            try at("20:01:06") { desk.seat.type(" ") }
            try at("20:01:10") { for frames in all { frames.seat.type("4") } }
            try at("20:01:14") { desk.seat.type("u") }
            try at("20:01:18") { desk.seat.type(Keys.control("r")) }
            try at("20:01:22") { for frames in all { frames.seat.type("1") } }
            try at("20:01:26") { desk.seat.type(" ") }
            try at("20:01:40") { desk.seat.type(" ") }
            try at("20:01:44") {}

            var compared = 0
            // The first and the last seconds are not whole on every screen.
            let seconds = desk.bySecond.sorted { $0.key < $1.key }
            for (place, (second, shown)) in seconds.enumerated() where second > "19:59:59" && second < "20:01:44" {
                // A second of the show is a quarter of one here, and what a key did is told only once it is on the disk:
                // on a busy machine that may be in the next second, and no later.
                if place > 0, acted.contains(second) || acted.contains(seconds[place - 1].key) { continue }
                for watcher in all.dropFirst() {
                    guard let seen = watcher.bySecond[second] else { continue }
                    compared += 1
                    // A turn of the show just before the next second may be drawn by one and be too late for another.
                    if seen.contains(shown[shown.count - 1]) || shown.contains(seen[seen.count - 1]) { continue }
                    let differing = zip(shown[shown.count - 1], seen[seen.count - 1]).filter { $0 != $1 }
                    let lines = differing.prefix(8).map { "desk  \($0)\nwatch \($1)" }
                    Issue.record("at \(second):\n\(lines.joined(separator: "\n"))")
                }
            }
            // A machine that is busy may leave a second out, not many.
            #expect(compared > 100, "only \(compared) screens of 2 × 104 seconds")
        }
    }
}
