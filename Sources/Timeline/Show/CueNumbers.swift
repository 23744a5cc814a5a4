/// The numbers of a segment's cues: those of the file, then those added on the day. Always ascending.
package struct CueNumbers: RandomAccessCollection, Sendable {
    let planned: Range<Int>
    let added: [Int]

    package var startIndex: Int { 0 }
    package var endIndex: Int { planned.count + added.count }
    package subscript(index: Int) -> Int {
        index < planned.count ? planned.lowerBound + index : added[index - planned.count]
    }
}
