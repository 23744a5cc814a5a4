/// What stands in one cell: a character and the marks on it.
///
/// Plain figures rather than a `Character`, so that comparing two screens touches no reference and compares
/// scalars (a `Character` takes both Unicode forms of a letter as one).
package struct Glyph: Sendable, Hashable {
    /// Combining marks that a terminal cell holds at most.
    private static let most = 4
    /// A scalar takes 21 bits.
    private static let bits = UInt64(21)
    private static let mask = UInt64(0x1F_FFFF)

    /// The first three marks, the first one lowest, zero where there is none.
    private(set) var lower: UInt64
    /// The base, and above it the fourth mark.
    private(set) var upper: UInt64

    package init(_ base: Unicode.Scalar) { (lower, upper) = (0, UInt64(base.value)) }

    init(lower: UInt64, upper: UInt64) { (self.lower, self.upper) = (lower, upper) }

    package static let blank = Glyph(" ")

    package var base: Unicode.Scalar { Self.scalar(upper & Self.mask) ?? " " }

    /// In their order.
    package var marks: [Unicode.Scalar] {
        hasMarks ? (0..<Self.most).compactMap { mark($0) } : []
    }

    package var hasMarks: Bool { lower != 0 }

    /// Its scalars, the base first.
    package var scalars: [Unicode.Scalar] { [base] + marks }

    private func mark(_ number: Int) -> Unicode.Scalar? {
        let value = number < Self.most - 1 ? lower >> (UInt64(number) * Self.bits) : upper >> Self.bits
        return value & Self.mask == 0 ? nil : Self.scalar(value & Self.mask)
    }

    private static func scalar(_ value: UInt64) -> Unicode.Scalar? { Unicode.Scalar(UInt32(value)) }

    /// One mark more; none where the cell is full.
    mutating func add(mark: Unicode.Scalar) {
        guard let place = (0..<Self.most).first(where: { self.mark($0) == nil }) else { return }
        if place < Self.most - 1 {
            lower |= UInt64(mark.value) << (UInt64(place) * Self.bits)
        } else {
            upper |= UInt64(mark.value) << Self.bits
        }
    }
}
