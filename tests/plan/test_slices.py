"""What is planned of a test module depends on its slice of the API alone.

So a test module is right as long as its slice is what it was.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from clientpress.config import PackageSettings
from clientpress.document.load import load
from clientpress.document.normalise import normalise
from clientpress.lower import lower
from clientpress.plan import plan_package
from clientpress.plan.slices import Slicer
from clientpress.sampling import Samples

if TYPE_CHECKING:
    from clientpress.plan import Package

GOLDEN = Path(__file__).parents[1] / "golden" / "openapi.yaml"
# A circle, which one operation enters here and another one there, what leads to it and
# does not lie on it, and a discriminator that names what is no variant.
ENTANGLED = """
openapi: 3.1.0
info: {title: Webs, version: "1"}
servers: [{url: "https://webs.example"}]
paths:
  /knots: {get: {operationId: knots.get, responses: {"200": {$ref: "#/components/responses/Knot"}}}}
  /ropes: {get: {operationId: ropes.get, responses: {"200": {$ref: "#/components/responses/Rope"}}}}
  /pets: {get: {operationId: pets.get, responses: {"200": {$ref: "#/components/responses/Pet"}}}}
  /cats: {get: {operationId: cats.get, responses: {"200": {$ref: "#/components/responses/Cat"}}}}
components:
  responses:
    Knot: {description: One., content: {application/json: {schema: {$ref: "#/components/schemas/Knot"}}}}
    Rope: {description: One., content: {application/json: {schema: {$ref: "#/components/schemas/Rope"}}}}
    Pet: {description: One., content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
    Cat: {description: One., content: {application/json: {schema: {$ref: "#/components/schemas/Cat"}}}}
  schemas:
    Knot: {type: object, properties: {of: {$ref: "#/components/schemas/Rope"}, size: {$ref: "#/components/schemas/Size"}}}
    Rope: {type: object, properties: {knots: {type: array, items: {$ref: "#/components/schemas/Knot"}}}}
    Size: {type: object, properties: {cm: {type: integer}}}
    Pet:
      oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
      discriminator: {propertyName: kind, mapping: {cat: Cat, dog: Dog, wolf: Wolf}}
    Cat: {type: object, required: [kind], properties: {kind: {type: string}, rope: {$ref: "#/components/schemas/Rope"}}}
    Dog: {type: object, required: [kind], properties: {kind: {type: string}, knots: {type: integer}}}
    Wolf: {type: object, required: [kind], properties: {kind: {type: string}, rope: {$ref: "#/components/schemas/Rope"}}}
"""


def planned(document: Path) -> Package:
    api, _ = lower(normalise(load(document)), lambda _: None)
    return plan_package(api, PackageSettings.derive("webs", package="webs"))


@pytest.fixture(params=["golden", "entangled"])
def package(request: pytest.FixtureRequest, tmp_path: Path) -> Package:
    if request.param == "golden":
        return planned(GOLDEN)
    document = tmp_path / "openapi.yaml"
    document.write_text(ENTANGLED)
    return planned(document)


def test_a_slice_is_all_that_tests_are_planned_from(package: Package) -> None:
    assert package.test_modules
    assert package.model_test_modules
    for module in package.test_modules:
        alone = replace(module, samples=Samples(module.slice.declared))
        assert repr(alone.plan()) == repr(module.plan())
    for models in package.model_test_modules:
        own = replace(models, samples=Samples(models.slice.declared))
        assert repr(own.plan()) == repr(models.plan())


def test_a_slice_has_what_its_operations_lead_to(tmp_path: Path) -> None:
    document = tmp_path / "openapi.yaml"
    document.write_text(ENTANGLED)
    modules = planned(document).test_modules
    held = {one.namespace: " ".join(one.slice.declared) for one in modules}
    assert held["knots"] == held["ropes"] == "Knot Rope Size"
    assert held["cats"] == "Cat Knot Rope Size"
    assert held["pets"] == "Cat Dog Knot Pet Rope Size Wolf"


def test_every_reference_is_seen_wherever_it_stands(package: Package) -> None:
    api = package.api
    slicer = Slicer(api)
    prepared = [one for module in package.test_modules for one in module.prepared]
    for node in (*api.operations, *api.declarations, *api.webhooks, *prepared):
        named = set(re.findall(r"DeclarationRef\(name='(\w+)'\)", repr(node)))
        assert slicer.mentioned(node) == named & api.declared.keys()
