import ArgumentParser
import Console
import Glibc
import Terminal
import Timeline

/// What every call that opens a console takes.
struct ConsoleOptions: ParsableArguments {
    @OptionGroup var language: LanguageOption

    @Option(
        help: .say(
            "The view to open on: manager, director, presenter, cues, log or backstage.",
            "Màn hình mở đầu tiên: manager, director, presenter, cues, log hoặc backstage."))
    var view = View.manager

    @Option(
        name: .customLong("for"),
        help: .say(
            "Whom the backstage view is for: names, departments or segments, with commas between.",
            "Màn hình hậu trường dành cho ai: tên người, bộ phận hoặc mục, cách nhau bằng dấu phẩy."))
    var backstageFor: String?

    @Option(
        help: .say(
            "The terminal's background: dark or light. As COLORFGBG has it where left out, else dark.",
            "Nền của terminal: dark (tối) hoặc light (sáng). Không ghi thì theo COLORFGBG, không có nữa thì dark."))
    var background: Background?

    @OptionGroup var keys: KeysOption

    @Option(
        help: .say(
            "A sign when a cue's notice begins and when it is due: off, bell or flash.",
            "Báo khi đến lúc chuẩn bị và đến giờ một hiệu lệnh: off (không), bell (chuông) hoặc flash (nháy màn hình)."))
    var bell = Bell.off

    var terminalBackground: Background { background ?? Background.told }

    /// The model as these options want it.
    func applied(to model: Model, _ keymap: Keymap) -> Model {
        var model = model
        model.keymap = keymap
        model.bell = bell
        model.backstageFor = (backstageFor ?? "").split(separator: ",")
            .map { SafeText.make(String($0.trimmingPrefix(while: \.isWhitespace)), limit: 100) }
        model.open(backstageFor == nil ? view : view == .manager ? .backstage : view)
        return model
    }

    var words: Words { Speech.words }

    /// No colour where NO_COLOR is set to anything (no-color.org).
    var hasColours: Bool { getenv("NO_COLOR").map { $0.pointee == 0 } ?? true }
}

extension View: ExpressibleByArgument {}
extension Background: ExpressibleByArgument {}
extension Bell: ExpressibleByArgument {}

extension ShowTimeArgument: ExpressibleByArgument {
    init?(argument: String) { self.init(text: argument) }
}
