"""The catalogue as a file: what goes out comes back, and everything wrong with a file is told with its cell."""

import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from window_desk import shipped
from window_desk.core.catalogue import Item
from window_desk.core.catalogue_changes import changes
from window_desk.errors import Cancelled, WindowDeskError
from window_desk.interchange import rows, trial, workbook
from window_desk.interchange.columns import TABLES

ITEMS = shipped.catalogue()
CURRENT = {item.code: item for item in ITEMS}
DEPARTMENTS = frozenset(item.department for item in ITEMS)
TODAY = date(2026, 11, 20)
FORMATS = ["xlsx", "yaml"]


def tried(path: Path) -> trial.Trial:
    return trial.try_out(trial.read(path, TODAY), CURRENT, DEPARTMENTS, TODAY)


def faults(path: Path) -> list[str]:
    return [str(fault) for fault in tried(path).faults]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """What is in force, as a workbook."""
    path = tmp_path / "目录.xlsx"
    trial.export(path, ITEMS)
    return path


def edit(path: Path, **cells: object) -> Path:
    """Change cells of a workbook: ``材料_C5="…"``."""
    book = load_workbook(path)
    for place, value in cells.items():
        sheet, _, address = place.partition("_")
        book[sheet][address] = value
    book.save(path)
    return path


@pytest.mark.parametrize("ext", FORMATS)
def test_what_is_exported_comes_back_without_a_difference(tmp_path: Path, ext: str) -> None:
    path = tmp_path / f"目录.{ext}"
    trial.export(path, ITEMS)
    assert trial.read(path, TODAY).items == ITEMS
    found = tried(path)
    assert (found.items, found.faults, found.unchanged) == ((), (), len(ITEMS))


@pytest.mark.parametrize("ext", FORMATS)
def test_every_field_an_item_can_have_goes_through_a_file(tmp_path: Path, ext: str) -> None:
    item = replace(
        CURRENT["FOOD_NEW"],
        name="=1+1",
        retired_on=date(2030, 1, 1),
        in_centre=False,
        decided_at_window=False,
        notes=("一", "no"),
        fee="  ".strip(),
    )
    path = tmp_path / f"目录.{ext}"
    trial.export(path, [item])
    assert trial.read(path, TODAY).items == (item,)


def test_a_written_text_may_have_its_tables_in_any_order_and_its_faults_are_told(tmp_path: Path) -> None:
    path = tmp_path / "目录.yaml"
    path.write_text(
        "材料:\n- {事项编码: A, 序号: '1', 材料名称: 申请书, 原件: '1', 复印件: '0',"
        " 来源: 申请人自备, 颜色: 红}\n- 一行字\n"
        "说法:\n- {事项编码: A, 材料序号: '2', 问题: 缺签字, 补正办法: 请签字}\n"
        "时限:\n- {事项编码: A, 时限: 延续最早, 数: '9', 单位: 工作日, 起算: 届满}\n"
        "- {事项编码: A, 时限: 承诺, 数: '9', 单位: 工作日, 起算: 受理}\n"
        "- {事项编码: A, 时限: 承诺, 数: '8', 单位: 工作日, 起算: 受理}\n"
        "事项:\n- {事项编码: A, 事项名称: 甲, 部门编码: market, 办件类型: 承诺件}\n"
        "- {事项编码: A, 事项名称: 甲, 部门编码: market, 办件类型: 承诺件}\n依据: 无\n别的: []\n",
        "utf-8",
    )
    found = trial.read(path, TODAY)
    (item,) = found.items
    assert [material.name for material in item.materials] == ["申请书"]
    told = "\n".join(map(str, found.faults))
    for what in (
        "“颜色”",
        "第 2 条",
        "没有序号为 2",
        "延续最迟",
        "不止一行，请只留",
        "写了不止一行",
        "“依据”",
        "“别的”",
    ):
        assert what in told, what


@pytest.mark.parametrize("ext", FORMATS)
def test_a_template_is_an_empty_catalogue(tmp_path: Path, ext: str) -> None:
    path = tmp_path / f"模板.{ext}"
    trial.export(path, ())
    assert trial.read(path, TODAY) == trial.Catalogue((), ())


