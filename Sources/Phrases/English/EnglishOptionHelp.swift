struct EnglishOptionHelp: OptionHelpPhrases {
    var language: String { "The language of all texts: en or vi. Default: as the locale says." }
    var show: String { "The show: its file, id or title, or the beginning of one. Default: the one that is running, or it asks." }
    var recording: String { "The recording: its file, or its show. Default: the one that is running, or it asks." }
    var recordings: String { "The recordings: their files, or their shows. Default: the one that is running, or it asks." }
    var recordingOrShow: String {
        "The recording or the show: its file, id or title. Default: the one that is running, or it asks."
    }
    var mirroredRecording: String { "The recording or the show, as for watch. Default: the one that is running, or it asks." }
    var wait: String { "Waits for a recording or a show that does not exist yet." }
    var log: String { "Where the recording goes. Default: its usual place." }
    var format: String { "text, or json: an object a line." }
    var reload: String { "Watches the show file while the show runs, and offers to reload it when it was edited." }
    var quiet: String { "Leaves the timetable out: errors and warnings only." }
    var salvage: String { "Take what stands before a damaged line. The original stays as it is." }
    var view: String { "The view to open on." }
    var backstageFor: String { "Whom the backstage view is for: names, departments or segments, with commas between." }
    var background: String { "The terminal's background: dark or light. Default: as COLORFGBG says, else dark." }
    var keyFile: String {
        """
        A file of keys, as `runofshow keys` prints one; "standard" for the standard keys. \
        Default: ~/.config/runofshow/keys.yaml, if it is there.
        """
    }
    var bell: String { "A sign when a cue's notice begins and when it is due: off, bell or flash." }
    var bellFor: String { "Rings only for cues of these departments, with commas between. Without --bell it is the bell." }
    var resumedRecording: String { "The recording: its file, or its show. Default: the newest unfinished one." }
    var resumeSalvage: String { "Open what stands before a damaged line. The original stays as it is." }
    var rehearseAt: String {
        "The time at which the clock starts, such as 08:25, 25:10 or Sat 08:00. Default: a minute before the first start."
    }
    var rehearseSpeed: String { "How many times as fast the clock runs, from 0.1 to 600." }
    var firstSegment: String { "The id of the segment to begin with; those before it are left out." }
    var lastSegment: String { "The id of the segment to end with." }
    var mirrorDestination: String { "A folder, where the recording keeps its name, or a file that ends in .jsonl." }
    var mirrorOnce: String { "Copy what there is, and leave." }
    var replaySpeed: String { "How many times as fast it plays, from 0.1 to 600." }
    var replayFrom: String { "The time from which it plays, such as 08:25 or Sat 08:00. Default: the beginning." }
    var replaySalvage: String { "Play what stands before a damaged line. The original stays as it is." }
    var simulatedShow: String { "The show, as for run; with --from the script." }
    var script: String { "The script." }
    var simulateFrom: String { "The recording to begin from: its file, or its show." }
    var simulateAt: String { "With --from: the time, such as 08:25 or Sat 08:00. Default: the recording's end." }
    var simulateFormat: String { "text, or json: one snapshot a line." }
    var simulateLog: String { "Write a recording, marked as simulated, to a file that does not exist yet." }
    var reportFormat: String {
        "text, csv (one table, its rows by kind), json (an object a recording, and one that compares them) or html (one page with a chart, to be printed)."
    }
    var learnWrite: String { "Change the figures in the show file." }
    var learnFormat: String { "text, or json: one object." }
    var sheet: String { "The file; - is standard input." }
    var importTo: String { "The show file to write." }
    var importInto: String { "The show file to bring up to this revision of the sheet; shows the difference." }
    var importWrite: String { "With --into: change the file." }
    var importForce: String { "Write over a file that exists." }
    var importSheet: String { "The worksheet, by its name." }
    var importHeader: String { "The row of the header, counted as the sheet does." }
    var importColumns: String {
        """
        Which column is which, by letters or headers: "start=A,title=C". Roles: start, end, length, title, who, note, number, day, \
        place, stage, id, kind, department, fixed.
        """
    }
    var importDay: String { "The day: a cell's text, or a date such as 2026-11-27." }
    var importStage: String { "The stage, as its cells have it." }
    var importLanes: String { "Show the other stages beside the show." }
    var importStart: String { "When it starts, for a sheet of lengths or one that counts from 0:00." }
    var importEncoding: String { "The encoding of a text, such as CP1258." }
    var importFormat: String { "text, or json: one object, nothing is written." }
    var newFile: String { "The show file to write. Default: a file in shows/ with the title's name." }
    var newTemplate: String { "Begin with conference, broadcast, concert, service, wedding or radio, and ask nothing." }
    var exportSource: String { "The show or the recording: its file, id or title. Default: the one that is running, or it asks." }
    var exportForm: String {
        "What to write: show or yaml, csv, xlsx, xlsx-ontime, markdown, ontime, ics, html; of a recording also recording, asciicast."
    }
    var exportFor: String { "Only what concerns these departments or people, with commas between." }
    var exportProfile: String { "How much: full, or overview (number, time, length, title, who)." }
    var exportLink: String { "The address of the live page, as a QR code on the call sheet." }
    var exportStrip: String { "With --as recording: leave out who ran the show, and all notes." }
    var exportSpeed: String { "With --as asciicast: how many times as fast it plays, from 0.1 to 600. Default: 1." }
    var exportView: String { "With --as asciicast: the view that is shown." }
    var exportTo: String { "The file to write. Default: standard output." }
    var exportForce: String { "Write over a file that exists." }
}
