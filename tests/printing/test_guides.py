from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from guide_facts import BARE, FORTNIGHT, GUIDES, full, of
from paper_reading import fonts, lines, pages, scanned, squeezed

from window_desk.core.catalogue import Handling, InternalStep, Material, Origin
from window_desk.core.leaflets import Guide
from window_desk.errors import Undrawable
from window_desk.printing.guides import sheet
from window_desk.printing.guides.flow import stages
from window_desk.printing.guides.sections import Listing, Points, sections
from window_desk.printing.typesetting import NEVER_FIRST

EVERY_GUIDE = pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.item.code)


def text_of(guide: Guide) -> str:
    return squeezed(sheet.render(guide))


# what a guide says


@EVERY_GUIDE
def test_a_guide_says_the_whole_list_of_the_item_and_nothing_is_left_unfilled(guide: Guide) -> None:
    text = text_of(guide)
    item = guide.item
    said = [m.name for m in item.materials] + [s.ask for s in item.situations] + [b.text for b in item.basis]
    said += [item.name, item.result, *item.notes, item.code]
    assert [words for words in said if "".join(words.split()) not in text] == []
    assert "{" not in text


def test_a_guide_names_body_place_hours_phones_limits_and_fee() -> None:
    text = text_of(of("FOOD_NEW"))
    assert (
        "实施机关滁州市市场监督管理局事项类型行政许可服务对象从事食品销售和餐饮服务的企业、个体工商户和其他组织办件类型承诺件收费不收费"
        in text
    )
    assert "法定时限10个工作日（自受理之日起）承诺时限5个工作日（自受理之日起）" in text
    assert "办理地点滁州市政务服务中心滁州市龙蟠大道99号3号窗口（市场监管）、4号窗口（市场监管）" in text
    assert "咨询电话0550-3000303、0550-3000304、0550-3000301" in text
    assert "办理时间周一至周五9:00-17:00监督投诉0550-3012345" in text
    assert "事项第7版，2026年1月1日起施行·文本第1版·2026年11月20日印" in text


def test_a_guide_asks_the_situations_and_says_what_each_yes_leads_to() -> None:
    text = text_of(full())
    assert "1.是否委托他人办理？是的，由代理人签字，另交材料2。" in text
    assert "2.是否连锁？是的，由总部统一申请。" in text  # one that changes nothing is not asked
    assert "3.是否只卖预包装食品？是的，改走备案。" in text
    assert "4.是否有冷库？是的，另交材料3。" in text


def test_a_guide_lists_form_source_and_standard_of_each_material_and_which_may_lack() -> None:
    (materials,) = (s for s in sections(full()) if isinstance(s, Listing) and s.heading == "申请材料")
    assert materials.rows[0] == (
        ("1", ""), ("申请书", "窗口可以代填"), ("原件 1", ""), ("申请人自备", ""), ("可以容缺", ""),
    )  # fmt: skip
    assert materials.rows[1][1:3] == (("委托书", "要求：写明权限"), ("原件 1\n复印件 1", ""))
    assert materials.rows[1][4] == ("是否委托他人办理？是的提交", "")
    assert [row[3][0] for row in materials.rows] == [
        "申请人自备",
        "申请人自备",
        "中介机构出具",
        "政府部门核发",
        "出租人",
    ]
    assert materials.rows[3][4] == ("必须提交", "能共享核验的免交")
    assert materials.rows[4][2] == ("核验", "")


def test_a_fee_stands_with_its_basis_and_where_there_is_none_the_law_says_free() -> None:
    text = text_of(full())
    assert "收费按标准收取，见“收费”" in text
    assert "项目标准依据工本费10.50元/件某行政法规第三条检验费100至200元/次某法律" in text
    assert "不收费。除法律、行政法规另有规定外，实施行政许可不得收取任何费用" in text_of(of("FOOD_NEW"))
    assert "不得收取任何费用" not in text_of(of("SELF_EMPLOYED_NEW"))  # no licence: another law


def test_a_guide_names_the_bodies_of_remedy_with_their_own_limits() -> None:
    text = text_of(of("FOOD_NEW"))
    assert "60日内向滁州市人民政府申请行政复议（《行政复议法》第二十条）" in text
    assert "6个月内向滁州市琅琊区人民法院提起行政诉讼（《行政诉讼法》第四十六条）" in text


def test_a_renewal_says_between_when_it_is_to_be_asked_for_and_what_silence_means() -> None:
    text = text_of(of("FOOD_RENEW"))
    assert "在有效期届满前90个工作日至15个工作日之间提出申请" in text
    assert "届满前没有作出决定的，视为准予延续（《行政许可法》第五十条）" in text


def test_what_is_not_known_leaves_no_empty_heading_and_no_empty_field() -> None:
    found = sections(BARE)
    assert [s.heading for s in found if isinstance(s, Points) and not all(s.points)] == []
    headings = {s.heading for s in found if isinstance(s, Points)}
    assert headings == {"申请材料", "办理时限", "收费", "救济途径"}
    text = text_of(BARE)
    for absent in ("设定依据", "受理条件", "先看您的情形", "延续", "须知", "实施机关", "办理地点", "电话", "承诺时限"):
        assert absent not in text
    assert "60日内申请行政复议" in text


# the flow


def names(guide: Guide) -> list[str]:
    return [stage.name for stage in stages(guide)]


