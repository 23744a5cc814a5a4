/// What a follower has read of a file, so that it is noticed when that no longer stands there.
///
/// A recording only grows. Where it was changed and did not grow, what was read of it is read again; while it grows its
/// checksums tell.
struct ReadBytes {
    private(set) var length: Int
    private(set) var fingerprint: Fingerprint
    private var seen: (size: Int, stamp: Disk.Identity.Stamp)?
    /// Not before then is it read again: a disk whose times change by themselves is not to be read all day long.
    private var nextReading = Int.min

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        (length, fingerprint) = (0, Fingerprint())
        add(bytes)
    }

    private static let pause = 20

    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        fingerprint.add(bytes)
        length += bytes.count
    }

    /// Whether it still stands there, as far as the file's size and times tell.
    /// - Parameter now: monotonic milliseconds.
    mutating func stands(
        in found: Disk.Identity, _ descriptor: Int32, at now: Int, _ disk: Disk
    ) throws(SystemFault) -> Bool {
        guard found.size >= length else { return false }
        guard let seen, seen.size == found.size, seen.stamp != found.stamp else {
            seen = (found.size, found.stamp)
            return true
        }
        guard now >= nextReading else { return true }
        let begun = SystemClock.monotonic
        let stands = try stands(in: descriptor, disk)
        nextReading = now + (SystemClock.monotonic - begun) * Self.pause
        if stands { self.seen = (found.size, found.stamp) }
        return stands
    }

    /// Reads it again.
    func stands(in descriptor: Int32, _ disk: Disk) throws(SystemFault) -> Bool {
        try Fingerprint.of(descriptor, length: length, disk) == fingerprint
    }
}
