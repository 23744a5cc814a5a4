import Phrases
import Screens
import Testing
import Timeline

@testable import Console

/// The table of keys is the one in the design, and nothing is in it twice.
@Suite struct KeymapTests {
    private let keymap = Keymap()

    @Test(
        arguments: [
            (" ", .desk(.go)), (.enter, .desk(.go)), ("b", .desk(.back)), ("u", .desk(.undo)), (.control("r"), .desk(.redo)),
            ("h", .desk(.holdOrResume)),
            ("+", .desk(.lengthen(.minutes(1)))), ("-", .desk(.shorten(.minutes(1)))), ("]", .desk(.lengthen(.seconds(10)))),
            ("[", .desk(.shorten(.seconds(10)))), (.up, .shared(.select(.up))), (.down, .shared(.select(.down))),
            ("j", .shared(.select(.down))),
            ("k", .shared(.select(.up))), (.pageUp, .shared(.select(.pageUp))), (.pageDown, .shared(.select(.pageDown))),
            (.home, .shared(.select(.first))),
            (.end, .shared(.select(.last))), (".", .shared(.selectCurrent)), ("g", .desk(.goto)), ("s", .desk(.skipOrUnskip)),
            ("c", .desk(.callCue)),
            ("x", .desk(.standbyCue)), ("n", .desk(.note)), ("m", .desk(.message)), ("t", .desk(.catchUp)), (":", .desk(.command)),
            ("/", .shared(.find)),
            ("?", .shared(.help)), ("L", .shared(.lock)), ("q", .leave), ("1", .shared(.view(.manager))),
            ("2", .shared(.view(.director))),
            ("3", .shared(.view(.presenter))), ("4", .shared(.view(.cues))), ("5", .shared(.view(.log))),
            ("6", .shared(.view(.backstage))),
            (.tab, .shared(.nextView)),
        ] as [(Key, Action)])
    func theKeyHasItsAction(_ key: Key, _ action: Action) { #expect(keymap.action(for: key) == action) }

    /// What texts call keys before a keymap is known.
    @Test func theUsualLabelsAreThoseOfTheTable() { #expect(keymap.labels == KeyLabels()) }

    @Test func noKeyIsBoundTwice() {
        let keys = keymap.bindings.flatMap(\.keys)
        #expect(Set(keys).count == keys.count)
        #expect(Set(keymap.bindings.map(\.action)).count == keymap.bindings.count)
    }

    @Test func everyBindingHasALabelAndHelpInBothLanguages() {
        for binding in keymap.bindings {
            let help = [Language.english, .vietnamese].map { binding.help(Words($0)) }
            #expect(!binding.label.isEmpty && !help[0].isEmpty && help[0] != help[1], "\(binding.label)")
        }
        #expect(Set(keymap.bindings.map(\.label)).count == keymap.bindings.count)
    }

    /// The label shows keys that do it.
    @Test func labelsAreTheKeys() {
        let names: [String: Key] = [
            "Space": " ", "⏎": .enter, "↑": .up, "↓": .down, "PgUp": .pageUp, "PgDn": .pageDown, "Home": .home,
            "End": .end, "Tab": .tab, "Ctrl-R": .control("r"), "Ctrl-Z": .control("z"),
        ]
        for binding in keymap.bindings {
            for name in binding.label.split(separator: " ").map(String.init) {
                let key = names[name] ?? (name.count == 1 ? .character(Character(name)) : .unknown)
                #expect(binding.keys.contains(key), "\(binding.label)")
            }
        }
    }

    @Test(arguments: [Size.least, .usual, .large, .huge], [Language.english, .vietnamese])
    func helpListsEveryKeyAndEveryCommand(_ size: Size, _ language: Language) {
        var seat = Seat(Shows.day, at: "08:00", language)
        seat.press("?")
        var seen = seat.screen(size.columns, size.rows).text
        for _ in 0..<90 {
            seat.press(.down)
            seen += seat.screen(size.columns, size.rows).text
        }
        for binding in keymap.bindings {
            let start = binding.label + " "
            #expect(
                seen.contains { $0.hasPrefix(start) && $0.contains(binding.help(Words(language)).prefix(30)) },
                "\(binding.label)")
        }
        for word in CommandWord.allCases {
            #expect(seen.contains { $0.contains(" \(word.usage) ") }, "\(word)")
        }
    }

    /// `End` comes to the last line at once, `Home` back to the first, and any other key closes.
    @Test func helpScrolls() {
        var seat = Seat(Shows.day, at: "08:00")
        seat.press("?", .end)
        #expect(seat.screen(60, 16).contains("catch-up [POINT]"))
        seat.press(.home)
        #expect(seat.screen(60, 16).contains("KEYS"))
        seat.press(.pageDown, .pageDown, .pageUp)
        #expect(seat.model.help.scroll == 10)
        seat.press("w")
        #expect(!seat.model.help.isOpen)
        seat.press("?", "q")
        #expect(!seat.model.help.isOpen && seat.asked.isEmpty)
    }

    @Test func theLineOfKeysAlwaysHasHelpAndLeaving() {
        for language in Language.allCases {
            let seat = Seat(Shows.day, at: "08:00", language)
            for columns in 60...220 {
                let line = seat.screen(columns, 24).text(row: 23)
                let words = Words(language)
                let kept = keymap.bindings.suffix(3).compactMap { binding in
                    binding.short.map { "\(binding.label) \($0(words))" }
                }
                #expect(kept.count == 2 && kept.allSatisfy(line.contains), "\(columns): \(line)")
            }
        }
    }

    @Test func anUnboundKeySaysSo() {
        var seat = Seat(Shows.day, at: "08:00")
        for key: Key in ["w", "ü", .backtab, .backspace, .control("x"), .unknown] {
            seat.press(key)
            #expect(seat.notice?.contains("does nothing here") == true, "\(key)")
        }
        seat.press(.paste("   \n"))
        #expect(seat.notice == seat.model.words.phrases.keyboard.pasted)
        #expect(seat.changes.isEmpty)
    }

    @Test func escapeAndThePointGoBackToTheShow() {
        for key: Key in [.escape, "."] {
            var seat = Seat(Shows.day, at: "08:00")
            seat.press(.down, key)
            #expect(seat.selected == nil)
        }
    }
}
