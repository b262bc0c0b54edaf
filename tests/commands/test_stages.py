"""How a run orders its stages: what is not needed does not run, and who has the word."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

import pytest

from clientpress import check, press
from clientpress.cache.files import Rendered, Source
from clientpress.diagnostics import Problem, SpecErrors
from clientpress.project import load_project

from .toy import TOY, ToyValidation

if TYPE_CHECKING:
    from pathlib import Path

    from clientpress.config import ApiConfig, PackageSettings
    from clientpress.document.load import Document
    from clientpress.ir import Api
    from clientpress.stages import Stages, Validate

    from .conftest import Command, Project

LATE = Problem((0,), "lost-operation", "found by the second process")


class LateValidation(ToyValidation):
    """Knows of nothing until it is asked to finish."""

    ended = ""

    def finish(self) -> list[Problem]:
        self.ended += "finish"
        return [LATE]

    def cancel(self) -> None:
        self.ended += "cancel"


def late(validation: LateValidation) -> Validate:
    def validate(
        document: Document,
        root: dict[str, Any],
        *,
        house_rules: bool,
        cache: Path | None = None,
    ) -> LateValidation:
        del document, root, house_rules, cache
        return validation

    return validate


@pytest.fixture
def shop(project: Project) -> ApiConfig:
    return load_project(project.root).apis["shop"]


def test_what_is_found_late_stops_the_run(shop: ApiConfig) -> None:
    stages = dataclasses.replace(TOY, validate=late(LateValidation([])))

    with pytest.raises(SpecErrors, match="found by the second process"):
        press.press([shop], stages=stages)

    assert not shop.output.exists()


def test_a_crash_over_a_refused_document_shows_what_is_wrong_with_it(
    project: Project, shop: ApiConfig
) -> None:
    project.spec("shop", "crash")
    stages = dataclasses.replace(TOY, validate=late(LateValidation([])))

    with pytest.raises(SpecErrors, match="found by the second process"):
        press.press([shop], stages=stages)


def test_an_error_known_at_once_stops_the_run_before_the_next_stage(
    project: Project, shop: ApiConfig
) -> None:
    project.spec("shop", "crash", "error wrong")

    with pytest.raises(SpecErrors, match="wrong"):
        press.press([shop], stages=TOY)


def test_an_interrupt_ends_the_validation(shop: ApiConfig) -> None:
    def interrupt(_root: object, _file: object) -> Any:
        raise KeyboardInterrupt

    validation = LateValidation([])
    stages = dataclasses.replace(TOY, validate=late(validation), lower=interrupt)

    with pytest.raises(KeyboardInterrupt):
        press.press([shop], stages=stages)

    assert validation.ended == "cancel"


def test_generate_runs_no_stage_for_what_is_up_to_date(shop: ApiConfig) -> None:
    press.press([shop], stages=TOY)

    (report,) = press.press([shop], stages=TOY)

    assert list(report.seconds) == ["compare"]
    assert report.written.unchanged == ("package.txt", "shop.py")


def test_generate_runs_for_an_edited_api_alone(project: Project) -> None:
    apis = list(load_project(project.root).apis.values())
    press.press(apis, stages=TOY)
    project.spec("shop", "file shop.py = shop = 2")

    reports = press.press(apis, stages=TOY)

    assert [r.name for r in reports] == ["bank", "shop"]
    assert [r.name for r in reports if "render" in r.seconds] == ["shop"]


def test_a_warning_is_given_each_time(project: Project, clientpress: Command) -> None:
    project.spec("shop", "file shop.py = shop = 1", "warning take care")
    clientpress("generate", "shop")

    assert "take care" in clientpress("generate", "shop").err


def test_a_full_check_takes_nothing_from_the_output_folder(shop: ApiConfig) -> None:
    def keeping(text: str) -> Stages:
        def render(
            api: Api, settings: PackageSettings, rendered: Rendered, document: str
        ) -> dict[str, str]:
            del api, settings, document
            source = rendered.source("shop.py", ("plan",), lambda: Source(text))
            return {"shop.py": source.text}

        return dataclasses.replace(TOY, render=render)

    press.press([shop], stages=keeping("shop = 1\n"))

    assert not check.check_api(shop, full=True, stages=keeping("shop = 2\n")).ok