def test_the_template_explains_itself_and_offers_the_words_that_may_be_chosen(tmp_path: Path) -> None:
    path = tmp_path / "模板.xlsx"
    trial.export(path, ())
    book = load_workbook(path)
    assert book.sheetnames == ["说明", *TABLES]
    offered = {validation.formula1 for validation in book["材料"].data_validations.dataValidation}
    assert '"必要,可容缺,按情形"' in offered
    assert "全部" not in offered


def test_a_changed_cell_is_the_only_difference_and_the_item_gets_its_next_version(book: Path) -> None:
    found = tried(edit(book, 事项_D2="建筑工程施工许可（新名）"))
    (item,) = found.items
    assert (item.version, item.effective_on) == (CURRENT[item.code].version + 1, TODAY)
    (change,) = found.changes[item.code]
    assert (change.path, change.after, found.faults) == ("name", "建筑工程施工许可（新名）", ())


def test_what_people_type_is_read_as_they_meant_it(book: Path) -> None:
    same = edit(book, 材料_B2="１ ", 材料_D2=1.0, 事项_A2=" CONSTRUCTION_PERMIT　", 事项_C2="2026年1月1日")
    assert (tried(same).items, faults(same)) == ((), [])


def test_every_wrong_cell_is_told_with_its_address_and_none_hides_another(book: Path) -> None:
    edit(
        book,
        材料_D2="一份",
        材料_F3="自己",
        材料_C4=None,
        事项_C2="下周",
        收费_D2="不足",
        时限_C2="=2+3",
        情形_A2="NOWHERE",
    )
    told = "\n".join(faults(book))
    for place, what in (
        ("工作表“材料” D2", "“一份”不是数"),
        ("工作表“材料” F3", "只能填：申请人自备、政府部门核发、中介机构出具"),
        ("工作表“材料” C4", "没有填写“材料名称”"),
        ("工作表“事项” C2", "不是日期"),
        ("工作表“时限” C2", "是公式"),
        ("工作表“情形” A2", "“NOWHERE”不在工作表“事项”里"),
    ):
        assert any(place in line and what in line for line in told.splitlines()), (place, told)


def test_the_rules_of_the_catalogue_are_told_in_the_dry_run(book: Path) -> None:
    fee = {"A": "FOOD_NEW", "B": "工本费", "D": 5, "E": "10.50"}
    edit(book, 材料_C2="其他材料", **{f"收费_{letter}2": value for letter, value in fee.items()})
    told = "\n".join(faults(book))
    assert "「其他材料」是兜底材料：行政许可法第三十条" in told
    assert "没有依据：没有法律、行政法规依据不得收费（行政许可法第五十八条" in told


def test_a_file_exported_before_a_newer_version_is_refused(book: Path) -> None:
    newer = {code: replace(item, version=item.version + 1, name=item.name + "新") for code, item in CURRENT.items()}
    found = trial.try_out(trial.read(book, TODAY), newer, DEPARTMENTS, TODAY)
    assert sum("请重新导出" in fault.what for fault in found.faults) == len(ITEMS)


