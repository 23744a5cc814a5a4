// For all tests of this target.
@_exported import TestSupport
