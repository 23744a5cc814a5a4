import Console
import Timeline

extension Script.Mistake {
    /// `FILE:LINE: error: …`, as compilers say it.
    func text(file: String, _ words: Words) -> String {
        "\(SafeText.make(file, limit: 300)):\(line): error: \(reason(words))"
    }

    private func reason(_ words: Words) -> String {
        switch fault {
        case .noTime(let text):
            words.say(
                "“\(text)” is not a time: a line is written TIME COMMAND, such as 08:31:30 go",
                "“\(text)” không phải giờ: mỗi dòng viết là GIỜ LỆNH, như 08:31:30 go")
        case .timeGoesBack(let time, let last):
            words.say(
                "\(time.text) is before \(last.text): times never go back",
                "\(time.text) sớm hơn \(last.text): giờ không bao giờ lùi")
        case .noCommand:
            words.say(
                "a command is missing: a line is written TIME COMMAND, such as 08:31:30 go",
                "thiếu lệnh: mỗi dòng viết là GIỜ LỆNH, như 08:31:30 go")
        case .command(let fault): words.fault(fault)
        case .tooLarge:
            words.say(
                "the script is too large: it has at most \(Limit.Script.bytes >> 20) MB",
                "kịch bản quá lớn: tối đa \(Limit.Script.bytes >> 20) MB")
        case .notText: words.say("the script is not UTF-8 text", "kịch bản không phải văn bản UTF-8")
        }
    }
}
