struct VietnameseTerminal: TerminalPhrases {
    var notATerminal: String { "bàn điều khiển cần một terminal; check, simulate và logs thì không cần" }
    var noName: String { "chưa đặt TERM: bàn điều khiển cần biết đang dùng terminal nào" }
    func unusable(_ name: String) -> String {
        "không biết terminal “\(name)”, hoặc nó không đặt được chữ đúng chỗ: hãy đặt TERM, chẳng hạn xterm-256color"
    }
    func startScreen(_ problem: String) -> String { "\(problem); runofshow --help cho xem mọi cách gọi" }
}
