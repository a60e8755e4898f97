#ifndef CLIBFUZZER_H
#define CLIBFUZZER_H

#include <stddef.h>
#include <stdint.h>

/* libFuzzer's own mutation of an input in place; returns its new size. */
size_t LLVMFuzzerMutate(uint8_t *octets, size_t count, size_t limit);

/* Octets on the heap, as address sanitizer counts them: without those that were freed. */
size_t __sanitizer_get_current_allocated_bytes(void);

#endif
