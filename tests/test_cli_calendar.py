"""Next year's calendar by the command line: looked over, tried, approved, published; nothing happens unseen."""

import json
import re
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

import pytest
from keyring import set_keyring
from keyring.backends.fail import Keyring as NoKeyring
from sqlalchemy import text
from typer.testing import CliRunner, Result

from window_desk import shipped
from window_desk.cli import app
from window_desk.core import materials, one_time_notice
from window_desk.core.acts import Accepted, Checked, FirstContacted, Form, Notified, PaperFate, Printed, Received
from window_desk.core.acts import Channel as By
from window_desk.core.entry import CHINA
from window_desk.core.party import IdKind, PartyKind
from window_desk.core.posts import Roster
from window_desk.core.workdays import Calendar
from window_desk.demo.centre import PlayedClock
from window_desk.desk import Desk
from window_desk.models import founding, reference
from window_desk.models.keys import key_for
from window_desk.models.queries import CaseLine
from window_desk.models.store import Store

NOTICES = Path(__file__).parent / "core" / "data" / "notices"

NEXT_YEAR = """国务院办公厅关于2027年部分节假日安排的通知
国办发明电〔2026〕9号
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（周五）至11日（周四）放假调休，共7天。2月13日（周六）上班。
三、清明节：4月5日（周一）放假，与周末连休。
四、劳动节：5月1日（周六）至4日（周二）放假，共4天。
五、端午节：6月9日（周三）放假1天。
六、中秋节：9月15日（周三）放假1天。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。
"""
"""Invented: no State Council said it."""

CORRECTED = NEXT_YEAR.replace(
    "1月1日（周五）至3日（周日）放假，共3天", "1月1日（周五）至4日（周一）放假，共4天。1月9日（周六）上班"
)


def run(*arguments: str, typed: str = "") -> Result:
    return CliRunner().invoke(app, ["calendar", *arguments], input=typed)


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    path = tmp_path / "2027.txt"
    path.write_text(NEXT_YEAR, "gbk")
    return path


@pytest.fixture
def store(tmp_path: Path, people: Roster) -> Path:
    """A closed store of window 3 with one accepted case, its notice of acceptance printed, and one contact."""
    set_keyring(NoKeyring())
    path = tmp_path / "window.db"
    opened = Store.create(path, key_for(path), 1, UUID(int=3))
    founding.publish(opened, people)
    desk = Desk(opened, PlayedClock(datetime(2026, 12, 25, 9, tzinfo=CHINA)))
    desk.log_in("3001", "2580", 3)
    accept(desk)
    desk.record(desk.new_case_id(), FirstContacted(By.COUNTER))
    opened.close()
    return path


def accept(desk: Desk) -> None:
    item = desk.item("FOOD_NEW")
    party = desk.keep_party(PartyKind.PERSON, "张三", IdKind.OTHER, "E1")
    case_id, number = desk.new_case_id(), desk.new_case_number()
    desk.record(case_id, Received(number, item.code, item.version, party.party_id))
    desk.record(case_id, Checked(tuple(map(materials.received_in_full, materials.checklist(item, ())))))
    accepted = desk.record(case_id, Accepted("受字 1"))
    desk.record(case_id, Printed(Form.ACCEPTANCE_NOTICE, "受字 1", accepted.act_id, PaperFate.PRINTED))


def calendar(store: Path, known_on: date | None = None) -> Calendar:
    opened = Store.open(store, key_for(store))
    with opened.read() as connection:
        found = reference.calendar(connection, known_on)
    opened.close()
    return found


def versions(store: Path, kind: str) -> list[int]:
    opened = Store.open(store, key_for(store))
    with opened.read() as connection:
        rows = connection.execute(text("SELECT version FROM published WHERE kind = :kind"), {"kind": kind})
        found = sorted(rows.scalars())
    opened.close()
    return found


def listed(store: Path) -> CaseLine:
    """The accepted case as lists show it."""
    opened = Store.open(store, key_for(store))
    (line,) = (task.line for task in Desk(opened).tasks_at(3) if task.line.number)
    opened.close()
    return line


# looking over


