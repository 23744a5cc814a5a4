import Console
import Timeline

extension Script.Mistake {
    /// `FILE:LINE: error: …`, as compilers say it.
    func text(file: String, _ words: Words) -> String {
        "\(SafeText.make(file, limit: 300)):\(line): error: \(reason(words))"
    }

    private func reason(_ words: Words) -> String {
        switch fault {
        case .noTime(let text): "“\(text)” is not a time: a line is written TIME COMMAND, such as 08:31:30 go"
        case .timeGoesBack(let time, let last): "\(time.text) is before \(last.text): times never go back"
        case .noCommand: "a command is missing: a line is written TIME COMMAND, such as 08:31:30 go"
        case .command(let fault): words.fault(fault)
        case .notText: "the script is not UTF-8 text"
        }
    }
}
