/* Starting a program in a pseudo-terminal of its own, which Swift cannot fork for. */
#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <sys/types.h>

/* Gives the process and, in `terminal`, the end that a terminal would hold; -1 where that fails. */
pid_t cpt_start(
    const char *path, char *const arguments[], char *const environment[], int columns, int rows, int *terminal);

#endif
