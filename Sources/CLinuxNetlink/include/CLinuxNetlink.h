// The kernel's netlink headers, and eventfd's, which the Glibc module leaves out.
#ifndef C_LINUX_NETLINK_H
#define C_LINUX_NETLINK_H

#include <sys/eventfd.h>
#include <sys/socket.h>
#include <net/if.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/if_link.h>
#include <linux/sock_diag.h>
#include <linux/inet_diag.h>

#endif
