PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SHARED ?= ../shared
export PYTHONHASHSEED ?= 0

.PHONY: help setup demo test lint quality quality-own quality-real quality-model quality-link errors links likelihood model bench bench-rdf \
	bench-scale bundle test-page test-spark bench-page vocabulary clean

help:  ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

$(BIN)/pressgraph: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --upgrade pip
	$(BIN)/pip install --quiet --editable '.[dev]'
	@touch $@

setup: $(BIN)/pressgraph  ## make the environment in .venv

demo: setup  ## read data/samples, print the facts, write build/demo, answer the saved queries
	@mkdir -p build/demo
	$(BIN)/pressgraph extract data/samples
	$(BIN)/pressgraph extract data/samples -o build/demo/graph.nq
	$(BIN)/pressgraph show build/demo/graph.nq -o build/demo/graph.html
	@for query in partnerships funders positions; do echo; echo "$$query:"; $(BIN)/pressgraph query build/demo/graph.nq $$query || exit 1; done

test: setup  ## run the tests: only the repository and Python
	$(BIN)/pytest -q

lint: setup  ## check style and types
	$(BIN)/ruff check .
	$(BIN)/mypy

quality: setup  ## measure against the real announcements of SHARED
	mkdir -p build/quality
	$(BIN)/pytest -q tests/shared
	$(BIN)/pressgraph extract $(SHARED)/gold/dev.jsonl -o build/quality/dev.nq
	$(BIN)/python $(SHARED)/eval/score.py $(SHARED)/gold/dev.jsonl build/quality/dev.nq

quality-own: setup  ## measure on the held-out tenth of our own announcements
	$(BIN)/python data/held_out.py build/quality
	$(BIN)/pressgraph extract build/quality/own.jsonl -o build/quality/own.nq
	$(BIN)/pressgraph evaluate build/quality/own-gold.jsonl build/quality/own.nq

quality-real: setup  ## measure on the held-out tenth of the real announcements that we read
	$(BIN)/python data/real/texts.py $(SHARED)/real/raw.jsonl.gz build/quality
	$(BIN)/pressgraph extract build/quality/real.jsonl -o build/quality/real.nq
	$(BIN)/pressgraph evaluate build/quality/real-gold.jsonl build/quality/real.nq

build/model/treebanks: setup
	$(BIN)/python models/training/treebanks.py $(SHARED) $@

quality-model: build/model/treebanks  ## measure the model on what trained none of it: names, kinds, syntax
	$(BIN)/python models/training/measure.py $(SHARED) build/model/treebanks

bench: setup  ## measure how fast announcements are annotated, against a small spaCy pipeline, how the time to join things grows, how copies are known
	$(BIN)/python benchmarks/speed.py $(SHARED)/gold/dev.jsonl
	$(BIN)/python benchmarks/identity.py
	$(BIN)/python benchmarks/copies.py

bench-rdf: setup  ## measure how a million quads are written, loaded and asked, and how a store grows
	$(BIN)/python benchmarks/rdf.py

bench-scale: setup  ## measure memory over 10,000 and 100,000 documents, two processes against one, the share of writing
	for what in memory processes writing; do $(BIN)/python benchmarks/scale.py $$what || exit 1; done

quality-link: setup  ## measure links to the register of research organizations: precision, recall, speed
	$(BIN)/python benchmarks/linking.py $(SHARED)/bench/ror/ror_v2_subset.jsonl.gz $(SHARED)

errors: quality  ## list each wrong and missed pair of the last measurement by kind, with the words around it
	$(BIN)/pressgraph evaluate $(SHARED)/gold/dev.jsonl build/quality/dev.nq --errors 10000

build/model/parser: build/model/treebanks
	$(BIN)/pip install --quiet '.[train]'
	$(BIN)/python -m spacy train models/configs/parser.cfg --code models/training/code.py -o $@ \
		--paths.train build/model/treebanks/train --paths.dev build/model/treebanks/dev

