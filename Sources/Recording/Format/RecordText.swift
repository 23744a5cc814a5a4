internal import Timeline

// Writes a record up to `,"sum"`; the reader is below.

extension JSONText {
    mutating func record(_ record: Record, in format: RecordingFormat) {
        raw(#"{"seq":"#)
        integer(record.seq)
        raw(#","t":"#)
        time(record.t)
        raw(#","wall":"#)
        integer(record.moment.wallClockMs)
        raw(#","boot":"#)
        string(record.moment.boot)
        raw(#","up":"#)
        integer(record.moment.up)
        switch format {
        case .first:
            raw(#","who":"#)
            string(record.by.who)
            raw(#","what":"#)
            firstEntry(record.entry)
        case .second:
            raw(#","by":"#)
            actor(record.by)
            raw(#","what":["#)
            entry(record.entry)
        }
        refusals(record.refused)
        if let day = record.day { correctedDay(day) }
    }
}

/// Reads the records of one recording in order. Values that repeat from line to line (who, boot) are stored once.
struct RecordReader: Sendable {
    private let format: RecordingFormat
    private let mode: Header.Mode
    private var boot = Repeated<String>()
    private var who = Repeated<String>()
    private var by = Repeated<Actor>()
    /// Whether unknown events are skipped: for readers that do not follow the show.
    var passesUnknownEvents = false
    /// How many unknown names and values of newer programs were skipped so far.
    private(set) var unknown = 0

    init(_ header: Header) { self.init(format: header.format, mode: header.mode) }

    init(format: RecordingFormat, mode: Header.Mode) {
        self.format = format
        self.mode = mode
    }

    /// Reads a record from its line up to `,"sum"`.
    mutating func read(_ body: UnsafeBufferPointer<UInt8>) throws(JSONFault) -> Record {
        var json = JSONReader(body)
        json.passesUnknownEvents = passesUnknownEvents
        try json.need(#"{"seq":"#)
        let seq = try json.integer()
        try json.need(#","t":"#)
        let t = try json.time()
        try json.need(#","wall":"#)
        let wallClockMs = try json.clock()
        try json.need(#","boot":"#)
        let boot = try boot.read(&json) { (json) throws(JSONFault) in try json.string() }
        try json.need(#","up":"#)
        let up = try json.clock()
        let by: Actor
        let entry: Entry
        switch format {
        case .first:
            try json.need(#","who":"#)
            let who = try who.read(&json) { (json) throws(JSONFault) in try json.string() }
            try json.need(#","what":"#)
            entry = try json.firstEntry(at: t)
            by = entry.actor(who, in: mode)
        case .second:
            try json.need(#","by":"#)
            by = try self.by.read(&json) { (json) throws(JSONFault) in try json.actor() }
            try json.need(#","what":["#)
            entry = try json.entry(at: t)
        }
        let refused = try json.refusals()
        let day = try json.correctedDay()
        try json.skipUnknown()
        guard json.isAtEnd else { throw json.fault }
        unknown += json.unknown
        return Record(
            seq: seq, t: t, moment: Moment(wallClockMs: wallClockMs, boot: boot, up: up), by: by, entry: entry, refused: refused,
            day: day)
    }

    /// A value that is usually the same as in the line before.
    private struct Repeated<Value: Sendable>: Sendable {
        private var written: [UInt8] = []
        private var value: Value?

        mutating func read(
            _ json: inout JSONReader, _ read: (inout JSONReader) throws(JSONFault) -> Value
        ) throws(JSONFault) -> Value {
            if let value, json.take(written) { return value }
            let start = json.at
            let value = try read(&json)
            self.value = value
            written = Array(json.bytes[start..<json.at])
            return value
        }
    }
}

// Who gave the command and through which door: `{"who":"linh pts/2","via":"desk"}`.

extension JSONText {
    fileprivate mutating func actor(_ actor: Actor) {
        raw(#"{"who":"#)
        string(actor.who)
        raw(#","via":"#)
        string(actor.via.rawValue)
        raw("}")
    }
}

extension JSONReader {
    /// An unknown door counts as the desk.
    fileprivate mutating func actor() throws(JSONFault) -> Actor {
        try need(#"{"who":"#)
        let who = try string()
        try need(#","via":"#)
        let via = Actor.Door(rawValue: try string())
        if via == nil { countUnknown() }
        try endObject()
        return Actor(who, via: via ?? .desk)
    }
}

// The day that a record corrects: `,"day":"2026-11-28","offset":0,"changes":[…]`.

extension JSONText {
    fileprivate mutating func correctedDay(_ day: Record.CorrectedDay) {
        raw(#","day":"#)
        string(day.day)
        raw(#","offset":"#)
        milliseconds(day.offset)
        wallClock(day.wallClock)
    }
}

extension JSONReader {
    fileprivate mutating func correctedDay() throws(JSONFault) -> Record.CorrectedDay? {
        guard let day = try string(ifAny: #","day":"#) else { return nil }
        guard CalendarDate(text: day) != nil else { throw fault }
        try need(#","offset":"#)
        let offset = Milliseconds(try integer(within: RecordingLimits.offset))
        return Record.CorrectedDay(day, offset: offset, wallClock: try wallClock())
    }
}
