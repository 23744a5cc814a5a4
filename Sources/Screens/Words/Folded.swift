@_spi(_Unicode) import Swift

/// Text as it is looked for: in lower case, its marks taken off, so that `nghe` finds `Nghệ`.
package enum Folded {
    package static func text(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.lowercased()._nfd where scalar.properties.generalCategory != .nonspacingMark {
            folded.append(scalar == "đ" ? "d" : scalar)
        }
        return String(folded)
    }
}
