internal import JSON
internal import Timeline

/// Who runs the show of a recording, as reported by its mirror. A lock does not reach another machine; this does.
package struct Claim: Sendable, Hashable {
    /// As in the recording: `linh pts/3`.
    package var who: String
    /// The machine's name; nil if the mirror did not see the console itself.
    package var host: String?
    /// 0 if unknown.
    package var process: Int32
    /// Since when they run it, in milliseconds since 1970.
    package var since: Int
    /// When the mirror last saw or heard of them, in milliseconds since 1970.
    package var heard: Int
    /// When their console was found closed or missing, in milliseconds since 1970; nil while it is there.
    package var gone: Int?

    package init(who: String, host: String?, process: Int32, since: Int, heard: Int, gone: Int? = nil) {
        self.who = who
        self.host = host
        self.process = process
        self.since = since
        self.heard = heard
        self.gone = gone
    }

    /// For how many milliseconds a report counts as current.
    private static let freshMs = 5000
    /// If the clocks of two machines differ by this many milliseconds, one of them is not set.
    private static let maxClockDifferenceMs = 86_400_000

    /// Whether the last report is current.
    ///
    /// - Parameter now: in milliseconds since 1970.
    package func isFresh(at now: Int) -> Bool {
        gone == nil && now - heard < Self.freshMs && heard - now < Self.maxClockDifferenceMs
    }
}

/// Another console continues a show from a mirror of its recording.
package struct Takeover: Sendable, Hashable {
    package var who: String
    package var host: String
    /// The boot id of that machine. On the same boot, the lock alone is enough.
    package var boot: String
    package var process: Int32
    /// In milliseconds since 1970.
    package var at: Int
    /// The name of the file that was taken over. Only the mirror writes to that file.
    package var file: String
    /// The path of that file as the reporting mirror sees it; nil next to the file itself.
    package var copy: String?

    package init(who: String, host: String, boot: String, process: Int32, at: Int, file: String, copy: String? = nil) {
        self.copy = copy
        self.who = who
        self.host = host
        self.boot = boot
        self.process = process
        self.at = at
        self.file = file
    }
}

extension Claim {
    static let ending = ".claim"

    var line: [UInt8] {
        var json = JSONText()
        json.raw(#"{"format":"runofshow-claim","version":1,"who":"#)
        json.string(who)
        json.string(#","host":"#, ifAny: host)
        json.raw(#","process":"#)
        json.integer(Int(process))
        json.raw(#","since":"#)
        json.integer(since)
        json.raw(#","heard":"#)
        json.integer(heard)
        if let gone {
            json.raw(#","gone":"#)
            json.integer(gone)
        }
        json.raw("}\n")
        return json.bytes
    }

    init(line: UnsafeBufferPointer<UInt8>) throws(JSONFault) {
        var json = JSONReader(line)
        try json.need(#"{"format":"runofshow-claim","version":1,"who":"#)
        who = try json.string()
        host = try json.string(ifAny: #","host":"#)
        process = try json.process()
        try json.need(#","since":"#)
        since = try json.clock()
        try json.need(#","heard":"#)
        heard = try json.clock()
        gone = json.take(#","gone":"#) ? try json.clock() : nil
        try json.endLine()
    }
}

extension Takeover {
    /// Whether the record is the one of this console coming to the desk. A recording that contains it belongs to that console, so
    /// the takeover does not apply to it.
    func isResumption(_ record: Record) -> Bool {
        guard case .resumed = record.entry else { return false }
        return record.moment.boot == boot && record.who == who && record.moment.wallClockMs >= at
    }

    static let ending = ".taken"

    var line: [UInt8] {
        var json = JSONText()
        json.raw(#"{"format":"runofshow-taken","version":1,"who":"#)
        json.string(who)
        json.raw(#","host":"#)
        json.string(host)
        json.raw(#","boot":"#)
        json.string(boot)
        json.raw(#","process":"#)
        json.integer(Int(process))
        json.raw(#","at":"#)
        json.integer(at)
        json.raw(#","file":"#)
        json.string(file)
        json.string(#","copy":"#, ifAny: copy)
        json.raw("}\n")
        return json.bytes
    }

    init(line: UnsafeBufferPointer<UInt8>) throws(JSONFault) {
        var json = JSONReader(line)
        try json.need(#"{"format":"runofshow-taken","version":1,"who":"#)
        who = try json.string()
        try json.need(#","host":"#)
        host = try json.string()
        try json.need(#","boot":"#)
        boot = try json.string()
        process = try json.process()
        try json.need(#","at":"#)
        at = try json.clock()
        try json.need(#","file":"#)
        file = try json.string()
        copy = try json.string(ifAny: #","copy":"#)
        try json.endLine()
    }
}

extension JSONReader {
    fileprivate mutating func process() throws(JSONFault) -> Int32 {
        try need(#","process":"#)
        guard let process = Int32(exactly: try integer()) else { throw fault }
        return process
    }

    fileprivate mutating func endLine() throws(JSONFault) {
        try endObject()
        try need("\n")
        guard isAtEnd else { throw fault }
    }
}
