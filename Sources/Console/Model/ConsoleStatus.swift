package import Screens

/// What a console shows a show for, and how it is with that.
package enum ConsoleStatus: Sendable {
    /// It runs the show: what the disk has, and who has taken the show over meanwhile.
    case desk(Saving, takenOver: OtherDesk?)
    /// It follows the console that runs it.
    case watching(Link)
    /// It plays a recording back.
    case replaying(Replay)

    /// Whether commands can be given here.
    var isDesk: Bool { if case .desk = self { true } else { false } }
}

extension Model {
    var saving: Saving? { if case .desk(let saving, _) = status { saving } else { nil } }
    var otherDesk: OtherDesk? { if case .desk(_, let otherDesk) = status { otherDesk } else { nil } }
    var link: Link? { if case .watching(let link) = status { link } else { nil } }
    var replay: Replay? { if case .replaying(let replay) = status { replay } else { nil } }
}
