internal import Glibc

/// How far the process's time zone is ahead of UTC, in seconds.
enum LocalOffset {
    /// At a time in seconds since the epoch.
    static func at(_ seconds: Int) -> Int {
        var seconds = seconds
        var date = tm()
        return localtime_r(&seconds, &date) == nil ? 0 : date.tm_gmtoff
    }

    /// The changes between two times, each with the new offset; `before` is the offset at the start.
    static func changes(from: Int, to: Int) -> (before: Int, list: [(at: Int, offset: Int)]) {
        let first = at(from)
        var list: [(at: Int, offset: Int)] = []
        var (time, offset) = (from, first)
        while time < to {
            // No zone changes its clocks twice within this time.
            let next = min(time + 12 * 3600, to)
            let there = at(next)
            if there != offset {
                var (low, high) = (time, next)
                while high - low > 1 {
                    let middle = low + (high - low) / 2
                    if at(middle) == offset { low = middle } else { high = middle }
                }
                list.append((high, there))
            }
            (time, offset) = (next, there)
        }
        return (first, list)
    }
}
