internal import Glibc

/// The name that a recording has while its first line is being written: nobody finds it by its own before it is whole.
enum Unfinished {
    /// `.NAME.4711.new`; a file of that name is of a process of our number that is no more.
    static func name(_ name: String) -> String { ".\(name).\(getpid()).new" }

    /// The path that an open file has today, from the one that the kernel remembers it was opened by.
    static func published(_ opened: String, by process: Int32) -> String {
        let ending = ".\(process).new (deleted)"
        let name = Folder.name(opened)
        guard name.hasPrefix("."), name.hasSuffix(ending) else { return opened }
        return Folder.join(Folder.of(opened), String(name.dropFirst().dropLast(ending.count)))
    }
}
