import Timeline

/// A time of day on the command line: `08:25`, `08:25:30`, `25:10`.
struct ShowTimeArgument {
    let time: ShowTime

    init?(text: String) {
        guard let time = ShowTime(text: text) else { return nil }
        self.time = time
    }
}
