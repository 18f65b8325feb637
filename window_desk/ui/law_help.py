"""What each action means in law, in two lines a clerk can read while somebody waits (MISSION G5)."""

from window_desk.ui.translation import QT_TR_NOOP

LAW = {
    "visit.begin": (
        QT_TR_NOOP("首问负责制：谁先被问到，谁负责到有结果为止。"),
        QT_TR_NOOP("手上的办件自动暂存；新来访打第一个字时自动登记首问。"),
    ),
    "contact.answer": (
        QT_TR_NOOP("咨询当场答复，或告知不需要许可（行政许可法第三十二条第一款第一项）。"),
        QT_TR_NOOP("不属本机关职权的，写明应当向哪个机关申请（第二项）。"),
    ),
    "case.receive": (
        QT_TR_NOOP("申请已经收到，取得编号；五个工作日的告知期限从次日起算（第三十二条）。"),
        QT_TR_NOOP("事项版本和情形从此固定，材料清单不再变化。"),
    ),
    "materials.all_received": (
        QT_TR_NOOP("还没有结论的材料全部记“收”，份数按应收。"),
        QT_TR_NOOP("已经下过的结论不变；没有结论的材料不能受理，也不能告知。"),
    ),
    "case.notify": (
        QT_TR_NOOP("缺的、不符的一次告诉完（第三十二条第一款第四项），当场或五日内。"),
        QT_TR_NOOP("逾期不告知，自收到材料之日起即为受理；以后不得再提新要求。"),
    ),
    "case.supplement": (
        QT_TR_NOOP("只核对告知书列出的材料，其余材料不再过问。"),
        QT_TR_NOOP("全部补齐之日即为受理之日，期限从次日起算。"),
    ),
    "case.accept": (
        QT_TR_NOOP("材料齐全、符合法定形式，应当受理（第三十二条第一款第五项）。"),
        QT_TR_NOOP("出具加盖专用印章和注明日期的书面凭证；决定期限从次日起算（第四十二条）。"),
    ),
    "case.decide": (
        QT_TR_NOOP("准予或不予许可；不予许可要说明理由并告知复议和诉讼权利（第三十八条）。"),
        QT_TR_NOOP("十日内送达（第四十四条）。"),
    ),
    "case.serve": (
        QT_TR_NOOP("结果交到申请人或代理人手里，办件结束。"),
        QT_TR_NOOP("送达期限自作出决定起十个工作日，事项另有更短规定的从其规定（第四十四条）。"),
    ),
    "paper.print": (
        QT_TR_NOOP("收件凭证、告知书、受理通知书，按当时的记录原样打印。"),
        QT_TR_NOOP("再打一次标明“补打”；打不出来，办件照样有效。"),
    ),
    "materials.received": (
        QT_TR_NOOP("这一件齐全、符合要求，实收份数按应收记。"),
        QT_TR_NOOP("实收少于应收的，改判“缺”并写明补正办法。"),
    ),
    "materials.missing": (
        QT_TR_NOOP("这一件没有交。"),
        QT_TR_NOOP("必须列入一次性告知书，写明怎样补交。"),
    ),
    "materials.wrong": (
        QT_TR_NOOP("交了但不符合法定形式；写明哪里不对、怎样改。"),
        QT_TR_NOOP("可以当场更正的错误，应当允许当场更正（第三十二条第一款第三项）。"),
    ),
    "materials.exempt": (
        QT_TR_NOOP("通过数据共享核验或告知承诺替代，不再要求提交；写明理由。"),
        QT_TR_NOOP("能共享核验的材料不得要求申请人提交。"),
    ),
    "materials.not_applicable": (
        QT_TR_NOOP("这位申请人的情形不需要这一件；写明理由。"),
        QT_TR_NOOP("不得要求提交与申请事项无关的材料（第三十一条）。"),
    ),
    "deadline.explain": (
        QT_TR_NOOP("哪些天没有算、为什么，依据哪一条。"),
        QT_TR_NOOP("期限按工作日计算，不含法定节假日（第八十二条）。"),
    ),
    "entry.void": (
        QT_TR_NOOP("记错了就作废最后一步，写明理由，再重新登记。"),
        QT_TR_NOOP("原记录和作废都留在台账里，什么也不改、不删。"),
    ),
    "search.focus": (
        QT_TR_NOOP("事项拼音首字母、姓名、编号、电话末四位、证件号码。"),
        QT_TR_NOOP("扫收件凭证或告知书上的二维码，任何时候都打开那一件。"),
    ),
    "worklist.focus": (
        QT_TR_NOOP("限时办结制：今天到期的、超期的、等着补正的，都在这里。"),
        QT_TR_NOOP("上下键选，回车打开。"),
    ),
    "help.show": (
        QT_TR_NOOP("每个按键做什么，那一步在法律上是什么。"),
        QT_TR_NOOP("灰色的键，把鼠标放上去就说为什么。"),
    ),
    "menu.show": (
        QT_TR_NOOP("所有能做的事、文字大小、界面语言。"),
        QT_TR_NOOP("菜单和按键是同一张表，灰的理由也一样。"),
    ),
    "session.log_out": (
        QT_TR_NOOP("退出登录；没办完的都已暂存，未传的记录不会丢。"),
        QT_TR_NOOP("岗位责任制：每一条记录都写着是谁、在哪个窗口办的。"),
    ),
}
"""Two lines to each action, by its id; a test keeps it complete."""