@pytest.mark.parametrize(("year", "workdays"), [(2024, 251), (2025, 248), (2026, 248)])
def test_a_sound_notice_is_shown_as_a_table(year: int, workdays: int) -> None:
    said = run("check", str(NOTICES / f"{year}.txt"))
    assert said.exit_code == 0
    assert said.output.startswith(f"{year} 年节假日安排　{shipped.calendar().years[year].document}\n")
    assert f"全年工作日　{workdays} 天" in said.output
    assert all(day.isoformat() in said.output for day in shipped.calendar().years[year].makeup)


def test_the_table_has_a_line_for_each_span_of_days(tmp_path: Path) -> None:
    said = run("check", str(NOTICES / "2026.txt")).output
    assert "春节　2026-02-15（周日）至 2026-02-23（周一），共 9 天" in said
    rows = tmp_path / "apart.csv"
    days = shipped.calendar().years[2026].off | {date(2026, 4, 8): "清明节"}
    rows.write_text("\n".join(f"{day},放假,{name}" for day, name in days.items()), "utf-8")
    said = run("check", str(rows), "--document", "国办发明电〔2025〕7号").output
    assert "清明节　2026-04-04（周六）至 2026-04-06（周一），共 3 天" in said
    assert "清明节　2026-04-08（周三），共 1 天" in said
    assert "调休上班　没有" in said


def test_a_faulty_notice_is_refused_line_by_line(tmp_path: Path) -> None:
    faulty = tmp_path / "faulty.txt"
    faulty.write_text(NEXT_YEAR.replace("共3天", "共5天").replace("10月9日（周六）", "10月9日（周五）"), "utf-8")
    said = run("check", str(faulty))
    assert said.exit_code == 2
    assert "第 3 行：「元旦」写的是 5 天，按日期是 3 天，请核对原文" in said.output
    assert "第 9 行：2027-10-09 是星期六，文中写的是星期五，请核对年份和日期" in said.output


def test_a_fault_of_the_whole_has_no_line_and_a_number_may_be_given(tmp_path: Path, notice: Path) -> None:
    bare = tmp_path / "bare.txt"
    bare.write_text(NEXT_YEAR.replace("国办发明电〔2026〕9号", ""), "utf-8")
    said = run("check", str(bare))
    assert (said.exit_code, said.output) == (2, "没有文号，请在文中保留文号，或另外填写\n")
    assert run("check", str(bare), "--document", "国办发明电[2026]9号").output == run("check", str(notice)).output


@pytest.mark.parametrize("command", ["check", "dry-run", "import"])
def test_a_file_that_cannot_be_read_is_said_in_words(command: str, tmp_path: Path) -> None:
    for path in (tmp_path / "none.txt", tmp_path):
        said = run(command, str(path))
        assert said.exit_code == 2
        assert "读不了文件" in re.sub(r"[\s│]", "", said.output)


# trying


def test_a_dry_run_tells_days_cases_and_papers_and_writes_nothing(notice: Path, store: Path) -> None:
    before = listed(store)
    assert before.provisional
    said = run("dry-run", str(notice), "--store", str(store))
    assert said.exit_code == 0
    assert "2027-02-05（周五）　放假　春节（国办发明电〔2026〕9号）" in said.output
    assert "2027-02-13（周六）　上班　调休上班（国办发明电〔2026〕9号）" in said.output
    assert f"{before.number}　承诺时限　2027-01-04（暂定） → 2027-01-04\n" in said.output
    assert f"{before.number}　法定时限　2027-01-11（暂定） → 2027-01-11\n" in said.output
    assert "尚未公布" not in said.output
    assert "已印发" not in said.output
    assert listed(store) == before
    assert versions(store, "year") == [1, 1, 1]