def test_the_flow_goes_from_application_over_the_items_steps_to_delivery() -> None:
    assert names(full()) == [
        "申请", "材料齐全、符合法定形式？", "受理", "现场核查", "审查后转报上级机关", "作出决定", "送达结果",
    ]  # fmt: skip
    assert next(stage for stage in stages(full()) if stage.name == "现场核查").detail == "3 个工作日"


def test_the_flow_tells_once_what_is_missing_and_comes_back_to_the_question() -> None:
    question = stages(of("FOOD_NEW"))[1]
    assert question.branch is not None
    assert (question.branch.name, question.branch.returns) == ("一次性告知", True)
    assert "5 个工作日内" in question.branch.detail


def test_the_flow_of_an_item_decided_on_the_spot_and_of_a_joint_one_are_their_own() -> None:
    assert "当场受理、当场决定" in names(of("SELF_EMPLOYED_NEW"))
    (joint,) = (stage for stage in stages(of("PKG_RESTAURANT")) if stage.parallel)
    assert [name for name, _ in joint.parallel] == [
        "个体工商户设立登记", "食品经营许可（新办）", "大型户外广告设置许可",
    ]  # fmt: skip


def test_the_flow_says_by_when_it_is_decided_and_counts_from_the_items_own_start() -> None:
    (decision,) = (stage for stage in stages(of("CONSTRUCTION_PERMIT")) if stage.name == "作出决定")
    assert decision.detail == "承诺 3 个工作日、法定 7 个工作日，自收到材料之日起"
    apart = replace(of("FOOD_NEW"), item=replace(of("FOOD_NEW").item, promised=FORTNIGHT))
    (decision,) = (stage for stage in stages(apart) if stage.name == "作出决定")
    assert decision.detail == "法定 10 个工作日，自受理之日起"  # a promise that counts otherwise is said below


def test_a_long_flow_goes_on_over_the_page_with_no_step_lost() -> None:
    steps = tuple(InternalStep(f"s{n}", f"第{n}道环节", FORTNIGHT) for n in range(1, 41))
    texts = pages(sheet.render(replace(of("FOOD_NEW"), item=replace(of("FOOD_NEW").item, steps=steps))))
    assert sum("道环节" in text for text in texts) > 1
    assert all(sum(text.count(f"第{n}道环节") for text in texts) == 1 for n in range(1, 41))


# the sheet


def test_the_code_of_the_item_is_read_from_its_first_page(tmp_path: Path) -> None:
    assert scanned(sheet.render(of("FOOD_NEW")), tmp_path) == ["FOOD_NEW", ""]


@EVERY_GUIDE
def test_every_page_says_whose_it_is_and_which_of_how_many(guide: Guide) -> None:
    texts = pages(sheet.render(guide))
    assert [f"第{n}页共{len(texts)}页" in text for n, text in enumerate(texts, 1)] == [True] * len(texts)
    assert all("".join(guide.item.name.split()) in text for text in texts)


def test_a_guide_says_what_it_is_to_programs_and_is_the_same_bytes_each_time() -> None:
    pdf = sheet.render(of("FOOD_NEW"))
    document = pypdfium2.PdfDocument(pdf)
    assert sheet.render(of("FOOD_NEW")) == pdf
    assert document.get_metadata_value("Title") == "办事指南 食品经营许可（新办）"
    assert [mark.get_title() for mark in document.get_toc()] == ["食品经营许可（新办）"]
    assert b"/Lang (zh-CN)" in pdf
    assert {row[-5] for row in fonts(pdf)} == {"yes"}
    assert len(document) == 2


def test_no_line_of_a_guide_begins_with_a_closing_mark() -> None:
    assert [line for line in lines(sheet.render(full())) if line[0] in NEVER_FIRST] == []


def test_a_list_of_a_hundred_and_twenty_materials_is_printed_whole() -> None:
    many = tuple(Material(n, f"第{n}号材料", 1, n % 2, Origin.SELF) for n in range(1, 121))
    text = text_of(replace(of("FOOD_NEW"), item=replace(of("FOOD_NEW").item, materials=many)))
    assert [n for n in range(1, 121) if text.count(f"第{n}号材料") != 1] == []


def test_a_long_name_a_hostile_one_and_a_rare_one_are_printed_as_they_are() -> None:
    for name in ("滁州市餐饮服务" * 8 + "许可事项", "<b>食品</b> & 经营", "㛃䶮𬭎事项"):
        first, *later = pages(sheet.render(replace(of("FOOD_NEW"), item=replace(of("FOOD_NEW").item, name=name))))
        assert "".join(name.split()) in first
        assert all(page.startswith("办事指南" + "".join(name.split())[:40]) for page in later)


def test_the_running_head_of_a_long_name_stays_on_its_line() -> None:
    pdf = sheet.render(replace(of("FOOD_NEW"), item=replace(of("FOOD_NEW").item, name="滁州市餐饮服务" * 9)))
    head = [line for line in lines(pdf) if line.startswith("办事指南")][-1]
    assert head.endswith("…")


def test_a_character_without_font_is_reported_with_its_place_before_anything_is_drawn() -> None:
    item = replace(of("FOOD_NEW").item, handling=Handling.JOINT, name="食品\ue000")
    with pytest.raises(Undrawable) as refused:
        sheet.render(replace(of("FOOD_NEW"), item=item))
    assert "事项名称" in str(refused.value)
