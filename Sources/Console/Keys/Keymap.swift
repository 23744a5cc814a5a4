package import Timeline

/// What a key is for.
package enum Action: Sendable, Hashable {
    case go, back, undo, redo, holdOrResume
    case lengthen(Milliseconds)
    case shorten(Milliseconds)
    case select(Selecting)
    case selectCurrent
    case goto, skipOrUnskip
    /// Of the selected segment: its texts and length, a new one after it, its place, its cues.
    case edit, insert, place, editCue
    case callCue, standbyCue
    case note, message, catchUp
    case command, find
    case help, lock, leave, suspend
    /// The clock of a rehearsal.
    case clock(Pacing)
    /// A recording that is played back.
    case replay(Replaying)
    case view(View)
    case nextView
    /// In the cue sheet: the next department. Backstage: seen.
    case department, seen

    package enum Pacing: Sendable, Hashable { case faster, slower, pause, jump }
    package enum Replaying: Sendable, Hashable {
        case playOrPause, faster, slower
        /// Event by event.
        case nextLine, earlierLine
        case by(Milliseconds)
        case beginning, end
        /// To where the selected segment began; to a place that is typed.
        case toSelected, toPlace
        /// In the log.
        case search, searchNext, searchBack
    }
    package enum Selecting: Sendable, Hashable { case up, down, pageUp, pageDown, first, last }
}

