/// What commands name, looked up in the state, with the reason where it is not there.
extension State {
    func id(_ number: Int) -> String { running.segments[number].id }

    func number(of id: String) throws(Rejection) -> Int {
        guard let number = running.segment(id) else { throw .unknownSegment(id) }
        return number
    }

    func place(of id: String) throws(Rejection) -> (number: Int, place: Int) {
        let number = try number(of: id)
        guard let place = order.firstIndex(of: number) else { throw .unknownSegment(id) }
        return (number, place)
    }

    /// The segment on stage.
    func current() throws(Rejection) -> Int {
        let stage = stage
        guard let current = stage.current else { throw phase(stage) == .ended ? .showHasEnded : .noCurrentSegment }
        return current
    }

    /// The number of a segment that is not done.
    func editable(_ id: String) throws(Rejection) -> Int {
        let number = try number(of: id)
        guard segments[number].status != .done else { throw .wrongStatus(id, .done) }
        return number
    }

    /// Characters of a text that is typed on the day.
    package static let longestText = 1000

    /// A text as it is kept: made safe, with no space around it.
    func safe(_ text: String) throws(Rejection) -> String {
        var text = Substring(SafeText.make(text, limit: Self.longestText)).drop { $0.isWhitespace }
        while text.last?.isWhitespace == true { text.removeLast() }
        guard !text.isEmpty else { throw .noText }
        return String(text)
    }
}
