# Two commands on a fresh machine: `make plan` and `make test`. `make help` lists the rest.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

PLAN    ?= Plans/zandbergen-2017
BINARY  := build/bin/vthplan
PACKAGE := build/$(notdir $(PLAN))
SWIFT_SOURCES := Sources Tests Package.swift

# One static executable: starts in about a millisecond and needs nothing beside it. lld, since the default linker
# wants archives in order; the libraries after it are what libxml2.a itself needs. The program has one thread, so it
# counts references without atomics; and it reaches the metadata of generic types directly, since looking them up by
# name searches every conformance in the program, at every start. Access to variables is checked in the tests, which run
# without these flags. Linked as one program (LTO), which saves a tenth of all instructions.
FRONTEND := -assume-single-threaded -enforce-exclusivity=unchecked -disable-concrete-type-metadata-mangled-name-accessors
RELEASE := swift build --configuration release --scratch-path .build-release --experimental-lto-mode=full \
  --static-swift-stdlib -Xswiftc -static-executable -Xswiftc -use-ld=lld -Xswiftc -cross-module-optimization \
  $(foreach flag,$(FRONTEND),-Xswiftc -Xfrontend -Xswiftc $(flag)) \
  -Xlinker -licuuc -Xlinker -licudata -Xlinker -lz -Xlinker -llzma
BENCHMARKS := empty-program parse-bench criteria-bench allocate-bench

.PHONY: help plan binary test unit contract validators format lint embed record bench clean

help: ## this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 20

plan: binary ## install what is missing, build, and compile Plans/zandbergen-2017 (or PLAN=folder)
	@$(BINARY) build $(PLAN) --output $(PACKAGE)
	@echo "Klaar. Open $(PACKAGE)/openbaar/index.html"

binary: ## the optimised program, as build/bin/vthplan
	@.ci/setup build
	@$(RELEASE) --product vthplan 2>&1 | { grep -vE '^(\[|Build of|Building|Computing|Fetch|Working|Creating)' || true; }
	@mkdir -p build/bin
	@if ! cmp -s .build-release/release/vthplan build/bin/.unstripped; then \
	  cp .build-release/release/vthplan build/bin/.unstripped; \
	  strip -o $(BINARY) build/bin/.unstripped; fi

test: ## install what is missing and run every test
	@.ci/setup test
	@$(MAKE) --no-print-directory binary
	@python3 Tests/run.py

unit: ## only the Swift tests
	@.ci/setup build
	@python3 Tests/run.py unit

contract: binary ## only the tests from outside, on the optimised program
	@python3 Tests/run.py contract

validators: binary ## only the validators over what the program writes
	@.ci/setup test
	@python3 Tests/run.py validators

format: ## lay out all Swift sources
	@swift format format --in-place --recursive --parallel $(SWIFT_SOURCES)

lint: ## check the layout of all Swift sources and the house rules
	@python3 Tests/run.py lint

embed: ## write the templates and shared plans into the Swift file that carries them in the program
	@python3 Sources/BuiltIn/embed.py
	@RECORD=1 swift test --disable-xctest --filter criteriaArchiveIsFresh >/dev/null || true
	@swift test --disable-xctest --filter criteriaArchiveIsFresh >/dev/null

record: ## write anew all that is generated: reference pages, schema, embedded texts, criteria archive
	@python3 Sources/BuiltIn/embed.py
	@RECORD=1 swift test --disable-xctest >/dev/null 2>&1 || true
	@python3 Sources/BuiltIn/embed.py
	@RECORD=1 swift test --disable-xctest --filter 'IsFresh|UpToDate' >/dev/null 2>&1 || true
	@git status --short

bench: ## measure the program against its aims, as ratios in one run (RIVAL=program: a planner to compare with)
	@.ci/setup bench
	@$(MAKE) --no-print-directory binary
	@for product in $(BENCHMARKS); do $(RELEASE) --product $$product >/dev/null; done
	@RIVAL="$(RIVAL)" .venv/bin/python Benchmarks/run.py

clean: ## remove everything that was built
	@rm -rf .build .build-release .build-bench build .venv
