internal import Glibc

/// Searches in bytes.
enum Bytes {
    static func newline(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard start < bytes.count, let base = bytes.baseAddress,
            let found = memchr(base + start, Int32(UInt8(ascii: "\n")), bytes.count - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    static func find(_ text: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard start < bytes.count, let base = bytes.baseAddress else { return nil }
        var at = start
        while let first = memchr(base + at, Int32(text.utf8Start.pointee), bytes.count - at) {
            at = UnsafeRawPointer(first) - UnsafeRawPointer(base)
            guard bytes.count - at >= text.utf8CodeUnitCount else { return nil }
            if memcmp(base + at, text.utf8Start, text.utf8CodeUnitCount) == 0 { return at }
            at += 1
        }
        return nil
    }
}
