# Each command is a program in tools/, written with Python's standard library alone: on a fresh machine
# nothing else is there to read it.
PYTHON ?= python3
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.PHONY: help demo test check bench format locks python

help: ## những lệnh có ở đây (what there is)
	@echo 'make …'
	@sed -n 's/^\([a-z]*\):[^#]*## /  \1\t/p' Makefile

demo: python ## chạy thử với dữ liệu mẫu ở 127.0.0.1:8000; PORT=8001 đổi cổng (run it, with samples)
	@$(PYTHON) -m tools.demo

test: python ## mọi phép thử, trên SQLite, PostgreSQL và trình duyệt (every test)
	@$(PYTHON) -m tools.run_tests

check: python ## phần nhanh: quy tắc, kiểu, ranh giới và phép thử trên SQLite (the fast gate)
	@$(PYTHON) -m tools.prepare
	@SOGOC_DATABASE= .venv/bin/python -m pytest --numprocesses=2 --ignore=tests/engines --ignore=tests/journeys --ignore=tests/tools --ignore=tests/upgrades

bench: python ## đo tốc độ (measurements)
	@$(PYTHON) -m tools.prepare
	@.venv/bin/python -m benchmarks.run

format: python ## sửa cách trình bày mã (write the code as agreed)
	@$(PYTHON) -m tools.prepare
	@.venv/bin/ruff format
	@.venv/bin/ruff check --fix

locks: python ## ghim lại phiên bản thư viện cùng mã băm (pin versions and hashes anew)
	@$(PYTHON) -m tools.prepare
	@$(PYTHON) -m tools.locks

python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo 'Cần Python 3.11 trở lên; cài bằng: sudo apt-get install --yes python3 python3-venv' >&2; exit 2; }
