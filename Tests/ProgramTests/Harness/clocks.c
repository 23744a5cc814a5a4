/* Loaded before the C library: the clocks that a program reads are shifted by what stands in a file that the test
   shares with it. See ShiftedClocks.swift. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

static struct shifts {
    volatile int64_t wall, up;
    /* What the machine calls this start of it; empty where it is to be the real one. */
    char boot[64];
} *shifts;

__attribute__((constructor)) static void begin(void) {
    const char *path = getenv("SHIFTED_CLOCKS");
    int file = path ? (int)syscall(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC) : -1;
    if (file < 0) return;
    void *page = mmap(0, sizeof *shifts, PROT_READ, MAP_SHARED, file, 0);
    if (page != MAP_FAILED) shifts = page;
    close(file);
}

static void add(struct timespec *time, int64_t by) {
    int64_t all = (int64_t)time->tv_sec * 1000000000 + time->tv_nsec + by;
    time->tv_sec = all / 1000000000;
    time->tv_nsec = all % 1000000000;
}

int clock_gettime(clockid_t clock, struct timespec *time) {
    if (syscall(SYS_clock_gettime, clock, time) != 0) return -1;
    if (!shifts) return 0;
    if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE) add(time, shifts->wall);
    if (clock == CLOCK_BOOTTIME) add(time, shifts->up);
    return 0;
}

time_t time(time_t *result) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (result) *result = now.tv_sec;
    return now.tv_sec;
}

int gettimeofday(struct timeval *restrict result, void *restrict zone) {
    (void)zone;
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    result->tv_sec = now.tv_sec;
    result->tv_usec = now.tv_nsec / 1000;
    return 0;
}

/* A moment on the shifted wall is another one on the kernel's. */
int timerfd_settime(int timer, int flags, const struct itimerspec *wanted, struct itimerspec *before) {
    struct itimerspec real = *wanted;
    int is_set = real.it_value.tv_sec != 0 || real.it_value.tv_nsec != 0;
    if (shifts && is_set && flags & TFD_TIMER_ABSTIME) {
        add(&real.it_value, -shifts->wall);
        if (real.it_value.tv_sec < 0 || (real.it_value.tv_sec == 0 && real.it_value.tv_nsec <= 0)) {
            real.it_value.tv_sec = 0;
            real.it_value.tv_nsec = 1;
        }
    }
    return (int)syscall(SYS_timerfd_settime, timer, flags, &real, before);
}

static int is_boot_id(const char *path) {
    return shifts && shifts->boot[0] && strcmp(path, "/proc/sys/kernel/random/boot_id") == 0;
}

static int boot_id(void) {
    int file = memfd_create("boot_id", MFD_CLOEXEC);
    if (file < 0) return -1;
    size_t length = strnlen(shifts->boot, sizeof shifts->boot);
    if (write(file, shifts->boot, length) != (ssize_t)length) return -1;
    lseek(file, 0, SEEK_SET);
    return file;
}

static int open_file(const char *path, int flags, mode_t mode) {
    if (is_boot_id(path)) return boot_id();
    return (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
}

int open(const char *path, int flags, ...) {
    mode_t mode = 0;
    if (flags & (O_CREAT | O_TMPFILE)) {
        va_list rest;
        va_start(rest, flags);
        mode = va_arg(rest, mode_t);
        va_end(rest);
    }
    return open_file(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    mode_t mode = 0;
    if (flags & (O_CREAT | O_TMPFILE)) {
        va_list rest;
        va_start(rest, flags);
        mode = va_arg(rest, mode_t);
        va_end(rest);
    }
    return open_file(path, flags, mode);
}
