import Phrases
import Timeline

/// What is said of a console that has taken the show over.
extension Words {
    /// On the top line, in place of what is saved.
    var takenOver: String { say(" TAKEN OVER ", " BỊ TIẾP QUẢN ") }

    /// Once, when it happens.
    func takesOver(_ rival: Rival) -> String {
        say(
            "TAKEN OVER from a copy by \(rival.name): agree by voice; \(key(.leave)) leaves",
            "\(rival.name) TIẾP QUẢN từ bản sao: hãy thống nhất bằng lời; \(key(.leave)) thoát")
    }

    func takenOver(by rival: Rival) -> String {
        say(
            "THE SHOW WAS TAKEN OVER at \(Figures.time(rival.since)) by \(rival.name)",
            "CHƯƠNG TRÌNH ĐÃ BỊ TIẾP QUẢN lúc \(Figures.time(rival.since)): \(rival.name)")
    }
}
