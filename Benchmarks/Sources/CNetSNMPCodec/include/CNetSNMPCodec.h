// libsnmp's codec over the message that the benchmark measures, and what measures both sides.
#ifndef CNETSNMPCODEC_H
#define CNETSNMPCODEC_H

#include <stddef.h>
#include <stdint.h>

/// Builds the Response that is measured; before anything else here. The number of its octets,
/// or 0 when libsnmp refuses it.
size_t netsnmp_codec_start(void);

/// The octet at `index` of the message as libsnmp encodes it.
uint8_t netsnmp_codec_octet(size_t index);

/// Encodes the message `count` times; the sum of the octets written.
size_t netsnmp_codec_encode(size_t count);

/// Decodes and frees the message `count` times; the sum of the varbinds read.
size_t netsnmp_codec_decode(size_t count);

/// Calls of malloc, calloc and realloc since the program started.
size_t allocation_count(void);

/// Processor time of this process in seconds.
double processor_seconds(void);

#endif
