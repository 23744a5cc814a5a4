internal import JSON
package import Timeline

/// What was refused since the previous record: the first few, and the number of the rest. A cat on the keyboard does not fill the
/// disk.
package struct Refusals: Sendable, Hashable {
    /// How many are kept.
    package static let limit = RecordingLimits.refusals

    package fileprivate(set) var first: [Refusal] = []
    /// How many came after those.
    package fileprivate(set) var more = 0

    package init() {}

    package var isEmpty: Bool { first.isEmpty && more == 0 }

    package mutating func add(_ refusal: Refusal) {
        if first.count < Self.limit { first.append(refusal) } else { more += 1 }
    }

    /// Keeps only the word of a command, since its text may have been a note. Pasted text and words that are no command are
    /// removed.
    var stripped: Refusals {
        var refusals = self
        for index in first.indices {
            switch first[index].why {
            case .twice, .itself, .question, .locked, .unbound: break
            case .rejected, .unreadable, .pasted:
                let word = first[index].what.prefix { $0 != " " }
                refusals.first[index].what = CommandWord(rawValue: word.lowercased()).map(\.rawValue) ?? ""
            }
        }
        return refusals
    }
}

/// The field comes last in a record, and readers that do not know it skip it:
/// `,"refused":[["hold",30600000],["go",30600500,"twice"]],"refusedMore":3`.
extension JSONText {
    mutating func refusals(_ refusals: Refusals) {
        guard !refusals.isEmpty else { return }
        raw(#","refused":["#)
        list(refusals.first) { json, refusal in
            json.raw("[")
            json.string(refusal.what)
            json.raw(",")
            json.time(refusal.at)
            if refusal.why != .rejected {
                json.raw(",")
                json.string(refusal.why.rawValue)
            }
            json.raw("]")
        }
        raw("]")
        guard refusals.more > 0 else { return }
        raw(#","refusedMore":"#)
        integer(refusals.more)
    }
}

extension JSONReader {
    /// Empty if the record has no such field.
    mutating func refusals() throws(JSONFault) -> Refusals {
        var refusals = Refusals()
        guard !isAtEnd, take(#","refused":["#) else { return refusals }
        try list(until: "]") { (json) throws(JSONFault) in
            try json.need("[")
            let what = try json.string()
            try json.need(",")
            let at = try json.time()
            // A later version may know more reasons.
            let reason = try json.string(ifAny: ",")
            let why = reason.flatMap(Refusal.Why.init(rawValue:))
            if reason != nil, why == nil { json.countUnknown() }
            try json.endList()
            refusals.add(Refusal(what, at: at, why: why ?? .rejected))
        }
        if take(#","refusedMore":"#) {
            refusals.more += try integer(within: RecordingLimits.milliseconds)
            guard refusals.more >= 0 else { throw fault }
        }
        return refusals
    }
}
