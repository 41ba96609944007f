PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SHARED ?= ../shared
export PYTHONHASHSEED ?= 0

.PHONY: help setup demo test lint quality model test-page errors clean

help:  ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

$(BIN)/pressgraph: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --upgrade pip
	$(BIN)/pip install --quiet --editable '.[dev]'
	@touch $@

setup: $(BIN)/pressgraph  ## make the environment in .venv

demo: setup  ## read data/samples, print the facts, write build/demo, answer the saved queries
	$(BIN)/python -m pressgraph.demo data/samples build/demo

test: setup  ## run the tests: only the repository and Python
	$(BIN)/pytest -q

lint: setup  ## check style and types
	$(BIN)/ruff check .
	$(BIN)/mypy

quality: setup  ## measure against the real announcements of SHARED
	$(BIN)/pytest -q tests/shared
	$(BIN)/python models/evaluation/quality.py $(SHARED)
