// What malloc(3) has given away, which the Glibc module leaves out.
#ifndef CMALLOC_H
#define CMALLOC_H

#include <malloc.h>

#endif
