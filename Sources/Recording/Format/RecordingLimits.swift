package import Timeline

/// Upper limits of a recording, so that a hostile or broken file can neither fill the memory nor crash the program.
package typealias RecordingLimits = Limit.Recording
