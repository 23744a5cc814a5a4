import Console

extension Key {
    /// This key as it counts right behind another one, with no pause between them. An input method holds letters back until Space,
    /// and sends both in one piece.
    func after(_ previous: Key?) -> Key {
        guard self == .character(" "), case .character(let letter)? = previous, letter.isLetter else { return self }
        return .spaceWithLetter
    }
}
