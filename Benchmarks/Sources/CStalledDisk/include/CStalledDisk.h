/* Nothing to call: it is loaded before the C library. */
