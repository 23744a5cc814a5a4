import ArgumentParser
import Console
import ShowFile

struct KeysCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: Speech.say("The keys, as a file that can be changed.", "Các phím, dưới dạng tệp có thể sửa."),
        discussion: Speech.say(
            """
            A line an action, with its keys. Of a file of one's own only the lines that differ need be kept: what is \
            not named has its standard keys, unless another action took them. A key is one character, ctrl-LETTER, or \
            space, enter, tab, shift-tab, backspace, delete, up, down, left, right, page-up, page-down, home, end.

            EXAMPLE
              mkdir -p ~/.config/runofshow
              runofshow keys > ~/.config/runofshow/keys.yaml
            """,
            """
            Mỗi dòng một thao tác cùng các phím của nó. Tệp riêng chỉ cần giữ những dòng khác đi: thao tác không có \
            tên trong tệp giữ phím chuẩn, trừ khi thao tác khác đã lấy phím ấy. Phím là một ký tự, ctrl-CHỮ, hoặc \
            space, enter, tab, shift-tab, backspace, delete, up, down, left, right, page-up, page-down, home, end.

            VÍ DỤ
              mkdir -p ~/.config/runofshow
              runofshow keys > ~/.config/runofshow/keys.yaml
            """))

    @OptionGroup var keys: KeysOption
    @OptionGroup var language: LanguageOption

    func run() throws {
        for binding in try keys.load().bindings {
            let line = KeyFile.line(
                binding.action.name, binding.keys.compactMap(\.name), comment: binding.help(Speech.words))
            try Output.line(line)
        }
    }
}
