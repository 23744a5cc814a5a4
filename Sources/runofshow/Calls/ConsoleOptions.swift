import ArgumentParser
import Console
import Glibc
import Phrases
import Screens
import Terminal
import Timeline

/// Options of all calls that open a console.
struct ConsoleOptions: ParsableArguments {
    @OptionGroup var language: LanguageOption

    @Option(
        help: .phrase(\.view))
    var view = View.manager

    @Option(
        name: .customLong("for"),
        help: .phrase(\.backstageFor))
    var backstageFor: String?

    @Option(
        help: .phrase(\.background))
    var background: Background?

    @OptionGroup var keys: KeysOption

    @Option(
        help: .phrase(\.bell))
    var bell: Bell?

    @Option(
        help: .phrase(\.bellFor))
    var dept: String?

    var terminalBackground: Background { background ?? Background.fromEnvironment }

    /// The model with these options applied.
    func applied(to model: Model, _ keymap: Keymap) -> Model {
        var model = model
        model.keymap = keymap
        model.bell = bell ?? (dept == nil ? .off : .bell)
        model.cueBell.departments = NameList.read(dept)
        model.backstageFor = NameList.read(backstageFor)
        model.open(backstageFor == nil ? view : view == .manager ? .backstage : view)
        return model
    }

    var words: Words { Speech.words }

    /// False if NO_COLOR is set to anything (no-color.org).
    var hasColours: Bool { getenv("NO_COLOR").map { $0.pointee == 0 } ?? true }
}

extension View: ExpressibleByArgument {}
extension Background: ExpressibleByArgument {}
extension Bell: ExpressibleByArgument {}

extension ShowTimeArgument: ExpressibleByArgument {
    init?(argument: String) { self.init(text: argument) }
}
