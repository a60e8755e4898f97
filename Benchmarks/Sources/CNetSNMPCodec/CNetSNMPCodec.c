#include "CNetSNMPCodec.h"

#include <net-snmp/net-snmp-config.h>

#include <net-snmp/net-snmp-includes.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { varbind_count = 10, capacity = 4096 };

static netsnmp_session session;
static netsnmp_pdu *response;
static u_char *buffer;
static u_char message[capacity];
static size_t message_count;

/// Encodes `response` at the end of `buffer`, as snmp_send does. The octets written, or 0.
static size_t encode_once(void) {
    size_t size = capacity, count = 0;
    return snmp_build(&buffer, &size, &count, &session, response) == 0 ? count : 0;
}

/// The number of varbinds read, or 0.
static size_t decode_once(void) {
    u_char community[64];
    size_t community_count = sizeof community, count = message_count, varbinds = 0;
    long version;
    netsnmp_pdu *pdu = snmp_pdu_create(SNMP_MSG_GET);
    u_char *rest = snmp_comstr_parse(message, &count, community, &community_count, &version);
    if (rest) {
        count = message_count - (size_t)(rest - message);
        if (snmp_pdu_parse(pdu, rest, &count) == 0)
            for (netsnmp_variable_list *v = pdu->variables; v; v = v->next_variable) varbinds++;
    }
    snmp_free_pdu(pdu);
    return varbinds;
}

static void add_varbind(u_long row) {
    oid name[] = {1, 3, 6, 1, 2, 1, 2, 2, 1, 10, 1000 + row};
    if (row == 1) {
        name[9] = 2;
        snmp_pdu_add_variable(response, name, OID_LENGTH(name), ASN_OCTET_STR,
                              "GigabitEthernet0/1", 18);
    } else {
        u_long octets = 1000000000u + row * 77777777u;
        snmp_pdu_add_variable(response, name, OID_LENGTH(name), ASN_COUNTER, &octets,
                              sizeof octets);
    }
}

size_t netsnmp_codec_start(void) {
    setenv("MIBS", "", 1);
    snmp_sess_init(&session);
    session.version = SNMP_VERSION_2c;
    response = snmp_pdu_create(SNMP_MSG_RESPONSE);
    response->version = SNMP_VERSION_2c;
    response->community = (u_char *)strdup("public");
    response->community_len = 6;
    response->reqid = 123456789;
    response->errstat = response->errindex = 0;
    for (u_long row = 1; row <= varbind_count; row++) add_varbind(row);
    buffer = malloc(capacity);
    message_count = encode_once();
    memcpy(message, buffer + capacity - message_count, message_count);
    return decode_once() == varbind_count ? message_count : 0;
}

uint8_t netsnmp_codec_octet(size_t index) { return index < capacity ? message[index] : 0; }

size_t netsnmp_codec_encode(size_t count) {
    size_t sum = 0;
    while (count-- > 0) sum += encode_once();
    return sum;
}

size_t netsnmp_codec_decode(size_t count) {
    size_t sum = 0;
    while (count-- > 0) sum += decode_once();
    return sum;
}

double processor_seconds(void) {
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}
