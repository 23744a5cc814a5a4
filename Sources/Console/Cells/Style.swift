/// How a cell looks, by meaning; the terminal decides with which colours. Whatever a tone says, words say too.
package struct Style: Sendable, Hashable {
    package enum Tone: UInt8, Sendable, CaseIterable {
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

    package var tone = Tone.plain
    package var isBold = false
    package var isReversed = false
    package var isUnderlined = false

    package init(_ tone: Tone = .plain, bold: Bool = false, reversed: Bool = false, underlined: Bool = false) {
        self.tone = tone
        isBold = bold
        isReversed = reversed
        isUnderlined = underlined
    }

    package static let plain = Style()
    package static let bold = Style(bold: true)
    package static let quiet = Style(.quiet)

    package func reversed(_ on: Bool = true) -> Style {
        var style = self
        style.isReversed = on
        return style
    }
}
