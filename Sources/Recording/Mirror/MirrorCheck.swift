/// Compares a file with the recording to be copied into it, piece by piece.
///
/// The mirror may continue the file if it holds the recording's own bytes, with zeros in place of some: a power cut leaves such
/// zeros, and a recording contains none. Any other file must not be changed.
struct MirrorCheck: Equatable {
    /// How many bytes from the beginning are right.
    private(set) var right = 0
    private(set) var hasZeros = false
    /// The file is longer than the recording, and the rest is not zeros.
    private(set) var isLonger = false
    private(set) var isDifferent = false

    /// Compares the next piece of both; either may be shorter.
    mutating func compare(_ copy: ArraySlice<UInt8>, with source: ArraySlice<UInt8>) {
        for (mine, its) in zip(copy, source) {
            if mine != its {
                if mine != 0 {
                    isDifferent = true
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
