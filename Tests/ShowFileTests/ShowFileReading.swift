import Timeline

@testable import ShowFile

/// Reads a text as `shows/test.yaml`, on a machine that knows three time zones.
func read(_ text: String) -> ShowFile.Reading { read(Array(text.utf8)) }

func read(_ bytes: [UInt8]) -> ShowFile.Reading {
    ShowFile.read(bytes, fileName: "shows/test.yaml") {
        ["Asia/Ho_Chi_Minh", "Europe/London", "UTC"].contains($0)
    }
}

/// What is said about the text, a line each.
func said(_ text: String) -> [String] { said(Array(text.utf8)) }

func said(_ bytes: [UInt8]) -> [String] { read(bytes).diagnostics.map { $0.text(file: "f") } }

/// A show of one part around these lines of its segments.
func segments(_ lines: String) -> String {
    "show: S\nstart: 08:00\nparts:\n  - segments:\n" + indented(lines, by: 6)
}

/// A show of one segment of ten minutes around these lines of it.
func segment(_ lines: String) -> String {
    segments("- title: A\n  duration: 10m\n" + indented(lines, by: 2))
}

/// A show of one segment of ten minutes, below these lines.
func show(_ lines: String) -> String {
    lines + "\nstart: 08:00\nshow: S\nparts: [{segments: [{title: A, duration: 10m}]}]\n"
}

private func indented(_ lines: String, by spaces: Int) -> String {
    lines.split(separator: "\n").map { String(repeating: " ", count: spaces) + $0 + "\n" }.joined()
}
