/// A stack whose copies share what lies deep in it.
///
/// A state is kept at many places along a recording, and what could be undone grows with every change: an array would
/// be copied whole at each of them. Pushing and popping take constant time, and a copy costs no more than its topmost
/// elements and a pointer for each ``chunk`` below.
struct PersistentStack<Element: Sendable>: Sendable {
    /// Elements that are shared as one.
    static var chunk: Int { 64 }

    /// Full ones, the lowest first.
    private var chunks: [[Element]] = []
    /// Empty only where the whole stack is.
    private var top: [Element] = []

    var isEmpty: Bool { top.isEmpty }
    var count: Int { chunks.count * Self.chunk + top.count }
    var last: Element? { top.last }

    mutating func append(_ element: Element) {
        if top.count == Self.chunk {
            chunks.append(top)
            top.removeAll()
        }
        top.append(element)
    }

    mutating func popLast() -> Element? {
        defer { if top.isEmpty, let chunk = chunks.popLast() { top = chunk } }
        return top.popLast()
    }

    /// Lets go of what lies deepest, in whole chunks, as far as `count` elements stay.
    /// - Returns: whether there was any.
    mutating func removeLowest(keeping count: Int) -> Bool {
        let surplus = max(0, self.count - count) / Self.chunk
        chunks.removeFirst(min(surplus, chunks.count))
        return surplus > 0
    }

    mutating func removeAll() { (chunks, top) = ([], []) }
}

extension PersistentStack: Equatable where Element: Equatable {}
