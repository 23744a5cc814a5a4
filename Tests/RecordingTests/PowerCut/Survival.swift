/// Which unsynced bytes survive a power cut, and the length of the file afterwards.
struct Survival {
    var length: Int
    var isThere: (_ write: Int, _ place: Int) -> Bool

    func of(_ file: SimulatedFile) -> [UInt8] { file.left(length: length, isThere) }

    /// The cases worth trying one by one: every cut, followed by nothing or by zeros; each byte missing
    /// alone, or present alone; and all combinations of so many pieces.
    static func each(of file: SimulatedFile, pieces: Int = 6) -> [Survival] {
        let (safe, end) = (file.safe.count, file.longest)
        guard safe < end else { return [Survival(length: safe) { _, _ in true }] }
        var ways: [Survival] = []
        for cut in safe...end {
            ways.append(Survival(length: cut) { _, _ in true })
            ways.append(Survival(length: end) { _, place in place < cut })
            ways.append(Survival(length: end) { _, place in place >= cut })
            ways.append(Survival(length: end) { _, place in place != cut })
            ways.append(Survival(length: end) { _, place in place == cut })
            ways.append(Survival(length: cut) { _, _ in false })
        }
        let size = max(1, (end - safe + pieces - 1) / pieces)
        for combination in 0..<(1 << pieces) {
            ways.append(Survival(length: end) { _, place in combination >> ((place - safe) / size) & 1 == 1 })
        }
        return ways
    }

    /// A random case.
    static func random(of file: SimulatedFile, using random: inout some RandomNumberGenerator) -> Survival {
        let (safe, end) = (file.safe.count, file.longest)
        let length = Bool.random(using: &random) ? end : Int.random(in: safe...end, using: &random)
        let seed = random.next()
        /// How many bytes survive together: one, a few, or a sector.
        let size = [1, 1, 8, 16, 512][Int(seed % 5)]
        let share = UInt64.random(in: 0...8, using: &random)
        return Survival(length: length) { write, place in
            // A separate number for each piece of each write.
            var mixed = seed ^ UInt64(place / size) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(write) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 30)) &* 0x94D0_49BB_1331_11EB
            return (mixed >> 40) % 8 < share
        }
    }
}
