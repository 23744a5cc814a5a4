package import Recording
package import Timeline

extension ReplayTimeline {
    /// From a recording that is read and checked.
    package static func read(
        _ path: String, salvage: Bool
    ) throws(RecordingFault) -> (timeline: ReplayTimeline, reading: Reading) {
        try read { (note) throws(RecordingFault) in try RecordingReader.openNewest(path, salvage: salvage, noting: note) }
    }

    /// Builds the timeline while the recording is read.
    package static func read(
        _ open: (@escaping (Header, Record, State) -> Void) throws(RecordingFault) -> Reading
    ) throws(RecordingFault) -> (timeline: ReplayTimeline, reading: Reading) {
        var timeline: ReplayTimeline?
        let reading = try open { header, record, state in
            if timeline == nil { timeline = ReplayTimeline(header) }
            timeline?.append(LogLine(record), state, refused: record.refused.first)
        }
        var whole = timeline ?? ReplayTimeline(reading.header)
        let times = PlayTime.of(reading.records, in: reading.header)
        whole.finish(clocks: times.map(\.clock), positions: times.map(\.passed))
        return (whole, reading)
    }

    private init(_ header: Header) {
        self.init(
            header.show, mode: RunMode(header, speed: header.clock.speed), start: header.clock.start,
            isSimulated: header.mode == .simulated)
    }
}
