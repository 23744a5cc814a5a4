/// What a screen has in one place. Two plain numbers: a screen of them is drawn and compared each second.
package struct Cell: Sendable, Hashable {
    private var lower: UInt64
    /// The glyph's, and above it the style and the width.
    private var upper: UInt64

    private static let styleAt = UInt64(42)
    private static let widthAt = UInt64(56)
    private static let glyphMask = (UInt64(1) << styleAt) - 1
    private static let styleMask = (UInt64(1) << widthAt - 1) & ~glyphMask

    package init(glyph: Glyph, style: Style, width: UInt8 = 1) {
        lower = glyph.lower
        upper = glyph.upper | UInt64(style.bits) << Self.styleAt | UInt64(width) << Self.widthAt
    }

    package static let blank = Cell(glyph: .blank, style: .plain)

    package var glyph: Glyph {
        get { Glyph(lower: lower, upper: upper & Self.glyphMask) }
        set { (lower, upper) = (newValue.lower, upper & ~Self.glyphMask | newValue.upper) }
    }

    /// A space of its own, not the right half of something.
    package var isBlank: Bool { glyph == .blank && width == 1 }

    package var style: Style {
        get { Style(bits: UInt8(truncatingIfNeeded: upper >> Self.styleAt)) }
        set { upper = upper & ~Self.styleMask | UInt64(newValue.bits) << Self.styleAt }
    }

    /// 1 or 2; 0 for the right half of a wide one.
    package var width: UInt8 {
        get { UInt8(truncatingIfNeeded: upper >> Self.widthAt) }
        set { upper = upper & (Self.glyphMask | Self.styleMask) | UInt64(newValue) << Self.widthAt }
    }
}
