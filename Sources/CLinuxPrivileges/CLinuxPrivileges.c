// The package manager asks a C target for one source file; the header is all there is.
#include "CLinuxPrivileges.h"
