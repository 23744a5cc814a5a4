extension Array {
    /// The first place at which `isBefore` no longer holds, in an array in which it holds up to some place and from
    /// there on no more; found by halves.
    @inlinable package func partitionPoint(_ isBefore: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
