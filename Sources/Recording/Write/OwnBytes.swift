/// Checks whether the bytes of a file are still those that this process wrote.
///
/// It reads them again only after something about the file changed, or may have changed unnoticed: a disk's clock ticks every few
/// milliseconds, so a foreign write within the same tick as ours leaves our time.
struct OwnBytes {
    private var fingerprint: Fingerprint
    /// The file's times after our last write; nil if unknown.
    private var timestamps: Disk.Identity.Timestamps?
    /// `isFresh`: the bytes were not read since our last write. `checkedAfterWriteAt`: when the first check after that write was, in
    /// monotonic milliseconds.
    private var isFresh = true
    private var checkedAfterWriteAt: Int?
    /// When the file may be read again at the earliest, after our own writes and after changed times. It prevents constant reading
    /// on a disk whose times change by themselves. The two are independent.
    private var (nextAfterOwn, nextAfterOthers) = (Int.min, Int.min)
    /// When a check that had to be put off is due, in monotonic milliseconds; nil if none was. Without it a foreign write within
    /// the tick of our last one would wait for the next regular check.
    private(set) var checkAgainAt: Int?

    init(_ fingerprint: Fingerprint) { self.fingerprint = fingerprint }

    /// Longer than a tick of any disk's clock, in milliseconds.
    private static let clockTickMs = 50
    /// The pause after a check is this many times as long as the check.
    private static let pauseFactor = 20

    mutating func didWrite(_ line: [UInt8]) { fingerprint.add(line) }

    mutating func didSync(at timestamps: Disk.Identity.Timestamps) {
        self.timestamps = timestamps
        // A check that was put off stays due: the foreign bytes that it looks for may have been written before ours.
        (isFresh, checkedAfterWriteAt) = (true, nil)
    }

    mutating func forgetTimestamps() { timestamps = nil }

    /// - Parameter isRecordWaiting: read the file only if it looks changed.
    mutating func isUnchanged(
        _ found: Disk.Identity.Timestamps, _ descriptor: Int32, _ length: Int, at now: Int, isRecordWaiting: Bool, _ disk: Disk
    ) throws(SystemFault) -> Bool {
        if found == timestamps {
            guard isFresh else {
                checkAgainAt = nil
                return true
            }
            guard !isRecordWaiting else { return true }
            // The tick of our last write must be over.
            let since = checkedAfterWriteAt ?? now
            checkedAfterWriteAt = since
            if now - since < Self.clockTickMs {
                checkAgainAt = since + Self.clockTickMs
                return true
            }
        }
        let isOwn = found == timestamps
        let next = isOwn ? nextAfterOwn : nextAfterOthers
        guard now >= next else {
            checkAgainAt = next
            return true
        }
        let begun = SystemClock.monotonic
        guard try Fingerprint.of(descriptor, length: length, disk) == fingerprint else { return false }
        let pauseEnd = now + (SystemClock.monotonic - begun) * Self.pauseFactor
        if isOwn { nextAfterOwn = pauseEnd } else { nextAfterOthers = pauseEnd }
        (timestamps, isFresh, checkAgainAt) = (found, false, nil)
        return true
    }
}
