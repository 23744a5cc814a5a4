/// How a cell looks, by the role of its colour; the terminal decides which colour that is. What a role says, words say too.
package struct Style: Sendable, Hashable {
    package enum ColourRole: UInt8, Sendable, CaseIterable {
        case plain
        /// Of less weight: what is past, labels.
        case quiet
        /// What is on stage.
        case current
        /// All is well.
        case calm
        /// Near the end; being saved for long.
        case near
        /// Over; not saved.
        case over
        /// On air.
        case onAir
        /// A rehearsal, unmistakably.
        case rehearsal
    }

    /// The role, and above it bold, reversed and underlined, a bit each.
    private(set) var bits: UInt8

    package init(_ role: ColourRole = .plain, bold: Bool = false, reversed: Bool = false, underlined: Bool = false) {
        bits = role.rawValue
        isBold = bold
        isReversed = reversed
        isUnderlined = underlined
    }

    init(bits: UInt8) { self.bits = bits }

    package var role: ColourRole {
        get { ColourRole(rawValue: bits & 0x0F) ?? .plain }
        set { bits = bits & 0xF0 | newValue.rawValue }
    }
    package var isBold: Bool {
        get { has(0x10) }
        set { set(0x10, newValue) }
    }
    package var isReversed: Bool {
        get { has(0x20) }
        set { set(0x20, newValue) }
    }
    package var isUnderlined: Bool {
        get { has(0x40) }
        set { set(0x40, newValue) }
    }

    private func has(_ bit: UInt8) -> Bool { bits & bit != 0 }
    private mutating func set(_ bit: UInt8, _ on: Bool) { bits = on ? bits | bit : bits & ~bit }

    package static let plain = Style()
    package static let bold = Style(bold: true)
    package static let quiet = Style(.quiet)

    package func reversed(_ on: Bool = true) -> Style {
        var style = self
        style.isReversed = on
        return style
    }
}
