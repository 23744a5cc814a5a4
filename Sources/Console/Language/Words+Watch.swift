import Timeline

/// What a console that only follows says of the one that runs the show.
extension Words {
    var looksOn: String {
        say(
            "this console only looks on: the show is run at another one", "màn hình này chỉ theo dõi: chương trình chạy ở bảng khác"
        )
    }

    /// On the top line, in place of what is saved.
    func link(_ link: Link) -> String {
        switch link {
        case .following: say("following", "đang theo dõi")
        case .gone(let since, false): say(" GONE \(self.time(since)) ", " MẤT TỪ \(self.time(since)) ")
        case .gone(let since, true): say(" LEFT \(self.time(since)) ", " ĐÃ RỜI \(self.time(since)) ")
        case .closed: say("closed", "đã đóng")
        case .silent(let since): say(" SILENT \(self.time(since)) ", " IM TỪ \(self.time(since)) ")
        case .unsaved: say(" NOT SAVED ", " CHƯA GHI ")
        case .outOfSight(let heard): say("heard \(self.time(heard))", "tin \(self.time(heard))")
        case .takenOver: takenOver
        case .damaged: say(" DAMAGED ", " BỊ HỎNG ")
        case .unreadable: say(" NO NEWS ", " MẤT TIN ")
        }
    }

    /// The same in a sentence, for as long as it lasts; nil where all is well.
    func sentence(_ link: Link) -> String? {
        switch link {
        case .following: nil
        case .gone(let since, false):
            say(
                "THE CONSOLE IS GONE since \(self.time(since)): no news for now",
                "MẤT BẢNG ĐIỀU HÀNH từ \(self.time(since)): chờ nối lại")
        case .gone(let since, true):
            say(
                "the console was left at \(self.time(since)): no news for now",
                "đã rời bảng điều hành lúc \(self.time(since)): chờ quay lại")
        case .closed(let at):
            say("the recording was closed at \(self.time(at))", "bản ghi đã đóng lúc \(self.time(at))")
        case .silent(let since):
            say(
                "THE CONSOLE DOES NOT ANSWER since \(self.time(since))",
                "BẢNG ĐIỀU HÀNH KHÔNG TRẢ LỜI từ \(self.time(since))")
        case .unsaved:
            say(
                "THE CONSOLE CANNOT SAVE: what it does now does not come here",
                "BẢNG ĐIỀU HÀNH KHÔNG GHI ĐƯỢC: thay đổi ở đó không đến đây")
        case .outOfSight(let heard):
            say(
                "run on another machine: last heard at \(self.time(heard))",
                "chạy ở máy khác: tin cuối lúc \(self.time(heard))")
        case .takenOver(let rival): takenOver(by: rival)
        case .damaged(let why): why
        case .unreadable(let why): say("NO NEWS OF THE CONSOLE: \(why)", "MẤT TIN CỦA BẢNG ĐIỀU HÀNH: \(why)")
        }
    }

    // While there is nothing to follow yet.
    package var waitingTitle: String { say("WAITING", "ĐANG CHỜ") }
    package func waits(for show: String) -> String {
        say("No console is running “\(show)” yet.", "Chưa có bảng điều hành nào chạy “\(show)”.")
    }
    package func waits(forFile path: String) -> String {
        say("The recording \(path) is not there yet.", "Chưa có bản ghi \(path).")
    }
    package var opensByItself: String {
        say("This screen opens as soon as it is.", "Màn hình này sẽ tự mở ngay khi có.")
    }
    package var waitingKeys: String { say("q leave", "q thoát") }
}
