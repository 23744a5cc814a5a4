import Console
import Phrases
import Screens
import Timeline

extension Script.Mistake {
    /// `FILE:LINE: error: …`, in the format of compilers.
    func text(file: String, _ words: Words) -> String {
        "\(SafeText.make(file, limit: 300)):\(line): error: \(phrase(words))"
    }

    private func phrase(_ words: Words) -> String {
        let say = words.phrases.simulation
        return switch fault {
        case .noTime(let text): say.noTime(text)
        case .timeGoesBack(let time, let last): say.timeGoesBack(time, after: last)
        case .noCommand: say.noCommand
        case .command(let fault): words.fault(fault)
        case .tooLarge: say.tooLarge(megabytes: Limit.Script.bytes >> 20)
        case .notText: say.notText
        }
    }
}
