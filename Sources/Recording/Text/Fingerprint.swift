internal import Glibc

/// A hash of the first bytes of a file: two files with the same length and fingerprint count as equal. It is 64-bit FNV-1a like
/// ``Checksum``, because it only has to detect accidents.
struct Fingerprint: Equatable, Sendable {
    private var value = Checksum.offsetBasis

    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) { value = Checksum.fnv1a(bytes, from: value) }

    mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { add($0) } }

    private static let chunk = 1 << 20

    /// The fingerprint of the first `length` bytes of a file; nil if the file is shorter.
    static func of(_ descriptor: CInt, length: Int, _ disk: Disk) throws(SystemFault) -> Fingerprint? {
        var fingerprint = Fingerprint()
        let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: min(chunk, max(1, length)))
        defer { buffer.deallocate() }
        var at = 0
        while at < length {
            let room = UnsafeMutableBufferPointer(rebasing: buffer[..<min(buffer.count, length - at)])
            let count = try disk.read(descriptor, at, UnsafeMutableRawBufferPointer(room))
            guard count > 0 else { return nil }
            fingerprint.add(UnsafeBufferPointer(rebasing: room[..<count]))
            at += count
        }
        return fingerprint
    }
}
