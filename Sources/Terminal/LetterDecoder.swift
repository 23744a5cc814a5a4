import CLinux
import Console

/// Decodes characters from bytes. A character may arrive in pieces; an invalid byte does not affect others.
struct LetterDecoder {
    enum Letter: Equatable {
        case scalar(Unicode.Scalar)
        /// Bytes that form no character.
        case none
    }

    var isUTF8 = true
    /// The bytes of an incomplete character.
    private var begun: [UInt8] = []
    private var length = 0

    init(isUTF8: Bool = true) { self.isUTF8 = isUTF8 }

    /// Processes a byte.
    ///
    /// - Returns: the completed characters; two if the byte ends an incomplete one.
    mutating func take(_ byte: UInt8) -> [Letter] {
        guard isUTF8 else { return [Self.ofLocale(byte)] }
        if begun.isEmpty { return begin(byte) }
        guard byte & 0xC0 == 0x80 else { return cut() + begin(byte) }
        begun.append(byte)
        guard begun.count == length else { return [] }
        defer { begun.removeAll(keepingCapacity: true) }
        // Overlong forms and halves of UTF-16 pairs are no characters.
        return [String(validating: begun, as: UTF8.self)?.unicodeScalars.first.map(Letter.scalar) ?? .none]
    }

    /// Ends an incomplete character: nothing more of it will come.
    mutating func end() -> [Key] { cut().map { _ in .unknown } }

    private mutating func cut() -> [Letter] {
        guard !begun.isEmpty else { return [] }
        begun.removeAll(keepingCapacity: true)
        return [.none]
    }

    private mutating func begin(_ byte: UInt8) -> [Letter] {
        switch byte {
        case ..<0x80: return [.scalar(Unicode.Scalar(byte))]
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF: length = 3
        case 0xF0...0xF4: length = 4
        default: return [.none]
        }
        begun.append(byte)
        return []
    }

    /// For a locale in which every character is a byte.
    private static func ofLocale(_ byte: UInt8) -> Letter {
        Unicode.Scalar(btowc(Int32(byte))).map(Letter.scalar) ?? .none
    }
}
