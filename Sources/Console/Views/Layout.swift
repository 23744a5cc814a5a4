import Screens

/// A screen that is laid out in cells. A view's layout is found by the type of its screen.
protocol Layout: ViewScreen {
    /// As much of it as an area shows.
    /// - Parameter covered: rows at the foot of the area that a form covers.
    init(_ source: ScreenSource, _ viewer: Viewer, fitting area: Area, covered: Int)

    func draw(_ grid: inout Grid, _ area: Area, covered: Int)
}

extension View {
    /// Nil where nobody laid it out.
    var layout: (any Layout.Type)? { screen as? any Layout.Type }
}
