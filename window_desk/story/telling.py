"""``window-desk story``: plays a file on the real desk, keeps its papers, and tells the end in words or as data."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from window_desk.errors import Unreachable, WindowDeskError
from window_desk.story.player import Played, play
from window_desk.story.reading import decode, read
from window_desk.story.rehearsal import Rehearsal, rehearse
from window_desk.story.report import report

_NOT_THERE = "读不到故事文件 {path}：{why}。请核对文件名。"
_NOT_KEPT = "文书存不到 {folder}：{why}。请换一个文件夹再试。"
_UNITS = {"wd": "个工作日", "nd": "日", "month": "个月"}


def tell(path: Path, folder: Path | None) -> dict[str, Any]:
    """Play the story in ``path`` and report it (``report``, and ``papers``); its papers go to ``folder`` if given.

    ``StoryError`` where it cannot be read, ``Unreachable`` where its papers cannot be kept.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise WindowDeskError(_NOT_THERE, path=path, why=error.strerror) from error
    script = read(decode(data))
    with rehearse(script.scene) as stage:
        played = play(script, stage)
        return report(played) | {"papers": list(_papers(played, stage, folder))}


def _papers(played: Played, stage: Rehearsal, folder: Path | None) -> Iterator[dict[str, Any]]:
    for case in map(played.case, played.ids):
        for paper in stage.papers(case):
            file = folder / f"{paper.number.replace(' ', '')}.pdf" if folder else None
            if file:
                _keep(file, stage.pdf(case, paper))
            yield {"number": paper.number, "form": paper.form.value, "file": str(file) if file else None}


def _keep(file: Path, pdf: bytes) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(pdf)
    except OSError as error:
        raise Unreachable(_NOT_KEPT, folder=file.parent, why=error.strerror) from error


def lines(told: dict[str, Any]) -> Iterator[str]:
    """A report in words, line by line."""
    for refused in told["refused"]:
        if refused["expected"]:
            yield f"第 {refused['line']} 行不能办，与台账一致：{refused['reason']}{_bracketed(refused['article'])}"
    for case in told["cases"]:
        yield ""
        yield from _case(case)
    if told["figures"]:
        yield ""
        yield "指标"
        yield from (f"  {figure['label']}　{_figure(figure)}" for figure in told["figures"])
    if told["papers"]:
        yield ""
        yield "文书"
        yield from (
            f"  {paper['number']}　{paper['file'] or '没有保存，需要时加 --papers'}" for paper in told["papers"]
        )
    yield ""
    yield from _verdict(told)


def _verdict(told: dict[str, Any]) -> Iterator[str]:
    for fault in told["faults"]:
        yield f"第 {fault['line']} 行：{fault['text']}"
        yield f"  {fault['why']}"
    yield f"有 {len(told['faults'])} 处与台账写的不一致" if told["faults"] else "全部与台账写的一致"


def _case(case: dict[str, Any]) -> Iterator[str]:
    names = (f"［{case['label']}］" if case["label"] else "", case["number"], case["item_name"], case["stage_word"])
    yield "　".join(name for name in names if name)
    for act in case["acts"]:
        state = "（已作废）" if act["voided"] else "（存疑）" if act["disputed"] else ""
        late = f"（补录于 {act['entered_at']}：{act['late_reason']}）" if act["late_reason"] else ""
        yield f"  {act['at']}　{act['by']}　{act['word']}{late}{state}"
    yield from _responsibility(case["responsibility"])
    if case["deemed_accepted_on"]:
        yield f"  视为受理　{case['deemed_accepted_on']}（行政许可法第三十二条第一款第四项）"
    if case["repeat_notices"]:
        yield f"  二次告知　{case['repeat_notices']} 次"
    for clock in case["clocks"]:
        yield from _clock(clock)
    for card in case["cards"]:
        yield f"  {card['word']}　{card['clock']}，{card['on']}　{_blame(card)}"
    for breach in case["breaches"]:
        yield f"  过错　{breach['word']}（{breach['article']}）　{_blame(breach)}"
        yield f"    {breach['evidence']}"


def _blame(shown: dict[str, Any]) -> str:
    return "　".join(filter(None, (shown["officer"], shown["department"], shown["progress_word"])))


def _responsibility(responsibility: dict[str, Any]) -> Iterator[str]:
    if responsibility["first_contact"]:
        yield f"  首问责任人　{responsibility['first_contact']}"
    if responsibility["held"]:
        held = "；".join(f"{each['since']} 起 {each['by']}" for each in responsibility["held"])
        yield f"  经办　{responsibility['holder']}（{held}）"


def _clock(clock: dict[str, Any]) -> Iterator[str]:
    name = clock["word"] + _bracketed(clock["whose"])
    states = [word for word, on in (("暂定", "provisional"), ("暂停计时", "paused"), ("超期", "overdue")) if clock[on]]
    done = f"{clock['ended_on']} 完成" if clock["ended_on"] else "未完成"
    yield "　".join([f"  {name}　{clock['due_on']}", done, *states])
    added = f"，延期 {clock['added']} 个工作日" if clock["added"] else ""
    limit = f"{clock['limit']} {_UNITS[clock['unit']]}" if clock["limit"] else "约定的日期"
    start = "当日" if clock["start_counts"] else "次日"
    yield f"    自 {clock['starts_on']} 的{start}起算，{limit}{added}{_bracketed(clock['basis'])}"
    for stop in clock["stops"]:
        yield f"    {stop['from']} 至 {stop['until'] or '今'}　不计　{stop['word']}"
    for day in clock["odd_days"]:
        yield f"    {day['on']}　{'计入' if day['counts'] else '不计'}　{day['reason']}"


def _figure(figure: dict[str, Any]) -> str:
    if figure["total"] is None:
        return f"{figure['shown']} {figure['unit']}"
    return f"{figure['shown']}（{figure['n']}/{figure['total']} {figure['unit']}）"


def _bracketed(text: str) -> str:
    return f"（{text}）" if text else ""
