extension Phrases {
    package static let english = Phrases(
        code: "en",
        frame: EnglishFrame(),
        stage: EnglishStage(),
        hardTimes: EnglishHardTime(),
        cues: EnglishCue(),
        seats: EnglishSeat(),
        done: EnglishDone(),
        messages: EnglishMessage(),
        keyboard: EnglishKeyboard(),
        keyLine: EnglishKeyLine(),
        keyHelp: EnglishKeyHelp(),
        replay: EnglishReplay(),
        replayKeys: EnglishReplayKey(),
        forms: EnglishForm(),
        rejections: EnglishRejection(),
        commandFaults: EnglishCommandFault(),
        log: EnglishLog(),
        watching: EnglishWatching(),
        clock: EnglishClock(),
        recording: EnglishRecordingNotice(),
        startScreen: EnglishStartScreen())
}
