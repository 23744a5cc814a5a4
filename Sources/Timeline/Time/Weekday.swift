/// A day of the week in front of a time: `Sat 08:00` in a show that has a date.
extension ShowTime {
    /// Reads what ``init(text:)`` reads, and a time on a day of the week: the first such day from the show's date on.
    ///
    /// - Parameter date: the show's date, `2023-10-10`. Without one there is no day of the week.
    package init?(text: some StringProtocol, date: String?) {
        if let time = ShowTime(text: text) {
            self = time
            return
        }
        guard let date, let first = CalendarDate(text: date)?.weekday, let (day, rest) = Weekday.leading(text),
            let time = ShowTime(text: rest), time.milliseconds < 86_400_000
        else { return nil }
        self = time + .hours(24 * ((day - first + 7) % 7))
    }
}

/// The names of the days of the week, as people write them before a time.
package enum Weekday {
    /// Monday first, English and Vietnamese.
    private static let names: [[String]] = [
        ["mon", "monday", "t2"], ["tue", "tues", "tuesday", "t3"], ["wed", "wednesday", "t4"],
        ["thu", "thur", "thurs", "thursday", "t5"], ["fri", "friday", "t6"], ["sat", "saturday", "t7"], ["sun", "sunday", "cn"],
    ]

    /// The day at the start of a text, from 0 for Monday, and the text after it; nil if it starts with none.
    package static func leading(_ text: some StringProtocol) -> (day: Int, rest: String)? {
        guard text.utf8.count <= 40 else { return nil }
        let words = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
        guard words.count == 2 else { return nil }
        var word = words[0].lowercased()
        if word.last == "." || word.last == "," { word.removeLast() }
        guard let day = names.firstIndex(where: { $0.contains(word) }) else { return nil }
        return (day, words[1].drop { $0 == " " }.description)
    }
}
