struct EnglishSystemError: SystemErrorPhrases {
    var diskFull: String { "the disk is full" }
    var quotaUsedUp: String { "your share of the disk is used up" }
    var readOnly: String { "the disk is read-only" }
    var device: String { "the disk reports an error" }
    var notAllowed: String { "you are not allowed to" }
    var missing: String { "there is no such file or folder" }
    var noFolder: String { "part of the path is not a folder" }
    var tooLarge: String { "the file would be larger than is allowed" }
    var tooManyFiles: String { "too many files are open" }
    var nameTooLong: String { "the name is too long" }
    var unreadable: String { "it could not be read back" }
    func other(_ number: Int, _ text: String) -> String { text }
}
