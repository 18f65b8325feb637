"""The guides by the command line: a book, a folder of pages, one sheet; nothing half done is left behind."""

from pathlib import Path
from uuid import UUID

import pypdfium2
import pytest
from keyring import set_keyring
from keyring.backends.fail import Keyring as NoKeyring
from typer.testing import CliRunner, Result

from window_desk.cli import app
from window_desk.core.posts import Roster
from window_desk.models import founding
from window_desk.models.keys import key_for
from window_desk.models.store import Store
from window_desk.printing.guides import book


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["guides", *map(str, arguments)])


@pytest.fixture
def store(tmp_path: Path, people: Roster) -> Path:
    """A closed store to which the demo centre has published."""
    set_keyring(NoKeyring())
    path = tmp_path / "store" / "window.db"
    path.parent.mkdir()
    opened = Store.create(path, key_for(path), 1, UUID(int=3))
    founding.publish(opened, people)
    opened.close()
    return path


@pytest.fixture
def no_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """This PC has no ledger of its own and no demo."""
    monkeypatch.setattr("window_desk.app.data_folder", lambda: tmp_path / "nowhere")


def text_of(path: Path) -> str:
    return "".join("".join(p.get_textpage().get_text_range() for p in pypdfium2.PdfDocument(path)).split())


def test_the_book_of_a_store_has_every_published_item_and_the_centres_places(store: Path, tmp_path: Path) -> None:
    path = tmp_path / "new" / "book.pdf"
    done = run("--book", path, "--store", store)
    assert done.exit_code == 0, done.output
    assert "已编成一册，11 项" in done.output
    text = text_of(path)
    assert "收录11项" in text
    assert "滁州市龙蟠大道99号3号窗口" in text


def test_without_a_store_the_shipped_catalogue_is_set_and_that_is_said(no_store: None, tmp_path: Path) -> None:
    done = run("--item", "FOOD_NEW", "--out", tmp_path / "one.pdf")
    assert done.exit_code == 0
    assert "本机没有台账" in done.stderr
    text = text_of(tmp_path / "one.pdf")
    assert "食品经营许可（新办）" in text
    assert "实施机关" not in text


def test_one_guide_goes_by_default_under_its_own_name(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("--item", "FOOD_NEW", "--store", store).exit_code == 0
    assert (tmp_path / "办事指南-FOOD_NEW.pdf").exists()


def test_the_pages_go_into_a_new_folder_and_again_into_the_same(store: Path, tmp_path: Path) -> None:
    folder = tmp_path / "public" / "guides"
    assert run("--html", folder, "--store", store).exit_code == 0
    first = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert len(first) == 13
    (folder / "item-GONE.html").write_text("an item no longer published")
    assert run("--html", folder, "--store", store).exit_code == 0
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == first
    assert [path.name for path in folder.parent.iterdir()] == ["guides"]


def test_a_folder_with_other_things_in_it_is_left_alone(store: Path, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "index.html").write_text("<title>mine</title>")
    done = run("--html", folder, "--store", store)
    assert done.exit_code == 2
    assert "里有别的文件，不能覆盖" in done.stderr
    assert (folder / "index.html").read_text() == "<title>mine</title>"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "--book"),
        (["--item", "NOPE"], "没有生效的事项“NOPE”"),
        (["--item", "FOOD_NEW", "--out", "/proc/nowhere/guide.pdf"], "写不到 /proc/nowhere/guide.pdf"),
    ],
)
def test_what_cannot_be_made_is_said_in_a_sentence(store: Path, arguments: list[str], said: str) -> None:
    done = run(*arguments, "--store", store)
    assert done.exit_code == 2
    assert said in done.stderr


def test_a_book_cut_short_leaves_the_old_one_as_it_was(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "books" / "book.pdf"
    path.parent.mkdir()
    path.write_bytes(b"the old one")
    whole = book.render

    def cut_short(guides: object, progress: object) -> bytes:
        def cancel(done: int, total: int) -> None:
            raise KeyboardInterrupt

        return whole(guides, cancel)  # type: ignore[arg-type]

    monkeypatch.setattr(book, "render", cut_short)
    assert run("--book", path, "--store", store).exit_code != 0
    assert [p.name for p in path.parent.iterdir()] == ["book.pdf"]
    assert path.read_bytes() == b"the old one"
