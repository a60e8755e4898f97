// The part of net-snmp's library that reads MIB modules.
#ifndef CNETSNMP_H
#define CNETSNMP_H

// net-snmp's own headers use fd_set without saying where it is from.
#include <sys/select.h>

#include <net-snmp/net-snmp-config.h>
#include <net-snmp/net-snmp-includes.h>
#include <net-snmp/mib_api.h>

#endif
