import LiveShow
import Phrases
import Screens
import Testing
import Timeline

@testable import Console

/// A console that only looks on: what comes from the one that runs the show counts, and nothing goes back.
@Suite struct LookingOnTests {
    private static let automatic = Show(
        id: "s", title: "S", start: clock("08:00"),
        parts: [
            Part(id: "p", title: "P", segments: [.of("a", "5m", title: "A", .auto), .of("b", "5m", title: "B")])
        ])

    /// Two at one show: the desk, and one who looks on.
    private func two(_ show: Show = Shows.day, at time: String = "08:00") -> (desk: Seat, watcher: Seat) {
        let desk = Seat(show, at: time)
        var watcher = desk
        watcher.looksOn(.following)
        return (desk, watcher)
    }

    private func doAtDesk(_ desk: inout Seat, _ watcher: inout Seat, _ work: (inout Seat) -> Void) {
        let before = desk.changes.count
        work(&desk)
        watcher.hear(desk, Array(desk.changes[before...]))
    }

    @Test func noKeyChangesAnything() {
        var (desk, watcher) = two()
        doAtDesk(&desk, &watcher) { $0.press(" ") }
        let before = watcher.model.state
        for binding in watcher.model.keymap.bindings where binding.action.isForDesk {
            for key in binding.keys {
                watcher.press(key)
                #expect(watcher.model.notice?.text == watcher.model.words.phrases.watching.looksOn, "\(binding.label)")
                #expect(watcher.model.prompt == nil)
            }
        }
        #expect(watcher.model.state.isSameSituation(as: before))
        #expect(watcher.changes.isEmpty)
    }

    @Test func theKeysThatDoNothingHereAreNotOffered() {
        let (_, watcher) = two()
        #expect(watcher.model.bindings.allSatisfy { !$0.action.isForDesk })
        #expect(
            watcher.model.bindings.contains { $0.action == .shared(.help) }
                && watcher.model.bindings.contains { $0.action == .leave })
    }

    @Test func leavingAsksNothing() {
        var (desk, watcher) = two()
        doAtDesk(&desk, &watcher) { $0.press(" ") }
        watcher.press("q")
        #expect(watcher.asked == [.leave])
    }

    @Test func whatHappensIsSaidAndLogged() {
        var (desk, watcher) = two()
        doAtDesk(&desk, &watcher) { $0.press(" ", "h") }
        #expect(watcher.model.log.count == 2)
        #expect(watcher.model.log.allSatisfy { $0.who == "linh pts/3" })
        #expect(watcher.model.notice?.text.contains("held") == true)
        #expect(watcher.model.state.phase == .held)
    }

    @Test func whatTheCrewNotesIsNotSaidToThoseOnStageAndBehindIt() {
        for view in View.allCases {
            var (desk, watcher) = two()
            watcher.press(.character(Character("\(view.number)")))
            doAtDesk(&desk, &watcher) { $0.command("note the chairman is late") }
            let isSaid = watcher.model.notice?.text.contains("the chairman is late") == true
            #expect(isSaid == (view != .presenter && view != .backstage), "\(view)")
            #expect(watcher.model.log.count == 1)
        }
    }

    @Test func aBlankedMonitorShowsNothingAtAll() {
        var (desk, watcher) = two()
        watcher.press("3")
        doAtDesk(&desk, &watcher) { $0.press(" ") }
        #expect(watcher.screen(80, 24).text.contains { !$0.allSatisfy { $0 == " " } })
        doAtDesk(&desk, &watcher) { $0.command("blank") }
        #expect(watcher.screen(80, 24).text.allSatisfy { $0.allSatisfy { $0 == " " } })
        watcher.press("?")
        #expect(watcher.screen(80, 24).contains("the next view"))
        watcher.press(.escape, "1")
        #expect(watcher.screen(80, 24).contains("REMAINING"))
    }

    @Test func whatFellDueByItselfGivesWayToWhatTheDeskSays() {
        var (desk, watcher) = two(Self.automatic)
        doAtDesk(&desk, &watcher) { $0.press(" ") }
        // Somebody adds a minute in the very last moment; here the segment ends meanwhile.
        desk.wait(until: "08:04:59")
        let before = desk.changes.count
        desk.press("+")
        watcher.wait(until: "08:05:00")
        #expect(watcher.isAheadOfDesk)
        #expect(watcher.model.state.stage.current == 1)
        watcher.hear(desk, Array(desk.changes[before...]))
        #expect(!watcher.isAheadOfDesk)
        #expect(watcher.model.state.stage.current == 0)
        #expect(watcher.model.log.count == 2)
    }

    @Test func bothShowTheSameScreenButForTheFrame() {
        var (desk, watcher) = two()
        for keys in [[" "], ["+"], ["h"], ["h"], ["u"], [" "]] as [[Key]] {
            desk.wait(.seconds(7))
            watcher.wait(.seconds(7))
            doAtDesk(&desk, &watcher) { $0.press(keys) }
            let size = Size(columns: 120, rows: 40)
            let (a, b) = (Screen.draw(desk.model, size), Screen.draw(watcher.model, size))
            for row in 1..<(size.rows - 2) { #expect(a.text(row: row) == b.text(row: row)) }
        }
    }
}
