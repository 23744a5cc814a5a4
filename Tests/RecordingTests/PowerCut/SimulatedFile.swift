@testable import Recording

/// A file on a simulated disk: what programs see, and what is safely on the disk.
struct SimulatedFile: Sendable {
    var kind = Disk.Identity.Kind.file
    var links = 0
    /// As programs see it.
    private(set) var content: [UInt8] = []
    /// The part that survives a power cut.
    private(set) var safe: [UInt8] = []
    /// Later writes, in order; a power cut leaves a random part of them.
    private(set) var unsafe: [(offset: Int, bytes: [UInt8])] = []
    /// How many of them a failed sync has dropped; no later sync writes them.
    private var dropped = 0
    private(set) var hasFailedToSync = false
    /// Stands for its times: a new number after each change.
    private(set) var ticks = 0
    var lockedBy: Int32?
    var marked: (length: Int, by: Int32)?
    /// Who marked it as unsaved.
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

    /// Whether a truncation survives depends on the length: see ``longest``.
    mutating func truncate(_ size: Int) {
        ticks += 1
        content.removeLast(content.count - min(size, content.count))
    }

    mutating func sync() {
        guard !hasFailedToSync else {
            // Writes after the failure are on the disk; those before it may never be.
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

    /// The program that saw the failed sync is gone. The next one cannot learn that data was dropped,
    /// so this is not tested.
    mutating func forgetFailure() {
        hasFailedToSync = false
        dropped = 0
    }

    private static func put(_ bytes: [UInt8], at offset: Int, in content: inout [UInt8]) {
        if content.count < offset { content += Array(repeating: 0, count: offset - content.count) }
        let over = min(content.count - offset, bytes.count)
        content.replaceSubrange(offset..<(offset + over), with: bytes)
    }

    /// The longest length that a power cut may leave.
    var longest: Int { unsafe.reduce(max(safe.count, content.count)) { max($0, $1.offset + $1.bytes.count) } }

    /// The bytes after a power cut: so many, and of the unsynced ones those for which `isThere` is true, by the
    /// number of their write and their position in the file. The others are zero.
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
