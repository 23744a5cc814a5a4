internal import JSON
package import Timeline

/// The causes and events of many changes; equal ones are stored once.
///
/// A long recording repeats itself: the same keys at other times. The first distinct changes are kept as values. The others are
/// kept as bytes in the recording format, which need a fifth of the memory.
package struct DistinctChanges: Sendable {
    /// How many are kept as values; most recordings have no more.
    private static let decodedLimit = 1024

    private var known: [Int: Change] = [:]
    private var bytes: [UInt8] = []
    /// Where the bytes of each change end.
    private var ends: [Int] = []
    /// From the checksum to the number of the first change that has it.
    private var numbers: [UInt64: Int32] = [:]

    package init() {}

    /// The number of a change, counted from 0. Equal changes have the same number.
    package mutating func number(of change: Change) -> Int {
        let start = bytes.count
        write(change)
        let sum = bytes.withUnsafeBufferPointer { Checksum.fnv1a(UnsafeBufferPointer(rebasing: $0[start...])) }
        if let found = numbers[sum], isEqual(Int(found), to: start) {
            bytes.removeLast(bytes.count - start)
            return Int(found)
        }
        let number = ends.count
        ends.append(bytes.count)
        if numbers[sum] == nil { numbers[sum] = Int32(number) }
        var timeless = change
        timeless.at = .midnight
        // Keep the value if the bytes would not read back to it.
        if number < Self.decodedLimit || read(number) != timeless { known[number] = timeless }
        return number
    }

    /// The change with this number, at the given time.
    package func change(_ number: Int, at time: ShowTime) -> Change {
        guard var change = known[number] ?? read(number) else { preconditionFailure("change \(number) was not kept") }
        change.at = time
        return change
    }

    private func range(_ number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }

    /// Whether the bytes from `start` on equal those of a stored change.
    private func isEqual(_ number: Int, to start: Int) -> Bool { bytes[range(number)] == bytes[start...] }

    private mutating func write(_ change: Change) {
        var json = JSONText()
        swap(&json.bytes, &bytes)
        json.cause(change.cause)
        json.events(change.events)
        swap(&json.bytes, &bytes)
    }

    private func read(_ number: Int) -> Change? {
        bytes.withUnsafeBufferPointer { bytes in
            var json = JSONReader(UnsafeBufferPointer(rebasing: bytes[range(number)]))
            do throws(JSONFault) {
                let cause = try json.cause()
                let change = Change(at: .midnight, cause: cause, events: try json.events())
                return json.isAtEnd ? change : nil
            } catch {
                return nil
            }
        }
    }
}
