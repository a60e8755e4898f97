// Stands in for the C library's allocator to count its calls. Both sides pay for it alike.
#include "CNetSNMPCodec.h"

#ifdef __GLIBC__
extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);

static size_t calls;

void *malloc(size_t size) {
    calls++;
    return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
    calls++;
    return __libc_calloc(count, size);
}

void *realloc(void *memory, size_t size) {
    calls++;
    return __libc_realloc(memory, size);
}

size_t allocation_count(void) { return calls; }
#else
size_t allocation_count(void) { return 0; }
#endif
