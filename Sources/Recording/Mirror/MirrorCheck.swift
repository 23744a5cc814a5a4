/// How a file stands to the recording that is to be copied into it, found out piece by piece.
///
/// It may be gone on with where it holds the recording's own bytes, and where there are others, zeros: so a disk leaves a
/// file whose power was cut, and a recording has no zeros of its own. Anything else is not the mirror's to touch.
struct MirrorCheck: Equatable {
    /// How many bytes from the beginning are right.
    private(set) var right = 0
    private(set) var hasZeros = false
    /// Behind the end of the recording there is more, and it is not zeros.
    private(set) var isLonger = false
    private(set) var isOther = false

    /// The next piece of both, as much as there is of each.
    mutating func compare(_ copy: ArraySlice<UInt8>, with source: ArraySlice<UInt8>) {
        for (mine, its) in zip(copy, source) {
            if mine != its {
                if mine != 0 {
                    isOther = true
                    return
                }
                hasZeros = true
            } else if !hasZeros {
                right += 1
            }
        }
        let rest = copy.dropFirst(source.count)
        if !rest.isEmpty {
            if rest.allSatisfy({ $0 == 0 }) { hasZeros = true } else { isLonger = true }
        }
    }
}
