/// What a recording's file and its later parts are called: `NAME.jsonl`, `NAME-2.jsonl`, `NAME-3.jsonl`.
struct PartName: Equatable {
    static let ending = ".jsonl"

    var stem: String
    var number: Int
    var ending: String

    /// - Parameter isLaterPart: whether the number at the end of the name is that of a part, not of the name's own.
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

    var next: PartName {
        var next = self
        next.number += 1
        return next
    }
}
