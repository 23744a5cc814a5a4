import Console
import LiveShow
import Recording
import Timeline

extension TakeoverSituation {
    /// What there is to know before one takes over.
    func text(at now: Int, _ language: Language) -> String {
        func ago(_ wall: Int) -> String { Span.text(max(0, now - wall)) }
        switch standing {
        case .claimed(let claim):
            let who = claim.text(language)
            if let gone = claim.gone {
                return language.say(
                    "This is a copy. The show was run by \(who); that console went away \(ago(gone)) ago.",
                    "Đây là bản sao. Chương trình do \(who) điều hành; bảng đó đã mất từ \(ago(gone)) trước.")
            }
            let heard = ago(claim.heard)
            return isFresh
                ? language.say(
                    "This is a copy. THE SHOW IS BEING RUN by \(who), last heard \(heard) ago. "
                        + "Two consoles that both run it are worse than none.",
                    "Đây là bản sao. CHƯƠNG TRÌNH ĐANG ĐƯỢC CHẠY bởi \(who), tin cuối \(heard) trước. "
                        + "Hai bảng cùng điều hành còn tệ hơn không có bảng nào.")
                : language.say(
                    "This is a copy. The show is run by \(who), last heard \(heard) ago.",
                    "Đây là bản sao. Chương trình do \(who) điều hành, tin cuối \(heard) trước.")
        case .takenOver(let takeover):
            let taken = language.say(
                "The show was taken over by \(takeover.english) \(ago(takeover.at)) ago, from a copy of this recording. "
                    + "What was done there since is NOT in this one.",
                "Chương trình đã do \(takeover.vietnamese) tiếp quản \(ago(takeover.at)) trước, từ bản sao của bản ghi này. "
                    + "Những gì làm ở đó từ lúc ấy KHÔNG có trong bản ghi này.")
            return ([taken] + (elsewhere?.sentences(language) ?? [])).joined(separator: " ")
        case .goesOn(let takeover):
            return language.say(
                "The show was taken over by \(takeover.english) \(ago(takeover.at)) ago, and this is their recording. "
                    + "Whether that console is still at work cannot be told from here: ask them.",
                "Chương trình đã do \(takeover.vietnamese) tiếp quản \(ago(takeover.at)) trước, và đây là bản ghi của họ. "
                    + "Ở đây không biết được bảng đó còn chạy không: hãy hỏi họ.")
        case .unreadable:
            return language.say(
                "Another console may have this show: what lies beside its recording about that cannot be read.",
                "Có thể một bảng khác đang giữ chương trình này: không đọc được tệp bên cạnh bản ghi nói về việc đó.")
        }
    }
}

extension Elsewhere {
    /// For whoever leaves a console whose show was taken over.
    func whoGoesOn(_ takeover: Takeover, _ language: Language) -> String {
        let place = path.map { SafeText.make($0, limit: Limit.Call.path) }
        return language.say(
            "the show was taken over: \(takeover.english) goes on with it" + (place.map { " in \($0)" } ?? "")
                + "; this recording has nothing of what is done there",
            "chương trình đã bị tiếp quản: \(takeover.vietnamese) chạy tiếp" + (place.map { " trong \($0)" } ?? "")
                + "; bản ghi này không có gì của phần chạy ở đó")
    }

    fileprivate func sentences(_ language: Language) -> [String] {
        let work =
            switch isAtWork {
            case true?: language.say("That console IS STILL AT WORK.", "Bảng đó VẪN ĐANG CHẠY.")
            case false?: language.say("That console is no longer at work.", "Bảng đó không còn chạy nữa.")
            case nil:
                language.say(
                    "Whether that console is still at work cannot be told from here: ask them.",
                    "Ở đây không biết được bảng đó còn chạy không: hãy hỏi họ.")
            }
        let way = path.map { path in
            let path = SafeText.make(path, limit: Limit.Call.path)
            return isAtWork == false
                ? language.say(
                    "To have what was done there: runofshow resume \(path)",
                    "Muốn có những gì đã làm ở đó: runofshow resume \(path)")
                : language.say(
                    "To have what was done there, once they have left it: runofshow resume \(path)",
                    "Muốn có những gì đã làm ở đó, sau khi họ đã thoát: runofshow resume \(path)")
        }
        return [work, way].compactMap(\.self)
    }
}

extension Claim {
    func text(_ language: Language) -> String { SafeText.make(language.say(english, vietnamese), limit: 200) }
}

extension Takeover {
    func text(_ language: Language) -> String { language.say(english, vietnamese) }
}
