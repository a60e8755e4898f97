// Calls that Swift cannot make itself: prctl(2) takes any number of arguments, the C library
// declares neither capget(2) nor capset(2), and the Glibc module leaves mallopt(3) out.
#ifndef C_LINUX_PRIVILEGES_H
#define C_LINUX_PRIVILEGES_H

#include <linux/capability.h>
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

static inline int linux_prctl(int option, unsigned long first, unsigned long second) {
    return prctl(option, first, second, 0UL, 0UL);
}

// Both structures are those of _LINUX_CAPABILITY_VERSION_3, with two elements of the second.
static inline int linux_capget(
    struct __user_cap_header_struct *header, struct __user_cap_data_struct *sets) {
    return (int)syscall(SYS_capget, header, sets);
}

static inline int linux_capset(
    struct __user_cap_header_struct *header, const struct __user_cap_data_struct *sets) {
    return (int)syscall(SYS_capset, header, sets);
}

#endif
