/// Days as show files and recordings write them: `2023-10-10`.
package enum CalendarDay {
    package static func isOne(_ text: String) -> Bool {
        let fields = text.split(separator: "-", omittingEmptySubsequences: false)
        guard fields.map(\.utf8.count) == [4, 2, 2],
            text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let year = Int(fields[0]), let month = Int(fields[1]), let day = Int(fields[2]),
            year > 0, (1...12).contains(month)
        else { return false }
        let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...days[month - 1]).contains(day)
    }

    /// The day of the week of a date like `2023-10-10`, from 0 for Monday; nil if it is no date. By the Gregorian calendar
    /// (Sakamoto's method).
    package static func weekday(of text: String) -> Int? {
        guard isOne(text) else { return nil }
        let fields = text.split(separator: "-").compactMap { Int($0) }
        let (month, day) = (fields[1], fields[2])
        let year = month < 3 ? fields[0] - 1 : fields[0]
        let shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]
        // Sakamoto counts from Sunday.
        return (year + year / 4 - year / 100 + year / 400 + shift + day + 6) % 7
    }
}
