import Screens
import Timeline

/// A script for `simulate`. Each line is a step, `TIME COMMAND`; `#` starts a comment; times never decrease.
struct Script {
    struct Step {
        /// Counted from 1.
        var line: Int
        var time: ShowTime
        var action: Action

        /// Whether it moves the show on or back.
        var isAdvance: Bool {
            guard case .perform(let command) = action else { return false }
            return switch command {
            case .go, .end, .back, .goto: true
            default: false
            }
        }
    }

    enum Action {
        case perform(Command)
        /// `! COMMAND`: expects the command to be refused.
        case expectRefusal(Command)
        /// `print`: writes a snapshot.
        case print
    }

    /// What is wrong with a line.
    enum Fault: Error {
        case noTime(String)
        case timeGoesBack(ShowTime, after: ShowTime)
        case noCommand
        case command(CommandFault)
        case notText
        case tooLarge
    }

    struct Mistake: Error {
        var line: Int
        var fault: Fault
    }

    private(set) var steps: [Step] = []
    private(set) var mistakes: [Mistake] = []

    /// - Parameter wallClock: of the show; times in a script are wall-clock times.
    init(_ bytes: [UInt8], _ wallClock: WallClock) {
        guard bytes.count <= Limit.Script.bytes else {
            mistakes.append(Mistake(line: 1, fault: .tooLarge))
            return
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            mistakes.append(Mistake(line: 1, fault: .notText))
            return
        }
        var last: ShowTime?
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            do {
                guard let step = try Self.step(line, number: index + 1, after: last, wallClock) else { continue }
                last = step.time
                steps.append(step)
            } catch {
                mistakes.append(Mistake(line: index + 1, fault: error))
            }
        }
    }

    private static func step(
        _ line: Substring, number: Int, after last: ShowTime?, _ wallClock: WallClock
    ) throws(Fault) -> Step? {
        let words = withoutComment(line)
        guard let first = words.first else { return nil }
        guard let reading = ShowTime(text: first) else { throw .noTime(SafeText.make(String(first), limit: 40)) }
        let time = wallClock.showTime(reading)
        if let last, time < last { throw .timeGoesBack(reading, after: wallClock.reading(last)) }
        let rest = words.dropFirst()
        guard let word = rest.first else { throw .noCommand }
        if word == "print", rest.count == 1 { return Step(line: number, time: time, action: .print) }
        let isRefusal = word.hasPrefix("!")
        let text = rest.joined(separator: " ")
        do {
            let command = try Command(text: isRefusal ? text.dropFirst() : text[...])
                .inShowTimes(wallClock)
            return Step(line: number, time: time, action: isRefusal ? .expectRefusal(command) : .perform(command))
        } catch {
            throw .command(error)
        }
    }

    /// A `#` starts a comment only at the beginning of a word, so that a note may contain one.
    private static func withoutComment(_ line: Substring) -> [Substring] {
        let words = line.split(whereSeparator: \.isWhitespace)
        return Array(words.prefix { !$0.hasPrefix("#") })
    }
}
