#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <fcntl.h>
#include <pty.h>
#include <unistd.h>

pid_t cpt_start(
    const char *path, char *const arguments[], char *const environment[], int columns, int rows, int *terminal) {
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    pid_t process = forkpty(terminal, 0, 0, &size);
    if (process == 0) {
        execve(path, arguments, environment);
        _exit(127);
    }
    if (process > 0) fcntl(*terminal, F_SETFD, FD_CLOEXEC);
    return process;
}
