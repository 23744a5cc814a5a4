/// Checks whether the bytes of a file are still those that this process wrote.
///
/// It reads them again only after something about the file changed, or may have changed unnoticed: a disk's clock ticks every few
/// milliseconds, so a foreign write within the same tick as ours leaves our time.
struct OwnBytes {
    private var fingerprint: Fingerprint
    /// The file's times after our last write; nil if unknown.
    private var stamp: Disk.Identity.Stamp?
    /// `isFresh`: the bytes were not read since our last write. `wroteBefore`: when the first check after that write was, in
    /// monotonic milliseconds.
    private var isFresh = true
    private var wroteBefore: Int?
    /// When the file may be read again at the earliest, after our own writes and after changed times. It prevents constant reading
    /// on a disk whose times change by themselves. The two are independent.
    private var (nextAfterOwn, nextAfterOthers) = (Int.min, Int.min)

    init(_ fingerprint: Fingerprint) { self.fingerprint = fingerprint }

    /// Longer than a tick of any disk's clock, in milliseconds.
    private static let tick = 50
    /// The pause after a check is this many times as long as the check.
    private static let pause = 20

    mutating func wrote(_ line: [UInt8]) { fingerprint.add(line) }

    mutating func left(at stamp: Disk.Identity.Stamp) {
        self.stamp = stamp
        (isFresh, wroteBefore) = (true, nil)
    }

    mutating func forgetStamp() { stamp = nil }

    /// - Parameter isWaitedFor: read the file only if it looks changed.
    mutating func isAsLeft(
        _ found: Disk.Identity.Stamp, _ descriptor: Int32, _ length: Int, at now: Int, isWaitedFor: Bool, _ disk: Disk
    ) throws(SystemFault) -> Bool {
        if found == stamp {
            guard isFresh, !isWaitedFor else { return true }
            // The tick of our last write must be over.
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
