import Testing

@testable import Console

@Suite struct HelpPageTests {
    @Test func itOpensAtItsTop() {
        var help = HelpPage()
        #expect(!help.isOpen)
        help.open()
        help.move(.last, last: 40)
        #expect(help.isOpen && help.scroll == 40)
        help.close()
        #expect(!help.isOpen)
        help.open()
        #expect(help.isOpen && help.scroll == 0)
    }

    @Test func itIsScrolledNoFurtherThanItGoes() {
        var help = HelpPage()
        help.open()
        help.move(.up, last: 12)
        #expect(help.scroll == 0)
        help.move(.pageDown, last: 12)
        help.move(.down, last: 12)
        #expect(help.scroll == Selection.page + 1)
        help.move(.pageDown, last: 12)
        #expect(help.scroll == 12)
        help.move(.pageUp, last: 12)
        #expect(help.scroll == 12 - Selection.page)
        help.move(.first, last: 12)
        #expect(help.scroll == 0)
    }
}