build/model/recognizer.pt: setup
	mkdir -p build/model
	$(BIN)/pip install --quiet '.[train]'
	$(BIN)/python models/training/recognizer.py $(SHARED) $@

build/model/names: build/model/recognizer.pt
	$(BIN)/python models/training/fast.py $(SHARED) $< $@

build/model/pairs.onnx: build/model/recognizer.pt
	$(BIN)/python models/training/pairs.py $(SHARED) $< $@

build/model/kinds: setup
	$(BIN)/pip install --quiet '.[train]'
	$(BIN)/python models/training/kinds.py $(SHARED) $@

links: setup  ## learn from affiliations what speaks for a record of the register
	mkdir -p build/model
	$(BIN)/pip install --quiet '.[train]'
	$(BIN)/pressgraph link import $(SHARED)/bench/ror/ror_v2_subset.jsonl.gz --index build/model/ror.sqlite
	$(BIN)/python models/training/links.py build/model/ror.sqlite $(SHARED)/bench/s2aff/dev.jsonl \
		$(SHARED)/bench/ror-affiliation/crossref.json $(SHARED)/bench/ror-affiliation/springer.json

likelihood: quality-own quality-real  ## learn how likely claims are right, from announcements that train nothing else
	$(BIN)/pip install --quiet '.[train]'
	$(BIN)/python models/training/likelihood.py $(foreach set,$(SHARED)/gold/dev:$(SHARED)/gold/dev build/quality/own-gold:build/quality/own \
		build/quality/real-gold:build/quality/real,$(subst :,.jsonl:,$(set)).jsonl)

model: build/model/parser build/model/names build/model/pairs.onnx build/model/kinds  ## train the model from SHARED, data and models/corpora.toml (some hours on two cores)
	$(BIN)/python models/training/package.py build/model/parser/model-best build/model/names build/model/pairs.onnx build/model/kinds models/en_pressgraph \
		build/model/recognizer.json build/model/fast.json
	$(MAKE) quality-model

page/node_modules: page/package-lock.json
	cd page && npm ci --silent --ignore-scripts
	@touch $@

bundle: page/node_modules  ## build what the page is made of from page/src: the same sources give the same bytes
	cd page && npm run --silent types && npm run --silent build

build/page/samples.html: setup
	mkdir -p build/page
	$(BIN)/pressgraph extract data/samples -o build/page/samples.nq
	$(BIN)/pressgraph show build/page/samples.nq -o $@ --sparql
	$(BIN)/python page/test/pages.py build/page

test-page: build/page/samples.html page/node_modules  ## check that the page's bundle is built from its sources, and drive the page in a real Chromium
	cd page && npm run --silent types && npm run --silent build ../build/page/bundle
	diff -r -x '*.gz' build/page/bundle pipeline/pressgraph/show/bundle
	zcat pipeline/pressgraph/show/bundle/oxigraph.wasm.gz | cmp - page/node_modules/oxigraph/web_bg.wasm
	mkdir -p build/page/shots
	for page in samples hostile large empty; do node page/test/check.mjs build/page/$$page.html build/page/shots || exit 1; done

test-spark: setup  ## check that Spark finds the same as one machine, and that killed executors lose nothing (needs Java 17)
	$(BIN)/pip install --quiet --editable '.[dev,spark]'
	$(BIN)/pytest -q -p no:cacheprovider tests/spark

bench-page: setup page/node_modules  ## measure pages of 1,000, 10,000 and 50,000 names: size, time to first paint, frames a second
	mkdir -p build/page
	$(BIN)/python benchmarks/page.py build/page 1000 10000 50000
	node benchmarks/page.mjs build/page/page-1000.html build/page/page-10000.html build/page/page-50000.html

vocabulary: setup  ## make docs/vocabulary.md from pg.ttl
	$(BIN)/python docs/vocabulary.py

clean:  ## remove the environment and all that was built
	rm -rf $(VENV) build dist
