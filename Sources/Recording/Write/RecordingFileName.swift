/// The file names of a recording and its later parts: `NAME.jsonl`, `NAME-2.jsonl`, `NAME-3.jsonl`.
struct RecordingFileName: Equatable {
    static let ending = ".jsonl"

    var stem: String
    var number: Int
    var ending: String

    /// - Parameter isLaterPart: whether a number at the end of the name is a part number and not part of the name.
    init(_ name: String, isLaterPart: Bool) {
        ending = name.hasSuffix(Self.ending) ? Self.ending : ""
        stem = String(name.dropLast(ending.count))
        number = 1
        guard isLaterPart, let hyphen = stem.lastIndex(of: "-"),
            let number = Int(stem[stem.index(after: hyphen)...]), (2...999_999).contains(number)
        else { return }
        stem = String(stem[..<hyphen])
        self.number = number
    }

    var text: String { number == 1 ? stem + ending : "\(stem)-\(number)\(ending)" }

    var next: RecordingFileName {
        var next = self
        next.number += 1
        return next
    }
}
