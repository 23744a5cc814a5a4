import Console
import Glibc
import Scenes
import Screens

let usage = "usage: Outside views [VIEW] | first-screens|rest|keys PROGRAM CLOCK STALLED-DISK"
let arguments = Array(CommandLine.arguments.dropFirst())
do {
    switch arguments.first {
    case Painter.word: try Painter.paint(Array(arguments.dropFirst()))
    case "views":
        var table = TextTable(["view", "cells/s", "p99", "bytes/s", "p99", "median"])
        let views = arguments.count > 1 ? View.allCases.filter { $0.rawValue == arguments[1] } : View.allCases
        for view in views {
            for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 60)] {
                let traffic = try ViewTraffic(view, size, show: Files.hanoi)
                let (cells, bytes) = (Spread(traffic.cells.map(Double.init)), Spread(traffic.bytes.map(Double.init)))
                table.add([
                    "\(view.rawValue), \(size.columns)x\(size.rows)", cells.mean.text(1), cells.p99.text(0),
                    bytes.mean.text(1), bytes.p99.text(0), bytes.median.text(0),
                ])
            }
        }
        for line in table.text { print(line) }
    case "first-screens": try Peers(arguments.dropFirst()).measureFirstScreens()
    case "rest": try Peers(arguments.dropFirst()).measureRest(seconds: 60)
    case "keys": try Peers(arguments.dropFirst()).measureKeys()
    default: throw Trouble(usage)
    }
} catch {
    let text = "\(error)\n"
    _ = write(STDERR_FILENO, text, text.utf8.count)
    exit(1)
}
