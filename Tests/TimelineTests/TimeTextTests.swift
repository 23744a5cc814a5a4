import Testing

@testable import Timeline

/// How times and durations are read and written.
@Suite struct TimeTextTests {
    @Test func durationsAreRead() {
        let spellings: [(String, Int)] = [
            ("90s", 90_000), ("10m", 600_000), ("1h30m", 5_400_000), ("7:30", 450_000), ("1:05:00", 3_900_000),
            ("7:30.250", 450_250), ("1.5s", 1500), ("1.05s", 1050), ("1m0.001s", 60_001), ("0s", 0), ("0:00", 0),
            ("2h5s", 7_205_000), ("10 min", 600_000), ("1 h 5 min", 3_900_000), ("30 sec", 30_000), ("2hrs", 7_200_000),
            ("90m", 5_400_000), ("1000h", 3_600_000_000), ("00:00:00.007", 7),
        ]
        for (text, count) in spellings { #expect(Milliseconds(text: text)?.count == count, "\(text)") }
    }

    @Test func whatIsNoDurationIsNotGuessed() {
        let texts = [
            "", " ", "10", "-1m", "+1m", "1m ", " 1m", "1,5s", "1.5m", "1.s", ".5s", "1.2345s", "m", "1m1h", "1m1m",
            "1m30", "10 mi", "10  ", "1m 30", "1.5 m", "10 ms",
            "1:2", "1:60", "1:00:60", "1:00:00:00", "1:", ":30", "1h:30", "1000h1s", "99999:00", "1000000000h", "٣m",
            "1x",
            "1m\u{0}", "1.5:00", String(repeating: "0", count: 60) + "1s",
        ]
        for text in texts { #expect(Milliseconds(text: text) == nil, "\(text)") }
    }

    @Test func durationsAreWrittenAsShortAsCanBe() {
        let spellings: [(Int, String)] = [
            (0, "0s"), (1, "0.001s"), (1250, "1.250s"), (45_000, "45s"), (60_000, "1m"), (5_400_000, "1h30m"),
            (3_605_010, "1h5.010s"), (-90_000, "-1m30s"), (90_061_000, "25h1m1s"),
        ]
        for (count, text) in spellings {
            #expect(Milliseconds(count).text == text)
            if count >= 0 { #expect(Milliseconds(text: text)?.count == count) }
        }
    }

    @Test func timesAreRead() {
        let spellings: [(String, Int)] = [
            ("08:30", 30_600_000), ("8:30", 30_600_000), ("08:30:15", 30_615_000), ("08:30:15.250", 30_615_250),
            ("08:30:15.2", 30_615_200), ("25:10", 90_600_000), ("00:00", 0), ("8h30", 30_600_000), ("8:30 AM", 30_600_000),
            ("12:05am", 300_000),
            ("8:30:15 PM", 73_815_000), ("+1 08:30", 117_000_000), ("999:59:59.999", 3_599_999_999),
        ]
        for (text, milliseconds) in spellings {
            #expect(ShowTime(text: text)?.milliseconds == milliseconds, "\(text)")
        }
    }

    @Test func whatIsNoTimeIsNotGuessed() {
        let texts = [
            "", "8", "8:3", "08:60", "08:30:60", "08:30.5", "08:30:15.", "08:30:15.2500", "1000:00", "-08:30", "08-30",
            "08:30 ", "8h3", "8h", "13:00 PM", "0:30 AM", "+1", "+1  ", "+1 8", "08:30:00:00", "10000:00",
        ]
        for text in texts { #expect(ShowTime(text: text) == nil, "\(text)") }
    }

    @Test func timesAreWrittenPastMidnightAndBeforeIt() {
        #expect(ShowTime(8, 30).text == "08:30:00")
        #expect(ShowTime(25, 10, 5).text == "25:10:05")
        #expect(ShowTime(milliseconds: 30_615_007).text == "08:30:15.007")
        #expect(ShowTime(milliseconds: -600_000).text == "-00:10:00")
    }

    @Test func whateverIsWrittenReadsBack() {
        var random = SplitMix64(seed: 1)
        for _ in 0..<2000 {
            let count = random.int(0...random.one(of: [2000, 100_000, 3_599_999_999]))
            #expect(Milliseconds(text: Milliseconds(count).text)?.count == count)
            #expect(ShowTime(text: ShowTime(milliseconds: count).text)?.milliseconds == count)
        }
    }
}
