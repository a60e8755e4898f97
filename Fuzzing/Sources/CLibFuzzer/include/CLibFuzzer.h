#ifndef CLIBFUZZER_H
#define CLIBFUZZER_H

#include <stddef.h>
#include <stdint.h>

/* libFuzzer's own mutation of an input in place; returns its new size. */
size_t LLVMFuzzerMutate(uint8_t *octets, size_t count, size_t limit);

#endif
