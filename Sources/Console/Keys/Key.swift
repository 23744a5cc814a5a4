/// A key as the terminal hands it on.
package enum Key: Sendable, Hashable {
    case character(Character)
    /// A Space that came in one piece with the letter before it, as an input method sends it: text, and never a GO.
    case spaceWithLetter
    /// `control("r")` is Ctrl-R.
    case control(Character)
    case enter, escape, tab, backtab, backspace, delete
    case up, down, left, right, pageUp, pageDown, home, end
    /// Text that was pasted rather than typed.
    case paste(String)
    case unknown
}
