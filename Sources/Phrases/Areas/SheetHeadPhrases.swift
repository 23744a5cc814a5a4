/// Headings of the columns of a sheet that people print: a word or two each. `over` is how much longer it took than planned.
package protocol SheetHeadPhrases: Sendable {
    var number: String { get }
    var time: String { get }
    var length: String { get }
    var title: String { get }
    var who: String { get }
    var place: String { get }
    var note: String { get }
    var actualStart: String { get }
    var actualEnd: String { get }
    var actualLength: String { get }
    var over: String { get }
}
