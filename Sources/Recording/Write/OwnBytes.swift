/// Whether the bytes of a file are still those that were written here.
///
/// Reading them all again is put off until something about the file changed, or may have changed unseen: the clock by which
/// a disk notes that ticks every few milliseconds, and what somebody else wrote in the same tick as we did has our time.
struct OwnBytes {
    private var fingerprint: Fingerprint
    /// When the file was changed last, as we left it; nil where that is not known.
    private var stamp: Disk.Identity.Stamp?
    /// When we last wrote, in monotonic milliseconds, as far as the next look knows; nil once the bytes were read since.
    private var isFresh = true
    private var wroteBefore: Int?
    /// Not before then is it read again for having been written to by us, or for times that changed: a disk whose times
    /// change by themselves is not to be read all day long. What was read for the one says nothing of the other.
    private var (nextAfterOwn, nextAfterOthers) = (Int.min, Int.min)

    init(_ fingerprint: Fingerprint) { self.fingerprint = fingerprint }

    /// Longer than a tick of any disk's clock, in milliseconds.
    private static let tick = 50
    /// The pause after a reading is so many times as long as it took.
    private static let pause = 20

    mutating func wrote(_ line: [UInt8]) { fingerprint.add(line) }

    mutating func left(at stamp: Disk.Identity.Stamp) {
        self.stamp = stamp
        (isFresh, wroteBefore) = (true, nil)
    }

    mutating func forgetStamp() { stamp = nil }

    /// - Parameter isWaitedFor: it is read only where the file is not as it was left.
    mutating func isAsLeft(
        _ found: Disk.Identity.Stamp, _ descriptor: Int32, _ length: Int, at now: Int, isWaitedFor: Bool, _ disk: Disk
    ) throws(SystemFault) -> Bool {
        if found == stamp {
            guard isFresh, !isWaitedFor else { return true }
            // The tick in which we wrote must be over.
            let since = wroteBefore ?? now
            wroteBefore = since
            if now - since < Self.tick { return true }
        }
        let isOwn = found == stamp
        guard now >= (isOwn ? nextAfterOwn : nextAfterOthers) else { return true }
        let begun = SystemClock.monotonic
        guard try Fingerprint.of(descriptor, length: length, disk) == fingerprint else { return false }
        let next = now + (SystemClock.monotonic - begun) * Self.pause
        if isOwn { nextAfterOwn = next } else { nextAfterOthers = next }
        (stamp, isFresh) = (found, false)
        return true
    }
}
