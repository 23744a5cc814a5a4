struct EnglishRecordingFault: RecordingFaultPhrases {
    func missing(_ name: String) -> String { "\(name): there is no such file." }
    func isFolder(_ name: String) -> String { "\(name) is a folder, not a recording." }
    func isNoFile(_ name: String) -> String { "\(name) is not a file: a recording cannot be read from a pipe or a device." }
    func isLink(_ name: String) -> String {
        "\(name) is a link; give the recording itself, so that no other file is written to."
    }
    func noPermission(_ name: String) -> String { "\(name): you are not allowed to open it." }
    func empty(_ name: String) -> String { "\(name) is empty." }
    func notARecording(_ name: String) -> String { "\(name) is not a recording of runofshow." }
    func cutInHeader(_ name: String) -> String {
        "\(name) ends within its first line: it holds neither a show nor anything that happened."
    }
    func newerVersion(_ name: String, version: Int, known: Int, program: String?) -> String {
        "\(name) is written in version \(version) of the format; this program reads version \(known). "
            + "It takes \(program.map { "runofshow \($0)" } ?? "a newer runofshow") or later."
    }
    func tooLarge(_ name: String) -> String { "\(name) is larger than any recording that can be read." }
    func damagedShow(_ name: String, _ damage: String) -> String { "\(name):1: damaged: \(damage). This line holds the show." }
    func damaged(_ name: String, line: Int, _ damage: String) -> String {
        "\(name):\(line): damaged: \(damage). What stands before that line can be opened with --salvage."
    }
    func unknownEvent(_ name: String, line: Int, event: String) -> String {
        "\(name):\(line): it records \"\(event)\", which this program does not know: it takes a newer runofshow. "
            + "What stands before that line can be opened with --salvage."
    }
    func beingWritten(_ name: String, by who: String) -> String {
        "\(name) is being written by \(who). Look on with: runofshow watch \(name)"
    }
    func alreadyThere(_ name: String) -> String { "\(name) is already there; nothing is overwritten." }
    func changed(_ name: String) -> String {
        "\(name) was changed by somebody else: it no longer holds what was read from it."
    }
    func replaced(_ name: String) -> String { "\(name) was replaced: another recording has its name now." }
    func cannotRead(_ name: String, _ why: String) -> String { "\(name) cannot be read: \(why)." }
    func cannotWrite(_ name: String, _ why: String) -> String { "\(name) cannot be written: \(why)." }
    func cannotMakeFolder(_ name: String, _ why: String) -> String {
        "The folder \(name) cannot be made: \(why). Another place can be given with --log FILE."
    }
    var noHome: String {
        "There is no place for recordings: set HOME or XDG_STATE_HOME, or give a place with --log FILE."
    }
}
