import Timeline

/// Names on the command line with commas between, such as `lx,"Mai Anh"`.
enum NameList {
    /// Without the spaces before each name, and without empty ones.
    static func read(_ text: String?) -> [String] {
        (text ?? "").split(separator: ",").map { SafeText.make(String($0.trimmingPrefix(while: \.isWhitespace)), limit: 200) }
            .filter { !$0.isEmpty }
    }
}
