struct EnglishReplayKey: ReplayKeyPhrases {
    var playOrPauseHelp: String { "play or pause" }
    var slowerHelp: String { "slower" }
    var fasterHelp: String { "faster, up to 600 times" }
    var earlierEventHelp: String { "back by one event" }
    var nextEventHelp: String { "on by one event" }
    var minuteBackHelp: String { "a minute back" }
    var minuteOnHelp: String { "a minute on" }
    var tenSecondsBackHelp: String { "ten seconds back" }
    var tenSecondsOnHelp: String { "ten seconds on" }
    var beginningHelp: String { "to the beginning of the recording" }
    var endHelp: String { "to its end" }
    var placeHelp: String { "to a time, an event, or goto SEGMENT" }
    var selectedHelp: String { "to where the selected segment begins" }
    var searchHelp: String { "search in the log" }
    var searchNextHelp: String { "the next line with it" }
    var searchBackHelp: String { "the line before with it" }
    var play: String { "play" }
    var faster: String { "faster" }
    var earlierEvent: String { "back" }
    var nextEvent: String { "event" }
    var minute: String { "1m" }
    var place: String { "to" }
    var selected: String { "segment" }
    var search: String { "search" }
}
