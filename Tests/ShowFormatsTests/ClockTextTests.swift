import Testing

@testable import ShowFormats

/// Times of day, as people write them.
@Suite struct ClockTests {
    private func read(_ text: String) -> String? {
        guard let cell = ClockText.read(text, readsBareNumbers: true), let start = cell.start else { return nil }
        func said(_ reading: WrittenClock) -> String {
            ClockPlacing.text(reading.milliseconds + reading.days * ClockPlacing.day)
                + (reading.half == nil ? "" : reading.half == .am ? "am" : "pm")
        }
        return said(start) + (cell.end.map { "-" + said($0) } ?? "")
    }

    @Test(arguments: [
        ("8:00 AM", "08:00am"), ("8am", "08:00am"), ("8:00 p.m.", "20:00pm"), ("20:15:30", "20:15:30"), ("8h30", "08:30"),
        ("8 h 00", "08:00"),
        ("8g30", "08:30"), ("8 giờ 30", "08:30"), ("8 giờ 30 phút", "08:30"), ("08.30", "08:30"), ("0830", "08:30"),
        ("1930", "19:30"), ("20 Uhr", "20:00"),
        ("20.30 Uhr", "20:30"), ("14h", "14:00"), ("下午2点", "14:00pm"), ("晚上8:30", "20:30pm"), ("8点半", "08:30"), ("８：３０", "08:30"),
        ("pukul 08.00 WIB", "08:00"),
        ("noon", "12:00pm"), ("midnight", "00:00am"), ("12:00 AM", "00:00am"), ("~ 9:00", "09:00"), ("ca. 9:00", "09:00"),
        ("khoảng 9h15", "09:15"), ("01:00 +1", "25:00"),
        ("01:00 (+1)", "25:00"), ("25:10", "25:10"), ("8:05 sáng", "08:05am"), ("3h chiều", "15:00pm"),
        ("2026-03-14T20:00:00", "20:00"), ("14.03.2026 20:00", "20:00"),
        ("14/03/2026 8:15 PM", "20:15pm"), ("19:00h", "19:00"), ("13:00 PM", "13:00"), ("12:00 m.", "12:00pm"), ("9", "09:00"),
    ])
    func aTimeIsReadAsItIsWritten(text: String, wanted: String) { #expect(read(text) == wanted) }

    @Test(arguments: [
        ("07.00 - 09.00", "07:00-09:00"), ("18:00–18:10", "18:00-18:10"), ("9-5 pm", "09:00am-17:00pm"),
        ("11:30 - 1:00 PM", "11:30am-13:00pm"), ("8h → 9h15", "08:00-09:15"),
        ("08.00 s/d 09.00", "08:00-09:00"), ("von 9:00 bis 10:00", "09:00-10:00"), ("de 9h à 10h30", "09:00-10:30"),
        ("từ 8h đến 9h", "08:00-09:00"), ("8:00 to 9:00", "08:00-09:00"),
        ("09:00~10:00", "09:00-10:00"), ("9:00至10:00", "09:00-10:00"), ("08:00\n09:00", "08:00-09:00"),
        ("1400-1500", "14:00-15:00"), ("09.00 s.d 10.00", "09:00-10:00"), ("8:00-9:30am", "08:00am-09:30am"),
    ])
    func aCellMayHoldASpan(text: String, wanted: String) { #expect(read(text) == wanted) }

    @Test(arguments: ["TBC", "soon", "", "14.03.2026", "24 lines", "8.5", "99:99", "3 phút", "Room 5"])
    func whatIsNoTimeIsNone(text: String) { #expect(ClockText.read(text, readsBareNumbers: false) == nil) }
}
