@_spi(_Unicode) import Swift

/// Ids made from titles: lower-case ASCII letters, digits and hyphens.
package enum Slug {
    /// The longest id that is made.
    package static let longest = 40

    /// `Văn nghệ chào mừng` becomes `van-nghe-chao-mung`: as ``plain(_:)`` in lower case, with hyphens. A title without any such
    /// letter gives `fallback`.
    package static func make(_ title: String, fallback: String) -> String {
        var slug = String(plain(title).lowercased().map { $0 == " " ? "-" : $0 }.prefix(longest))
        while slug.hasSuffix("-") { slug.removeLast() }
        return slug.isEmpty ? fallback : slug
    }

    /// `Âm thanh 2.1` becomes `Am thanh 2 1`: letters lose their marks, đ becomes d, and all else is a single space. Empty if no
    /// letter and no digit is left.
    package static func plain(_ title: String) -> String {
        var plain = ""
        for scalar in String(title.unicodeScalars.prefix(400))._nfd {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9": plain.unicodeScalars.append(scalar)
            case "đ": plain += "d"
            case "Đ": plain += "D"
            case _ where scalar.properties.generalCategory == .nonspacingMark: continue
            default: if !plain.isEmpty, !plain.hasSuffix(" ") { plain += " " }
            }
        }
        while plain.hasSuffix(" ") { plain.removeLast() }
        return plain
    }

    /// The id with the lowest number behind it that `isTaken` does not know: `speech`, `speech-2`, `speech-3`.
    package static func unique(_ slug: String, isTaken: (String) -> Bool) -> String {
        guard isTaken(slug) else { return slug }
        var number = 2
        while isTaken("\(slug)-\(number)") { number += 1 }
        return "\(slug)-\(number)"
    }

    /// Whether a text may serve as an id: letters of any script, digits, `-`, `_` and `.`, and no spaces, which
    /// would part the words of a command.
    package static func isID(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 200
            && text.unicodeScalars.allSatisfy {
                // The usual letters need not be looked up.
                ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" || $0 == "_" || $0 == "."
                    || $0.properties.isAlphabetic || $0.properties.numericType != nil
                    || $0.properties.generalCategory == .nonspacingMark
            }
    }
}
