/// Puts an apostrophe before a text that a spreadsheet would read as a formula. The reader removes it again.
enum FormulaGuard {
    static func guarded(_ text: String) -> String { isGuardable(text[...]) ? "'" + text : text }

    static func unguarded(_ text: String) -> String {
        text.first == "'" && isGuardable(text.dropFirst()) ? String(text.dropFirst()) : text
    }

    /// Begins as a formula does, whatever apostrophes stand before it.
    private static func isGuardable(_ text: Substring) -> Bool {
        guard let first = text.drop(while: { $0 == "'" || $0 == " " }).unicodeScalars.first else { return false }
        return formulas.contains(first)
    }

    private static let formulas: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]
}
