internal import Timeline

/// Who runs the show of a recording, as its mirror tells. A lock does not reach to another machine; this does.
package struct Claim: Sendable, Hashable {
    /// As it is recorded: `linh pts/3`.
    package var who: String
    /// The machine's name; nil where the mirror did not see the console itself.
    package var host: String?
    /// 0 where it is not known.
    package var process: Int32
    /// Since when they run it, in milliseconds since 1970.
    package var since: Int
    /// When the mirror last saw or heard of them, in milliseconds since 1970.
    package var heard: Int
    /// When their console was found to be gone, or left; nil while it is there.
    package var gone: Int?

    package init(who: String, host: String?, process: Int32, since: Int, heard: Int, gone: Int? = nil) {
        self.who = who
        self.host = host
        self.process = process
        self.since = since
        self.heard = heard
        self.gone = gone
    }

    /// Heard of within so many milliseconds, they are taken to be there.
    private static let fresh = 5000
    /// Clocks of two machines differ, but not by this much, in milliseconds: one of them has not been set.
    private static let apart = 86_400_000

    /// Whether they were heard of a moment ago.
    /// - Parameter now: in milliseconds since 1970.
    package func isFresh(at now: Int) -> Bool { gone == nil && now - heard < Self.fresh && heard - now < Self.apart }
}

/// That another console goes on with a show from a mirror of its recording.
package struct Takeover: Sendable, Hashable {
    package var who: String
    package var host: String
    /// Which start of which machine: on that one the lock tells all there is to tell.
    package var boot: String
    package var process: Int32
    /// In milliseconds since 1970.
    package var at: Int
    /// The name of the file that it was taken over from. Nobody but the mirror writes to that one.
    package var file: String
    /// Where the mirror that passed it on sees that file; nil beside the file itself.
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
    /// Whether a record tells of the console that took over, coming to the desk. A recording that has it is theirs, and
    /// goes on where they did: the takeover is of those only that have not.
    func hasCome(with record: Record) -> Bool {
        guard case .resumed = record.entry else { return false }
        return record.moment.boot == boot && record.who == who && record.moment.wall >= at
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
