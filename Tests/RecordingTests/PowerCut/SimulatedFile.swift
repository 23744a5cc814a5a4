@testable import Recording

/// A file on a simulated disk: what programs see of it, and what of that the disk has.
struct SimulatedFile: Sendable {
    var kind = Disk.Identity.Kind.file
    var links = 0
    /// As programs see it.
    private(set) var content: [UInt8] = []
    /// What no power cut takes.
    private(set) var safe: [UInt8] = []
    /// What was written since, in order; of it a power cut leaves what chance has it.
    private(set) var unsafe: [(offset: Int, bytes: [UInt8])] = []
    /// How many of those a failed sync has dropped: no later one brings them onto the disk.
    private var dropped = 0
    private(set) var hasFailedToSync = false
    /// What its times tell: another number after each change.
    private(set) var ticks = 0
    var lockedBy: Int32?
    var marked: (length: Int, by: Int32)?
    /// Who marked that there is more to be written to it than can be.
    var unsavedBy: Int32?

    init(kind: Disk.Identity.Kind = .file) { self.kind = kind }

    init(safe bytes: [UInt8]) {
        content = bytes
        safe = bytes
        links = 1
    }

    mutating func tamper(isSeen: Bool, _ change: (inout [UInt8]) -> Void) {
        change(&content)
        (safe, unsafe, dropped) = (content, [], 0)
        if isSeen { ticks += 1 }
    }

    mutating func write(_ bytes: [UInt8], at offset: Int) {
        ticks += 1
        Self.put(bytes, at: offset, in: &content)
        unsafe.append((offset, bytes))
    }

    /// That it was made shorter survives or not as its length does: see ``longest``.
    mutating func truncate(_ size: Int) {
        ticks += 1
        content.removeLast(content.count - min(size, content.count))
    }

    mutating func sync() {
        guard !hasFailedToSync else {
            // What came after the failure is on the disk, what came before it may never be.
            for write in unsafe[dropped...] { Self.put(write.bytes, at: write.offset, in: &safe) }
            unsafe.removeLast(unsafe.count - dropped)
            return
        }
        safe = content
        unsafe = []
    }

    mutating func failToSync() {
        hasFailedToSync = true
        dropped = unsafe.count
    }

    /// The program to which a failed sync was told is gone. That something was dropped the next one has no way to learn,
    /// and so no trial of it is made.
    mutating func forgetFailure() {
        hasFailedToSync = false
        dropped = 0
    }

    private static func put(_ bytes: [UInt8], at offset: Int, in content: inout [UInt8]) {
        if content.count < offset { content += Array(repeating: 0, count: offset - content.count) }
        let over = min(content.count - offset, bytes.count)
        content.replaceSubrange(offset..<(offset + over), with: bytes)
    }

    /// How long a power cut may leave it at most.
    var longest: Int { unsafe.reduce(max(safe.count, content.count)) { max($0, $1.offset + $1.bytes.count) } }

    /// What a power cut leaves of it: so many bytes, and of those that were not synced the ones that `isThere` has, by the
    /// number of their write and their place in the file. The others are zero.
    func left(length: Int, _ isThere: (Int, Int) -> Bool) -> [UInt8] {
        var left = safe
        if left.count < length { left += Array(repeating: 0, count: length - left.count) }
        for (index, write) in unsafe.enumerated() {
            for (place, byte) in zip(write.offset..., write.bytes) where place < length && isThere(index, place) {
                left[place] = byte
            }
        }
        return left
    }
}
