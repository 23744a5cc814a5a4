// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases
import Timeline


extension PhraseExample {
    static let log: [PhraseExample] = [
        PhraseExample("log.resumed") { $0.log.resumed },
        PhraseExample("log.left") { $0.log.left },
        PhraseExample("log.closed") { $0.log.closed },
        PhraseExample("log.go(_:)", says: ["<changes>"]) { $0.log.go("<changes>") },
        PhraseExample("log.byItself(_:)", says: ["<changes>"]) { $0.log.byItself("<changes>") },
        PhraseExample("log.catchUp(_:)", says: ["<changes>"]) { $0.log.catchUp("<changes>") },
        PhraseExample("log.happened(_:_:) segmentStarted", says: ["<segment>"]) { $0.log.happened(.segmentStarted("<segment>"), .example) },
        PhraseExample("log.happened(_:_:) segmentEnded", says: ["<segment>"]) { $0.log.happened(.segmentEnded("<segment>"), .example) },
        PhraseExample("log.happened(_:_:) segmentSkipped", says: ["<segment>"]) { $0.log.happened(.segmentSkipped("<segment>"), .example) },
        PhraseExample("log.happened(_:_:) segmentUnskipped", says: ["<segment>"]) { $0.log.happened(.segmentUnskipped("<segment>"), .example) },
        PhraseExample("log.happened(_:_:) segmentsReopened", says: ["<segment>"]) { $0.log.happened(.segmentsReopened(from: "<segment>"), .example) },
        PhraseExample("log.happened(_:_:) segmentHeld", says: ["<segment>"]) { $0.log.happened(.segmentHeld("<segment>"), .example) },
        PhraseExample("log.happened(_:_:) segmentResumed", says: ["<segment>"]) { $0.log.happened(.segmentResumed("<segment>"), .example) },
        PhraseExample("log.happened(_:_:) segmentBegan", says: ["<segment>"]) { $0.log.happened(.segmentBegan("<segment>", at: .midnight), .example) },
        PhraseExample("log.happened(_:_:) lengthAdjusted", says: ["<segment>"]) { $0.log.happened(.lengthAdjusted("<segment>", .minutes(1)), .example) },
        PhraseExample("log.happened(_:_:) lengthAdjusted", says: ["<segment>"]) { $0.log.happened(.lengthAdjusted("<segment>", .minutes(-1)), .example) },
        PhraseExample("log.happened(_:_:) segmentMoved", says: ["<segment>", "<anchor>"]) { $0.log.happened(.segmentMoved("<segment>", .before, "<anchor>"), .example) },
        PhraseExample("log.happened(_:_:) segmentMoved", says: ["<segment>", "<anchor>"]) { $0.log.happened(.segmentMoved("<segment>", .after, "<anchor>"), .example) },
        PhraseExample("log.happened(_:_:) segmentInserted", says: ["<anchor>", "<title>"]) { $0.log.happened(.segmentInserted("new", after: "<anchor>", .minutes(1), title: "<title>"), .example) },
        PhraseExample("log.happened(_:_:) cueStoodBy", says: ["<cue>"]) { $0.log.happened(.cueStoodBy("<cue>"), .example) },
        PhraseExample("log.happened(_:_:) cueCalled", says: ["<cue>"]) { $0.log.happened(.cueCalled("<cue>"), .example) },
        PhraseExample("log.happened(_:_:) cueDropped", says: ["<cue>"]) { $0.log.happened(.cueDropped("<cue>"), .example) },
        PhraseExample("log.happened(_:_:) cuesLeftToHand", says: ["<cue>", "<other>"]) { $0.log.happened(.cuesLeftToHand(["<cue>", "<other>"]), .example) },
        PhraseExample("log.happened(_:_:) departmentReady", says: ["<department>"]) { $0.log.happened(.departmentReady("<department>"), .example) },
        PhraseExample("log.happened(_:_:) windowPutOn", says: ["<window>"]) { $0.log.happened(.windowPutOn("<window>"), .example) },
        PhraseExample("log.happened(_:_:) windowPutOff", says: ["<window>"]) { $0.log.happened(.windowPutOff("<window>"), .example) },
        PhraseExample("log.happened(_:_:) windowExtended", says: ["<window>"]) { $0.log.happened(.windowExtended("<window>", .minutes(1)), .example) },
        PhraseExample("log.happened(_:_:) windowExtended", says: ["<window>"]) { $0.log.happened(.windowExtended("<window>", .minutes(-1)), .example) },
        PhraseExample("log.happened(_:_:) noted", says: ["<text>"]) { $0.log.happened(.noted("<text>"), .example) },
        PhraseExample("log.happened(_:_:) advanceTakenBack", says: []) { $0.log.happened(.advanceTakenBack, .example) },
        PhraseExample("log.happened(_:_:) changeUndone", says: []) { $0.log.happened(.changeUndone, .example) },
        PhraseExample("log.happened(_:_:) changeRedone", says: []) { $0.log.happened(.changeRedone, .example) },
        PhraseExample("log.refused(_:)", says: ["<what>"]) { $0.log.refused("<what>") },
        PhraseExample("log.notPossible(_:)", says: ["<what>"]) { $0.log.notPossible("<what>") },
        PhraseExample("log.goTwice") { $0.log.goTwice },
        PhraseExample("log.goAsItAdvanced") { $0.log.goAsItAdvanced },
        PhraseExample("log.enterAfterQuestion") { $0.log.enterAfterQuestion },
        PhraseExample("log.keyWhileLocked(_:)", says: ["<what>"]) { $0.log.keyWhileLocked("<what>") },
        PhraseExample("log.keyWithoutUse(_:)", says: ["<what>"]) { $0.log.keyWithoutUse("<what>") },
        PhraseExample("log.notACommand(_:)", says: ["<what>"]) { $0.log.notACommand("<what>") },
        PhraseExample("log.pasted") { $0.log.pasted },
    ]
}
