import Console
import LiveShow
import Phrases
import Recording
import Screens

extension ResumedShow.Notice {
    func text(_ words: Words) -> String {
        switch self {
        case .tornTail(let tail, let copy):
            words.phrases.recording.tornTail(line: tail.line, bytes: tail.bytes, copy: copy.map(InputFile.lastName))
        case .newerProgram(let unknown): words.phrases.recording.passedOver(unknown)
        case .clockRanFree(let time): words.phrases.clock.resumedWithClockFarOff(from: words.time(time))
        case .clockRanOn(let span, let isByWallClock): words.goneOn(after: span, byWallClock: isByWallClock)
        case .clockStepped(let by): words.clockStepped(by)
        case .rehearsalResumes(let time): words.phrases.clock.rehearsalGoesOn(at: words.time(time))
        }
    }
}
