internal import JSON
internal import Timeline

/// Writes the first line without its checksum. The fields for a list of recordings come first and the show last, so that a list
/// need not read a large show.
extension JSONText {
    /// - Returns: the range of the show in `bytes`.
    @discardableResult
    mutating func header(_ header: Header) -> Range<Int> {
        raw(#"{"format":"#)
        string(Header.formatName)
        raw(#","version":"#)
        integer(header.format.rawValue)
        raw(#","program":"#)
        string(header.program)
        raw(#","mode":"#)
        string(header.mode.rawValue)
        raw(#","clock":{"day":"#)
        string(header.clock.day)
        raw(#","timezone":"#)
        if let timeZone = header.clock.timeZone { string(timeZone) } else { raw("null") }
        raw(#","start":"#)
        time(header.clock.start)
        raw(#","speed":"#)
        number(header.clock.speed)
        if let offset = header.clock.offset {
            raw(#","offset":"#)
            milliseconds(offset)
        }
        wallClock(header.clock.wallClock)
        raw(#"},"wall":"#)
        integer(header.moment.wallClockMs)
        raw(#","boot":"#)
        string(header.moment.boot)
        raw(#","up":"#)
        integer(header.moment.up)
        raw(#","who":"#)
        string(header.who)
        if let continues = header.continues {
            raw(#","continues":{"file":"#)
            string(continues.file)
            raw(#","seq":"#)
            integer(continues.seq)
            raw("}")
        }
        raw(#","show":"#)
        let start = bytes.count
        show(header.show)
        let place = start..<bytes.count
        earlier(header.earlier)
        if header.isExcerpt { raw(#","excerpt":true"#) }
        return place
    }
}

/// A show and its text in a first line. The text is a whole object, so no other show begins with it.
struct KnownShow {
    var text: [UInt8]
    var show: Show
}

extension JSONReader {
    static let headerStart: StaticString = #"{"format":"runofshow-recording","version":"#

    /// The format version that a line names; nil if it is not the first line of a recording.
    static func version(_ line: UnsafeBufferPointer<UInt8>) -> Int? {
        var json = JSONReader(line)
        guard json.take(headerStart), let version = try? json.integer(), version > 0 else { return nil }
        return version
    }

    /// The program that a line names, in any version.
    static func program(_ line: UnsafeBufferPointer<UInt8>) -> String? {
        var json = JSONReader(line)
        guard json.take(headerStart), (try? json.integer()) != nil else { return nil }
        return try? json.string(ifAny: #","program":"#)
    }

    /// Reads a header from its line up to `,"sum"`.
    static func header(_ body: UnsafeBufferPointer<UInt8>) throws(JSONFault) -> Header {
        var known: KnownShow?
        return try header(body, &known).header
    }

    /// - Parameter known: the show that was read last. It saves reading the same show for each of many recordings.
    /// - Returns: also how many unknown names and values of newer programs were skipped.
    static func header(
        _ body: UnsafeBufferPointer<UInt8>, _ known: inout KnownShow?
    ) throws(JSONFault) -> (header: Header, unknown: Int) {
        var json = JSONReader(body)
        var header = try json.headerBeforeShow()
        if let known, json.take(known.text) {
            header.show = known.show
        } else {
            let start = json.at
            header.show = try json.show()
            known = KnownShow(text: Array(body[start..<json.at]), show: header.show)
        }
        header.earlier = try json.earlier()
        header.isExcerpt = json.take(#","excerpt":true"#)
        try json.skipUnknown()
        guard json.isAtEnd else { throw json.fault }
        return (header, json.unknown)
    }

    /// Reads the beginning of a header; the rest may be missing. The show has its id and title, but no parts.
    static func uncheckedHeader(_ start: UnsafeBufferPointer<UInt8>) throws(JSONFault) -> Header {
        var json = JSONReader(start)
        var header = try json.headerBeforeShow()
        try json.need(#"{"id":"#)
        header.show.id = try json.string()
        try json.need(#","show":"#)
        header.show.title = try json.string()
        return header
    }

    private mutating func headerBeforeShow() throws(JSONFault) -> Header {
        try need(Self.headerStart)
        guard let format = RecordingFormat(rawValue: try integer()) else { throw fault }
        try need(#","program":"#)
        let program = try string()
        try need(#","mode":"#)
        guard let mode = Header.Mode(rawValue: try string()) else { throw fault }
        try need(#","clock":{"day":"#)
        let day = try string()
        try need(#","timezone":"#)
        let timeZone = take("null") ? nil : try string()
        try need(#","start":"#)
        // Ranges are checked in ``Header/check()``.
        let start = ShowTime(milliseconds: try integer())
        try need(#","speed":"#)
        let speed = try number()
        let offset = take(#","offset":"#) ? Milliseconds(try integer(within: RecordingLimits.offset)) : nil
        let wallClock = try wallClock()
        try endObject()
        try need(#","wall":"#)
        let wallClockMs = try integer()
        try need(#","boot":"#)
        let boot = try string()
        try need(#","up":"#)
        let up = try integer()
        try need(#","who":"#)
        let who = try string()
        var continues: Header.Continues?
        if take(#","continues":{"file":"#) {
            let file = try string()
            try need(#","seq":"#)
            continues = Header.Continues(file: file, seq: try integer())
            try endObject()
        }
        try need(#","show":"#)
        var header = Header(
            program: program, mode: mode,
            clock: .init(
                day: day, timeZone: timeZone, start: start, speed: speed, offset: offset, wallClock: wallClock),
            moment: Moment(wallClockMs: wallClockMs, boot: boot, up: up), who: who, continues: continues,
            show: Show(id: "", title: "", parts: []))
        header.format = format
        return header
    }
}