def test_a_dry_run_names_the_papers_that_say_the_old_date(tmp_path: Path, store: Path) -> None:
    corrected = tmp_path / "corrected.txt"
    corrected.write_text(CORRECTED, "utf-8")
    said = run("dry-run", str(corrected), "--store", str(store)).output
    assert "2027-01-04（暂定） → 2027-01-05　原日期已写在 受字 1" in said
    assert "已印发的文书写的是原日期，不会自动更改，请联系申请人。" in said
    told = json.loads(run("dry-run", str(corrected), "--store", str(store), "--json").stdout)
    moved = {clock["kind"]: clock for clock in told["clocks"]}
    assert moved["promised"]["old"] == {"due_on": "2027-01-04", "provisional": True}
    assert moved["promised"]["new"] == {"due_on": "2027-01-05", "provisional": False}
    assert (moved["promised"]["moves"], moved["promised"]["papers"]) == (True, ["受字 1"])
    assert (moved["statutory"]["moves"], moved["statutory"]["told"]) == (False, False)
    assert {"on": "2027-01-09", "works": True, "reason": "调休上班（国办发明电〔2026〕9号）"} in told["days"]
    assert told["unpublished"] == []


def test_a_date_told_in_a_notice_is_said_to_stay_while_the_days_up_to_it_change(tmp_path: Path, store: Path) -> None:
    opened = Store.open(store, key_for(store))
    desk = Desk(opened, PlayedClock(datetime(2026, 12, 25, 10, tzinfo=CHINA)))
    desk.log_in("3001", "2580", 3)
    number = notify(desk, date(2027, 1, 6))
    opened.close()
    corrected = tmp_path / "corrected.txt"
    corrected.write_text(CORRECTED, "utf-8")
    said = run("dry-run", str(corrected), "--store", str(store)).output
    stays = "已告知或承诺的日期不变，但其间的工作日变了，请核对是否另行告知"
    assert f"{number}　申请人补正　2027-01-06（暂定） → 2027-01-06　{stays}\n" in said


def notify(desk: Desk, supply_by: date) -> str:
    item, case_id, number = desk.item("FOOD_NEW"), desk.new_case_id(), desk.new_case_number()
    party = desk.keep_party(PartyKind.PERSON, "李四", IdKind.OTHER, "E2")
    first, *others = materials.checklist(item, ())
    findings = (materials.missing(first), *map(materials.received_in_full, others))
    desk.record(case_id, Received(number, item.code, item.version, party.party_id))
    desk.record(case_id, Checked(findings))
    desk.record(case_id, Notified("告字 1", one_time_notice.demands(item, desk.case(case_id)), supply_by))
    return number


def test_a_dry_run_needs_a_store_that_is_there(notice: Path, tmp_path: Path) -> None:
    said = run("dry-run", str(notice), "--store", str(tmp_path / "none.db"))
    assert (said.exit_code, "找不到台账文件" in said.output) == (2, True)


# publishing


def test_a_year_is_published_once_approved_and_the_lists_follow(notice: Path, store: Path) -> None:
    before = listed(store)
    refused = run("import", str(notice), "--store", str(store), typed="n\n")
    assert refused.exit_code == 1
    assert versions(store, "year") == [1, 1, 1]
    said = run("import", str(notice), "--store", str(store), typed="y\n")
    assert (said.exit_code, "已发布 2027 年日历（国办发明电〔2026〕9号），重建 2 件" in said.output) == (0, True)
    assert calendar(store).years[2027].document == "国办发明电〔2026〕9号"
    after = listed(store)
    assert (before.provisional, after.provisional) == (True, False)


def test_the_same_year_again_is_no_new_version_but_finishes_lists_cut_short(notice: Path, store: Path) -> None:
    run("import", str(notice), "--store", str(store), "--yes")
    opened = Store.open(store, key_for(store))
    with opened.begin() as connection:
        connection.execute(text("DELETE FROM case_line"))
    opened.close()
    assert run("import", str(notice), "--store", str(store), "--yes").exit_code == 0
    assert versions(store, "year") == [1, 1, 1, 1]
    assert not listed(store).provisional


