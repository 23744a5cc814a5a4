@_spi(_Unicode) import Swift

/// A Vietnamese input method that was left on: what it makes of keys, and whether somebody was told.
struct InputMethod: Sendable, Equatable {
    private var isSaid = false
    private var isDue = false

    /// A letter came from it.
    mutating func noteLetter() { if !isSaid { isDue = true } }

    /// - Returns: whether to say now that it should be turned off. That is said once.
    mutating func takeHint() -> Bool {
        defer { if isDue { (isSaid, isDue) = (true, false) } }
        return isDue
    }
}

extension Key {
    /// The marks that a Vietnamese input method puts on letters.
    private static let marks: Set<UInt32> = [0x300, 0x301, 0x302, 0x303, 0x306, 0x309, 0x31B, 0x323]
    private static let vowels: Set = ["a", "e", "i", "o", "u", "y"]
    private static let horn: UInt32 = 0x31B

    /// The key that a Vietnamese input method made this letter of: `w` of `ư`, `d` of `đ`, `a` of `â`. Nil for other keys.
    var withoutInputMethod: Key? {
        guard case .character(let character) = self, let scalar = character.unicodeScalars.first else { return nil }
        if scalar.value == 0x111 { return .character("d") }
        if scalar.value == 0x110 { return .character("D") }
        let scalars = Array(String(character)._nfd)
        guard scalars.count > 1, let base = scalars.first, Self.vowels.contains(base.properties.lowercaseMapping),
            scalars.dropFirst().allSatisfy({ Self.marks.contains($0.value) })
        else { return nil }
        // Telex makes `ư` of a single `w`.
        let isHorned = scalars.contains { $0.value == Self.horn }
        switch base {
        case "u" where isHorned: return .character("w")
        case "U" where isHorned: return .character("W")
        default: return .character(Character(base))
        }
    }
}
