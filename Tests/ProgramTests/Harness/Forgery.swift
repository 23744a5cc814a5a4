/// A recording that no console has written, with right checksums: what stands in it is for the reader to judge.
enum Forgery {
    /// The lines up to `,"sum"` become a recording: each is given its checksum, as the format's description has it
    /// (FNV-1a over the digits of the checksum before and the line).
    static func sealed(_ lines: [String]) -> String {
        var digits = "cbf29ce484222325"
        var text = ""
        for line in lines {
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for byte in (digits + line).utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
            let sum = String(hash, radix: 16)
            digits = String(repeating: "0", count: 16 - sum.count) + sum
            text += line + #","sum":"\#(digits)"}"# + "\n"
        }
        return text
    }

    /// The lines of a recording as they were before they were sealed.
    static func opened(_ recording: String) -> [String] {
        recording.split(separator: "\n").map { line in String(line.prefix(upTo: line.ranges(of: #","sum":""#).last!.lowerBound)) }
    }
}
