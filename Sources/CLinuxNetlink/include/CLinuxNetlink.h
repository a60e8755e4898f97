// The kernel's rtnetlink headers, which the Glibc module leaves out.
#ifndef C_LINUX_NETLINK_H
#define C_LINUX_NETLINK_H

#include <sys/socket.h>
#include <net/if.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/if_link.h>

#endif
