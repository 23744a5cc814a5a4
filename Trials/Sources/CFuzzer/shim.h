/* libFuzzer's own door for programs that bring their `main`: https://llvm.org/docs/LibFuzzer.html, "Using libFuzzer as
   a library". */
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*one)(const uint8_t *bytes, size_t count));
