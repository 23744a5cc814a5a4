import Phrases
import Timeline

/// What the seats say.
extension Words {
    func viewName(_ view: View) -> String {
        switch view {
        case .manager: say("STAGE MANAGER", "ĐẠO DIỄN SÂN KHẤU")
        case .director: say("DIRECTOR", "ĐẠO DIỄN TRUYỀN HÌNH")
        case .presenter: say("PRESENTER", "NGƯỜI DẪN")
        case .cues: say("CUE SHEET", "BẢNG HIỆU LỆNH")
        case .log: say("LOG", "NHẬT KÝ")
        case .backstage: say("BACKSTAGE", "HẬU TRƯỜNG")
        }
    }

    func viewHelp(_ view: View) -> String {
        switch view {
        case .manager: say("view: stage manager", "màn hình: đạo diễn sân khấu")
        case .director: say("view: broadcast director", "màn hình: đạo diễn truyền hình")
        case .presenter: say("view: presenter", "màn hình: người dẫn chương trình")
        case .cues: say("view: cue sheet", "màn hình: bảng hiệu lệnh")
        case .log: say("view: log", "màn hình: nhật ký")
        case .backstage: say("view: backstage", "màn hình: hậu trường")
        }
    }

    /// A cue as it is spoken: standby until it is called, then its text and GO.
    func spoken(_ cue: Cue, _ model: Model) -> String {
        let department = cue.department.map { model.departmentName($0) + ": " } ?? ""
        return department + cue.call
    }

    func latest(_ time: String) -> String { say("by \(time)", "trước \(time)") }
    /// Before a start that waits for its time: when everybody is there, where there is room to say so, and how long
    /// before it that is.
    func inHand(_ span: Milliseconds, ready time: String?) -> String {
        let span = Figures.down(span)
        guard let time else { return say("\(span) in hand", "dư \(span)") }
        return say("ready \(time) · \(span) in hand", "sẵn sàng \(time) · dư \(span)")
    }
    func slack(_ slack: Milliseconds) -> String {
        slack < .zero
            ? say("win back \(Figures.up(-slack))", "phải bù \(Figures.up(-slack))")
            : say("room \(Figures.down(slack))", "còn dư \(Figures.down(slack))")
    }

    func toMeet(_ point: String) -> String {
        say("to meet \(point)  (\(key(.catchUp)) ⏎):", "để kịp \(point)  (\(key(.catchUp)) ⏎):")
    }
    var nothingHappened: String { say("nothing has happened yet", "chưa có gì xảy ra") }
    func newer(_ count: Int) -> String { say(" \(count) newer ", " \(count) dòng mới hơn ") }

    func filter(_ department: String?) -> String {
        let d = key(.department)
        return department.map { say("\($0)   \(d): the next department", "\($0)   \(d): bộ phận kế tiếp") }
            ?? say("all departments   \(d): one after the other", "mọi bộ phận   \(d): từng bộ phận")
    }
    var called: String { say("called", "đã gọi") }
    var dropped: String { say("dropped", "đã bỏ") }

    func waiting(for names: [String]) -> String {
        let who = names.isEmpty ? say("all segments", "mọi mục") : names.joined(separator: ", ")
        return say("\(who)   \(key(.seen)): seen", "\(who)   \(key(.seen)): đã xem")
    }
    var nothingToWaitFor: String { say("nothing of theirs is in this show", "không có mục nào cho họ") }
    func movedBy(_ moved: Milliseconds) -> String {
        moved < .zero
            ? say("EARLIER \(Figures.up(-moved))", "SỚM HƠN \(Figures.up(-moved))")
            : say("LATER \(Figures.up(moved))", "MUỘN HƠN \(Figures.up(moved))")
    }
}