def test_merged_cells_missing_columns_and_strange_sheets_are_told(book: Path) -> None:
    loaded = load_workbook(book)
    loaded["材料"].merge_cells("B2:B3")
    loaded["情形"]["B1"] = "编号"
    loaded.remove(loaded["收费"])
    loaded.create_sheet("Sheet1")
    loaded.save(book)
    told = "\n".join(faults(book))
    for what in (
        "工作表“材料” B2:B3：是合并的单元格",
        "缺少“情形编号”",
        "B1：不认识“编号”",
        "“收费”：没有这张表",
        "“Sheet1”：不是目录里的表",
    ):
        assert what in told


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("坏.xlsx", b"PK\x03\x04 broken", "不是完好的 XLSX"),
        ("文字.xlsx", "不是表".encode(), "不是完好的 XLSX"),
        ("旧.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "旧格式（.xls）或者加了密码"),
        ("锁.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "加了密码"),
        ("表.csv", b"a,b", "不是 .xlsx"),
        ("坏.yaml", b"a: [1", "YAML"),
        ("空.yaml", b"", "没有目录的表"),
        ("乱.yaml", b"\xff\xfe\x00", "UTF-8"),
    ],
)
def test_what_is_no_catalogue_file_is_refused_in_words(tmp_path: Path, name: str, data: bytes, why: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(WindowDeskError, match=why.replace("(", r"\(")):
        trial.read(path, TODAY)


@pytest.mark.parametrize("part", ["xl/worksheets/sheet3.xml", "xl/workbook.xml", "xl/styles.xml"])
@pytest.mark.parametrize("how", ["cut", "garbled"])
def test_a_part_that_is_garbled_or_cut_short_is_said(book: Path, part: str, how: str) -> None:
    with zipfile.ZipFile(book) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
        start = archive.getinfo(part).header_offset + 30 + len(part)
    if how == "garbled":
        data = bytearray(book.read_bytes())
        data[start + 20 : start + 40] = bytes(20)
        book.write_bytes(data)
    else:
        with zipfile.ZipFile(book, "w") as archive:
            for name, data in parts.items():
                archive.writestr(name, data[: len(data) // 2] if name == part else data)
    with pytest.raises(WindowDeskError, match="不是完好的 XLSX"):
        trial.read(book, TODAY)


def test_a_table_of_macros_under_its_own_name_is_refused(book: Path) -> None:
    macros = book.rename(book.with_suffix(".xlsm"))
    with pytest.raises(WindowDeskError, match="带有宏"):
        trial.read(macros, TODAY)


def test_rows_and_then_items_are_told_and_whoever_is_told_may_stop_it(book: Path) -> None:
    told = list[tuple[int, int]]()
    many = [replace(CURRENT["FOOD_NEW"], code=f"I{n}", name=f"许可{n}") for n in range(35)]
    trial.export(book, many)
    trial.try_out_file(book, {}, DEPARTMENTS, TODAY, lambda done, of: told.append((done, of)))
    count = len(list(rows.written(many)))
    assert told[0][0] == 1000
    assert told[0][1] == pytest.approx(count, abs=count / 20)
    assert told[-1] == (34, 35)

    def stop(done: int, of: int) -> None:
        raise Cancelled("已取消：{what}。", what="核对")

    with pytest.raises(Cancelled):
        trial.read(book, TODAY, stop)


def test_only_so_many_differences_are_shown_and_how_many_are_not_is_known(tmp_path: Path) -> None:
    path = tmp_path / "目录.yaml"
    trial.export(path, ITEMS)
    whole = trial.try_out_file(path, {}, DEPARTMENTS, TODAY)
    short = trial.shortened(whole, 100)
    assert (short.items, short.faults) == (whole.items, whole.faults)
    assert sum(map(len, short.changes.values())) == 100
    assert short.left_out == sum(map(len, whole.changes.values())) - 100
    assert trial.shortened(whole, 10**6) == whole


def test_no_file_macros_and_bombs_are_refused(book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(WindowDeskError, match="读不了文件"):
        trial.read(tmp_path / "没有.xlsx", TODAY)
    with zipfile.ZipFile(book, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"Sub Auto_Open()")
    with pytest.raises(WindowDeskError, match="带有宏"):
        trial.read(book, TODAY)
    monkeypatch.setattr(workbook, "MOST_BYTES", 1000)
    with pytest.raises(WindowDeskError, match="展开以后有"):
        trial.read(book, TODAY)


def test_another_workbook_is_no_catalogue(tmp_path: Path) -> None:
    path = tmp_path / "别的.xlsx"
    Workbook().save(path)
    assert any("“事项”：没有这张表" in fault for fault in faults(path))


def test_a_difference_names_its_field_and_both_values() -> None:
    old: Item = CURRENT["FOOD_NEW"]
    new = replace(old, version=99, materials=tuple(replace(m, copies=m.copies + (m.no == 2)) for m in old.materials))
    (change,) = changes(old, new)
    assert (change.path, change.before, change.after) == (
        "materials/2/copies",
        str(old.material(2).copies),
        str(old.material(2).copies + 1),
    )
    assert changes(old, replace(old, version=99, effective_on=TODAY)) == ()
