/// What stands in one cell: a character and the marks on it.
///
/// Plain figures rather than a `Character`, so that comparing two screens touches no reference and compares
/// scalars (a `Character` takes both Unicode forms of a letter as one).
package struct Glyph: Sendable, Hashable {
    package var base: Unicode.Scalar
    /// Combining marks in their order, zero where there is none: a terminal cell holds no more than four.
    package var marks: SIMD4<UInt32> = .zero

    package init(_ base: Unicode.Scalar) { self.base = base }

    package static let blank = Glyph(" ")

    /// Its scalars, the base first.
    package var scalars: [Unicode.Scalar] {
        [base] + (0..<4).compactMap { marks[$0] == 0 ? nil : Unicode.Scalar(marks[$0]) }
    }

    mutating func add(mark: Unicode.Scalar) {
        for i in 0..<4 where marks[i] == 0 {
            marks[i] = mark.value
            return
        }
    }
}
