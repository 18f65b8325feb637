"""What a line says of the materials: ``全收，3 不符：缺签字／请签字后重交，4 缺``."""

import re
from collections.abc import Collection, Mapping
from dataclasses import replace

from window_desk.core import materials
from window_desk.core.acts import Demand, Finding, Verdict
from window_desk.core.case import Case
from window_desk.core.catalogue import Material, Origin, Phrase
from window_desk.story.errors import StoryError
from window_desk.story.words import MEMBERS, member

_VERDICTS = "|".join(sorted(MEMBERS[Verdict].split(), key=len, reverse=True))
_NUMBERS = r"第?\d+(?:\s*[、和]\s*\d+)*\s*(?:项|号)?"
_CUT = re.compile(rf"[，,；;]\s*(?=全收|其余收|{_NUMBERS}\s*(?:{_VERDICTS}))")
_CLAUSE = re.compile(
    rf"(?P<numbers>{_NUMBERS})\s*(?P<verdict>{_VERDICTS})\s*(?:(?P<colon>[：:（(])\s*(?P<words>.*?)[）)]?)?"
)
_PLAIN = Phrase("不符合要求", "请更正后重新提交")
_WHY = {
    Verdict.DEFERRED: "申请人书面承诺补交",
    Verdict.EXEMPT: "通过数据共享核验",
    Verdict.NOT_APPLICABLE: "本次申请不涉及",
}


def read_findings(
    no: int, text: str, listed: Mapping[int, Material], asked: Collection[int] | None
) -> tuple[Finding, ...]:
    """The findings that ``text`` says of the ``listed`` materials; 全收 means those ``asked`` for.

    What is not in words comes from the catalogue's own phrases.
    """
    found: dict[int, Finding] = {}
    for clause in _CUT.split(text):
        if clause.strip() in ("全收", "其余收"):
            all_of = listed if asked is None else {n: m for n, m in listed.items() if n in asked}
            found = {number: materials.received_in_full(m) for number, m in all_of.items()} | found
            continue
        said = _CLAUSE.fullmatch(clause.strip())
        if not said:
            raise StoryError(no, f"“{clause}”看不懂，请写成“全收，3 不符：缺签字／请签字后重交，4 缺”的样子")
        for number in map(int, re.findall(r"\d+", said["numbers"])):
            material = listed.get(number) or Material(number, f"第 {number} 项", 1, 0, Origin.SELF)
            found[number] = _finding(material, said["verdict"], said["words"] if said["colon"] else None)
    return tuple(found[number] for number in sorted(found))


def split_findings(text: str) -> tuple[str, str]:
    """The leading findings of ``text``, without words of their own, and what is said after: ``3 收 补了签字``."""
    found = re.match(rf"(?:全收|{_NUMBERS}\s*(?:{_VERDICTS}))(?![：:（(])", text)
    return (found[0], text[found.end() :].lstrip(" ，,；;")) if found else (text, "")


def _finding(material: Material, word: str, said: str | None) -> Finding:
    verdict = member(Verdict, word)
    assert verdict is not None  # the pattern has only these words
    full = materials.received_in_full(material)
    if verdict is Verdict.RECEIVED:
        return _counted(full, said or "")
    if verdict is Verdict.MISSING and said is None:
        return materials.missing(material)
    if verdict in materials.OWED:
        defect, remedy = _words(material, said)
        came = full if verdict is Verdict.WRONG else Finding(material.no, verdict)
        return replace(came, verdict=verdict, defect=defect, remedy=remedy)
    return Finding(material.no, verdict, reason=_WHY[verdict] if said is None else said)


def _counted(full: Finding, said: str) -> Finding:
    """The finding with the counts that are said: ``原件 1 复印件 0``."""
    originals, copies = re.search(r"原件\s*(\d+)", said), re.search(r"复印件?\s*(\d+)", said)
    return replace(
        full,
        originals=int(originals[1]) if originals else full.originals,
        copies=int(copies[1]) if copies else full.copies,
    )


def _words(material: Material, said: str | None) -> tuple[str, str]:
    """What is wrong and what to do: as said, else as the catalogue says; empty where the line says so."""
    if said is None:
        phrase = material.phrases[0] if material.phrases else _PLAIN
        return phrase.defect, phrase.remedy
    defect, *rest = (part.strip() for part in re.split("[／/]", said, maxsplit=1))
    if rest or not defect:
        return defect, "".join(rest)
    return defect, next((p.remedy for p in material.phrases if p.defect == defect), _PLAIN.remedy)


def read_demands(no: int, text: str, case: Case) -> tuple[Demand, ...]:
    """What a notice asks for, by the numbers of the materials: ``3、4``; in the words of the findings."""
    numbers = [int(n) for n in re.findall(r"\d+", text)]
    if not re.fullmatch(r"[\d\s、,，和项第]*", text):
        raise StoryError(no, f"“{text}”看不懂，请只写材料的序号，例如“要求=3、4”")
    known = {n: f for n, f in case.findings.items() if f.defect}
    return tuple(
        Demand(n, known[n].defect, known[n].remedy) if n in known else Demand(n, _PLAIN.defect, _PLAIN.remedy)
        for n in numbers
    )
