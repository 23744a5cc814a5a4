package import Timeline

/// What was refused since the record before: the first of them, and how many more there were. A cat on the keyboard
/// does not fill the disk.
package struct Refusals: Sendable, Hashable {
    /// How many of them are kept.
    package static let most = Limits.refusals

    package fileprivate(set) var first: [Refusal] = []
    /// Those beyond the first.
    package fileprivate(set) var more = 0

    package init() {}

    package var isEmpty: Bool { first.isEmpty && more == 0 }

    package mutating func add(_ refusal: Refusal) {
        if first.count < Self.most { first.append(refusal) } else { more += 1 }
    }
}

/// Behind all else in a record, which readers that do not know it pass over:
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
    /// None where the record says nothing of any.
    mutating func refusals() throws(JSONFault) -> Refusals {
        var refusals = Refusals()
        guard !isAtEnd, take(#","refused":["#) else { return refusals }
        try list(until: "]") { (json) throws(JSONFault) in
            try json.need("[")
            let what = try json.string()
            try json.need(",")
            let at = try json.time()
            // A later version may know more reasons.
            let why = try json.string(ifAny: ",").flatMap(Refusal.Why.init(rawValue:)) ?? .rejected
            try json.need("]")
            refusals.add(Refusal(what, at: at, why: why))
        }
        if take(#","refusedMore":"#) {
            refusals.more += try integer(within: Limits.milliseconds)
            guard refusals.more >= 0 else { throw fault }
        }
        return refusals
    }
}
