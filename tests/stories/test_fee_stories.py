"""一表制收费 as it happens: no line without its basis, the lower limit unless reduced (Art. 58, 59; MISSION A16)."""

import pytest
from stories.changed_items import play_with

from window_desk.core.catalogue import FeeStandard
from window_desk.core.fees import default_lines, reduced_by, totals
from window_desk.story.player import Played

STANDARDS = (
    FeeStandard("证照工本费", "某某条例第八条", 1000, 1000),
    FeeStandard("占道费", "城市道路管理条例第三十七条", 5000, 20000, "平方米", "city"),
)


@pytest.fixture
def ledger(request: pytest.FixtureRequest) -> str:
    """The test's docstring, for ``play_with``."""
    return str(request.function.__doc__)


def test_a_licence_is_free_where_the_item_publishes_no_standard(played: Played) -> None:
    """
    # 第五十八条：许可不收费，法律、行政法规另有规定的除外；格式文本一律免费
    事项 FOOD_NEW
      2025-03-03 09:00  王敏  收件
                 09:05  王敏  核对  全收
    ✗            09:07  王敏  收费  market／申请书工本费／／5元          → 现在不能做这一步
                 09:10  王敏  受理
    ✗            09:15  王敏  收费  market／申请书工本费／市局规定／5元  → 没有收费标准，不得收费
      → fees = 无；过错 无
    """


def test_one_sheet_has_the_lines_of_all_departments_each_within_its_standard(ledger: str) -> None:
    """
    # 一表制：各部门一张表；按标准下限收，不许多收、不许重收，少收要写减免依据
    事项 FOOD_NEW
      2025-03-03 09:00  王敏  收件
                 09:05  王敏  核对  全收
                 09:10  王敏  受理
    ✗            09:20  王敏  收费  market／证照工本费／某某条例第八条／15元  → 超过标准上限 10.00 元
    ✗            09:21  王敏  收费  market／证照工本费／某某条例第八条／8元   → 低于标准下限 10.00 元
    ✗            09:22  王敏  收费  market／证照工本费／某某条例第八条／10元；market／证照工本费／某某条例第八条／10元
      … → 重复
    ✗            09:23  王敏  收费  market／占道费／城市道路管理条例第三十七条／100元
      … → 没有法律、行政法规依据
    ✗            09:24  王敏  收费                                            → 没有列出收费项目
                 09:25  王敏  收费  market／证照工本费／某某条例第八条／10元；
    … city／占道费／城市道路管理条例第三十七条／60元／小微企业减免公告／2 → fees = 2
    ✗            09:30  王敏  收费  market／证照工本费／某某条例第八条／10元  → 更正请先作废
                 09:35  王敏  作废  收费 占道面积量错                         → fees = 无
                 09:36  王敏  收费  market／证照工本费／某某条例第八条／10元  → fees = 1；过错 无
    """
    played = play_with(ledger, fees=STANDARDS)
    item = played.bench().item
    assert item is not None
    assert totals(default_lines(item)) == {"market": 1000, "city": 5000}
    charged = next(entry.act for entry in played.case().entries if entry.act_id in played.case().voided)
    assert [reduced_by(item, line) for line in charged.lines] == [0, 4000]  # type: ignore[union-attr]
