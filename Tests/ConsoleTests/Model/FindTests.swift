import Phrases
import Screens
import Testing
import Timeline

@testable import Console

/// `/` finds a segment however it is typed.
@Suite struct FindTests {
    private func finding(_ text: String, _ keys: Key...) -> Seat {
        var seat = Seat(Shows.hanoi, at: "07:55:00", .vietnamese)
        seat.press("/")
        seat.type(text)
        seat.press(keys)
        return seat
    }

    @Test(arguments: [
        ("van nghe", "welcome"), ("VĂN NGHỆ", "welcome"), ("van nghe\u{302}\u{323}", "welcome"), ("dai bieu", "intro"),
        ("đại biểu", "intro"), ("dang, nha nuoc", "leader"), ("citizens", "citizens"), ("so van hoa", "doors"),
        ("cong dan", "citizens"), ("KET THUC", "close"),
    ])
    func itFindsWithoutMarksAndCase(_ text: String, _ id: String) { #expect(finding(text).selected == id) }

    @Test func downAndUpGoThroughWhatIsFound() {
        let next = (1...5).map { finding("phat bieu", Array(repeating: .down, count: $0)).selected }
        #expect(next == ["leader", "chairman", "leader", "chairman", "leader"])
        #expect(finding("phat bieu", .up).selected == "leader")
        #expect(finding("phat bieu", .tab).selected == "leader")
    }

    private func finding(_ text: String, _ keys: [Key]) -> Seat {
        var seat = finding(text)
        seat.press(keys)
        return seat
    }

    @Test func enterStaysThereAndEscapeComesBack() {
        #expect(finding("cong dan", .enter).selected == "citizens")
        #expect(finding("cong dan", .escape).selected == nil)
        var seat = Seat(Shows.hanoi, at: "07:55:00")
        seat.press(.down, "/")
        seat.type("ket thuc")
        #expect(seat.selected == "close")
        seat.press(.escape)
        #expect(seat.selected == "welcome")
    }

    @Test func whatIsNotThereIsSaid() {
        let seat = finding("opera", .enter)
        #expect(seat.selected == nil && seat.notice == seat.model.words.phrases.keyboard.nothingFound)
        #expect(finding("opera").hint == [Words(.vietnamese).phrases.keyboard.nothingFound])
    }
}
