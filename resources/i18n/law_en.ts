<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name></name>
    <message>
        <source>办件现在的阶段不能做这一步</source>
        <translation>not possible at this stage of the case</translation>
    </message>
    <message>
        <source>还没有选定事项</source>
        <translation>no item chosen yet</translation>
    </message>
    <message>
        <source>按情形“{ask}”，{ends}，不必收件</source>
        <translation>by the situation “{ask}”: {ends}; nothing to receive</translation>
    </message>
    <message>
        <source>还没有填写申请人</source>
        <translation>applicant not filled in yet</translation>
    </message>
    <message>
        <source>还有 {count} 件材料没有结论：{names}</source>
        <translation>{count} materials without a verdict: {names}</translation>
    </message>
    <message>
        <source>材料已经齐全，不需要一次性告知，请直接受理</source>
        <translation>the materials are complete; no notice needed, accept</translation>
    </message>
    <message>
        <source>还有 {count} 件材料缺少或不符，请先一次性告知</source>
        <translation>{count} materials missing or wrong; give the one-time notice first</translation>
    </message>
    <message>
        <source>告知书要求的材料还有 {count} 件没有补齐</source>
        <translation>{count} materials of the notice are still owed</translation>
    </message>
    <message>
        <source>{fault}</source>
        <translation>{fault}</translation>
    </message>
    <message>
        <source>材料清单里没有第 {no} 项</source>
        <translation>the list has no material {no}</translation>
    </message>
    <message>
        <source>告知书必须一次列全：还有 {count} 件没有列入</source>
        <translation>the notice must list everything: {count} left out</translation>
    </message>
    <message>
        <source>告知书只能要求清单内缺少或不符的材料</source>
        <translation>a notice may only ask for listed materials that are missing or wrong</translation>
    </message>
    <message>
        <source>第二次告知提出了新的要求，必须写明原因并报主管</source>
        <translation>a second notice with new demands needs a reason and a supervisor</translation>
    </message>
    <message>
        <source>补正期限不能早于告知当日</source>
        <translation>the supply date may not be before the notice</translation>
    </message>
    <message>
        <source>上一份告知书要求的材料还没有重新核对</source>
        <translation>what the last notice asked for has not been checked again</translation>
    </message>
    <message>
        <source>不予许可必须说明理由（行政许可法第三十八条）</source>
        <translation>a denial needs reasons (Art. 38)</translation>
    </message>
    <message>
        <source>请写明答复内容</source>
        <translation>say what was answered</translation>
    </message>
    <message>
        <source>不属本机关职权的，必须写明应当向哪个机关申请</source>
        <translation>if it is not ours, the competent body must be named</translation>
    </message>
    <message>
        <source>发生时间不能晚于现在</source>
        <translation>it cannot happen in the future</translation>
    </message>
    <message>
        <source>发生时间不能早于上一步</source>
        <translation>it cannot happen before the last step</translation>
    </message>
    <message>
        <source>找不到要作废的记录</source>
        <translation>the entry to void is not there</translation>
    </message>
    <message>
        <source>作废必须写明理由</source>
        <translation>voiding needs a reason</translation>
    </message>
    <message>
        <source>后面的记录以它为依据，请先作废后面的记录</source>
        <translation>later entries rest on it; void those first</translation>
    </message>
    <message>
        <source>本机程序版本较旧，不能登记这一步，请先更新</source>
        <translation>this program is too old to record this step; update it first</translation>
    </message>
    <message>
        <source>连续输错 PIN 几次后暂停登录</source>
        <translation>Wrong PINs before a pause</translation>
    </message>
    <message>
        <source>暂停登录的秒数</source>
        <translation>Seconds of the pause</translation>
    </message>
    <message>
        <source>A4 打印机名称（空为存成 PDF）</source>
        <translation>A4 printer (empty: keep as PDF)</translation>
    </message>
    <message>
        <source>文字大小（%）</source>
        <translation>Text size (%)</translation>
    </message>
    <message>
        <source>扫码枪两个字符之间的最长间隔（毫秒）</source>
        <translation>Longest gap between two scanned characters (ms)</translation>
    </message>
    <message>
        <source>中心数据库连接</source>
        <translation>Connection to the centre's database</translation>
    </message>
</context>
</TS>
