import Testing

@testable import ShowFormats

/// Columns on paper stay large enough to read.
@Suite struct PrintedPagesTests {
    @Test func whatFitsStandsOnOnePage() {
        let pages = PrintedPages([5, 10, 10, 32, 20], repeated: 4, page: 10.9)
        #expect(pages.breaks.isEmpty && pages.scale == 100)
    }

    @Test func aLittleTooMuchIsMadeSmaller() {
        let pages = PrintedPages([5, 10, 10, 32, 20] + Array(repeating: 16, count: 6), repeated: 4, page: 10.9)
        #expect(pages.breaks.isEmpty && (60..<100).contains(pages.scale))
    }

    @Test func departmentsGoOnFurtherPagesBehindTheFirstColumns() {
        let pages = PrintedPages([5, 10, 10, 32, 20] + Array(repeating: 16, count: 20), repeated: 4, page: 10.9)
        #expect(!pages.breaks.isEmpty && pages.scale >= 60)
        #expect(pages.breaks.allSatisfy { $0 > 4 })
    }

    @Test func oneColumnWiderThanThePageStillGetsOne() {
        #expect(PrintedPages([5, 400], repeated: 1, page: 10.9).breaks.isEmpty)
    }
}
