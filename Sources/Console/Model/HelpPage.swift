/// The help over a view, and how far it is scrolled.
package struct HelpPage: Sendable, Equatable {
    package private(set) var isOpen = false
    package private(set) var scroll = 0

    mutating func open() { (isOpen, scroll) = (true, 0) }
    mutating func close() { isOpen = false }

    /// - Parameter last: the furthest that it can be scrolled.
    mutating func move(_ way: Action.Selecting, last: Int) {
        switch way {
        case .up: scroll = max(0, scroll - 1)
        case .down: scroll = min(last, scroll + 1)
        case .pageUp: scroll = max(0, scroll - Selection.page)
        case .pageDown: scroll = min(last, scroll + Selection.page)
        case .first: scroll = 0
        case .last: scroll = last
        }
    }
}
