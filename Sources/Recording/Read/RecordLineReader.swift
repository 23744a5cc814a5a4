internal import Timeline

/// Reads a recording line by line. Checks each line against everything before it: the checksum, the sequence number, and whether
/// the change fits the show.
struct RecordLineReader {
    /// The first line, with its day corrected if a record did so.
    private(set) var header: Header
    private(set) var state: State
    private(set) var chain = Checksum()
    private(set) var lastSeq = 0
    private var lastTime: ShowTime
    /// The total distance that show time has moved; see ``RecordingLimits/travel``.
    private var travel = 0
    private var records: RecordReader
    /// How many unknown names and values the first line contains.
    private let unknownInHeader: Int
    /// Whether each change is applied to the show. A copy does not need that, and saves the memory of all changes.
    private let playsShow: Bool

    /// Starts with the first line, without its newline.
    init(firstLine line: UnsafeBufferPointer<UInt8>, playsShow: Bool = true) throws(Damage) {
        var known: KnownShow?
        try self.init(firstLine: line, &known, playsShow: playsShow)
    }

    /// - Parameter beginning: the state at the beginning of the show, if the caller has it: a large show need not be in memory
    ///   twice.
    init(
        firstLine line: UnsafeBufferPointer<UInt8>, _ known: inout KnownShow?, playsShow: Bool = true,
        beginning: State? = nil
    ) throws(Damage) {
        self.playsShow = playsShow
        guard chain.accept(line) else { throw .checksum }
        do {
            (header, unknownInHeader) = try JSONReader.header(RecordLineReader.body(line), &known)
        } catch {
            throw .notARecord(byte: error.at + 1)
        }
        records = RecordReader(header)
        records.passesUnknownEvents = !playsShow
        try header.check()
        state = beginning ?? State(header.show)
        lastTime = header.clock.start
    }

    /// How many unknown names and values of a newer program were skipped.
    var unknown: Int { unknownInHeader + records.unknown }

    mutating func cutHistory(to count: Int) { state.cutHistory(to: count) }

    static func body(_ line: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: line[..<(line.count - Checksum.suffixLength)])
    }

    /// Reads the next line, without its newline, and applies it to the state. After an error nothing has changed.
    mutating func read(_ line: UnsafeBufferPointer<UInt8>) throws(Damage) -> Record {
        guard line.count <= RecordingLimits.recordLine else { throw .tooLong }
        var chain = chain
        guard chain.accept(line) else { throw reasonForWrongChecksum(line) }
        let record = try record(line)
        guard record.seq == lastSeq + 1 else { throw .sequence(expected: lastSeq + 1, found: record.seq) }
        let travel = travel(with: record)
        guard travel <= RecordingLimits.travel else { throw .doesNotFit }
        if playsShow, case .change(let change) = record.entry {
            do { try state.apply(change) } catch { throw .doesNotFit }
        }
        self.travel = travel
        self.chain = chain
        lastSeq = record.seq
        lastTime = record.t
        if let day = record.day { header.clock.correct(day) }
        return record
    }

    /// Whether a bad line is only incomplete: it is wrong, and `rest`, everything after its first byte, holds no record.
    func isTorn(
        _ line: UnsafeBufferPointer<UInt8>, isWhole: Bool, followedBy rest: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        var chain = chain
        return (!isWhole || !chain.accept(line)) && !RecordLineReader.holdsRecord(rest, of: header)
    }

    private mutating func record(_ line: UnsafeBufferPointer<UInt8>) throws(Damage) -> Record {
        do {
            return try records.read(RecordLineReader.body(line))
        } catch {
            if let event = error.unknownEvent { throw .unknownEvent(event) }
            throw .notARecord(byte: error.at + 1)
        }
    }

    private func travel(with record: Record) -> Int {
        var travel = travel + abs((record.t - lastTime).count)
        guard case .change(let change) = record.entry else { return travel }
        for event in change.events {
            switch event {
            case .lengthAdjusted(let adjusted): travel += abs(adjusted.by.count)
            case .clockStepped(let stepped): travel += abs(stepped.by.count)
            case .segmentInserted(let inserted): travel += abs(inserted.duration.count)
            default: break
            }
        }
        return travel
    }

    /// The most specific reason for a wrong checksum.
    private mutating func reasonForWrongChecksum(_ line: UnsafeBufferPointer<UInt8>) -> Damage {
        if line.allSatisfy({ $0 == 0 }) { return .zeros }
        guard Checksum.claimed(line) != nil else { return .notARecord(byte: line.count) }
        do {
            let record = try record(line)
            return record.seq == lastSeq + 1 ? .checksum : .sequence(expected: lastSeq + 1, found: record.seq)
        } catch .unknownEvent {
            return .checksum
        } catch {
            return error
        }
    }

    /// Whether the bytes contain a complete record with its newline. If so, the bytes before it were damaged, not torn. Text inside
    /// a record cannot look like the start of one, because its quotes are escaped.
    static func holdsRecord(_ bytes: UnsafeBufferPointer<UInt8>, of header: Header) -> Bool {
        var at = 0
        var end = -1
        while let found = Bytes.find(#"{"seq":"#, in: bytes, from: at) {
            at = found + 1
            if end < found {
                guard let next = Bytes.newline(in: bytes, from: found) else { return false }
                end = next
            }
            let line = UnsafeBufferPointer(rebasing: bytes[found..<end])
            guard Checksum.claimed(line) != nil else { continue }
            var records = RecordReader(header)
            records.passesUnknownEvents = true
            if (try? records.read(body(line))) != nil { return true }
        }
        return false
    }
}
