import Phrases
import Screens
import Testing
import Timeline

@testable import Console

/// The start screen with some shows and recordings.
struct StartScene: Sendable, CustomTestStringConvertible {
    let name: String
    let size: Size
    let language: Language
    let entries: [StartModel.Entry]
    let keys: [Key]

    var testDescription: String { name }
    var file: String { "\(name)-\(size.columns)x\(size.rows)" }

    func model() -> StartModel {
        var model = StartModel(entries: entries, words: Words(phrases: SpokenLanguage.phrases(language)))
        for key in keys { _ = model.press(key) }
        return model
    }

    static let entries: [StartModel.Entry] = [
        .show(path: "shows/gala.yaml", title: "The Lantern Awards", detail: "2024-11-30, 30 segments", fault: nil),
        .show(
            path: "shows/hanoi-2023.yaml", title: "Hội nghị biểu dương điển hình tiên tiến, người tốt, việc tốt 2023",
            detail: "2023-10-10, 12 segments", fault: nil),
        .show(path: "shows/broken.yaml", title: "broken.yaml", detail: "", fault: "line 4: “duration” is missing"),
        .recording(path: "a.log", title: "gala", detail: "2024-11-30 19:00 - 23:10", canResume: true),
        .recording(path: "b.log", title: "hanoi-2023, rehearsal", detail: "2023-10-09 08:00 - 10:31", canResume: false),
    ]

    static let all: [StartScene] = [
        StartScene(name: "start", size: .usual, language: .english, entries: entries, keys: [.down, .down, "r"]),
        StartScene(name: "start-vi", size: .least, language: .vietnamese, entries: entries, keys: [.end, "t"]),
        StartScene(name: "start-empty", size: .least, language: .english, entries: [], keys: []),
    ]
}
