import Screens
import Testing
import Timeline

@testable import Console

/// What would go on by itself and waits for a go says so, whoever looks at it.
@Suite struct WaitingTests {
    private static let news = Show(
        id: "news", title: "News", start: clock("08:00"),
        parts: [
            Part(
                id: "p", title: "P",
                segments: [
                    Segment(id: "film", title: "Film", length: .duration(.minutes(10)), advance: .auto),
                    Segment(id: "news", title: "News", length: .duration(.minutes(5)), start: clock("08:15")),
                ])
        ])

    private func seat(_ language: Language, back time: String) -> Seat {
        var seat = Seat(Self.news, at: "08:00", language)
        seat.at("08:00", " ")
        seat.wait(until: time)
        seat.press("b")
        return seat
    }

    private func detail(_ seat: Seat) -> String { Countdown(seat.model.source).detail }

    @Test func theSegmentSaysThatItWaitsForGO() {
        var english = seat(.english, back: "08:12")
        #expect(detail(english) == "WAITING FOR GO · was to end 08:10:00")
        #expect(detail(seat(.vietnamese, back: "08:12")) == "CHỜ LỆNH GO · lẽ ra hết 08:10:00")
        // With time in hand too; and nothing is announced that will not happen.
        english.command("add 10m film")
        #expect(detail(english) == "WAITING FOR GO · ends 08:20:00")
        #expect(!english.screen(80, 24).contains("by itself"))
        english.at("08:21", " ")
        #expect(!english.screen(80, 24).contains("WAITING"))
    }

    @Test func theGapSaysThatItWaitsForGO() {
        var english = seat(.english, back: "08:16")
        #expect(english.model.forecast.phase == .between)
        #expect(detail(english) == "WAITING FOR GO · at 08:15:00")
        #expect(detail(seat(.vietnamese, back: "08:16")) == "CHỜ LỆNH GO · lúc 08:15:00")
        for (columns, rows) in [(60, 16), (80, 24), (120, 40)] {
            let screen = english.screen(columns, rows)
            #expect(screen.contains("WAITING FOR GO") && !screen.contains("by itself"), "\(columns)x\(rows)")
        }
        english.at("08:17", " ")
        #expect(!english.screen(80, 24).contains("WAITING"))
    }

    @Test func aGapThatDoesNotWaitSaysWhenItStarts() {
        var seat = Seat(Self.news, at: "08:00")
        seat.at("08:00", " ")
        seat.wait(until: "08:12")
        #expect(detail(seat) == "by itself at 08:15:00")
        #expect(!seat.screen(80, 24).contains("WAITING"))
    }
}
