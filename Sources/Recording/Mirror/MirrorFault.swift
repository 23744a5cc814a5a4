package import Timeline

/// Why a mirror cannot go on: nothing that trying again would help.
package enum MirrorFault: Error, Sendable, Hashable {
    case noFolder(path: String)
    /// The copy would be the recording itself.
    case sameFile(path: String)
    /// What is there is not the beginning of the recording.
    case somethingElse(path: String)
    /// What is there is the recording and more: somebody went on with it, or the recording has lost its end.
    case holdsMore(path: String)
    case isNoFile(path: String)
    /// Another console goes on with the show from the copy; nil where what it left cannot be read.
    case takenOver(path: String, by: Takeover?)

    /// Whether it is about the bytes of the file that is there.
    var isOfWhatIsThere: Bool {
        switch self {
        case .somethingElse, .holdsMore: true
        default: false
        }
    }

    /// One sentence: what is the matter and what can be done.
    package func text(_ language: Language) -> String {
        func name(_ path: String) -> String { SafeText.make(path, limit: Limit.Call.path) }
        return switch self {
        case .noFolder(let path):
            language.say(
                "There is no folder \(name(path)): make it, or mount its disk, first.",
                "Không có thư mục \(name(path)): hãy tạo trước, hoặc gắn ổ đĩa của nó vào.")
        case .sameFile(let path):
            language.say(
                "\(name(path)) is the recording itself: a copy belongs in another folder, on another disk.",
                "\(name(path)) chính là bản ghi: bản sao phải ở thư mục khác, trên đĩa khác.")
        case .somethingElse(let path):
            language.say(
                "\(name(path)) is something else than this recording; nothing is overwritten. Choose another destination.",
                "\(name(path)) không phải bản sao của bản ghi này; không ghi đè. Hãy chọn đích khác.")
        case .holdsMore(let path):
            language.say(
                "\(name(path)) holds more than the recording does; nothing is overwritten. Choose another destination.",
                "\(name(path)) dài hơn bản ghi; không ghi đè. Hãy chọn đích khác.")
        case .isNoFile(let path):
            language.say(
                "\(name(path)) is a link, a folder or a device, not a file; nothing is written to it.",
                "\(name(path)) là liên kết, thư mục hoặc thiết bị, không phải tệp; không ghi vào đó.")
        case .takenOver(let path, let by?):
            language.say(
                "\(name(path)) was taken over: \(by.english) goes on with the show from it. Nothing more is copied there.",
                "\(name(path)) đã bị tiếp quản: \(by.vietnamese) chạy tiếp chương trình từ đó. Không sao chép vào đó nữa.")
        case .takenOver(let path, nil):
            language.say(
                "\(name(path)) was taken over by another console. Nothing more is copied there.",
                "\(name(path)) đã bị một bảng điều hành khác tiếp quản. Không sao chép vào đó nữa.")
        }
    }
}

extension Takeover {
    /// `mai pts/1 on booth`
    package var english: String { "\(SafeText.make(who, limit: 100)) on \(SafeText.make(host, limit: 100))" }
    /// `mai pts/1 tại máy booth`
    package var vietnamese: String { "\(SafeText.make(who, limit: 100)) tại máy \(SafeText.make(host, limit: 100))" }
}

extension Claim {
    /// `linh pts/3 on desk, process 4711`
    package var english: String {
        who + (host.map { " on \($0)" } ?? "") + (process > 0 ? ", process \(process)" : "")
    }
    /// `linh pts/3 tại máy desk, tiến trình 4711`
    package var vietnamese: String {
        who + (host.map { " tại máy \($0)" } ?? "") + (process > 0 ? ", tiến trình \(process)" : "")
    }
}