/// One table: it decides what a key does, and writes the help and the line of keys.
package struct Keymap: Sendable {
    package struct Binding: Sendable {
        package var keys: [Key]
        package var action: Action
        /// As the keys are shown.
        package var label: String
        package var help: @Sendable (Words) -> String
        /// A word for the line of keys; nil keeps it off that line.
        package var short: (@Sendable (Words) -> String)?
    }

    package let bindings: [Binding]
    /// Keys that do nothing here, and are spoken of all the same.
    private let elsewhere: [Binding]
    private let actions: [Key: Action]

    package init(_ bindings: [Binding] = Keymap.standard, elsewhere: [Binding] = []) {
        self.bindings = bindings
        self.elsewhere = elsewhere
        actions = Dictionary(
            bindings.flatMap { binding in binding.keys.map { ($0, binding.action) } }, uniquingKeysWith: { a, _ in a })
    }

    package func action(for key: Key) -> Action? { actions[key] }

    /// How the keys of each action are shown.
    var labels: [Action: [String]] {
        Dictionary((bindings + elsewhere).map { ($0.action, $0.keys.map(\.label)) }, uniquingKeysWith: { a, _ in a })
    }

    static let standardLabels = Keymap().labels

    package static let standard: [Binding] =
        [
            Binding(
                keys: [.character(" "), .enter], action: .go, label: "Space ⏎",
                help: { $0.say("GO: the next segment", "GO: sang mục tiếp theo") }, short: { $0.say("GO", "GO") }),
            Binding(
                keys: [.character("b")], action: .back, label: "b",
                help: { $0.say("back: takes the last advance back", "lùi: rút lại lần chuyển mục vừa rồi") },
                short: { $0.say("back", "lùi") }),
            Binding(
                keys: [.character("u")], action: .undo, label: "u",
                help: { $0.say("undo the last change", "hoàn tác thay đổi vừa rồi") },
                short: { $0.say("undo", "hoàn tác") }),
            Binding(
                keys: [.control("r")], action: .redo, label: "Ctrl-R",
                help: { $0.say("redo what was undone", "làm lại điều vừa hoàn tác") }, short: nil),
            Binding(
                keys: [.character("h")], action: .holdOrResume, label: "h",
                help: { $0.say("hold the segment's clock, or release it", "tạm dừng đồng hồ của mục, hoặc chạy tiếp") },
                short: { $0.say("hold", "dừng") }),
            Binding(
                keys: [.character("+"), .character("=")], action: .lengthen(.minutes(1)), label: "+",
                help: { $0.say("one minute more", "thêm một phút") }, short: { $0.say("±1m", "±1m") }),
            Binding(
                keys: [.character("-")], action: .shorten(.minutes(1)), label: "-",
                help: { $0.say("one minute less", "bớt một phút") }, short: nil),
            Binding(
                keys: [.character("]")], action: .lengthen(.seconds(10)), label: "]",
                help: { $0.say("ten seconds more", "thêm mười giây") }, short: nil),
            Binding(
                keys: [.character("[")], action: .shorten(.seconds(10)), label: "[",
                help: { $0.say("ten seconds less", "bớt mười giây") }, short: nil),
            Binding(
                keys: [.character("c")], action: .callCue, label: "c",
                help: { $0.say("cue GO: calls the next cue", "gọi hiệu lệnh tiếp theo") },
                short: { $0.say("cue", "gọi") }),
            Binding(
                keys: [.character("x")], action: .standbyCue, label: "x",
                help: { $0.say("standby for the next cue", "báo sẵn sàng cho hiệu lệnh tiếp theo") },
                short: { $0.say("standby", "sẵn sàng") }),
            Binding(
                keys: [.character("t")], action: .catchUp, label: "t",
                help: {
                    $0.say("catch-up: what to cut for the next missed hard point", "bù giờ: rút mục nào để kịp mốc cứng sắp trễ")
                },
                short: { $0.say("catch-up", "bù giờ") }),
            Binding(
                keys: [.up, .character("k")], action: .select(.up), label: "↑ k",
                help: { $0.say("select the segment above", "chọn mục phía trên") }, short: nil),
            Binding(
                keys: [.down, .character("j")], action: .select(.down), label: "↓ j",
                help: { $0.say("select the segment below", "chọn mục phía dưới") }, short: nil),
            Binding(
                keys: [.pageUp], action: .select(.pageUp), label: "PgUp",
                help: { $0.say("select a page up", "lên một trang") }, short: nil),
            Binding(
                keys: [.pageDown], action: .select(.pageDown), label: "PgDn",
                help: { $0.say("select a page down", "xuống một trang") }, short: nil),
            Binding(
                keys: [.home], action: .select(.first), label: "Home",
                help: { $0.say("select the first segment", "chọn mục đầu tiên") }, short: nil),
            Binding(
                keys: [.end], action: .select(.last), label: "End",
                help: { $0.say("select the last segment", "chọn mục cuối cùng") }, short: nil),
            Binding(
                keys: [.character(".")], action: .selectCurrent, label: ".",
                help: { $0.say("back to the current segment", "về mục đang chạy") }, short: nil),
            Binding(
                keys: [.character("g")], action: .goto, label: "g",
                help: { $0.say("go to the selected segment (asks)", "chuyển tới mục đã chọn (có hỏi)") },
                short: { $0.say("goto", "tới") }),
            Binding(
                keys: [.character("s")], action: .skipOrUnskip, label: "s",
                help: { $0.say("skip or bring back the selected segment (asks)", "bỏ qua hoặc đưa lại mục đã chọn (có hỏi)") },
                short: { $0.say("skip", "bỏ") }),
            Binding(
                keys: [.character("e")], action: .edit, label: "e",
                help: {
                    $0.say("edit the selected segment: title, who, note, length", "sửa mục đã chọn: tên, người thực hiện, ghi chú")
                },
                short: { $0.say("edit", "sửa") }),
            Binding(
                keys: [.character("E")], action: .editCue, label: "E",
                help: { $0.say("change a cue of the selected segment, or add one", "sửa hoặc thêm hiệu lệnh của mục đã chọn") },
                short: nil),
            Binding(
                keys: [.character("i")], action: .insert, label: "i",
                help: { $0.say("insert a segment after the selected one", "chèn một mục sau mục đã chọn") },
                short: { $0.say("insert", "chèn") }),
            Binding(
                keys: [.character("M")], action: .place, label: "M",
                help: {
                    $0.say("move the selected segment: ↑↓ place it, ⏎ accepts", "chuyển chỗ mục đã chọn: ↑↓ đặt, ⏎ chấp nhận")
                },
                short: { $0.say("move", "chuyển") }),
            Binding(
                keys: [.character("n")], action: .note, label: "n",
                help: { $0.say("note: a line in the log", "ghi chú vào nhật ký") }, short: { $0.say("note", "ghi") }),
            Binding(
                keys: [.character("m")], action: .message, label: "m",
                help: {
                    $0.say(
                        "message: to all or the presenter; empty clears it", "thông báo: tới tất cả hoặc người dẫn; để trống là xóa"
                    )
                },
                short: { $0.say("message", "báo") }),
            Binding(
                keys: [.character(":")], action: .command, label: ":",
                help: { $0.say("any command, Tab completes, ↑ the earlier ones", "mọi lệnh, Tab để điền, ↑ lệnh trước") },
                short: { $0.say("command", "lệnh") }),
            Binding(
                keys: [.character("/")], action: .find, label: "/",
                help: { $0.say("find a segment", "tìm mục") }, short: { $0.say("find", "tìm") }),
            Binding(
                keys: [.character(">")], action: .clock(.faster), label: ">",
                help: { $0.say("rehearsal: the clock faster", "tập duyệt: đồng hồ nhanh hơn") }, short: nil),
            Binding(
                keys: [.character("<")], action: .clock(.slower), label: "<",
                help: { $0.say("rehearsal: the clock slower", "tập duyệt: đồng hồ chậm lại") }, short: nil),
            Binding(
                keys: [.character("p")], action: .clock(.pause), label: "p",
                help: { $0.say("rehearsal: pause the clock, or let it run", "tập duyệt: dừng đồng hồ, hoặc chạy tiếp") },
                short: nil),
            Binding(
                keys: [.character("J")], action: .clock(.jump), label: "J",
                help: { $0.say("rehearsal: to just before the next hard point", "tập duyệt: tới ngay trước mốc cứng kế tiếp") },
                short: nil),
            Binding(
                keys: [.character("L")], action: .lock, label: "L",
                help: {
                    $0.say("lock the keyboard; \($0.key(.lock)) twice unlocks", "khóa bàn phím; \($0.key(.lock)) hai lần để mở")
                },
                short: { $0.say("lock", "khóa") }),
        ]
        + View.allCases.map { view in
            Binding(
                keys: [.character(Character(String(view.number)))], action: .view(view), label: String(view.number),
                help: { $0.viewHelp(view) }, short: nil)
        } + [
            Binding(
                keys: [.tab], action: .nextView, label: "Tab", help: { $0.say("the next view", "màn hình kế tiếp") },
                short: { $0.say("view", "màn hình") }),
            Binding(
                keys: [.character("d")], action: .department, label: "d",
                help: { $0.say("cue sheet: one department after the other", "bảng hiệu lệnh: từng bộ phận") }, short: nil),
            Binding(
                keys: [.character("a")], action: .seen, label: "a",
                help: {
                    $0.say("backstage: seen, mark what moves from now on", "hậu trường: đã xem, đánh dấu thay đổi từ lúc này")
                },
                short: nil),
            Binding(
                keys: [.character("?")], action: .help, label: "?",
                help: { $0.say("all keys", "tất cả phím") }, short: { $0.say("keys", "phím") }),
            Binding(
                keys: [.character("q"), .control("c")], action: .leave, label: "q",
                help: { $0.say("leave (asks while the show runs)", "thoát (có hỏi khi đang chạy)") },
                short: { $0.say("leave", "thoát") }),
            Binding(
                keys: [.control("z")], action: .suspend, label: "Ctrl-Z",
                help: {
                    $0.say("to the shell; fg comes back, the show's clock goes on", "ra shell; fg để quay lại, đồng hồ vẫn chạy")
                },
                short: nil),
        ]
}
