import Phrases
import Screens
import Testing
import Timeline

@testable import Console

/// Every screen in a language that has each text in brackets: a word outside of them is the show's, was typed, is a command
/// or is printed on a key. So no text is left out of `Phrases`, and none is put together from pieces of it.
@Suite struct BracketedScreens {
    private static let size = Size.large
    /// The scenes that are kept as files: each view, and what is laid over them.
    static let recorded: [Scene] = Scene.all.filter {
        [
            "calm", "director", "presenter", "cue-sheet-vi", "log", "backstage-vi", "help", "edit", "cue-choice",
            "message-prompt", "skip-question", "catch-up-vi", "watch-gone", "replay",
        ].contains($0.name)
    }

    static func file(_ name: String) -> String { "bracketed-\(name)-\(size.columns)x\(size.rows)" }

    private static func seat(_ scene: Scene) -> Seat {
        SpokenLanguage.$instead.withValue(.bracketed) { scene.seat() }
    }

    private static func model(_ scene: StartScene) -> StartModel {
        SpokenLanguage.$instead.withValue(.bracketed) { scene.model() }
    }

    @Test(arguments: recorded) func looksAsRecorded(_ scene: Scene) {
        GoldenFile.check(Screen.draw(Self.seat(scene).model, Self.size), Self.file(scene.name))
    }

    @Test func startScreenLooksAsRecorded() {
        GoldenFile.check(Screen.draw(Self.model(StartScene.all[0]), Self.size), Self.file(StartScene.all[0].name))
    }

    @Test(arguments: Scene.all) func everyWordIsAPhraseOrTheShows(_ scene: Scene) {
        let model = Self.seat(scene).model
        let known = Self.words(Self.texts(model) + Self.signs)
        for size in scene.sizes + [Self.size] where size.columns >= Screen.least.columns {
            Self.check(Screen.draw(model, size), known)
        }
    }

    @Test(arguments: StartScene.all) func everyWordOfTheStartScreenIsAPhraseOrTheShows(_ scene: StartScene) {
        let entries = scene.entries.flatMap { entry in
            switch entry {
            case .show(let path, let title, let detail, let fault): [path, title, detail, fault ?? ""]
            case .recording(let path, let title, let detail, _): [path, title, detail]
            }
        }
        Self.check(Screen.draw(Self.model(scene), Self.size), Self.words(entries + ["runofshow"]))
    }

    @Test func theWaitingScreenSaysPhrases() {
        let model = WaitingModel(what: "⟦a show⟧", words: Words(phrases: .bracketed))
        Self.check(Screen.draw(model, at: clock("08:00"), Self.size), [])
    }

    // Words.

    private static func check(_ grid: Grid, _ known: Set<String>) {
        for row in grid.text {
            for (word, isCut) in outside(row) where !known.contains(word) {
                #expect(isCut && known.contains { $0.hasPrefix(word) }, "“\(word)” is no phrase: \(row)")
            }
        }
    }

    /// The words of a row that stand in no brackets, and whether each is cut. What is cut has lost its bracket; the next
    /// text stands apart.
    static func outside(_ row: String) -> [(word: String, isCut: Bool)] {
        var words: [(word: String, isCut: Bool)] = []
        var (depth, word) = (0, "")
        let letters = Array(row)
        for (place, letter) in letters.enumerated() {
            if letter == "⟦" { depth += 1 }
            if letter == "⟧" { depth = max(0, depth - 1) }
            if letter == "…", place + 1 == letters.count || letters[place + 1] != "⟧" { depth = 0 }
            if depth == 0, letter.isLetter {
                word.append(letter)
            } else {
                if word.count > 1 { words.append((word, letter == "…")) }
                word = ""
            }
        }
        return words + (word.count > 1 ? [(word, false)] : [])
    }

    private static func words(_ texts: [String]) -> Set<String> {
        Set(texts.flatMap { $0.split { !$0.isLetter }.map(String.init) })
    }

    /// What is printed on keys, and the commands.
    private static let signs =
        Keymap.standard.map(\.label) + Key.named.map(\.label) + CommandWord.allCases.flatMap { [$0.rawValue, $0.usage] }

    /// All that comes from the show, its people and its surroundings.
    private static func texts(_ model: Model) -> [String] {
        let show = model.state.show
        var texts: [String?] = [show.title, model.saving?.failure]
        texts += show.parts.flatMap { [$0.title, $0.location] }
        texts += show.windows.map(\.title)
        texts += show.departments.map(\.title)
        for lane in show.lanes { texts += [lane.title] + lane.items.flatMap { [$0.title, $0.who, $0.location] } }
        for segment in model.state.running.segments {
            texts += [segment.id, segment.title, segment.who, segment.note]
            texts += segment.columns.flatMap { [$0.name, $0.text] }
        }
        for cue in model.state.running.cues { texts += [cue.id, cue.call, cue.department] }
        texts += Message.Audience.allCases.map { model.state.message(for: $0, at: model.forecast.now)?.text }
        switch model.prompt {
        case .line(_, let editor): texts.append(editor.text)
        case .form(let form): texts += form.fields.map(\.editor.text)
        case .question, .choice, .placing, .options, .reload, nil: break
        }
        return texts.compactMap { $0 }
    }

    @Test func theReaderOfRowsReadsWhatIsThere() {
        func words(_ row: String) -> [String] { Self.outside(row).map { $0.isCut ? $0.word + "…" : $0.word } }
        #expect(words("⟦ON AIR ⟦title⟧ 1:00⟧ Opening 2 x ⟦saving…⟧ Awa… ⟦cut… Speech") == ["Opening", "Awa…", "Speech"])
    }
}
