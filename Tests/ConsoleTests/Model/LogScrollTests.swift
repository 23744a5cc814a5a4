import Testing

@testable import Console

@Suite struct LogScrollTests {
    @Test func upGoesBackInTimeAndNoFurtherThanTheFirstLine() {
        var scroll = LogScroll()
        scroll.move(.down, of: 30)
        #expect(scroll.lines == 0)
        scroll.move(.up, of: 30)
        scroll.move(.pageUp, of: 30)
        #expect(scroll.lines == 1 + Selection.page)
        scroll.move(.first, of: 30)
        #expect(scroll.lines == 29)
        scroll.move(.up, of: 30)
        #expect(scroll.lines == 29)
        scroll.move(.pageDown, of: 30)
        #expect(scroll.lines == 29 - Selection.page)
        scroll.move(.last, of: 30)
        #expect(scroll.lines == 0)
    }

    @Test(arguments: [Action.Selecting.up, .down, .pageUp, .pageDown, .first, .last])
    func aLogWithoutLinesStaysWhereItIs(way: Action.Selecting) {
        var scroll = LogScroll()
        scroll.move(way, of: 0)
        #expect(scroll.lines == 0)
    }

    @Test func toTheNewest() {
        var scroll = LogScroll()
        scroll.move(.first, of: 9)
        scroll.toNewest()
        #expect(scroll == LogScroll())
    }
}
