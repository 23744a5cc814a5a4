import Benchmark
import Console
import Scenes
import Screens
import Timeline

/// Each view of the Hà Nội show at three sizes, and what a passing second costs.
func screens() {
    for view in View.allCases {
        for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 60)] {
            Benchmark("screen: \(view.rawValue), \(size.columns)x\(size.rows)") { _, model in
                blackHole(Screen.draw(model, size))
            } setup: {
                var show = OnTime(Files.show(Files.hanoi))
                show.goOn(for: 40 * 60)
                show.open(view)
                return show.model
            }
        }
    }
    for count in [10, 1_000, 10_000, 100_000] {
        Benchmark("screen: a second passes, \(count) segments") { _, held in
            held.value.goOn()
            blackHole(Screen.draw(held.value.model, Size(columns: 120, rows: 40)))
        } setup: {
            Held(OnTime(MadeUpShow.of(count)))
        }
        Benchmark("screen: a second in overtime, \(count) segments") { _, show in
            blackHole(show.second())
        } setup: {
            Overtime(count)
        }
    }
}

/// A show whose first segment does not end.
final class Overtime {
    private var model: DeskModel
    private var now = MadeUpShow.start + MadeUpShow.length

    init(_ count: Int) { model = DeskModel(started(count), mode: .live, at: now) }

    func second() -> Grid {
        now = now + .seconds(1)
        _ = model.tick(Model.Moment(show: now, real: now.milliseconds))
        return Screen.draw(model.console, Size(columns: 120, rows: 40))
    }
}
