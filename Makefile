# Everything runs in .venv, which the first target that needs it makes.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
APIS := $(notdir $(wildcard generated/*))
# Tests start hundreds of processes: without bytecode each would compile all it imports.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help generate check test thorough test-external lint format types bench crowd demo corpus names paging conformance diagnostics compatibility coverage mutation hostile kills soak lock changelog docs dist installed compare picture clean

help: ## Show this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | sort | expand -t 16

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "clientpress needs Python 3.11 or newer; set PYTHON=python3.x"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(PIP) --require-hashes --requirement constraints.txt
	$(PIP) --no-deps --no-build-isolation --editable .
	$(BIN)/python -m tests.json_schema.suite
	@touch $@

generate: $(READY) ## Press every client in spec/ into generated/ (FORCE=1 overwrites files edited by hand)
	$(BIN)/clientpress generate $(if $(FORCE),--force)

check: $(READY) ## Fail if generated/ is not what spec/ says (FULL=1 presses everything anew)
	$(BIN)/clientpress check $(if $(FULL),--full)

test: $(READY) ## Run the tests that need nothing but Python: generator, runtime, generated clients
	$(BIN)/python -m pytest -n 2 --dist worksteal -q -m "not thorough"

thorough: $(READY) ## Run the tests of that kind that try all there is: every name anywhere, every order of keys, each recipe of CONTRIBUTING.md, kills and 33 ways to drift
	$(BIN)/python -m pytest -n 2 --dist worksteal -q -m thorough

test-external: $(READY) ## Run the tests that need what Python has not: redis-server, for the pages Chromium, and npm and Schemathesis (CORPUS=folder for more documents)
	@command -v redis-server >/dev/null \
		|| { echo "redis-server is missing: apt-get install redis-server (Debian, Ubuntu)"; exit 1; }
	@command -v npm >/dev/null \
		|| { echo "npm is missing: apt-get install npm (Debian, Ubuntu)"; exit 1; }
	@command -v chromium >/dev/null || command -v google-chrome >/dev/null \
		|| { echo "chromium is missing: apt-get install chromium (Debian)"; exit 1; }
	$(BIN)/python -m pytest -q tests/external

crowd: $(READY) ## Make ten thousand calls at once with one client
	CLIENTPRESS_CROWD=10000 $(BIN)/python -m pytest -q tests/misbehaviour/test_crowd.py

demo: $(READY) ## Run a session of each client against the mock of its API, webhooks included, for people to follow
	$(BIN)/python -m demo

lint: $(READY) ## Check style, lint rules and types of everything
	$(BIN)/black --quiet --check benchmarks demo generator tests templates conftest.py hatch_build.py generated
	$(BIN)/ruff check --quiet .
	$(BIN)/python -m tests.quirks.style
	$(MAKE) --no-print-directory types

types: $(READY) ## Check types: mypy strict and pyright strict, generated code included
	$(BIN)/python -m tests.typecheck
	$(BIN)/python -m tests.quirks.typecheck
	$(BIN)/python -m tests.names.typecheck

bench: $(READY) ## Measure what pressing, importing and calling cost (ONLY="decode call" for some)
	$(BIN)/python -m benchmarks.run $(ONLY)

corpus: $(READY) ## Press the documents in CORPUS=folder and check all that comes out (ONLY="mypy github")
	$(BIN)/python -m tests.corpus $(ONLY)

paging: $(READY) ## Measure what is inferred of paging in CORPUS=folder by labels made by hand
	$(BIN)/python -m tests.corpus.paging

names: $(READY) ## Compare names with the method lists of other clients in LISTS=folder (ONLY="shop" shows what differs)
	$(BIN)/python -m tests.method_lists $(LISTS) $(ONLY)

conformance: $(READY) ## Run the quirks that prove features, and write docs/conformance.md
	$(BIN)/python -m tests.conformance

diagnostics: $(READY) ## Write docs/diagnostics.md and docs/changes.md from their tables
	$(BIN)/python -m tests.rules_page
	$(BIN)/python -m tests.kinds_page

docs: $(READY) ## Write the pages of this repository and of its clients as a site, into .clientpress/site
	$(BIN)/python -m tests.press_site

compatibility: $(READY) ## Check types of callers, and run them, with the clients before and after each kind of change
	$(BIN)/python -m tests.comparison.callers

coverage: $(READY) ## Fail if generated code is not run by its own generated tests (ONLY=netfinity for one client)
	@mkdir -p .clientpress
	@for api in $(or $(ONLY),$(APIS)); do \
		$(BIN)/coverage run --source=generated/$$api -m pytest -q generated/$$api/tests \
			&& $(BIN)/coverage report || exit 1; \
	done

mutation: $(READY) ## Try tests with faults in clients and runtime (ONLY="netfinity error-codes" SAMPLE=40); write docs/mutation.md
	$(BIN)/python -m tests.mutation $(ONLY)

hostile: $(READY) ## Press hostile documents (COUNT=100000 FROM=40), and give hostile answers to a client
	$(BIN)/python -m tests.hostile
	CLIENTPRESS_ANSWERS=500 $(BIN)/python -m pytest -n 2 -q tests/quirks/hostile_answers

kills: $(READY) ## Kill commands at each change that they make on the disk, stop them there, and fill the disk (EVERY=5 for some)
	CLIENTPRESS_KILLS_EVERY=$(or $(EVERY),1) $(BIN)/python -m pytest -n 2 -q tests/commands/test_killed.py

soak: $(READY) ## Count what the rate limiters let out at full load, in process and in Redis (SECONDS=10)
	$(BIN)/python -m tests.soak

format: $(READY) ## Format the sources of the generator and the tests
	$(BIN)/black --quiet benchmarks demo generator tests templates conftest.py hatch_build.py
	$(BIN)/ruff check --quiet --fix .

lock: ## Write into constraints.txt what pyproject.toml asks for (UPGRADE=1 for newer versions; needs uv)
	uv pip compile pyproject.toml --extra dev --universal --generate-hashes --no-annotate --quiet \
		$(if $(UPGRADE),--upgrade) --custom-compile-command 'make lock' --output-file constraints.txt
	uv pip compile --group release --universal --generate-hashes --no-annotate --quiet \
		$(if $(UPGRADE),--upgrade) --custom-compile-command 'make lock' --output-file .ci/release.txt

changelog: $(READY) ## Gather changelog.d/ into CHANGELOG.md under a new version (VERSION=0.2.0)
	$(BIN)/towncrier build --yes --version $(or $(VERSION),$(error name the new version: make changelog VERSION=0.2.0))

dist: ## Make a release in dist/: wheel, sdist, the bill of materials of an installation (CycloneDX), hashes
	rm -rf dist .clientpress/release
	$(PYTHON) -m venv .clientpress/release
	.clientpress/release/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement .ci/release.txt
	.clientpress/release/bin/python -m tests.installed.distributions

installed: ## Install the wheel in empty environments and press a client with it, on each Python of this machine (DIST=folder of one that is built)
	$(PYTHON) -m tests.installed $(DIST)

compare: $(READY) ## Run what needs an index: the tutorial in a shell, other generators beside this one (installs them into .clientpress)
	$(BIN)/python -m pytest -q tests/compare

picture: $(READY) ## Draw docs/terminal.svg from a session of the tutorial's project
	$(BIN)/python -m tests.pages.picture

clean: ## Remove the environment and all caches
	rm -rf $(VENV) .clientpress .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -prune -exec rm -rf {} +
