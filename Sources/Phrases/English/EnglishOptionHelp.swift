struct EnglishOptionHelp: OptionHelpPhrases {
    var language: String { "The language of all that is said: en or vi. By the locale where left out." }
    var show: String { "The show file, or the name of one in shows/." }
    var recording: String { "The recording." }
    var recordings: String { "The recordings." }
    var recordingOrShow: String { "The recording, or the show: its file, name or id." }
    var log: String { "Where the recording goes; to its usual place where left out." }
    var format: String { "text, or json: an object a line." }
    var salvage: String { "Take what stands before a damaged line. The original stays as it is." }
    var view: String { "The view to open on: manager, director, presenter, cues, log or backstage." }
    var backstageFor: String { "Whom the backstage view is for: names, departments or segments, with commas between." }
    var background: String { "The terminal's background: dark or light. As COLORFGBG has it where left out, else dark." }
    var keyFile: String {
        """
        A file of keys, as `runofshow keys` prints one; "standard" for the standard keys. \
        ~/.config/runofshow/keys.yaml where left out and there.
        """
    }
    var bell: String { "A sign when a cue's notice begins and when it is due: off, bell or flash." }
    var resumedRecording: String { "The recording; the last unfinished one where left out." }
    var resumeSalvage: String { "Open what stands before a damaged line. The original stays as it is." }
    var rehearseAt: String { "The show time at which the clock starts; a minute before the first start where left out." }
    var rehearseSpeed: String { "How many times as fast the clock runs, from 0.1 to 600." }
    var firstSegment: String { "The segment, by its id, with which to begin; the others are left out." }
    var lastSegment: String { "The segment, by its id, with which to end." }
    var mirrorDestination: String { "A folder, where the recording keeps its name, or a file that ends in .jsonl." }
    var mirrorOnce: String { "Copy what there is, and leave." }
    var replaySpeed: String { "How many times as fast it is played, from 0.1 to 600." }
    var replayFrom: String { "The show time from which it is played; its beginning where left out." }
    var replaySalvage: String { "Play what stands before a damaged line. The original stays as it is." }
    var simulatedShow: String { "The show file, or the name of one in shows/; with --from the script." }
    var script: String { "The script." }
    var simulateFrom: String { "The recording to begin from." }
    var simulateAt: String { "With --from: the show time; the recording's end where left out." }
    var simulateFormat: String { "text, or json: one snapshot a line." }
    var simulateLog: String { "Write a recording, marked as simulated, to a file that does not exist yet." }
    var reportFormat: String {
        "text, csv (one table, its rows by kind), json (an object a recording, and one that compares them) or html (one page with a chart, to be printed)."
    }
    var learnWrite: String { "Change the figures in the show file." }
    var learnFormat: String { "text, or json: one object." }
    var exportForm: String { "What to make of it: show." }
    var exportTo: String { "The file to write; standard output where left out." }
    var exportForce: String { "Write over a file that exists." }
}
