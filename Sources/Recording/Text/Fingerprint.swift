internal import Glibc

/// What the bytes of a file come down to, from its first on: two files of the same length and fingerprint are taken to be
/// the same. It is 64-bit FNV-1a, as in ``Checksum``, and for the same reason: what happens by accident it finds.
struct Fingerprint: Equatable, Sendable {
    private var value = Checksum.offsetBasis

    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) { value = Checksum.fnv1a(bytes, from: value) }

    mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { add($0) } }

    private static let chunk = 1 << 20

    /// That of the first `length` bytes of a file; nil where it is shorter.
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
