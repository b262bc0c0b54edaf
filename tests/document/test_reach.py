"""References lead where the configuration allows, and never to the network."""

from __future__ import annotations

from pathlib import Path

import pytest

from clientpress.cache.fingerprint import origin_of, origin_on_disk
from clientpress.config import ApiConfig, ConfigError, PackageSettings
from clientpress.diagnostics import SpecErrors
from clientpress.document.load import Document, load
from clientpress.project import load_project
from clientpress.reach import Reach

PET = "https://example.test/types/pet.yaml"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A document below api/, and files beside that folder."""
    for name, text in {
        "common/pet.yaml": "Pet: {$ref: 'parts/name.yaml#/Name'}",
        "common/parts/name.yaml": "Name: {type: string}",
        "outside.yaml": "Other: {type: integer}",
    }.items():
        path = tmp_path / "all" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    (tmp_path / "secret.yaml").write_text("Secret: {type: string}")
    (tmp_path / "all/api").mkdir()
    return tmp_path


def read(project: Path, reference: str, reach: Reach) -> Document:
    path = project / "all/api/openapi.yaml"
    path.write_text(
        'openapi: 3.1.0\ninfo: {title: T, version: "1"}\n'
        f"components: {{schemas: {{A: {{$ref: '{reference}'}}}}}}\n"
    )
    return load(path, reach)


def code(project: Path, reference: str, reach: Reach) -> str:
    with pytest.raises(SpecErrors) as caught:
        read(project, reference, reach)
    [one] = caught.value.diagnostics
    return one.code


def test_a_file_within_the_root_is_read(project: Path) -> None:
    reach = Reach(project / "all")

    document = read(project, "../common/pet.yaml#/Pet", reach)

    schemas = document.root["components"]["schemas"]
    assert schemas["A"] == {"$ref": "#/components/schemas/Name"}
    assert schemas["Name"] == {"type": "string"}
    assert document.names == (
        "../common/parts/name.yaml",
        "../common/pet.yaml",
        "openapi.yaml",
    )
    place = document.locate(("components", "schemas", "Name", "type"))
    assert Path(place.file) == project / "all/common/parts/name.yaml"


@pytest.mark.parametrize(
    ("reference", "root"),
    [
        ("../common/pet.yaml#/Pet", None),
        ("../../secret.yaml#/Secret", "all"),
        ("link.yaml#/Secret", "all"),
        ("folder/secret.yaml#/Secret", "all"),
        ("/etc/hostname", "all"),
    ],
)
def test_nothing_outside_of_it_is_read(
    project: Path, reference: str, root: str | None
) -> None:
    (project / "all/api/link.yaml").symlink_to(project / "secret.yaml")
    (project / "all/api/folder").symlink_to(project)
    reach = Reach(None if root is None else project / root)

    assert code(project, reference, reach) == "outside-ref"


def test_a_link_within_the_root_leads_to_one_file(project: Path) -> None:
    (project / "all/api/common").symlink_to(project / "all/common")
    reach = Reach(project / "all")

    document = read(project, "common/pet.yaml#/Pet", reach)

    assert "../common/pet.yaml" in document.names


@pytest.mark.parametrize(
    "urls",
    [
        {PET: "common/pet.yaml"},
        {"https://example.test/types/": "common"},
        {"https://example.test/": "wrong", "https://example.test/types/": "common"},
    ],
)
def test_a_file_stands_for_a_url(project: Path, urls: dict[str, str]) -> None:
    files = {url: project / "all" / name for url, name in urls.items()}
    reach = Reach(project / "all", files)

    document = read(project, f"{PET}#/Pet", reach)

    assert document.root["components"]["schemas"]["Name"] == {"type": "string"}


@pytest.mark.parametrize(
    "reference", ["openapi.yaml#/components/schemas/B", f"{PET}#/components/schemas/B"]
)
def test_a_document_may_name_itself(project: Path, reference: str) -> None:
    path = project / "all/api/openapi.yaml"
    path.write_text(
        'openapi: 3.1.0\ninfo: {title: T, version: "1"}\n'
        f"components: {{schemas: {{A: {{$ref: '{reference}'}}, B: {{}}}}}}\n"
    )

    document = load(path, Reach(urls={PET: path}))

    schemas = document.root["components"]["schemas"]
    assert schemas["A"] == {"$ref": "#/components/schemas/B"}


def test_a_file_for_a_url_lends_no_way_out(project: Path) -> None:
    reach = Reach(urls={"https://example.test/": project / "all/common"})

    assert code(project, "https://other.test/a.yaml", reach) == "remote-ref"
    assert code(project, "https://example.test/..%2foutside.yaml", reach) == (
        "outside-ref"
    )
    reach = Reach(urls={PET: project / "all/common/pet.yaml"})
    assert code(project, f"{PET}#/Pet", reach) == "outside-ref"  # of parts/name.yaml


def test_the_digest_on_disk_is_that_of_what_was_read(project: Path) -> None:
    reach = Reach(project / "all")
    document = read(project, "../common/pet.yaml#/Pet", reach)
    spec = project / "all/api/openapi.yaml"
    settings = PackageSettings.derive("toy")
    api = ApiConfig(settings, spec, project / "out", reach=reach)

    made = origin_of(api, document.names, document.digest)

    assert origin_on_disk(api, made.spec_files) == made
    otherwise = ApiConfig(settings, spec, project / "out")
    assert origin_on_disk(otherwise, made.spec_files) != made
    assert str(project) not in str(made)


def configured(project: Path, text: str) -> ApiConfig:
    (project / "clientpress.toml").write_text(
        f'[apis.pets]\nspec = "all/api/openapi.yaml"\n{text}\n'
    )
    return load_project(project).apis["pets"]


def test_the_configuration_says_so(project: Path) -> None:
    urls = f'urls."{PET}" = "all/common/pet.yaml"'

    reach = configured(project, f'root = "all"\n{urls}').reach

    assert reach == Reach(project / "all", {PET: project / "all/common/pet.yaml"})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('root = "all/common"', "does not hold"),
        ('urls."types/pet.yaml" = "a.yaml"', "is no URL"),
        (f'urls."{PET}#/Pet" = "a.yaml"', "is no URL of a file"),
        (f'urls."{PET}" = "https://other.test/a"', "is an address"),
        (f'urls."{PET}" = 1', "must be a string"),
    ],
)
def test_what_cannot_be_is_told(project: Path, text: str, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        configured(project, text)
