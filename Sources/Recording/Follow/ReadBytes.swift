/// Length and fingerprint of what a follower has read, to notice when another program changes the file.
///
/// A recording only grows. If the file changed without growing, it is read again; while it grows, the checksums of its lines are
/// enough.
struct ReadBytes {
    private(set) var length: Int
    private(set) var fingerprint: Fingerprint
    private var seen: (size: Int, timestamps: Disk.Identity.Timestamps)?
    /// When the file may be read again at the earliest. It prevents constant reading on a disk whose times change by themselves.
    private var nextReading = Int.min

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        (length, fingerprint) = (0, Fingerprint())
        add(bytes)
    }

    private static let pauseFactor = 20

    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        fingerprint.add(bytes)
        length += bytes.count
    }

    /// Whether the file still contains what was read, judged by size and times; reads it again only if these changed.
    ///
    /// - Parameter now: monotonic milliseconds.
    mutating func isUnchanged(
        in found: Disk.Identity, _ descriptor: Int32, at now: Int, _ disk: Disk
    ) throws(SystemFault) -> Bool {
        guard found.size >= length else { return false }
        guard let seen, seen.size == found.size, seen.timestamps != found.timestamps else {
            seen = (found.size, found.timestamps)
            return true
        }
        guard now >= nextReading else { return true }
        let begun = SystemClock.monotonic
        let isUnchanged = try isUnchanged(in: descriptor, disk)
        nextReading = now + (SystemClock.monotonic - begun) * Self.pauseFactor
        if isUnchanged { self.seen = (found.size, found.timestamps) }
        return isUnchanged
    }

    /// Reads the file again and compares.
    func isUnchanged(in descriptor: Int32, _ disk: Disk) throws(SystemFault) -> Bool {
        try Fingerprint.of(descriptor, length: length, disk) == fingerprint
    }
}
