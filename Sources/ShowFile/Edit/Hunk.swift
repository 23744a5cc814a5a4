/// Lines of a file that are different, as a unified difference shows them.
package struct Hunk: Sendable, Equatable {
    package enum Line: Sendable, Equatable {
        case same(String)
        case removed(String)
        case added(String)
    }

    /// The segments whose figures they are, by their places in file order.
    package var segments: [Int]
    /// From 1.
    package var oldStart: Int
    package var newStart: Int
    package var lines: [Line]

    package var oldCount: Int { lines.count { if case .added = $0 { false } else { true } } }
    package var newCount: Int { lines.count { if case .removed = $0 { false } else { true } } }

    /// A hunk a segment; segments that share a line share a hunk.
    static func all(_ changes: [TextChange], in bytes: [UInt8]) -> [Hunk] {
        let lines = SplitLines(bytes)
        var groups: [(lines: ClosedRange<Int>, changes: [TextChange])] = []
        for change in changes {
            let own = lines.number(change.range.lowerBound)...lines.number(change.range.upperBound)
            if let last = groups.last,
                last.changes.contains(where: { $0.segment == change.segment }) || own.lowerBound <= last.lines.upperBound
            {
                groups[groups.count - 1].lines = last.lines.lowerBound...max(last.lines.upperBound, own.upperBound)
                groups[groups.count - 1].changes.append(change)
            } else {
                groups.append((own, [change]))
            }
        }
        var grown = 0
        return groups.map { group in
            var hunk = Hunk(
                segments: [], oldStart: group.lines.lowerBound + 1, newStart: group.lines.lowerBound + 1 + grown, lines: [])
            for change in group.changes where hunk.segments.last != change.segment { hunk.segments.append(change.segment) }
            for number in group.lines { hunk.lines += lines.compared(number, group.changes) }
            grown += hunk.newCount - hunk.oldCount
            return hunk
        }
    }
}

/// A file's bytes by lines, as tools that compare files count them.
private struct SplitLines {
    private let bytes: [UInt8]
    /// Where each begins.
    private var starts = [0]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    }

    /// From 0.
    func number(_ offset: Int) -> Int {
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// One line before and after. What is put in behind it leaves it as it is.
    func compared(_ number: Int, _ changes: [TextChange]) -> [Hunk.Line] {
        let end = number + 1 < starts.count ? starts[number + 1] - 1 : bytes.count
        let span = starts[number]..<end
        let own = changes.filter { self.number($0.range.lowerBound) == number }
        let old = text(bytes[span])
        var new = TextChange.apply(own, to: bytes, within: span).split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
        ).map(text)
        if new.first == old {
            new.removeFirst()
            return [.same(old)] + new.map { .added($0) }
        }
        return [.removed(old)] + new.map { .added($0) }
    }

    private func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes, as: UTF8.self)
    }
}
