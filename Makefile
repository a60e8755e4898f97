# The two commands of this project: make demo, make test. Both install what they need.

SHELL := /bin/bash
PREFIX ?= /usr/local
DESTDIR ?=
# Further words for the Swift compiler: SWIFT_FLAGS="-Xswiftc -warnings-as-errors"
SWIFT_FLAGS ?=

classic := snmpwalk snmpbulkwalk snmpget snmpgetnext snmpbulkget snmptable snmpdf snmpstatus \
    snmptranslate snmptrap snmpinform snmptrapd

.PHONY: demo test zabbix lint bench fuzz fuzz-quick soak soak-quick sanitize core-tree manual install \
    install-modules

demo:
	swift build $(SWIFT_FLAGS) --product snmpagent
	swift build $(SWIFT_FLAGS) --product snmp
	Scripts/demo "$$(swift build --show-bin-path)"

test:
	Scripts/need libsnmp-dev snmp snmpd snmptrapd iproute2 prometheus-snmp-exporter \
	    monitoring-plugins-standard systemd zsh fish
	swift build $(SWIFT_FLAGS) --build-tests
	@# One after another: an agent that waits half a second for a group must get its turn in time.
	@echo "Running the tests for some ten minutes: what fails is told as it fails."
	swift test $(SWIFT_FLAGS) --skip-build --no-parallel --quiet

# A Zabbix server with its stock template polls the agent.
zabbix:
	swift build $(SWIFT_FLAGS) --product snmpagent
	Examples/zabbix/run "$$(swift build --show-bin-path)/snmpagent"

lint:
	swift format lint --strict --parallel --recursive Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources \
	    Fuzzing/Package.swift Fuzzing/Sources
	Scripts/check-names
	Scripts/check-untrusted

bench:
	Scripts/need libsnmp-dev snmp snmpd valgrind
	swift run --package-path Benchmarks -c release codec-benchmark
	Benchmarks/instructions

# An agent under all that may befall it, for an hour (SOAK_SECONDS), or for a minute.
soak:
	Scripts/need iproute2
	Benchmarks/soak

soak-quick:
	SOAK_SECONDS=60 $(MAKE) soak

# The tests of what takes datagrams, under the thread sanitizer and under the address sanitizer, each
# built apart.
sanitized := ^(SNMPTests|SNMPAgentCoreTests|SNMPAgentTests|SNMPTransportTests|SNMPManagerTests)\.
sanitize:
	Scripts/need libsnmp-dev snmp snmptrapd
	TSAN_OPTIONS=suppressions=Scripts/thread-sanitizer.suppressions \
	    swift test $(SWIFT_FLAGS) --no-parallel --sanitize=thread --scratch-path .build/thread --filter '$(sanitized)'
	ASAN_OPTIONS=detect_leaks=0 \
	    swift test $(SWIFT_FLAGS) --no-parallel --sanitize=address --scratch-path .build/address --filter '$(sanitized)'
	Scripts/check-leaks "$$(swift build --sanitize=address --scratch-path .build/address --show-bin-path)/snmpagent"

# An hour for each target, or FUZZ_SECONDS. What breaks a rule is in Fuzzing/.build/findings, and a
# line tells how to run it again: the program fuzz, the target, the file.
fuzz:
	Fuzzing/run

fuzz-quick:
	FUZZ_SECONDS=60 Fuzzing/run

core-tree:
	Scripts/need libsnmp-dev
	swift run snmp-modules core-tree MIBs Sources/SNMPNames/CoreTree.swift
	swift run snmp-modules core-definitions MIBs Sources/SNMPNames/CoreDefinitions.swift

# The agent's manual page, after a change of its options.
manual:
	swift build --product snmpagent
	swift build --product generate-manual
	"$$(swift build --show-bin-path)/generate-manual" \
	    "$$(swift build --show-bin-path)/snmpagent" --section 8 --date "$$(date +%F)" -o docs

install:
	Scripts/build-release snmpagent snmp
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/sbin"
	install -s "$$(swift build -c release --show-bin-path)/snmpagent" "$(DESTDIR)$(PREFIX)/sbin/snmpagent"
	install -s "$$(swift build -c release --show-bin-path)/snmp" "$(DESTDIR)$(PREFIX)/bin/snmp"
	for name in $(classic); do ln -sf snmp "$(DESTDIR)$(PREFIX)/bin/$$name"; done
	for shell in bash:bash-completion/completions/snmp zsh:zsh/site-functions/_snmp \
	    fish:fish/vendor_completions.d/snmp.fish; do \
	    file="$(DESTDIR)$(PREFIX)/share/$${shell#*:}"; install -d "$$(dirname "$$file")"; \
	    "$(DESTDIR)$(PREFIX)/bin/snmp" --generate-completion-script "$${shell%%:*}" > "$$file" || exit; \
	done
	for name in $(classic); do \
	    ln -sf snmp "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/$$name"; \
	    ln -sf snmp.fish "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/$$name.fish"; done
	for shell in bash:bash-completion/completions/snmpagent zsh:zsh/site-functions/_snmpagent \
	    fish:fish/vendor_completions.d/snmpagent.fish; do \
	    "$(DESTDIR)$(PREFIX)/sbin/snmpagent" --generate-completion-script "$${shell%%:*}" \
	        > "$(DESTDIR)$(PREFIX)/share/$${shell#*:}" || exit; \
	done
	install -d "$(DESTDIR)$(PREFIX)/share/man/man1" "$(DESTDIR)$(PREFIX)/share/man/man8"
	"$(DESTDIR)$(PREFIX)/bin/snmp" --generate-manual > "$(DESTDIR)$(PREFIX)/share/man/man1/snmp.1"
	for name in $(classic); do \
	    ln -sf snmp.1 "$(DESTDIR)$(PREFIX)/share/man/man1/$$name.1"; done
	install -m 644 docs/snmpagent.8 "$(DESTDIR)$(PREFIX)/share/man/man8/snmpagent.8"

# What reads other modules than the core's: apart, because it needs libsnmp.
install-modules:
	Scripts/need libsnmp-dev
	Scripts/build-release snmp-modules
	install -d "$(DESTDIR)$(PREFIX)/libexec" "$(DESTDIR)$(PREFIX)/share/swift-snmp/mibs"
	install -s "$$(swift build -c release --show-bin-path)/snmp-modules" "$(DESTDIR)$(PREFIX)/libexec/snmp-modules"
	install -m 644 MIBs/*.txt "$(DESTDIR)$(PREFIX)/share/swift-snmp/mibs"
