"""The pages of a client: a guide, its methods, its models, and what they have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from ..names import words
from ..plan import Package
from ..plan.description import source_text
from ..plan.methods import Method
from ..plan.prepared import Prepared
from ..plan.resources import Namespace
from ..references import Pointer
from ..render.client import readme_section
from .markdown import Article, article
from .models import ModelPage, plan_models
from .operations import OperationPage, OperationPages
from .site import Branch, Entry, Group, Page, Site

# The parts of a client's README that are pages of the guide, in their order.
_SECTIONS = (
    "client",
    "calls",
    "lists",
    "files",
    "streams",
    "errors",
    "limits",
    "webhooks",
    "testing",
    "command_line",
)
# With more methods the page of a namespace leaves them to the pages of those below it.
_MOST_METHODS = 600
# Of more models there is a list for each letter that they begin with.
_MOST_MODELS = 1_500


@dataclass(frozen=True, slots=True)
class ShownNamespace:
    """A namespace: where it is, what is said of it, and its methods."""

    names: tuple[str, ...]
    about: str
    methods: tuple[OperationPage, ...]


def add_client(site: Site, package: Package, locate: Callable[[Pointer], str]) -> None:
    """Add the pages of a client; `locate` tells where something stands in the document."""
    _Client(site, package, locate).add()


class _Client:
    def __init__(
        self, site: Site, package: Package, locate: Callable[[Pointer], str]
    ) -> None:
        self._site = site
        self._package = package
        self._locate = locate
        self._folder = site.folder

    def add(self) -> None:
        self._site.named.update(self._names())
        guide = [*self._guide()]
        self._site.groups.append(Group("Guide", guide))
        self._site.groups.append(Group("Reference", [*self._reference()]))
        self._methods()

    def _names(self) -> Iterator[tuple[str, str]]:
        """Yield what texts call methods and namespaces, with the pages of these.

        A word alone may be anything, such as an argument.
        """
        root, namespaces = self._package.root, self._package.namespaces
        methods: list[tuple[tuple[str, ...], Method | Prepared]] = []
        for one in (root, *namespaces):
            own: tuple[Method | Prepared, ...] = (*one.methods, *one.prepared)
            methods += [((*one.path, method.name), method) for method in own]
        for names, method in methods:
            if isinstance(method, Method) and method.operation.operation_id:
                name = method.operation.operation_id
                if len(words(name)) > 1:
                    yield name, self._page_of(names)
        # Where one is called as another one's operationId is, its own name counts.
        for names in (*(one.path for one in namespaces), *(n for n, _ in methods)):
            name = ".".join(names)
            yield f"client.{name}", self._page_of(names)
            if names[1:]:
                yield name, self._page_of(names)

    def _page_of(self, names: Sequence[str]) -> str:
        return f"{self._folder}operations/{'/'.join(names)}.html"

    def _guide(self) -> Iterator[tuple[str, str]]:
        """Add the pages of the guide, and yield them for the navigation."""
        opening = self._article("opening", "tasks", at="index.html")
        about = {"article": opening, "package": self._package}
        entries = article_entries(opening)
        self._add("index.html", opening.title, "overview", about, entries)
        yield "First calls", f"{self._folder}index.html"
        for section in _SECTIONS:
            at = f"guide/{section}.html"
            text = self._article(section, at=at)
            if text.title:
                entries = article_entries(text)
                self._add(at, text.title, "article", {"article": text}, entries)
                yield text.title, f"{self._folder}{at}"

    def _article(self, *sections: str, at: str) -> Article:
        texts = [readme_section(self._package, section) for section in sections]
        return article(
            "\n".join(texts),
            lambda href: self._elsewhere(at, href),
            named=partial(self._site.lead_to_named, f"{self._folder}{at}"),
        )

    def _elsewhere(self, page: str, href: str) -> str | None:
        """Return where a link of README leads: the reference is in several pages here."""
        _, _, anchor = href.partition("#")
        target = {
            "error-codes": "errors.html",
            "scopes": "scopes.html",
            "webhooks": "webhooks.html",
        }.get(anchor, "operations.html")
        return self._site.lead(f"{self._folder}{page}", f"{self._folder}{target}")

    def _reference(self) -> Iterator[tuple[str, str]]:
        package, reference = self._package, self._package.reference
        yield "All methods", f"{self._folder}operations.html"
        models = plan_models(package.api, self._locate)
        if models:
            self._models(models)
            yield "Models", f"{self._folder}models.html"
        about: dict[str, object] = {
            "reference": reference,
            "webhooks": package.webhooks,
            "source_text": source_text,
        }
        codes = reference.errors or reference.codes or reference.headers
        for title, name, is_there in (
            ("Statuses and codes", "errors", codes),
            ("Scopes", "scopes", reference.scopes),
            ("Events", "webhooks", package.webhooks),
        ):
            if is_there:
                self._add(
                    f"{name}.html", title, name, about, [Entry(title, "page", "")]
                )
                yield title, f"{self._folder}{name}.html"

    def _models(self, models: tuple[ModelPage, ...]) -> None:
        parts: dict[str, list[ModelPage]] = {}
        if len(models) > _MOST_MODELS:
            for one in models:
                parts.setdefault(one.name[0], []).append(one)
        for letter, own in parts.items():
            self._list(_letter(letter), f"Models: {letter}", own)
        self._list("models.html", "Models", () if parts else models, tuple(parts))
        for one in models:
            words = " ".join(field.name for field in one.fields)
            entry = Entry(one.name, "model", one.summary, words)
            self._add(one.path, one.name, "model", {"shown": one}, [entry])

    def _list(
        self,
        at: str,
        title: str,
        models: Sequence[ModelPage],
        letters: tuple[str, ...] = (),
    ) -> None:
        about = {
            "models": models,
            "letters": [
                (letter, f"{self._folder}{_letter(letter)}") for letter in letters
            ],
            "package": self._package.settings.package,
        }
        self._add(at, title, "models", about)

    def _methods(self) -> None:
        pages = OperationPages(self._package, self._locate)
        namespaces = (self._package.root, *self._package.namespaces)
        shown: dict[tuple[str, ...], ShownNamespace] = {}
        for one in namespaces:
            own: tuple[Method | Prepared, ...] = (*one.methods, *one.prepared)
            methods = tuple(pages.plan(one.path, method) for method in own)
            shown[one.path] = ShownNamespace(one.path, _about(one), methods)
            self._site.tree[one.path] = Branch(
                tuple(child.name for child in one.children),
                tuple(method.names[-1] for method in methods),
            )
            for method in methods:
                self._method(method)
        for names, namespace in shown.items():
            below = [n for path, n in shown.items() if path[: len(names)] == names]
            is_long = sum(len(one.methods) for one in below) > _MOST_METHODS
            about = {
                "own": names,
                "namespaces": [one for one in below if one.methods],
                "is_long": is_long,
            }
            at = f"operations/{'/'.join(names)}.html" if names else "operations.html"
            entry = Entry(".".join(names), "page", _first_line(namespace.about))
            entries = [entry] if names else []
            title = ".".join(("client", *names)) if names else "All methods"
            self._add(at, title, "namespace", about, entries, names=names)

    def _method(self, method: OperationPage) -> None:
        operation = method.operation
        words = (
            operation.method,
            operation.path,
            operation.operation_id,
            *(argument.name for argument in method.arguments),
        )
        entry = Entry(method.python, "method", method.said.summary, " ".join(words))
        about = {"shown": method}
        names = method.names[:-1]
        self._add(method.path, method.python, "operation", about, [entry], names=names)

    def _add(
        self,
        at: str,
        title: str,
        template: str,
        about: Mapping[str, object],
        entries: Sequence[Entry] = (),
        *,
        names: tuple[str, ...] = (),
    ) -> None:
        path = f"{self._folder}{at}"
        self._site.add(
            Page(path, title, f"{template}.html.jinja", about, entries, names)
        )


def _letter(letter: str) -> str:
    # Letters differ in more than in case, which not all systems tell apart in names.
    return f"models-{ord(letter):x}.html"


def _about(namespace: Namespace) -> str:
    """Return what the document says of a namespace; it has a sentence of its own last."""
    return "\n\n".join(namespace.paragraphs[:-1])


def article_entries(text: Article) -> list[Entry]:
    """Return what can be found of an article: its title and its headings."""
    entries = [Entry(text.title, "page", "", text.words)]
    return entries + [
        Entry(heading.text, "section", text.title, heading.words, heading.anchor)
        for heading in text.headings
    ]


def _first_line(text: str) -> str:
    return text.strip().partition("\n")[0]
