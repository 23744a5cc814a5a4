import Glibc
import Testing
import Timeline

@testable import Recording

enum Sample {
    static let show = Show(
        id: "hanoi-2023", title: "Hội nghị “biểu dương”", date: "2023-10-10", timeZone: "Asia/Ho_Chi_Minh",
        start: ShowTime(8, 0), departments: [Department(id: "sound", title: "Âm thanh")],
        windows: [
            OnAirWindow(
                id: "tv", title: "Kênh 1", on: ShowTime(8, 30), off: ShowTime(10, 30), from: "opening", to: "close")
        ],
        parts: [
            Part(
                id: "main", title: "Main",
                segments: [
                    Segment(id: "doors", title: "Doors", length: .until(ShowTime(8, 20)), start: ShowTime(8, 0)),
                    Segment(
                        id: "opening", title: "Opening", length: .duration(.minutes(10)), start: ShowTime(8, 30),
                        cues: [
                            Cue(id: "lx1", anchor: .start(.seconds(30)), department: "light", call: "Đèn"),
                            Cue(id: "vt1", anchor: .beforeEnd(.seconds(20)), call: "VT"),
                        ]),
                    Segment(id: "speech", title: "Speech", length: .duration(.minutes(20))),
                    Segment(id: "awards", title: "Awards", length: .duration(.minutes(60)), min: .minutes(50)),
                    Segment(id: "close", title: "Close", length: .duration(.minutes(30)), advance: .auto),
                    Segment(id: "filler", title: "Filler", length: .duration(.minutes(5)), isReserve: true),
                ])
        ])

    static let moment = Moment(wallClockMs: 1_696_899_600_000, boot: "4fa2c3d0-1111-2222-3333-444455556666", up: 1_234_567)

    static func header(_ show: Show = show, mode: Header.Mode = .live) -> Header {
        Header(
            program: "1.0.0", mode: mode,
            clock: .init(day: "2023-10-10", timeZone: "Asia/Ho_Chi_Minh", start: ShowTime(7, 59)), moment: moment,
            who: "linh pts/3", show: show)
    }

    static func moment(_ ms: Int) -> Moment {
        Moment(wallClockMs: moment.wallClockMs + ms, boot: moment.boot, up: moment.up + ms)
    }

    /// The changes of a morning, which use most features.
    static func changes() -> [Change] {
        let lines = [
            "8:00 go", "8:01 note Cửa mở, \"khách\" đến \\ sớm", "8:05 message Chờ hiệu", "8:06 message", "8:07 undo",
            "8:08 redo", "8:20 end", "8:30 go", "8:31 hold", "8:32 resume", "8:33 cue go lx1", "8:33 add 2m speech",
            "8:34 move awards before speech", "8:35 insert after opening 3m Màn chào", "8:36 skip awards",
            "8:37 unskip awards", "8:38 cue drop", "8:39 undo", "8:42 go", "8:43 back", "8:44 goto speech",
        ]
        var state = State(show)
        var changes: [Change] = []
        for line in lines {
            let words = line.split(separator: " ", maxSplits: 1)
            let outcome = state.perform(try! Command(text: words[1]), at: ShowTime(text: "0" + words[0])!)
            #expect(outcome.rejection == nil, "\(line)")
            changes += outcome.changes
        }
        return changes
    }

    static func state(_ changes: [Change]) throws -> State {
        var state = State(show)
        for change in changes { try state.apply(change) }
        return state
    }

    /// A finished recording of the changes, closed where asked.
    static func record(_ changes: [Change] = changes(), at path: String, closed: Bool = false) throws {
        let writer = try RecordingWriter.create(path, header: header(), settings: .init(fallbackFolders: []))
        for (index, change) in changes.enumerated() {
            writer.append(change, moment: moment(index), by: Actor("linh pts/3", via: .desk))
        }
        if closed {
            _ = writer.close(at: ShowTime(11, 0), moment: moment(99), by: Actor("linh pts/3", via: .desk), within: 60_000)
        } else {
            #expect(until { writer.status.queued == 0 })
        }
    }

    /// The bytes of a recording, even one that no writer would write.
    static func bytes(_ changes: [Change] = changes()) throws -> [UInt8] {
        var lines = RecordLines()
        for (index, change) in changes.enumerated() {
            lines.append(
                Record(
                    seq: index + 1, t: change.at, moment: moment(index), by: Actor("linh pts/3", via: .desk), entry: .change(change)
                ))
        }
        var chain = Checksum()
        return lines.whole(FirstLine(header()), &chain)
    }
}

/// Waits until a condition is true, for a minute at most.
func until(_ condition: () -> Bool) -> Bool {
    for _ in 0..<60_000 {
        if condition() { return true }
        usleep(1000)
    }
    return condition()
}

/// Waits for the wake-up after everything is saved, and returns at that moment.
func waitUntilSaved(_ writer: RecordingWriter) {
    while writer.status.queued > 0 {
        var bell = pollfd(fd: writer.wakeUpDescriptor, events: Int16(POLLIN), revents: 0)
        poll(&bell, 1, 60_000)
        writer.drainWakeUp()
    }
}

/// Resumes after the previous writer has closed its file, which a released one does on its thread.
func resume(
    _ path: String, salvage: Bool = false, settings: RecordingWriter.Settings = .init(fallbackFolders: [])
)
    throws -> Resumption
{
    for _ in 0..<60_000 {
        do {
            return try Resumption(path, salvage: salvage, settings: settings)
        } catch RecordingFault.beingWritten {
            usleep(1000)
        }
    }
    return try Resumption(path, salvage: salvage, settings: settings)
}

/// The fault that opening a recording throws.
func fault(_ open: () throws -> Void) -> RecordingFault? {
    do {
        try open()
        return nil
    } catch {
        return error as? RecordingFault
    }
}
