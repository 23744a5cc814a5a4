struct EnglishCallHelp: CallHelpPhrases {
    var program: String { "Runs live events by the clock." }

    var programDetails: String {
        """
        Without arguments it opens the start screen: your shows, your recordings, and what you can do with each.

        EXAMPLES
          runofshow rehearse shows/hanoi-2023.yaml --at 08:25
          runofshow run shows/hanoi-2023.yaml
          runofshow check shows/hanoi-2023.yaml

        EXIT CODES
          0 success, 64 usage error, 65 invalid input, 66 a file cannot be read, 73 or 74 a file cannot be written.
        """
    }

    var run: String { "The live console, on the wall clock." }

    var runDetails: String {
        """
        It records everything. If a recording of this show was interrupted today, it asks: go on with that, or \
        begin anew.

        EXAMPLE
          runofshow run shows/hanoi-2023.yaml
        """
    }

    var resume: String { "Resumes an interrupted recording, with the show as it was." }

    var resumeDetails: String {
        """
        Without a recording it takes the newest one whose show has not ended and that nobody is writing. A live \
        show's clock has not stopped meanwhile; a rehearsal's goes on from its last record.

        EXAMPLE
          runofshow resume
        """
    }

    var rehearse: String { "The console on a clock of its own." }

    var rehearseDetails: String {
        """
        Everything is as in the live console, marked as a rehearsal, and recorded.

        EXAMPLE
          runofshow rehearse shows/hanoi-2023.yaml --at 08:25 --speed 10
        """
    }

    var watch: String { "A read-only console on a recording that another one is writing." }

    var watchDetails: String {
        """
        Given a show, it finds the recording that is being written, or waits for one, and goes over to a newer \
        one when that begins. It can change nothing.

        EXAMPLE
          runofshow watch hanoi-2023 --view director
          ssh -t desk runofshow watch hanoi-2023 --view presenter
        """
    }

    var mirror: String { "Keeps a copy of a recording on another disk or machine." }

    var mirrorDetails: String {
        """
        It copies the recording byte for byte, as it comes to the disk, and says how far behind the copy is. \
        Given a show, it waits for a run and goes over to a newer one. A console on a machine that sees the copy can \
        take over with resume; it says whose show that is, and asks first. Ctrl-C ends the copying; started again, it \
        goes on where it was.

        EXAMPLE
          runofshow mirror hanoi-2023 /mnt/booth
          runofshow resume /mnt/booth/2023-10-10-082958-live.jsonl
        """
    }

    var replay: String { "Plays a recording back." }

    var replayDetails: String {
        """
        It shows every view at every moment as it was live. Space plays and pauses, > and < set the speed, ← and → go \
        from event to event, : goes to a time, an event or a segment, f searches the log; ? shows all keys.

        EXAMPLE
          runofshow replay shows/hanoi-2023-rehearsal-1.jsonl --speed 60 --from 08:29
        """
    }

    var check: String { "A show file's errors and warnings, and its timetable." }

    var checkDetails: String {
        """
        Each is a line, FILE:LINE:COLUMN: error: what is wrong and what would be right. The exit code is 65 with \
        errors, and 0 without, warnings or not. Then comes the timetable as the program understands the file: every \
        segment and cue with its clock time. --quiet leaves it out.

        EXAMPLE
          runofshow check shows/hanoi-2023.yaml
        """
    }

    var simulate: String { "Runs a script of timed commands, with no screen." }

    var simulateDetails: String {
        """
        A script has a step a line, TIME COMMAND; # starts a comment; times never go back; print writes a \
        snapshot; ! COMMAND expects the command to be refused. An unexpected refusal, or an expected one that does \
        not come, ends the run with 65.

        With --from it starts from any time of a recording instead of the beginning of a show. The commands run \
        from there, and it compares what would have become of the hard times with what did.

        EXAMPLE
          printf '08:00:00 go\\n08:10:00 print\\n' > day.txt
          runofshow simulate shows/hanoi-2023.yaml day.txt --format json
          runofshow simulate --from monday.jsonl --at 09:30 other.txt
        """
    }

    var logs: String { "The recordings, newest first." }

    var logsDetails: String {
        """
        Each with its show, mode, the show times it spans and whether it ended cleanly.

        EXAMPLE
          runofshow logs
        """
    }

    var report: String { "Planned against actual, from recordings." }

    var reportDetails: String {
        """
        With several recordings of a show it puts each segment's lengths side by side, with their median and the \
        range of the middle half.

        EXAMPLE
          runofshow report hanoi.jsonl
          runofshow report monday.jsonl tuesday.jsonl --format html > rehearsals.html
        """
    }

    var learn: String { "Suggests lengths, min and max from rehearsals." }

    var learnDetails: String {
        """
        It compares how long each segment took in the recordings with its plan, and suggests other figures: the \
        median as the duration, from two runs on, if the plan lies outside the middle half; a min if it was shorter \
        once; a max if it was usually longer. Holds do not count, nor do segments that did not run to their end. It \
        shows the difference to the show file, and what that does to the hard times. --write changes only these \
        figures and leaves comments, order and spacing as they are.

        EXAMPLE
          runofshow learn shows/hanoi-2023.yaml monday.jsonl tuesday.jsonl
          runofshow learn shows/hanoi-2023.yaml monday.jsonl tuesday.jsonl --write
        """
    }

    var importing: String { "Reads a run sheet that somebody sent: a spreadsheet, CSV, a table, a project of Ontime." }

    var importDetails: String {
        """
        It shows the timetable that it understood, every decision with its reason, and warnings with sheet and cell. \
        Nothing is written without --to. FILE may be XLSX, CSV with any delimiter, Markdown, lines that begin with a \
        time, JSON of Ontime 2 to 4 or of the Sofie rundown editor; - is standard input.

        EXAMPLE
          runofshow import gala.xlsx
          runofshow import gala.xlsx --to shows/gala.yaml
          runofshow import gala-v2.xlsx --into shows/gala.yaml --write
          runofshow import festival.csv --day Saturday --columns "start=A,title=C" --to shows/saturday.yaml
        """
    }

    var new: String { "A first show: by questions, or from a template." }

    var newDetails: String {
        """
        It asks for the title, the kind, the day and the time, and writes a show file with comments. With --template it asks \
        nothing: conference, broadcast, concert, service, wedding, radio.

        EXAMPLE
          runofshow new
          runofshow new shows/gala.yaml --template concert
        """
    }

    var export: String { "Writes a show, or a recording's show as the night left it, in another format." }

    var exportDetails: String {
        """
        Writes a sheet to print or to send (xlsx, html, csv, markdown), a calendar (ics), or a file for Ontime. What a \
        format does not hold is said item by item. Of a recording, sheets have the actual times beside the planned ones.

        --as show, of a recording, writes a show file: the order as it was run, with what was moved and inserted; lengths as planned and \
        adjusted, without overtime and holds; titles, people, notes and cues as edited; skipped segments as \
        reserve: true. Load it for the next run.

        --as recording writes a copy of the recording. With --strip the copy names nobody who ran the show and holds \
        no notes: neither those of segments nor those taken during the show. Performers, messages and cues stay.

        EXAMPLE
          runofshow export shows/hanoi-2023.yaml --as xlsx --to hanoi.xlsx
          runofshow export shows/hanoi-2023.yaml --as html --for light --to light.html
          runofshow export hanoi.jsonl --as show --to shows/hanoi-2.yaml
          runofshow check shows/hanoi-2.yaml
          runofshow export hanoi.jsonl --as recording --strip --to hand-on.jsonl
        """
    }

    var keys: String { "The keys, as a file that you can change." }

    var keysDetails: String {
        """
        Each line has an action and its keys. In your own file keep only the lines that differ: an action that is \
        not in it has its standard keys, unless another action took them. A key is one character, ctrl-LETTER, or \
        space, enter, tab, shift-tab, backspace, delete, up, down, left, right, page-up, page-down, home, end.

        EXAMPLE
          mkdir -p ~/.config/runofshow
          runofshow keys > ~/.config/runofshow/keys.yaml
        """
    }
}
