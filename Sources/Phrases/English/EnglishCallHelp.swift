struct EnglishCallHelp: CallHelpPhrases {
    var program: String { "Runs live events by the clock." }

    var programDetails: String {
        """
        With no arguments it opens the start screen: the shows at hand, the recordings so far, and what can be \
        done with each.

        EXAMPLES
          runofshow rehearse shows/hanoi-2023.yaml --at 08:25
          runofshow run shows/hanoi-2023.yaml
          runofshow check shows/hanoi-2023.yaml

        EXIT CODES
          0 all is well, 64 a call that makes no sense, 65 input that is at fault, 66 a file that cannot be \
        read, 73 or 74 one that cannot be written.
        """
    }

    var run: String { "The live console, on the wall clock." }

    var runDetails: String {
        """
        It records everything. Where a recording of this show was interrupted today, it asks: go on with that, \
        or begin anew.

        EXAMPLE
          runofshow run shows/hanoi-2023.yaml
        """
    }

    var resume: String { "Goes on with an interrupted recording, at the state it had." }

    var resumeDetails: String {
        """
        Without a recording it takes the last one whose show has not ended and that nobody is writing. A live \
        show's clock has gone on while nobody looked; a rehearsal's goes on from its last record.

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
        Named by its show it finds the recording that is being written, waits for one where there is none yet, \
        and goes over to a newer one when that begins. It can change nothing.

        EXAMPLE
          runofshow watch hanoi-2023 --view director
          ssh -t desk runofshow watch hanoi-2023 --view presenter
        """
    }

    var mirror: String { "Keeps a copy of a recording on another disk or machine." }

    var mirrorDetails: String {
        """
        It copies what is on the recording's disk, byte for byte, as it comes, and says how far behind the copy is. \
        Named by its show it waits for a run and goes over to a newer one. From a machine that sees the copy another \
        console can take over with resume; it is told whose show that is, and asked. Ctrl-C ends it; begun again, it goes \
        on where it was.

        EXAMPLE
          runofshow mirror hanoi-2023 /mnt/booth
          runofshow resume /mnt/booth/2023-10-10-082958-live.jsonl
        """
    }

    var replay: String { "Plays a recording back." }

    var replayDetails: String {
        """
        Every view at every moment is as it was live. Space plays and pauses, > and < set the speed, ← and → go \
        from event to event, : goes to a time, an event or a segment, f searches the log; ? shows all keys.

        EXAMPLE
          runofshow replay shows/hanoi-2023-rehearsal-1.jsonl --speed 60 --from 08:29
        """
    }

    var check: String { "A show file's errors and warnings." }

    var checkDetails: String {
        """
        Each as FILE:LINE:COLUMN: error: what is wrong and what would be right. With errors the exit code is 65, \
        with none, warnings or not, it is 0.

        EXAMPLE
          runofshow check shows/hanoi-2023.yaml
        """
    }

    var simulate: String { "Runs a script of timed commands, with no screen." }

    var simulateDetails: String {
        """
        A script is a line a step, TIME COMMAND; # starts a comment; times never go back; print writes a \
        snapshot; ! COMMAND expects the command to be refused. A refusal that is not expected, or an expected \
        one that does not come, ends the run with 65.

        With --from a recording is taken up instead of a show's beginning, at any time of it: other commands run \
        from there, and what would have become of the hard points stands beside what did.

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
        Of several recordings of a show it puts each segment's lengths side by side, with their median and the \
        range in which the middle half of them lies.

        EXAMPLE
          runofshow report hanoi.jsonl
          runofshow report monday.jsonl tuesday.jsonl --format html > rehearsals.html
        """
    }

    var learn: String { "Lengths, min and max as rehearsals have them." }

    var learnDetails: String {
        """
        Lays what each segment took in the recordings beside its plan, and proposes other figures where they say \
        so: a duration from two runs on, their median, where the plan lies outside the middle half; a min \
        where something shorter was done, a max where it usually took longer. Holds do not count, nor what was not run to its end. It is shown \
        as a difference to the show file, with what it does to the hard points. --write changes just these figures and \
        leaves comments, order and spacing as they are.

        EXAMPLE
          runofshow learn shows/hanoi-2023.yaml monday.jsonl tuesday.jsonl
          runofshow learn shows/hanoi-2023.yaml monday.jsonl tuesday.jsonl --write
        """
    }

    var export: String { "A recording's show, as the night left it." }

    var exportDetails: String {
        """
        Writes a show file: the order as it was run, with what was moved and inserted; lengths as planned and \
        adjusted, without overtime and holds; titles, people, notes and cues as edited; what was skipped as \
        reserve: true. It is what one would load for the next run.

        EXAMPLE
          runofshow export hanoi.jsonl --as show --to shows/hanoi-2.yaml
          runofshow check shows/hanoi-2.yaml
        """
    }

    var keys: String { "The keys, as a file that can be changed." }

    var keysDetails: String {
        """
        A line an action, with its keys. Of a file of one's own only the lines that differ need be kept: what is \
        not named has its standard keys, unless another action took them. A key is one character, ctrl-LETTER, or \
        space, enter, tab, shift-tab, backspace, delete, up, down, left, right, page-up, page-down, home, end.

        EXAMPLE
          mkdir -p ~/.config/runofshow
          runofshow keys > ~/.config/runofshow/keys.yaml
        """
    }
}
