import ArgumentParser
import Console
import Phrases
import Screens
import ShowFile

struct KeysCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: Speech.phrases.callHelp.keys,
        discussion: Speech.phrases.callHelp.keysDetails)

    @OptionGroup var keys: KeysOption
    @OptionGroup var language: LanguageOption

    func run() throws {
        for binding in try keys.load().bindings {
            let line = KeyFile.line(
                binding.name, binding.keys.compactMap(\.name), comment: binding.help(Speech.words))
            try Output.line(line)
        }
    }
}
