import ArgumentParser

struct ResumeCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume",
        abstract: Speech.say(
            "Goes on with an interrupted recording, at the state it had.",
            "Chạy tiếp một bản ghi bị gián đoạn, đúng trạng thái lúc đó."),
        discussion: Speech.say(
            """
            Without a recording it takes the last one whose show has not ended and that nobody is writing. A live \
            show's clock has gone on while nobody looked; a rehearsal's goes on from its last record.

            EXAMPLE
              runofshow resume
            """,
            """
            Không chỉ rõ bản ghi nào thì lấy bản gần nhất mà chương trình chưa kết thúc và không ai đang ghi. Đồng \
            hồ của chương trình trực tiếp vẫn chạy trong lúc không ai trông; buổi tập duyệt chạy tiếp từ mẩu ghi cuối.

            VÍ DỤ
              runofshow resume
            """))

    @Argument(
        help: .say("The recording; the last unfinished one where left out.", "Bản ghi; không ghi thì lấy bản dở dang gần nhất."),
        completion: .file(extensions: ["jsonl"]))
    var log: String?

    @Flag(
        help: .say(
            "Open what stands before a damaged line. The original stays as it is.",
            "Mở phần đứng trước dòng bị hỏng. Bản gốc giữ nguyên."))
    var salvage = false

    @OptionGroup var console: ConsoleOptions

    func run() throws { try ConsoleSession.resume(log, salvage: salvage, console) }
}