def test_a_year_published_otherwise_is_only_replaced_by_a_correction_which_is_a_version_of_its_own(
    notice: Path, store: Path, tmp_path: Path
) -> None:
    run("import", str(notice), "--store", str(store), "--yes")
    corrected = tmp_path / "corrected.txt"
    corrected.write_text(CORRECTED, "utf-8")
    said = run("import", str(corrected), "--store", str(store), "--yes")
    assert said.exit_code == 2
    assert "2027 年已经发布（国办发明电〔2026〕9号），内容与这一份不同" in said.output
    assert "受影响的期限" not in said.output  # refused before anybody is asked
    assert calendar(store).is_workday(date(2027, 1, 4))
    assert run("import", str(corrected), "--store", str(store), "--yes", "--correct").exit_code == 0
    assert not calendar(store).is_workday(date(2027, 1, 4))
    assert versions(store, "year") == [1, 1, 1, 1, 2]
    assert listed(store).due_on == date(2027, 1, 5)


def test_what_was_known_on_a_day_can_still_be_asked(notice: Path, store: Path) -> None:
    run("import", str(notice), "--store", str(store), "--yes")
    assert 2027 in calendar(store, date.max).years
    assert 2027 not in calendar(store, date(2026, 1, 1)).years
    assert 2026 in calendar(store, date(2024, 1, 1)).years  # it came with the program: known from the first


def test_a_year_with_a_gap_before_it_is_refused(store: Path, tmp_path: Path) -> None:
    later = tmp_path / "2028.csv"
    rows = [f"{day.replace(year=2028)},off,{name}" for day, name in shipped.calendar().years[2026].off.items()]
    later.write_text("\n".join(["# 国办发明电〔2027〕1号", *rows]), "utf-8")
    for command in ("dry-run", "import"):
        said = run(command, str(later), "--store", str(store))
        assert said.exit_code == 2
        assert "2028 年与已发布的 2024 至 2026 年之间有空缺，请先导入中间的年份" in said.output


def test_a_store_no_centre_has_published_to_says_so(notice: Path, tmp_path: Path) -> None:
    set_keyring(NoKeyring())
    path = tmp_path / "empty.db"
    Store.create(path, key_for(path), 1, UUID(int=4)).close()
    said = run("import", str(notice), "--store", str(path), "--yes")
    assert (said.exit_code, "本机还没有中心发布的日历" in said.output) == (2, True)


# local exceptions

CLOSED = ("2026-12-30", "放假", "--reason", "防汛停班", "--document", "滁政办〔2026〕1号")
BACK = ("2026-12-30", "work", "--reason", "取消停班", "--document", "滁政办〔2026〕2号")


def test_a_local_exception_is_tried_approved_published_and_taken_back_by_its_opposite(store: Path) -> None:
    before = listed(store).due_on
    assert run("overlay", *CLOSED, "--store", str(store), typed="n\n").exit_code == 1
    said = run("overlay", *CLOSED, "--store", str(store), typed="y\n")
    assert "2026-12-30（周三）　放假　防汛停班（滁政办〔2026〕1号）" in said.output
    assert "还有期限落在尚未公布的年份，仍为暂定：2027" in said.output
    assert said.output.endswith("已发布：2026-12-30（周三）放假，重建 2 件\n")
    assert before is not None
    assert listed(store).due_on == date(2027, 1, 5) != before
    again = run("overlay", *CLOSED, "--store", str(store), "--yes")
    assert (again.exit_code, "按现有日历本来就放假，不必另行规定" in again.output) == (2, True)
    said = run("overlay", *BACK, "--store", str(store), "--yes")
    assert "2026-12-30（周三）　上班　恢复平常" in said.output
    assert versions(store, "overlay") == [1, 2]
    assert listed(store).due_on == before


@pytest.mark.parametrize("words", [("12月30日", "放假"), ("2026-12-30", "休息")])
def test_a_local_exception_in_other_words_is_refused(words: tuple[str, str], store: Path) -> None:
    said = run("overlay", *words, "--reason", "停电", "--document", "滁政办〔2026〕1号", "--store", str(store))
    assert said.exit_code == 2
    assert "请写成" in said.output


def test_a_local_exception_needs_a_document(store: Path) -> None:
    said = run("overlay", "2026-12-30", "放假", "--reason", "停电", "--document", " ", "--store", str(store))
    assert (said.exit_code, "没有文号" in said.output) == (2, True)


def test_help_names_the_commands() -> None:
    said = run("--help").output
    assert all(command in said for command in ("check", "dry-run", "import", "overlay"))
