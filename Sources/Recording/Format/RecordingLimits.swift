package import Timeline

/// What a recording may hold at most, so that a hostile or broken file neither fills the memory nor traps.
package typealias Limits = Limit.Recording
