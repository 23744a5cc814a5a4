internal import Timeline

/// How a record is written, all but its checksum.
extension JSONText {
    mutating func record(_ record: Record) {
        raw(#"{"seq":"#)
        integer(record.seq)
        raw(#","t":"#)
        time(record.t)
        raw(#","wall":"#)
        integer(record.moment.wall)
        raw(#","boot":"#)
        string(record.moment.boot)
        raw(#","up":"#)
        integer(record.moment.up)
        raw(#","who":"#)
        string(record.who)
        raw(#","what":"#)
        switch record.entry {
        case .change(let change):
            cause(change.cause)
            raw(#","do":["#)
            list(change.events) { $0.event($1) }
            raw("]")
        case .resumed(let how):
            raw(#""resumed","by":"#)
            string(how.rawValue)
        case .paced(let speed):
            raw(#""paced","speed":"#)
            number(speed)
        case .left: raw(#""left""#)
        case .closed: raw(#""closed""#)
        }
        refusals(record.refused)
        if let day = record.day {
            raw(#","day":"#)
            string(day.day)
            raw(#","offset":"#)
            milliseconds(day.offset)
            wallClock(day.wallClock)
        }
    }

    mutating func cause(_ cause: Change.Cause) {
        switch cause {
        case .automatic: raw(#""automatic""#)
        case .clock: raw(#""clock""#)
        case .command(let command): string(command.text)
        }
    }
}

/// Reads records one after another; what is the same from line to line (who, which boot) is kept once.
struct RecordReader {
    private var boot = Repeated()
    private var who = Repeated()

    /// A record from its line up to `,"sum"`.
    mutating func read(_ body: UnsafeBufferPointer<UInt8>) throws(JSONFault) -> Record {
        var json = JSONReader(body)
        try json.need(#"{"seq":"#)
        let seq = try json.integer()
        try json.need(#","t":"#)
        let t = try json.time()
        try json.need(#","wall":"#)
        let wall = try json.clock()
        try json.need(#","boot":"#)
        let boot = try boot.read(&json)
        try json.need(#","up":"#)
        let up = try json.clock()
        try json.need(#","who":"#)
        let who = try who.read(&json)
        try json.need(#","what":"#)
        let entry = try json.entry(at: t)
        let refused = try json.refusals()
        let day = try json.correctedDay()
        try json.skipUnknown()
        guard json.isAtEnd else { throw json.fault }
        return Record(
            seq: seq, t: t, moment: Moment(wall: wall, boot: boot, up: up), who: who, entry: entry, refused: refused,
            day: day)
    }

    /// A text that is mostly the one of the line before.
    private struct Repeated {
        private var written: [UInt8] = []
        private var text = ""

        mutating func read(_ json: inout JSONReader) throws(JSONFault) -> String {
            if !written.isEmpty, json.take(written) { return text }
            let start = json.at
            text = try json.string()
            written = Array(json.bytes[start..<json.at])
            return text
        }
    }
}

extension JSONReader {
    fileprivate mutating func entry(at t: ShowTime) throws(JSONFault) -> Entry {
        if take(#""closed""#) { return .closed }
        if take(#""left""#) { return .left }
        if take(#""resumed","by":"#) {
            guard let how = Entry.Resumed(rawValue: try string()) else { throw fault }
            return .resumed(how)
        }
        if take(#""paced","speed":"#) {
            let speed = try number()
            guard speed == 0 || Limits.speed.contains(speed) else { throw fault }
            return .paced(speed)
        }
        let cause = try cause()
        try need(#","do":["#)
        var events: [Event] = []
        events.reserveCapacity(2)
        try list(until: "]") { (json) throws(JSONFault) in
            guard events.count < Limits.events else { throw json.fault }
            events.append(try json.event())
        }
        return .change(Change(at: t, cause: cause, events: events))
    }

    mutating func cause() throws(JSONFault) -> Change.Cause {
        if take(#""go""#) { return .command(.go) }
        if take(#""automatic""#) { return .automatic }
        if take(#""clock""#) { return .clock }
        // Most lines; what takes words is read by the command language.
        if take(#""end""#) { return .command(.end) }
        if take(#""hold""#) { return .command(.hold) }
        if take(#""resume""#) { return .command(.resume) }
        if take(#""cue go""#) { return .command(.cue(.go, nil)) }
        do {
            return .command(try Command(text: try string()))
        } catch {
            throw fault
        }
    }
}

extension JSONReader {
    /// The day that a record corrects, if it does.
    fileprivate mutating func correctedDay() throws(JSONFault) -> Record.CorrectedDay? {
        guard let day = try string(ifAny: #","day":"#) else { return nil }
        guard CalendarDay.isOne(day) else { throw fault }
        try need(#","offset":"#)
        let offset = Milliseconds(try integer(within: Limits.offset))
        return Record.CorrectedDay(day, offset: offset, wallClock: try wallClock())
    }
}
