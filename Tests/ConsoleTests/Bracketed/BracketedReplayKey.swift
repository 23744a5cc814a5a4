// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedReplayKey: ReplayKeyPhrases {
    private let english = Phrases.english.replayKeys

    var playOrPauseHelp: String { bracketed(english.playOrPauseHelp) }
    var slowerHelp: String { bracketed(english.slowerHelp) }
    var fasterHelp: String { bracketed(english.fasterHelp) }
    var earlierEventHelp: String { bracketed(english.earlierEventHelp) }
    var nextEventHelp: String { bracketed(english.nextEventHelp) }
    var minuteBackHelp: String { bracketed(english.minuteBackHelp) }
    var minuteOnHelp: String { bracketed(english.minuteOnHelp) }
    var tenSecondsBackHelp: String { bracketed(english.tenSecondsBackHelp) }
    var tenSecondsOnHelp: String { bracketed(english.tenSecondsOnHelp) }
    var beginningHelp: String { bracketed(english.beginningHelp) }
    var endHelp: String { bracketed(english.endHelp) }
    var placeHelp: String { bracketed(english.placeHelp) }
    var selectedHelp: String { bracketed(english.selectedHelp) }
    var searchHelp: String { bracketed(english.searchHelp) }
    var searchNextHelp: String { bracketed(english.searchNextHelp) }
    var searchBackHelp: String { bracketed(english.searchBackHelp) }
    var play: String { bracketed(english.play) }
    var faster: String { bracketed(english.faster) }
    var earlierEvent: String { bracketed(english.earlierEvent) }
    var nextEvent: String { bracketed(english.nextEvent) }
    var minute: String { bracketed(english.minute) }
    var place: String { bracketed(english.place) }
    var selected: String { bracketed(english.selected) }
    var search: String { bracketed(english.search) }
}
