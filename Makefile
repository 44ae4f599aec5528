# `make` lists what there is. Everything runs in .venv, which `.ci/setup` makes when needed.

PY := .venv/bin/python
TEXT_ONLY := QT_QPA_PLATFORM=offscreen $(PY)
UV := uv pip compile --quiet --universal --generate-hashes --no-config --no-emit-index-url \
	--python-version 3.11 --custom-compile-command 'make lock' --group build

# Without byte code every start of the program costs three times as much.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help run test lint unit torture office newcomer access contrast pauses bench screenshots pictures bundle lock clean ready ready-test

help:
	@echo 'make run          het programma starten; zonder beeldscherm: voorbeeld en schermbeelden maken'
	@echo 'make test         alles controleren: stijl, typen, lagen en tests'
	@echo 'make lint         alleen stijl, typen en lagen'
	@echo 'make unit         alleen de tests'
	@echo 'make torture      de lange proeven: afbreken, volle schijf, duizenden kapotte bestanden'
	@echo 'make office       de rekenbladen laten openen door LibreOffice'
	@echo 'make newcomer     een nieuwe gebruiker naspelen, met echte toetsen en muis, van start tot pdf'
	@echo 'make access       het hele venster langs met toetsenbord en schermlezer'
	@echo 'make contrast     het laagste contrast per kleurstelling, gemeten op de schermbeelden'
	@echo 'make pauses       een uur werk in een minuut: hoelang het venster ooit stilstaat'
	@echo 'make bench        meten hoe snel het is'
	@echo 'make screenshots  schermbeelden in build/screenshots'
	@echo 'make pictures     de plaatjes van de README vernieuwen'
	@echo 'make bundle       het programma als map die zonder Python werkt, in dist/zpm-checklist'
	@echo 'make lock         de vaste versies in requirements*.lock vernieuwen'
	@echo 'make clean        alles weghalen wat hier gemaakt is'

ready:
	@.ci/setup run

ready-test:
	@.ci/setup test

# A display that is named but does not answer counts as none.
run: ready
	@if [ "$$(uname)" = Darwin ] || { [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] && \
		( $(PY) -c "from PySide6.QtGui import QGuiApplication; QGuiApplication([])" || exit 1 ) >/dev/null 2>&1; }; then \
		exec $(PY) -m zpm_checklist; \
	fi; \
	echo 'Hier is geen beeldscherm; het voorbeeld en de schermbeelden worden zonder venster gemaakt …'; \
	rm -rf build/demo build/screenshots && \
	$(TEXT_ONLY) -m zpm_checklist demo build/demo && \
	$(TEXT_ONLY) -m zpm_checklist screenshots build/screenshots && \
	echo 'Gemaakt:' && find "$$PWD/build/demo" "$$PWD/build/screenshots" -type f | sort | sed 's/^/  /'

test: lint unit

lint: ready-test
	$(PY) -m ruff check
	$(PY) -m ruff format --check
	$(PY) -m mypy
	.venv/bin/lint-imports --no-logo

unit: ready-test
	$(PY) -m pytest --numprocesses 2 --dist worksteal --cov --cov-report=

torture: ready-test
	$(PY) -m pytest -m torture

office:
	@.ci/setup office
	$(PY) -m pytest -m office --capture no

newcomer:
	@.ci/setup newcomer
	$(PY) -m pytest -s -m xvfb tests/ui/test_newcomer.py

access: ready-test
	$(PY) -m pytest -s -m "access or not access" tests/access

contrast: ready-test
	@$(TEXT_ONLY) -m pytest -q -s -m "contrast or not contrast" tests/ui/test_contrast.py 2>/dev/null

pauses: ready-test
	$(PY) -m benchmarks pauzes

bench: ready-test
	$(PY) -m benchmarks

screenshots: ready
	@rm -rf build/screenshots
	@$(TEXT_ONLY) -m zpm_checklist screenshots build/screenshots

pictures: screenshots
	cp build/screenshots/readme/*.png resources/readme/

bundle:
	@.ci/setup bundle
	$(PY) -m PyInstaller --noconfirm --clean --log-level WARN --workpath build/pyinstaller build.spec
	$(TEXT_ONLY:$(PY)=dist/zpm-checklist/zpm-checklist) --self-test
	@du -sh dist/zpm-checklist

lock: ready-test
	@command -v uv >/dev/null || $(PY) -m pip install --quiet uv
	PATH="$$PWD/.venv/bin:$$PATH" $(UV) --upgrade -o requirements.lock pyproject.toml
	PATH="$$PWD/.venv/bin:$$PATH" $(UV) --upgrade -o requirements-dev.lock \
		--constraint requirements.lock --extra dev pyproject.toml

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
