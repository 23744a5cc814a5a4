@_spi(_Unicode) import Swift

/// Ids made from titles: lower-case ASCII letters, digits and hyphens.
package enum Slug {
    /// The longest id that is made.
    package static let longest = 40

    /// `Văn nghệ chào mừng` becomes `van-nghe-chao-mung`: as ``plain(_:)`` in lower case, with hyphens. A title without any such
    /// letter gives `fallback`.
    package static func make(_ title: String, fallback: String) -> String {
        var slug = plain(title).utf8.prefix(longest).map { byte in
            switch byte {
            case UInt8(ascii: " "): UInt8(ascii: "-")
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
            default: byte
            }
        }
        while slug.last == UInt8(ascii: "-") { slug.removeLast() }
        return slug.isEmpty ? fallback : String(decoding: slug, as: UTF8.self)
    }

    /// `Âm thanh 2.1` becomes `Am thanh 2 1`: letters lose their marks, đ becomes d, and all else is a single space. Empty if no
    /// letter and no digit is left.
    package static func plain(_ title: String) -> String {
        let space = UInt8(ascii: " ")
        var plain: [UInt8] = []
        for scalar in String(title.unicodeScalars.prefix(400))._nfd {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9": plain.append(UInt8(ascii: scalar))
            case "đ": plain.append(UInt8(ascii: "d"))
            case "Đ": plain.append(UInt8(ascii: "D"))
            case _ where !scalar.isASCII && scalar.properties.generalCategory == .nonspacingMark: continue
            default: if let last = plain.last, last != space { plain.append(space) }
            }
        }
        while plain.last == space { plain.removeLast() }
        return String(decoding: plain, as: UTF8.self)
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
