@_spi(_Unicode) import Swift

/// Text prepared for search: lower case without accents, so that `nghe` finds `Nghệ`.
package enum SearchText {
    package static func folded(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.lowercased()._nfd where scalar.properties.generalCategory != .nonspacingMark {
            folded.append(scalar == "đ" ? "d" : scalar)
        }
        return String(folded)
    }
}
