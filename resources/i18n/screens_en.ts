<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name></name>
    <message>
        <source>首问登记（{channel}）</source>
        <translation>First contact ({channel})</translation>
    </message>
    <message>
        <source>收件 {number}</source>
        <translation>Received {number}</translation>
    </message>
    <message>
        <source>核对：{findings}</source>
        <translation>Checked: {findings}</translation>
    </message>
    <message>
        <source>一次性告知：补正 {count} 件，{day} 前</source>
        <translation>One-time notice: {count} to supply by {day}</translation>
    </message>
    <message>
        <source>补正：{findings}</source>
        <translation>Supplemented: {findings}</translation>
    </message>
    <message>
        <source>受理 {number}</source>
        <translation>Accepted {number}</translation>
    </message>
    <message>
        <source>送达 {document}</source>
        <translation>Served {document}</translation>
    </message>
    <message>
        <source>补打 {n}</source>
        <translation>Reprint {n}</translation>
    </message>
    <message>
        <source>作废一条记录：{reason}</source>
        <translation>Entry voided: {reason}</translation>
    </message>
    <message>
        <source>较新程序的记录（{kind}），请更新后查看</source>
        <translation>Entry of a newer program ({kind}); update to read it</translation>
    </message>
    <message>
        <source>首问</source>
        <translation>New visit</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>收件</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>全部收齐</source>
        <translation>All received</translation>
    </message>
    <message>
        <source>一次性告知</source>
        <translation>One-time notice</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>决定</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>送达</source>
        <translation>Serve</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>结论：收</source>
        <translation>Verdict: received</translation>
    </message>
    <message>
        <source>结论：缺</source>
        <translation>Verdict: missing</translation>
    </message>
    <message>
        <source>结论：不符</source>
        <translation>Verdict: wrong</translation>
    </message>
    <message>
        <source>结论：免交</source>
        <translation>Verdict: exempt</translation>
    </message>
    <message>
        <source>结论：不适用</source>
        <translation>Verdict: not applicable</translation>
    </message>
    <message>
        <source>为什么是这天</source>
        <translation>Why this date</translation>
    </message>
    <message>
        <source>作废记录</source>
        <translation>Void entry</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>Worklist</translation>
    </message>
    <message>
        <source>离开窗口</source>
        <translation>Leave the window</translation>
    </message>
    <message>
        <source>（暂定）</source>
        <translation> (provisional)</translation>
    </message>
    <message>
        <source>最迟 {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>逾期不告知，自 {day} 起即为受理（第三十二条）</source>
        <translation>Without notice in time it counts as accepted from {day} (Art. 32)</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>▲ 有超期</source>
        <translation>▲ Some missed</translation>
    </message>
    <message>
        <source>✓ 全部按期</source>
        <translation>✓ All in time</translation>
    </message>
    <message>
        <source>受理后的时限</source>
        <translation>Limits after acceptance</translation>
    </message>
    <message>
        <source>承诺</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>法定</source>
        <translation>Statutory</translation>
    </message>
    <message>
        <source>▲ 超期 {n} 个工作日</source>
        <translation>▲ Workdays late: {n}</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>还剩 {n} 个工作日</source>
        <translation>Workdays left: {n}</translation>
    </message>
    <message>
        <source>已用 {used} / {whole} 个工作日</source>
        <translation>{used} of {whole} workdays used</translation>
    </message>
    <message>
        <source>责任</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>History</translation>
    </message>
    <message>
        <source>▲ 存疑：{text}</source>
        <translation>▲ Disputed: {text}</translation>
    </message>
    <message>
        <source>已作废：{text}</source>
        <translation>Voided: {text}</translation>
    </message>
    <message>
        <source>发生 {time:%Y-%m-%d %H:%M}</source>
        <translation>Happened {time:%Y-%m-%d %H:%M}</translation>
    </message>
    <message>
        <source>，补录 {time:%Y-%m-%d %H:%M}</source>
        <translation>, entered {time:%Y-%m-%d %H:%M}</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{start} 起，当日不算，{limit}，末日整天有效。</source>
        <translation>From {start}, which does not count: {limit}; the last day counts whole.</translation>
    </message>
    <message>
        <source>依据：{basis}</source>
        <translation>Basis: {basis}</translation>
    </message>
    <message>
        <source>＋ 计入</source>
        <translation>+ counted</translation>
    </message>
    <message>
        <source>－ 不计</source>
        <translation>− not counted</translation>
    </message>
    <message>
        <source>其间没有法定节假日，也没有调休；只跳过周六、周日。</source>
        <translation>No public holiday and no make-up day in between; only Saturdays and Sundays are skipped.</translation>
    </message>
    <message>
        <source>▲ 暂定：其中有年份的放假安排国务院还没有公布，公布后自动重算。</source>
        <translation>▲ Provisional: the State Council has not published the holidays of one of these years; the date is recomputed then.</translation>
    </message>
    <message>
        <source>首问办结</source>
        <translation>End the first contact</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>应当向哪个机关申请</source>
        <translation>Competent body</translation>
    </message>
    <message>
        <source>答复内容</source>
        <translation>Answer given</translation>
    </message>
    <message>
        <source>新来访</source>
        <translation>New visit</translation>
    </message>
    <message>
        <source>第 {n} 版</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>资料不在本机</source>
        <translation>Not on this PC</translation>
    </message>
    <message>
        <source>代理人</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>情形</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>▲ 有 {n} 条记录与另一个窗口的记录冲突，两条都保留，请主管核实。</source>
        <translation>▲ {n} entries conflict with another window; both are kept, a supervisor must check.</translation>
    </message>
    <message>
        <source>✓ 办结：{outcome}（{number}），{day} 送达。</source>
        <translation>✓ Finished: {outcome} ({number}), served {day}.</translation>
    </message>
    <message>
        <source>{outcome} {number}，等申请人领取（F10 送达）。</source>
        <translation>{outcome} {number}, to be collected (F10 serve).</translation>
    </message>
    <message>
        <source>▲ 逾期没有告知，自 {day} 起视为受理（第三十二条第一款第四项）。</source>
        <translation>▲ No notice in time: deemed accepted from {day} (Art. 32(1)(4)).</translation>
    </message>
    <message>
        <source>补正：{number}，只核对这 {n} 件，还有 {left} 件没有结论。{day} 前补齐。</source>
        <translation>Supplement to {number}: only these {n} are open, {left} without a verdict. Due {day}.</translation>
    </message>
    <message>
        <source>作出决定</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>登记决定</source>
        <translation>Record decision</translation>
    </message>
    <message>
        <source>不予许可的理由</source>
        <translation>Reasons for denial</translation>
    </message>
    <message>
        <source>理由，并告知复议和诉讼权利</source>
        <translation>Reasons, and the right to reconsideration and lawsuit</translation>
    </message>
    <message>
        <source>请选准予（Alt+1）或不予许可（Alt+2）。</source>
        <translation>Choose granted (Alt+1) or denied (Alt+2).</translation>
    </message>
    <message>
        <source>原件</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>复印件</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>补正办法</source>
        <translation>How to put right</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>常用说法</source>
        <translation>Ready sentences</translation>
    </message>
    <message>
        <source>实收</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>复印</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>代理人（委托书和代理人证件列入材料）</source>
        <translation>Agent (authorisation and ID are on the list)</translation>
    </message>
    <message>
        <source>{ask}——是：{ends}。按回车，以“答复”办结（F6）。</source>
        <translation>{ask} – yes: {ends}. Press Enter to end with an answer (F6).</translation>
    </message>
    <message>
        <source>需要材料 {n} 件：{names}</source>
        <translation>{n} materials needed: {names}</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>应收</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>○ 待补（{was}）</source>
        <translation>○ Open ({was})</translation>
    </message>
    <message>
        <source>告知并打印</source>
        <translation>Notify and print</translation>
    </message>
    <message>
        <source>新增要求的原因</source>
        <translation>Reason for the new demands</translation>
    </message>
    <message>
        <source>告知方式</source>
        <translation>Told by</translation>
    </message>
    <message>
        <source>共 {n} 件，除此以外以后不再要求：</source>
        <translation>{n} in all; nothing else may be asked for later:</translation>
    </message>
    <message>
        <source>（新增要求）</source>
        <translation> (new demand)</translation>
    </message>
    <message>
        <source>请在此日前补交</source>
        <translation>To be supplied by</translation>
    </message>
    <message>
        <source>自明日起 {limit}</source>
        <translation>{limit} from tomorrow</translation>
    </message>
    <message>
        <source>不计 {days}</source>
        <translation>not counted: {days}</translation>
    </message>
    <message>
        <source>含未公布放假安排的年份，公布后重算</source>
        <translation>a year without published holidays is included; recomputed later</translation>
    </message>
    <message>
        <source>▲ 第二次告知提出了 {n} 项新的要求，违背一次性告知，必须写明原因并报主管。</source>
        <translation>▲ This second notice makes {n} new demands against the one-time rule: give the reason, a supervisor is told.</translation>
    </message>
    <message>
        <source>证件类型</source>
        <translation>Kind of ID</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>姓名或名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>证件</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>没有可以下结论的材料</source>
        <translation>no material is open to judgement</translation>
    </message>
    <message>
        <source>没有等着下结论的材料</source>
        <translation>no material waits for a verdict</translation>
    </message>
    <message>
        <source>还没有开始计时的期限</source>
        <translation>no clock has begun yet</translation>
    </message>
    <message>
        <source>没有可以作废的记录</source>
        <translation>there is no entry to void</translation>
    </message>
    <message>
        <source>{stage}：{why}</source>
        <translation>{stage}: {why}</translation>
    </message>
    <message>
        <source>请先给补交的材料下结论</source>
        <translation>judge what was handed in first</translation>
    </message>
    <message>
        <source>还没有可以打印的文书</source>
        <translation>there is no paper to print yet</translation>
    </message>
    <message>
        <source>不能收件：{why}</source>
        <translation>Cannot receive: {why}</translation>
    </message>
    <message>
        <source>不能受理：{why}</source>
        <translation>Cannot accept: {why}</translation>
    </message>
    <message>
        <source>送达结果</source>
        <translation>Serve the result</translation>
    </message>
    <message>
        <source>已送达</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>送达的文书或证件</source>
        <translation>Document handed over</translation>
    </message>
    <message>
        <source>当面交给</source>
        <translation>Handed to</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>情形 · 空格改答，回车往下</source>
        <translation>Situation · Space changes an answer, Enter goes on</translation>
    </message>
    <message>
        <source>已收件 {number}。收件凭证按 F12。</source>
        <translation>Received {number}. F12 prints the receipt.</translation>
    </message>
    <message>
        <source>告知书要求的材料已经补齐，可以受理（F5）。</source>
        <translation>Everything the notice asked for is in; accept (F5).</translation>
    </message>
    <message>
        <source>作废最后一步</source>
        <translation>Void the last step</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>作废的理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>作废的理由（原记录和作废都留在台账里）</source>
        <translation>Reason (the entry and its voiding both stay in the ledger)</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>拼音首字母、名称、别名或编码，如 spjyxk</source>
        <translation>pinyin initials, name, alias or code, e.g. spjyxk</translation>
    </message>
    <message>
        <source>来人</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>姓名、证件号码、电话末四位，找到他的办件</source>
        <translation>name, ID number or end of phone finds the cases</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>扫二维码，任何时候都打开那一件</source>
        <translation>scan its code at any time to open the case</translation>
    </message>
    <message>
        <source>只是咨询，当场答复办结</source>
        <translation>a question only: answer and finish</translation>
    </message>
    <message>
        <source>✓ 首问办结</source>
        <translation>✓ Contact finished</translation>
    </message>
    <message>
        <source>首问已登记</source>
        <translation>First contact recorded</translation>
    </message>
    <message>
        <source>请问办什么？</source>
        <translation>What can we do for you?</translation>
    </message>
    <message>
        <source>直接打字：第一个字就登记首问，同时查找。</source>
        <translation>Just type: the first key records the first contact and searches.</translation>
    </message>
    <message>
        <source>程序出错了</source>
        <translation>The program made an error</translation>
    </message>
    <message>
        <source>继续工作</source>
        <translation>Go on working</translation>
    </message>
    <message>
        <source>已经登记的记录都在台账里，没有丢。请把下面的文字复制给管理员，然后继续工作。</source>
        <translation>Everything recorded is safe in the ledger. Copy the text below for the administrator and go on.</translation>
    </message>
    <message>
        <source>错误详情</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>扫码 / 姓名 / 编号 / 事项拼音</source>
        <translation>Scan / name / number / item</translation>
    </message>
    <message>
        <source>扫码、姓名、编号或事项拼音</source>
        <translation>Scan, name, number or item</translation>
    </message>
    <message>
        <source>代 A 岗 {name}</source>
        <translation>for A post {name}</translation>
    </message>
    <message>
        <source>{number} 号窗口 · {name}</source>
        <translation>Window {number} · {name}</translation>
    </message>
    <message>
        <source>○ 单机，未连中心</source>
        <translation>○ Standalone</translation>
    </message>
    <message>
        <source>中心拒收了本机的记录，其余照常传送。请把这里的文字报给管理员。</source>
        <translation>The centre refused acts of this PC; the rest is sent. Tell the administrator.</translation>
    </message>
    <message>
        <source>✕ 拒收 {n}</source>
        <translation>✕ {n} refused</translation>
    </message>
    <message>
        <source>▲ 离线自 {time} · {n} 条待传</source>
        <translation>▲ Offline since {time} · {n} to send</translation>
    </message>
    <message>
        <source>↑ {n} 条待传</source>
        <translation>↑ {n} to send</translation>
    </message>
    <message>
        <source>正在传给中心，不用等。</source>
        <translation>Being sent to the centre; no need to wait.</translation>
    </message>
    <message>
        <source>● 已同步 {time}</source>
        <translation>● Synced {time}</translation>
    </message>
    <message>
        <source>本机和中心的记录一致。</source>
        <translation>This PC and the centre agree.</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>首问中</source>
        <translation>In contact</translation>
    </message>
    <message>
        <source>已答复</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>已收件</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>待补正</source>
        <translation>Awaiting supplement</translation>
    </message>
    <message>
        <source>已受理</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>已决定</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>申请人补正</source>
        <translation>Supplement due</translation>
    </message>
    <message>
        <source>承诺时限</source>
        <translation>Promised limit</translation>
    </message>
    <message>
        <source>法定时限</source>
        <translation>Statutory limit</translation>
    </message>
    <message>
        <source>送达时限</source>
        <translation>Service limit</translation>
    </message>
    <message>
        <source>收</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>缺</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>不符</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>免交</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>不适用</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>现场</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>信函</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>网上</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>已当场答复</source>
        <translation>Answered here</translation>
    </message>
    <message>
        <source>不属本机关职权</source>
        <translation>Not ours</translation>
    </message>
    <message>
        <source>准予许可</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>不予许可</source>
        <translation>Denied</translation>
    </message>
    <message>
        <source>收件凭证</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>一次性告知书</source>
        <translation>One-time notice</translation>
    </message>
    <message>
        <source>受理通知书</source>
        <translation>Notice of acceptance</translation>
    </message>
    <message>
        <source>已打印</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>已存成 PDF</source>
        <translation>kept as PDF</translation>
    </message>
    <message>
        <source>没有打成</source>
        <translation>not printed</translation>
    </message>
    <message>
        <source>即办件</source>
        <translation>On the spot</translation>
    </message>
    <message>
        <source>承诺件</source>
        <translation>Promised time</translation>
    </message>
    <message>
        <source>联办件</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>申请人自备</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>政府部门核发</source>
        <translation>Government</translation>
    </message>
    <message>
        <source>中介机构出具</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>公民身份号码</source>
        <translation>Resident ID</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>护照</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>其他证件</source>
        <translation>Other ID</translation>
    </message>
    <message>
        <source>{n} 个工作日</source>
        <translation>{n} workday(s)</translation>
    </message>
    <message>
        <source>{n} 日</source>
        <translation>{n} day(s)</translation>
    </message>
    <message>
        <source>{n} 个月</source>
        <translation>{n} month(s)</translation>
    </message>
    <message>
        <source>自收件起</source>
        <translation>from receipt</translation>
    </message>
    <message>
        <source>自受理起</source>
        <translation>from acceptance</translation>
    </message>
    <message>
        <source>自决定起</source>
        <translation>from decision</translation>
    </message>
    <message>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>核验</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>可共享核验</source>
        <translation>can be verified by data sharing</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>首问负责制：谁先被问到，谁负责到有结果为止。</source>
        <translation>Whoever is asked first is responsible until there is a result.</translation>
    </message>
    <message>
        <source>手上的办件自动暂存；新来访打第一个字时自动登记首问。</source>
        <translation>The case at hand is kept; the first key of the new visit records the first contact.</translation>
    </message>
    <message>
        <source>咨询当场答复，或告知不需要许可（行政许可法第三十二条第一款第一项）。</source>
        <translation>A question answered, or no licence needed (Licensing Law Art. 32(1)(1)).</translation>
    </message>
    <message>
        <source>不属本机关职权的，写明应当向哪个机关申请（第二项）。</source>
        <translation>If it is not ours, name the competent body (item 2).</translation>
    </message>
    <message>
        <source>申请已经收到，取得编号；五个工作日的告知期限从次日起算（第三十二条）。</source>
        <translation>The application is in and has its number; the five workdays for a notice begin tomorrow (Art. 32).</translation>
    </message>
    <message>
        <source>事项版本和情形从此固定，材料清单不再变化。</source>
        <translation>Item version and situation are fixed; the list does not change any more.</translation>
    </message>
    <message>
        <source>还没有结论的材料全部记“收”，份数按应收。</source>
        <translation>Every material without a verdict is received in full.</translation>
    </message>
    <message>
        <source>已经下过的结论不变；没有结论的材料不能受理，也不能告知。</source>
        <translation>Verdicts given stay; without all verdicts neither acceptance nor notice is possible.</translation>
    </message>
    <message>
        <source>缺的、不符的一次告诉完（第三十二条第一款第四项），当场或五日内。</source>
        <translation>Everything missing or wrong is told at once (Art. 32(1)(4)), on the spot or within five days.</translation>
    </message>
    <message>
        <source>逾期不告知，自收到材料之日起即为受理；以后不得再提新要求。</source>
        <translation>Told too late, it counts as accepted from receipt; nothing new may be asked later.</translation>
    </message>
    <message>
        <source>全部补齐之日即为受理之日，期限从次日起算。</source>
        <translation>The day all is in is the day of acceptance; the clock begins the day after.</translation>
    </message>
    <message>
        <source>材料齐全、符合法定形式，应当受理（第三十二条第一款第五项）。</source>
        <translation>Complete and in due form, it must be accepted (Art. 32(1)(5)).</translation>
    </message>
    <message>
        <source>出具加盖专用印章和注明日期的书面凭证；决定期限从次日起算（第四十二条）。</source>
        <translation>A sealed and dated proof is given; the clock of the decision begins the day after (Art. 42).</translation>
    </message>
    <message>
        <source>准予或不予许可；不予许可要说明理由并告知复议和诉讼权利（第三十八条）。</source>
        <translation>Granted or denied; a denial needs reasons and tells of reconsideration and lawsuit (Art. 38).</translation>
    </message>
    <message>
        <source>十日内送达（第四十四条）。</source>
        <translation>To be served within ten days (Art. 44).</translation>
    </message>
    <message>
        <source>结果交到申请人或代理人手里，办件结束。</source>
        <translation>The result is in the hands of applicant or agent; the case is closed.</translation>
    </message>
    <message>
        <source>送达期限自作出决定起十个工作日，事项另有更短规定的从其规定（第四十四条）。</source>
        <translation>Ten workdays from the decision, or less where the item says so (Art. 44).</translation>
    </message>
    <message>
        <source>收件凭证、告知书、受理通知书，按当时的记录原样打印。</source>
        <translation>Receipt, notice, acceptance: printed exactly as recorded then.</translation>
    </message>
    <message>
        <source>再打一次标明“补打”；打不出来，办件照样有效。</source>
        <translation>A second print is marked as reprint; if printing fails the act stands.</translation>
    </message>
    <message>
        <source>这一件齐全、符合要求，实收份数按应收记。</source>
        <translation>This one is complete and right; counts as due.</translation>
    </message>
    <message>
        <source>实收少于应收的，改判“缺”并写明补正办法。</source>
        <translation>If fewer came than due, judge it missing and say how to put it right.</translation>
    </message>
    <message>
        <source>这一件没有交。</source>
        <translation>This one was not handed in.</translation>
    </message>
    <message>
        <source>必须列入一次性告知书，写明怎样补交。</source>
        <translation>It must be in the one-time notice, with how to supply it.</translation>
    </message>
    <message>
        <source>交了但不符合法定形式；写明哪里不对、怎样改。</source>
        <translation>Handed in but not in due form; say what is wrong and how to mend it.</translation>
    </message>
    <message>
        <source>可以当场更正的错误，应当允许当场更正（第三十二条第一款第三项）。</source>
        <translation>What can be corrected on the spot must be allowed to be (Art. 32(1)(3)).</translation>
    </message>
    <message>
        <source>通过数据共享核验或告知承诺替代，不再要求提交；写明理由。</source>
        <translation>Verified by data sharing or replaced by a commitment; say why.</translation>
    </message>
    <message>
        <source>能共享核验的材料不得要求申请人提交。</source>
        <translation>What can be verified by sharing may not be asked for.</translation>
    </message>
    <message>
        <source>这位申请人的情形不需要这一件；写明理由。</source>
        <translation>Not needed in this situation; say why.</translation>
    </message>
    <message>
        <source>不得要求提交与申请事项无关的材料（第三十一条）。</source>
        <translation>Nothing unrelated to the item may be asked for (Art. 31).</translation>
    </message>
    <message>
        <source>哪些天没有算、为什么，依据哪一条。</source>
        <translation>Which days did not count, why, and by which article.</translation>
    </message>
    <message>
        <source>期限按工作日计算，不含法定节假日（第八十二条）。</source>
        <translation>Limits are workdays without public holidays (Art. 82).</translation>
    </message>
    <message>
        <source>记错了就作废最后一步，写明理由，再重新登记。</source>
        <translation>A mistake: void the last step with a reason, then enter it again.</translation>
    </message>
    <message>
        <source>原记录和作废都留在台账里，什么也不改、不删。</source>
        <translation>Both stay in the ledger; nothing is edited or deleted.</translation>
    </message>
    <message>
        <source>事项拼音首字母、姓名、编号、电话末四位、证件号码。</source>
        <translation>Pinyin initials of the item, name, number, end of phone, ID number.</translation>
    </message>
    <message>
        <source>扫收件凭证或告知书上的二维码，任何时候都打开那一件。</source>
        <translation>Scanning the code of a receipt or notice opens its case at any time.</translation>
    </message>
    <message>
        <source>限时办结制：今天到期的、超期的、等着补正的，都在这里。</source>
        <translation>Due today, overdue, waiting for a supplement: all of it is here.</translation>
    </message>
    <message>
        <source>上下键选，回车打开。</source>
        <translation>Up and Down choose, Enter opens.</translation>
    </message>
    <message>
        <source>灰色的键，把鼠标放上去就说为什么。</source>
        <translation>A grey key says why when the mouse rests on it.</translation>
    </message>
    <message>
        <source>退出登录；没办完的都已暂存，未传的记录不会丢。</source>
        <translation>Logs out; unfinished work is kept, unsent acts are not lost.</translation>
    </message>
    <message>
        <source>岗位责任制：每一条记录都写着是谁、在哪个窗口办的。</source>
        <translation>Every entry says who did it at which window.</translation>
    </message>
    <message>
        <source>窗口台账</source>
        <translation>Window desk</translation>
    </message>
    <message>
        <source>窗口号</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>工号</source>
        <translation>Staff no.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>登录</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>登录后，每一条记录都写着是谁、在哪个窗口办的。</source>
        <translation>From now on every entry says who did it at which window.</translation>
    </message>
    <message>
        <source>请填写窗口号、工号和 PIN。</source>
        <translation>Enter window, staff number and PIN.</translation>
    </message>
    <message>
        <source>打印文书</source>
        <translation>Print a paper</translation>
    </message>
    <message>
        <source>打印机</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>存成 PDF</source>
        <translation>Keep as PDF</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>{number} 已存成 PDF：{path}</source>
        <translation>{number} kept as PDF: {path}</translation>
    </message>
    <message>
        <source>事项 · {n}</source>
        <translation>Items · {n}</translation>
    </message>
    <message>
        <source>办件 · {n}</source>
        <translation>Cases · {n}</translation>
    </message>
    <message>
        <source>材料 {n} 件</source>
        <translation>{n} material(s)</translation>
    </message>
    <message>
        <source>取消  Esc</source>
        <translation>Cancel  Esc</translation>
    </message>
    <message>
        <source>今天要办</source>
        <translation>Due now</translation>
    </message>
    <message>
        <source>窗口前</source>
        <translation>At the window</translation>
    </message>
    <message>
        <source>文书未出</source>
        <translation>Paper not out</translation>
    </message>
    <message>
        <source>待决定</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>待领取</source>
        <translation>To be collected</translation>
    </message>
    <message>
        <source>补正在外</source>
        <translation>Awaiting supplement</translation>
    </message>
    <message>
        <source>有存疑记录，请核实</source>
        <translation>Disputed entry, check</translation>
    </message>
    <message>
        <source>文书没有打出，按 F12</source>
        <translation>Paper not out, press F12</translation>
    </message>
    <message>
        <source>选事项，或按 F6 答复</source>
        <translation>Choose an item, or F6</translation>
    </message>
    <message>
        <source>核对材料</source>
        <translation>Check materials</translation>
    </message>
    <message>
        <source>等补正</source>
        <translation>Awaiting supplement</translation>
    </message>
    <message>
        <source>补正到期</source>
        <translation>Supplement due</translation>
    </message>
    <message>
        <source>没有待办</source>
        <translation>Nothing to do</translation>
    </message>
    <message>
        <source>来访者</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>（申请人资料不在本机）</source>
        <translation>(applicant not on this PC)</translation>
    </message>
    <message>
        <source>存疑</source>
        <translation>Disputed</translation>
    </message>
    <message>
        <source>凭证未打</source>
        <translation>No receipt yet</translation>
    </message>
    <message>
        <source>未打印</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>超期 {n} 天</source>
        <translation>Days late: {n}</translation>
    </message>
    <message>
        <source>今日到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>剩 1 天</source>
        <translation>1 day left</translation>
    </message>
    <message>
        <source>{day} 前</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>不能{action}：{why}</source>
        <translation>{action} is not possible: {why}</translation>
    </message>
    <message>
        <source>没有找到“{text}”。请换拼音首字母、姓名、编号或电话末四位。</source>
        <translation>Nothing found for “{text}”. Try pinyin initials, name, number or the end of the phone.</translation>
    </message>
    <message>
        <source>▲ 纸上的校验码和记录不一致：{number}，请核对这份文书。</source>
        <translation>▲ The check code on the paper differs from the record: {number}. Examine this paper.</translation>
    </message>
    <message>
        <source>已恢复上次没有办完的办件。下一位来访按 F2。</source>
        <translation>Your unfinished case is back. F2 for the next visitor.</translation>
    </message>
    <message>
        <source>，应向{body}申请</source>
        <translation>, competent body {body}</translation>
    </message>
    <message>
        <source>✕ {day} 超期</source>
        <translation>✕ {day} late</translation>
    </message>
    <message>
        <source>{centre} · 窗口台账</source>
        <translation>{centre} · Window desk</translation>
    </message>
    <message>
        <source>首问人</source>
        <translation>First contact</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>收件时间</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>受理时间</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>决定结果</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>送达时间</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>▲ 请看提示 · {n} 条待传</source>
        <translation>▲ See hint · {n} to send</translation>
    </message>
    <message>
        <source>✕ 同步出错 · {n} 条待传</source>
        <translation>✕ Sync failed · {n} to send</translation>
    </message>
    <message>
        <source>已补齐，请受理</source>
        <translation>complete, accept</translation>
    </message>
    <message>
        <source>✓ 已补齐</source>
        <translation>✓ Complete</translation>
    </message>
    <message>
        <source>中心暂不接收 {n} 条：时间晚于中心时钟。请校准本机时钟，之后会自动重传。</source>
        <translation>The centre does not take {n} acts yet: they are later than its clock. Set this PC&apos;s clock right; they are then sent again by themselves.</translation>
    </message>
    <message>
        <source>{fault}PDF 已存在 {path}。</source>
        <translation>{fault} The PDF is in {path}.</translation>
    </message>
    <message>
        <source>预计 {day}</source>
        <translation>expected {day}</translation>
    </message>
    <message>
        <source>暂停计时</source>
        <translation>Clock stopped</translation>
    </message>
    <message>
        <source>申请人逾期 {n} 个工作日</source>
        <translation>Applicant late, workdays: {n}</translation>
    </message>
    <message>
        <source>（补录：{reason}）</source>
        <translation> (entered late: {reason})</translation>
    </message>
    <message>
        <source>{start} 约定，末日整天有效。</source>
        <translation>Agreed {start}; the last day counts whole.</translation>
    </message>
    <message>
        <source>－ 不计&#x3000;{first} 至 {last}&#x3000;特别程序：{procedure}</source>
        <translation>− not counted&#x3000;{first} to {last}&#x3000;excluded procedure: {procedure}</translation>
    </message>
    <message>
        <source>－ 不计&#x3000;{first} 起，预计到 {last}&#x3000;特别程序：{procedure}</source>
        <translation>− not counted&#x3000;from {first}, expected until {last}&#x3000;excluded procedure: {procedure}</translation>
    </message>
    <message>
        <source>＋ 延期&#x3000;{n} 个工作日</source>
        <translation>+ extended&#x3000;{n} workdays</translation>
    </message>
    <message>
        <source>已转报上级机关，等上级决定。</source>
        <translation>Sent up; the body above decides.</translation>
    </message>
    <message>
        <source>特别程序（{procedure}）进行中，期限暂停计算。</source>
        <translation>Excluded procedure ({procedure}) under way; the clock stands still.</translation>
    </message>
    <message>
        <source>▲ 特别程序（{procedure}）还没有书面告知申请人，期限照常计算（第四十五条）。</source>
        <translation>▲ The applicant was not told in writing of the excluded procedure ({procedure}); the clock runs on (Art. 45).</translation>
    </message>
    <message>
        <source>{day} 不受理：{ground}。</source>
        <translation>{day} no acceptance needed: {ground}.</translation>
    </message>
    <message>
        <source>{day} 不予受理：{ground}。</source>
        <translation>{day} declined: {ground}.</translation>
    </message>
    <message>
        <source>{day} 逾期办结：{outcome}。</source>
        <translation>{day} closed after silence: {outcome}.</translation>
    </message>
    <message>
        <source>{day} 申请人撤回申请。</source>
        <translation>{day} taken back by the applicant.</translation>
    </message>
    <message>
        <source>不予许可的依据</source>
        <translation>Legal basis of the denial</translation>
    </message>
    <message>
        <source>依据；先报备再决定（否定报备制），报备号 {number}</source>
        <translation>Basis; the refusal is reported before it is decided, as {number}</translation>
    </message>
    <message>
        <source>原许可届满日</source>
        <translation>Last day of the licence</translation>
    </message>
    <message>
        <source>请写成 20261015</source>
        <translation>Write it as 20261015</translation>
    </message>
    <message>
        <source>▲ 许可已经届满，一般应当重新申请许可。</source>
        <translation>▲ The licence has expired; as a rule a new one is applied for.</translation>
    </message>
    <message>
        <source>应在 {last} 之前（含当日）申请延续。</source>
        <translation>Renewal is asked for by {last}, that day included.</translation>
    </message>
    <message>
        <source>应在 {first} 至 {last} 之间申请延续。</source>
        <translation>Renewal is asked for between {first} and {last}.</translation>
    </message>
    <message>
        <source>收 {papers}</source>
        <translation>took {papers}</translation>
    </message>
    <message>
        <source>转办 {number} 到 {place}</source>
        <translation>Referred {number} to {place}</translation>
    </message>
    <message>
        <source>代替 {number}</source>
        <translation>replaces {number}</translation>
    </message>
    <message>
        <source>接收转办 {number}</source>
        <translation>Took referral {number}</translation>
    </message>
    <message>
        <source>退回转办 {number}</source>
        <translation>Returned referral {number}</translation>
    </message>
    <message>
        <source>原许可 {day} 届满</source>
        <translation>licence expires {day}</translation>
    </message>
    <message>
        <source>当场更正</source>
        <translation>Corrected on the spot</translation>
    </message>
    <message>
        <source>；提出新要求：{reason}</source>
        <translation>; new demands: {reason}</translation>
    </message>
    <message>
        <source>{number} 拒绝签收，有见证人</source>
        <translation>{number} not signed for, before a witness</translation>
    </message>
    <message>
        <source>{number} 已签收（{channel}）</source>
        <translation>{number} received ({channel})</translation>
    </message>
    <message>
        <source>书面承诺 {number}（{kind}）</source>
        <translation>Commitment {number} ({kind})</translation>
    </message>
    <message>
        <source>材料 {numbers}</source>
        <translation>materials {numbers}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>{day} 前补齐</source>
        <translation>to be supplied by {day}</translation>
    </message>
    <message>
        <source>承诺核查 {number}，属实</source>
        <translation>Commitment {number} checked, kept</translation>
    </message>
    <message>
        <source>承诺核查 {number}，不属实</source>
        <translation>Commitment {number} checked, false</translation>
    </message>
    <message>
        <source>不受理 {number}</source>
        <translation>No acceptance needed {number}</translation>
    </message>
    <message>
        <source>不予受理 {number}</source>
        <translation>Declined {number}</translation>
    </message>
    <message>
        <source>报备 {number}</source>
        <translation>report {number}</translation>
    </message>
    <message>
        <source>申请人撤回申请</source>
        <translation>Taken back by the applicant</translation>
    </message>
    <message>
        <source>逾期办结（{outcome}）</source>
        <translation>Closed after silence ({outcome})</translation>
    </message>
    <message>
        <source>{number} 到期没有补齐</source>
        <translation>{number} not supplied in time</translation>
    </message>
    <message>
        <source>移交到 {place}</source>
        <translation>Handed over to {place}</translation>
    </message>
    <message>
        <source>接收移交</source>
        <translation>Taken over</translation>
    </message>
    <message>
        <source>进入绿色通道（{office}）</source>
        <translation>On the green channel ({office})</translation>
    </message>
    <message>
        <source>指定代办员 {name}</source>
        <translation>Assisting officer {name}</translation>
    </message>
    <message>
        <source>会商（{present}）</source>
        <translation>Conferred ({present})</translation>
    </message>
    <message>
        <source>收费 {number}，{count} 项共 {amount} 元</source>
        <translation>Fees {number}: {count} lines, {amount} yuan</translation>
    </message>
    <message>
        <source>审查（{step}）</source>
        <translation>Examined ({step})</translation>
    </message>
    <message>
        <source>现场核查（{names}），符合</source>
        <translation>Site visit ({names}), in order</translation>
    </message>
    <message>
        <source>现场核查（{names}），不符合</source>
        <translation>Site visit ({names}), not in order</translation>
    </message>
    <message>
        <source>中止 {number}，{procedure}自 {day} 起 {n} 个工作日</source>
        <translation>Suspended {number}: {procedure} from {day}, {n} workday(s)</translation>
    </message>
    <message>
        <source>{name}批准</source>
        <translation>approved by {name}</translation>
    </message>
    <message>
        <source>恢复计时，特别程序 {day} 结束</source>
        <translation>Resumed, the procedure ended {day}</translation>
    </message>
    <message>
        <source>延期 {number}，{n} 个工作日</source>
        <translation>Extended {number} by {n} workday(s)</translation>
    </message>
    <message>
        <source>告知{whom}有权要求听证</source>
        <translation>Right to a hearing told: {whom}</translation>
    </message>
    <message>
        <source>{who}要求听证</source>
        <translation>Hearing requested: {who}</translation>
    </message>
    <message>
        <source>通知听证：{day}，{place}</source>
        <translation>Hearing set: {day}, {place}</translation>
    </message>
    <message>
        <source>举行听证</source>
        <translation>Hearing held</translation>
    </message>
    <message>
        <source>转报 {body}</source>
        <translation>Sent up to {body}</translation>
    </message>
    <message>
        <source>联办启动：{names}</source>
        <translation>Departments called in: {names}</translation>
    </message>
    <message>
        <source>{department}接收联办件</source>
        <translation>{department} took its part</translation>
    </message>
    <message>
        <source>{department}答复同意</source>
        <translation>{department} agrees</translation>
    </message>
    <message>
        <source>{department}答复不同意</source>
        <translation>{department} disagrees</translation>
    </message>
    <message>
        <source>出件 {document}，已通知领取（{channel}）</source>
        <translation>Ready: {document}, applicant told ({channel})</translation>
    </message>
    <message>
        <source>送达 {document}，拒收，有见证人</source>
        <translation>Served {document}, refused before a witness</translation>
    </message>
    <message>
        <source>已转报</source>
        <translation>Sent up</translation>
    </message>
    <message>
        <source>未予受理</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>逾期办结</source>
        <translation>Closed after silence</translation>
    </message>
    <message>
        <source>处理中</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>已了结</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>办件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>咨询</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>投诉</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>明查暗访</source>
        <translation>Spot check</translation>
    </message>
    <message>
        <source>离岗</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>协办接收</source>
        <translation>Helping department takes</translation>
    </message>
    <message>
        <source>协办答复</source>
        <translation>Helping department answers</translation>
    </message>
    <message>
        <source>内部环节</source>
        <translation>Internal step</translation>
    </message>
    <message>
        <source>现场核查</source>
        <translation>Site visit</translation>
    </message>
    <message>
        <source>申请听证</source>
        <translation>Asking for a hearing</translation>
    </message>
    <message>
        <source>组织听证</source>
        <translation>Holding the hearing</translation>
    </message>
    <message>
        <source>听证通知</source>
        <translation>Hearing notice</translation>
    </message>
    <message>
        <source>承诺补齐</source>
        <translation>Promised supply</translation>
    </message>
    <message>
        <source>原许可届满</source>
        <translation>Licence expires</translation>
    </message>
    <message>
        <source>承诺核查</source>
        <translation>Check of commitment</translation>
    </message>
    <message>
        <source>差评核实</source>
        <translation>Verify poor rating</translation>
    </message>
    <message>
        <source>差评整改</source>
        <translation>Answer poor rating</translation>
    </message>
    <message>
        <source>投诉受理</source>
        <translation>Take up complaint</translation>
    </message>
    <message>
        <source>投诉答复</source>
        <translation>Answer complaint</translation>
    </message>
    <message>
        <source>整改</source>
        <translation>Rectification</translation>
    </message>
    <message>
        <source>复议和诉讼期限</source>
        <translation>Reconsideration and lawsuit</translation>
    </message>
    <message>
        <source>容缺</source>
        <translation>Deferred</translation>
    </message>
    <message>
        <source>依法不需要取得行政许可</source>
        <translation>no licence needed</translation>
    </message>
    <message>
        <source>隐瞒有关情况或者提供虚假材料</source>
        <translation>facts hidden or materials false</translation>
    </message>
    <message>
        <source>申请人不具备申请资格</source>
        <translation>applicant not qualified</translation>
    </message>
    <message>
        <source>补正后材料仍不齐全或不符合法定形式</source>
        <translation>still incomplete or not in due form after the notice</translation>
    </message>
    <message>
        <source>法律、法规规定的其他情形</source>
        <translation>other case laid down by law</translation>
    </message>
    <message>
        <source>听证</source>
        <translation>hearing</translation>
    </message>
    <message>
        <source>招标</source>
        <translation>tender</translation>
    </message>
    <message>
        <source>拍卖</source>
        <translation>auction</translation>
    </message>
    <message>
        <source>检验</source>
        <translation>inspection</translation>
    </message>
    <message>
        <source>检测</source>
        <translation>testing</translation>
    </message>
    <message>
        <source>检疫</source>
        <translation>quarantine</translation>
    </message>
    <message>
        <source>鉴定</source>
        <translation>appraisal</translation>
    </message>
    <message>
        <source>专家评审</source>
        <translation>expert review</translation>
    </message>
    <message>
        <source>容缺受理</source>
        <translation>deferred materials</translation>
    </message>
    <message>
        <source>先批后补</source>
        <translation>decided first, supplied later</translation>
    </message>
    <message>
        <source>告知承诺</source>
        <translation>declared commitment</translation>
    </message>
    <message>
        <source>视为撤回申请</source>
        <translation>deemed withdrawn</translation>
    </message>
    <message>
        <source>撤销受理</source>
        <translation>acceptance revoked</translation>
    </message>
    <message>
        <source>不予批准</source>
        <translation>not approved</translation>
    </message>
    <message>
        <source>退办</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>上报件</source>
        <translation>Decided above</translation>
    </message>
    <message>
        <source>届满之前</source>
        <translation>before expiry</translation>
    </message>
    <message>
        <source>{clock}（{whose}）</source>
        <translation>{clock} ({whose})</translation>
    </message>
    <message>
        <source>{number} 号窗口</source>
        <translation>window {number}</translation>
    </message>
    <message>
        <source>审核</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>监督</source>
        <translation>Supervise</translation>
    </message>
    <message>
        <source>不予受理</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>不能按承诺时限办结</source>
        <translation>Cannot finish in the promised time</translation>
    </message>
    <message>
        <source>部门意见不一致</source>
        <translation>Departments disagree</translation>
    </message>
    <message>
        <source>非常满意</source>
        <translation>Very satisfied</translation>
    </message>
    <message>
        <source>满意</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>基本满意</source>
        <translation>Fairly satisfied</translation>
    </message>
    <message>
        <source>不满意</source>
        <translation>Dissatisfied</translation>
    </message>
    <message>
        <source>非常不满意</source>
        <translation>Very dissatisfied</translation>
    </message>
    <message>
        <source>不愿评价</source>
        <translation>declined to rate</translation>
    </message>
    <message>
        <source>超时没有评价</source>
        <translation>time ran out</translation>
    </message>
    <message>
        <source>没有评价器</source>
        <translation>no rating device</translation>
    </message>
    <message>
        <source>不作为</source>
        <translation>inaction</translation>
    </message>
    <message>
        <source>乱作为</source>
        <translation>misconduct</translation>
    </message>
    <message>
        <source>态度差</source>
        <translation>attitude</translation>
    </message>
    <message>
        <source>效率低</source>
        <translation>slowness</translation>
    </message>
    <message>
        <source>不廉洁</source>
        <translation>graft</translation>
    </message>
    <message>
        <source>责任心不强</source>
        <translation>negligence</translation>
    </message>
    <message>
        <source>政令不畅</source>
        <translation>orders not carried out</translation>
    </message>
    <message>
        <source>工作日午餐饮酒</source>
        <translation>drinking at lunch on a workday</translation>
    </message>
    <message>
        <source>上班时间上网聊天、玩游戏</source>
        <translation>chatting or games at work</translation>
    </message>
    <message>
        <source>打麻将赌博</source>
        <translation>mahjong, gambling</translation>
    </message>
    <message>
        <source>公款旅游、高消费娱乐</source>
        <translation>travel or entertainment on public money</translation>
    </message>
    <message>
        <source>符合法定条件不予受理</source>
        <translation>a sound application not accepted</translation>
    </message>
    <message>
        <source>没有公示应当公示的材料</source>
        <translation>what must be posted was not</translation>
    </message>
    <message>
        <source>没有履行法定告知义务</source>
        <translation>duty to tell not met</translation>
    </message>
    <message>
        <source>没有一次告知全部内容</source>
        <translation>not everything told at once</translation>
    </message>
    <message>
        <source>没有说明不受理或不予许可的理由</source>
        <translation>no reasons for a refusal</translation>
    </message>
    <message>
        <source>超过法定时限</source>
        <translation>statutory limit missed</translation>
    </message>
    <message>
        <source>违反法定条件准予或不予许可</source>
        <translation>decided against the conditions of the law</translation>
    </message>
    <message>
        <source>没有依据收费</source>
        <translation>fee without basis</translation>
    </message>
    <message>
        <source>超过承诺时限</source>
        <translation>promised limit missed</translation>
    </message>
    <message>
        <source>逾期没有出件</source>
        <translation>result not ready in time</translation>
    </message>
    <message>
        <source>违规停止计时</source>
        <translation>clock stopped without right</translation>
    </message>
    <message>
        <source>转办无人负责</source>
        <translation>referral nobody took</translation>
    </message>
    <message>
        <source>没有报备就说“不”</source>
        <translation>refused without a report</translation>
    </message>
    <message>
        <source>差评逾期没有整改</source>
        <translation>poor rating not answered in time</translation>
    </message>
    <message>
        <source>投诉逾期没有答复</source>
        <translation>complaint not answered in time</translation>
    </message>
    <message>
        <source>违反工作纪律</source>
        <translation>breach of discipline</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>预警</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>黄牌</source>
        <translation>Yellow card</translation>
    </message>
    <message>
        <source>红牌</source>
        <translation>Red card</translation>
    </message>
    <message>
        <source>诫勉教育</source>
        <translation>admonition</translation>
    </message>
    <message>
        <source>通报批评</source>
        <translation>public criticism</translation>
    </message>
    <message>
        <source>效能告诫</source>
        <translation>formal warning</translation>
    </message>
    <message>
        <source>离岗培训</source>
        <translation>training off post</translation>
    </message>
    <message>
        <source>调离岗位</source>
        <translation>transfer</translation>
    </message>
    <message>
        <source>辞退</source>
        <translation>dismissal</translation>
    </message>
    <message>
        <source>否定报备 {number}（{kind}）</source>
        <translation>Refusal reported {number} ({kind})</translation>
    </message>
    <message>
        <source>超出本岗权限，须先审核</source>
        <translation>beyond this post&apos;s power, to be reviewed first</translation>
    </message>
    <message>
        <source>可补：{what}</source>
        <translation>may be supplied: {what}</translation>
    </message>
    <message>
        <source>审核同意</source>
        <translation>Reviewed, stands</translation>
    </message>
    <message>
        <source>审核不同意，撤回原来的处理</source>
        <translation>Reviewed, overturned</translation>
    </message>
    <message>
        <source>没有评价：{why}</source>
        <translation>Not rated: {why}</translation>
    </message>
    <message>
        <source>没有说明</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>评价：{rating}（实名）</source>
        <translation>Rated: {rating} (named)</translation>
    </message>
    <message>
        <source>评价：{rating}（匿名）</source>
        <translation>Rated: {rating} (anonymous)</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>差评核实，属实</source>
        <translation>Poor rating verified, founded</translation>
    </message>
    <message>
        <source>差评核实，不属实</source>
        <translation>Poor rating verified, unfounded</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>Follow-up call</translation>
    </message>
    <message>
        <source>没有表态</source>
        <translation>nothing said</translation>
    </message>
    <message>
        <source>投诉 {number}（{kind}，{channel}）</source>
        <translation>Complaint {number} ({kind}, {channel})</translation>
    </message>
    <message>
        <source>要求：{wish}</source>
        <translation>asks: {wish}</translation>
    </message>
    <message>
        <source>投诉受理，由{name}承办，{day} 前答复</source>
        <translation>Complaint taken up by {name}, answer by {day}</translation>
    </message>
    <message>
        <source>投诉不予受理</source>
        <translation>Complaint not taken up</translation>
    </message>
    <message>
        <source>投诉答复，属实</source>
        <translation>Complaint answered, upheld</translation>
    </message>
    <message>
        <source>投诉答复，不属实</source>
        <translation>Complaint answered, not upheld</translation>
    </message>
    <message>
        <source>书面答复</source>
        <translation>in writing</translation>
    </message>
    <message>
        <source>投诉归档</source>
        <translation>Complaint filed</translation>
    </message>
    <message>
        <source>明查 {number}，{place}</source>
        <translation>Announced check {number}, {place}</translation>
    </message>
    <message>
        <source>暗访 {number}，{place}</source>
        <translation>Unannounced check {number}, {place}</translation>
    </message>
    <message>
        <source>{day} 前整改</source>
        <translation>to be put right by {day}</translation>
    </message>
    <message>
        <source>复查通过</source>
        <translation>Rechecked, passed</translation>
    </message>
    <message>
        <source>复查没有通过</source>
        <translation>Rechecked, not passed</translation>
    </message>
    <message>
        <source>立案：{name}，{breach}</source>
        <translation>Breach raised: {name}, {breach}</translation>
    </message>
    <message>
        <source>已阅 {breach}</source>
        <translation>Seen: {breach}</translation>
    </message>
    <message>
        <source>说明 {breach}</source>
        <translation>Explained: {breach}</translation>
    </message>
    <message>
        <source>认定 {breach} 属实</source>
        <translation>Found: {breach}, upheld</translation>
    </message>
    <message>
        <source>认定 {breach} 不成立</source>
        <translation>Found: {breach}, cleared</translation>
    </message>
    <message>
        <source>申诉</source>
        <translation>Appealed</translation>
    </message>
    <message>
        <source>申诉复核，成立</source>
        <translation>Appeal reviewed, upheld</translation>
    </message>
    <message>
        <source>申诉复核，不成立</source>
        <translation>Appeal reviewed, not upheld</translation>
    </message>
    <message>
        <source>{name}离岗 {days}，{stand_in}顶岗</source>
        <translation>{name} away {days}, {stand_in} stands in</translation>
    </message>
    <message>
        <source>移交 {what}</source>
        <translation>handed over {what}</translation>
    </message>
    <message>
        <source>{day} 返岗</source>
        <translation>Back on {day}</translation>
    </message>
    <message>
        <source>待接收</source>
        <translation>To take</translation>
    </message>
    <message>
        <source>监督事项</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>待出件</source>
        <translation>To make ready</translation>
    </message>
    <message>
        <source>特别程序中</source>
        <translation>Clock stopped</translation>
    </message>
    <message>
        <source>转报在外</source>
        <translation>Sent up</translation>
    </message>
    <message>
        <source>容缺到期</source>
        <translation>Deferred material due</translation>
    </message>
    <message>
        <source>等上级决定</source>
        <translation>decided above</translation>
    </message>
    <message>
        <source>等申请人领取</source>
        <translation>to be collected</translation>
    </message>
    <message>
        <source>转办待接</source>
        <translation>referral to take</translation>
    </message>
    <message>
        <source>移交待接</source>
        <translation>case to take</translation>
    </message>
    <message>
        <source>等 {n} 号窗口接收</source>
        <translation>waits for window {n} to take it</translation>
    </message>
    <message>
        <source>：</source>
        <translation>: </translation>
    </message>
    <message>
        <source>▲ 已经过了申请延续的期限，仍可收件，届满时不视为准予延续。</source>
        <translation>▲ The time to ask is over; it can still be received, but is not deemed renewed on expiry.</translation>
    </message>
    <message>
        <source>▲ 还没有到申请延续的时候。</source>
        <translation>▲ It is too early to ask.</translation>
    </message>
    <message>
        <source>全部操作</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>做这一步</source>
        <translation>Do this</translation>
    </message>
    <message>
        <source>查找操作</source>
        <translation>Find an action</translation>
    </message>
    <message>
        <source>打字查找：名称或拼音首字母，如 中止 / zz</source>
        <translation>Type to find: name or pinyin initials</translation>
    </message>
    <message>
        <source>没有这样的操作</source>
        <translation>No such action</translation>
    </message>
    <message>
        <source>补正登记</source>
        <translation>Record supplement</translation>
    </message>
    <message>
        <source>只核对告知书或承诺书列出的材料，其余材料不再过问。</source>
        <translation>Only the materials named in the notice or commitment are checked; the others are not asked for again.</translation>
    </message>
    <message>
        <source>当场办结</source>
        <translation>Finish on the spot</translation>
    </message>
    <message>
        <source>即办件材料齐全、符合法定形式，能够当场作出决定的，当场决定（第三十四条第二款）。</source>
        <translation>Complete and in due form, and it can be decided on the spot: decide it on the spot (Art. 34(2)).</translation>
    </message>
    <message>
        <source>受理、准予、送达一步登记；当场办结的不另出受理通知书。</source>
        <translation>Acceptance, grant and service are recorded in one step; no separate acceptance notice is needed.</translation>
    </message>
    <message>
        <source>撤回申请</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>决定之前申请人可以撤回；材料全部退还。</source>
        <translation>Until the decision the applicant may withdraw; all papers go back.</translation>
    </message>
    <message>
        <source>写明申请人的理由；撤回后可以重新申请，期限重新计算。</source>
        <translation>State the applicant&apos;s reason; he may apply again, and the time starts anew.</translation>
    </message>
    <message>
        <source>依法不需要许可的，告知不受理；不属本机关职权的，不予受理并告知向哪个机关申请（第三十二条）。</source>
        <translation>No permit needed: say so. Not our power: decline and name the competent body (Art. 32).</translation>
    </message>
    <message>
        <source>先报备再说“不”（否定报备制）；出具加盖专用印章和注明日期的书面凭证。</source>
        <translation>Report before saying no; give a dated, sealed written proof.</translation>
    </message>
    <message>
        <source>否定报备</source>
        <translation>Report a refusal</translation>
    </message>
    <message>
        <source>凡是说“不”，事先报告负责人：事由、理由、依据、补什么就能办。</source>
        <translation>Before any “no”, report to the head: matter, reason, basis, what would make it possible.</translation>
    </message>
    <message>
        <source>超出本岗位权限的无权拒绝，负责人同意后才能出文书。</source>
        <translation>Beyond your own power you may not refuse: the paper waits until the head agrees.</translation>
    </message>
    <message>
        <source>容缺：可以容缺的材料书面承诺补齐日期，先受理；补齐之前不作准予决定。</source>
        <translation>Deferred: for materials that may lack, a written promise with a date; accepted now, granted only once they are in.</translation>
    </message>
    <message>
        <source>先批后补只限绿色通道；告知承诺以承诺代替材料，决定之后核查。</source>
        <translation>Decide-first is for the green channel only; a declaration replaces the paper and is checked after the decision.</translation>
    </message>
    <message>
        <source>可以当场更正的错误，应当允许申请人当场更正（第三十二条第一款第三项）。</source>
        <translation>Errors that can be put right on the spot must be allowed to be (Art. 32(1)(3)).</translation>
    </message>
    <message>
        <source>写明更正了什么；更正后不必再告知。</source>
        <translation>Say what was put right; no notice is needed then.</translation>
    </message>
    <message>
        <source>告知签收</source>
        <translation>Record delivery</translation>
    </message>
    <message>
        <source>告知书、特殊程序和延期的通知送到了：签收，或者拒收有见证人，电话告知也记下。</source>
        <translation>The notice reached the person: signed, or refused before a witness; told by phone is logged too.</translation>
    </message>
    <message>
        <source>应当书面告知的，送到之前不发生效力（第四十二条、第四十五条）。</source>
        <translation>What must be told in writing has no effect before it is delivered (Art. 42, 45).</translation>
    </message>
    <message>
        <source>申请人过了补正或承诺的日期没有回音，由人办结，程序只提示。</source>
        <translation>The applicant let the date pass; a person closes the case, the program only proposes.</translation>
    </message>
    <message>
        <source>处理方式按本中心规定：视为撤回、撤销受理或者退办。</source>
        <translation>As the centre&apos;s rule says: deemed withdrawn, acceptance revoked, or returned.</translation>
    </message>
    <message>
        <source>告知承诺的事项，决定之后在规定期限内核查是否属实。</source>
        <translation>What was declared is checked within the set time after the decision.</translation>
    </message>
    <message>
        <source>不属实的写明查明的情况，依法处理。</source>
        <translation>If untrue, say what was found and proceed by law.</translation>
    </message>
    <message>
        <source>检查登记</source>
        <translation>Record inspection</translation>
    </message>
    <message>
        <source>明查暗访：看窗口的作风和纪律，四条禁令逐条核对；另立一件。</source>
        <translation>An inspection looks at a window&apos;s conduct and the four bans; a file of its own.</translation>
    </message>
    <message>
        <source>发现问题的定整改期限，没有问题的当场了结。</source>
        <translation>What is found gets a date to be put right by; nothing found, it is settled.</translation>
    </message>
    <message>
        <source>整改复查</source>
        <translation>Recheck repair</translation>
    </message>
    <message>
        <source>整改登记以后由监督人员再看一次，整改的人自己不复查。</source>
        <translation>A supervisor looks at the repair again; never whoever made it.</translation>
    </message>
    <message>
        <source>没有通过的写明情况，仍按原来的期限整改。</source>
        <translation>Not passed: say what was seen; it is due by the old date.</translation>
    </message>
    <message>
        <source>失职立案</source>
        <translation>Raise a breach</translation>
    </message>
    <message>
        <source>记录自己看不出来的问题（没有公示、违反条件、违纪），由监督人员立案并写明证据。</source>
        <translation>What the record cannot show (not posted, against the conditions, conduct) a supervisor raises, with the evidence.</translation>
    </message>
    <message>
        <source>行政许可法第七十二条、第七十四条、第七十五条；超期等由规则自动列出。</source>
        <translation>Licensing Law Art. 72, 74, 75; lateness and the like are found by rule.</translation>
    </message>
    <message>
        <source>已阅牌</source>
        <translation>Mark card seen</translation>
    </message>
    <message>
        <source>当事人知道了这张牌或者这项问题；找不到当事人的由负责人阅。</source>
        <translation>The officer concerned knows of the card or breach; where none can be named, the head.</translation>
    </message>
    <message>
        <source>已阅不等于承认，接着可以书面说明。</source>
        <translation>To have seen it is not to admit it; a written answer may follow.</translation>
    </message>
    <message>
        <source>书面说明</source>
        <translation>Answer a card</translation>
    </message>
    <message>
        <source>先听当事人：书面说明原因，只能由本人写。</source>
        <translation>The officer is heard first, in writing, and nobody writes for him.</translation>
    </message>
    <message>
        <source>没有书面说明的牌不能销。</source>
        <translation>A card is not cleared without a written answer.</translation>
    </message>
    <message>
        <source>失职认定</source>
        <translation>Decide on a breach</translation>
    </message>
    <message>
        <source>当事人已阅或者说明以后，由监督人员认定：属实的定处理措施，不属实的销牌。</source>
        <translation>Once it was seen or answered a supervisor decides: upheld with a measure, or cleared.</translation>
    </message>
    <message>
        <source>措施由轻到重：诫勉教育、通报批评、效能告诫、离岗培训、调离、辞退。</source>
        <translation>Measures, mildest first: admonition, criticism, warning, training, transfer, dismissal.</translation>
    </message>
    <message>
        <source>对差评或者认定不服的，当事人本人申诉一次，写明理由。</source>
        <translation>Against a rating or a finding the officer himself may appeal once, with reasons.</translation>
    </message>
    <message>
        <source>由核实、认定之外的另一位监督人员复核。</source>
        <translation>Another supervisor than the one who judged hears it.</translation>
    </message>
    <message>
        <source>申诉复核</source>
        <translation>Hear an appeal</translation>
    </message>
    <message>
        <source>申诉成立的，这个差评或者认定不再计入任何数字；两样都留在台账里。</source>
        <translation>Upheld, the rating or finding counts in no figure; both stay in the ledger.</translation>
    </message>
    <message>
        <source>原来核实、认定的人不得复核。</source>
        <translation>Whoever judged before does not hear it.</translation>
    </message>
    <message>
        <source>离岗登记</source>
        <translation>Record leave</translation>
    </message>
    <message>
        <source>AB 岗制度：A 岗离岗，备案的 B 岗顶岗，两人不能同时离岗。</source>
        <translation>A is away and the filed B stands in; never both away at once.</translation>
    </message>
    <message>
        <source>离岗前写明交给 B 岗的办件、材料和印章。</source>
        <translation>Say beforehand which cases, papers and seals B was given.</translation>
    </message>
    <message>
        <source>返岗登记</source>
        <translation>Record return</translation>
    </message>
    <message>
        <source>返岗当日登记，写明 B 岗代办的情况；登记之前不能办件。</source>
        <translation>Recorded on the day of return, with what B did; nothing can be done before.</translation>
    </message>
    <message>
        <source>先从待办里打开那一件离岗。</source>
        <translation>Open the leave from the worklist first.</translation>
    </message>
    <message>
        <source>来访和首问</source>
        <translation>Visit and first contact</translation>
    </message>
    <message>
        <source>告知和受理</source>
        <translation>Notice and acceptance</translation>
    </message>
    <message>
        <source>转办和移交</source>
        <translation>Referral and hand-over</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>联办和绿色通道</source>
        <translation>Joint cases and green channel</translation>
    </message>
    <message>
        <source>决定和送达</source>
        <translation>Decision and service</translation>
    </message>
    <message>
        <source>评价和投诉</source>
        <translation>Ratings and complaints</translation>
    </message>
    <message>
        <source>监督和追究</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>台账和文书</source>
        <translation>Ledger and papers</translation>
    </message>
    <message>
        <source>窗口</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>转办</source>
        <translation>Refer</translation>
    </message>
    <message>
        <source>不是本窗口的事，转给该办的窗口；同事不在的代收，不能一推了之（首问负责制）。</source>
        <translation>not for this window: refer it to the right one; take it for an absent colleague. Never just send people away.</translation>
    </message>
    <message>
        <source>对方接收之前仍由您负责，到时没有接收就退回来并提醒。</source>
        <translation>You stay responsible until the other side takes it; if they do not in time it comes back and warns.</translation>
    </message>
    <message>
        <source>接收转办</source>
        <translation>Take referral</translation>
    </message>
    <message>
        <source>别的窗口转来的事，接收以后由您负责到有结果为止。</source>
        <translation>Referred from another window; once taken you are responsible to the end.</translation>
    </message>
    <message>
        <source>接收本身就是记录，双方都不必再写一张单子。</source>
        <translation>Taking it is the record; neither side writes another slip.</translation>
    </message>
    <message>
        <source>退回转办</source>
        <translation>Return referral</translation>
    </message>
    <message>
        <source>不归本窗口的，写明理由退回，仍由转来的人负责。</source>
        <translation>Not for this window: return it with the reason; the sender stays responsible.</translation>
    </message>
    <message>
        <source>退回和理由都留在台账里。</source>
        <translation>The return and its reason stay in the ledger.</translation>
    </message>
    <message>
        <source>移交</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>办件和纸件交给另一个窗口或同事，写明交了什么。</source>
        <translation>Case and papers go to another window or colleague; say what was handed over.</translation>
    </message>
    <message>
        <source>对方清点接收之前由您负责；任何一天谁在管都能查到。</source>
        <translation>You are responsible until it is counted and taken; who had it on any day can be found.</translation>
    </message>
    <message>
        <source>清点纸件后接收，缺什么写明；从此由您负责。</source>
        <translation>Count the papers, say what is short; from then on it is yours.</translation>
    </message>
    <message>
        <source>双方都记在台账里，谁在哪一天管这件事一查就有。</source>
        <translation>Both sides stand in the ledger, so who had the case on any day can be found.</translation>
    </message>
    <message>
        <source>纸件去向</source>
        <translation>Where papers are</translation>
    </message>
    <message>
        <source>收、转、退、领：每一次交接谁给谁、什么时候、哪些纸件。</source>
        <translation>Taken, passed on, returned, fetched: who gave what to whom, and when.</translation>
    </message>
    <message>
        <source>哪一天由谁负责，也在这里。</source>
        <translation>Who was responsible on which day stands here too.</translation>
    </message>
    <message>
        <source>结论：容缺</source>
        <translation>Verdict: deferred</translation>
    </message>
    <message>
        <source>可以容缺的材料暂缺，申请人书面承诺补齐日期（F7）后先受理。</source>
        <translation>May lack for now: accepted on a written promise with a date (F7).</translation>
    </message>
    <message>
        <source>只有事项标明可以容缺的材料才行；补齐之前不能作出准予决定。</source>
        <translation>Only materials marked so; nothing is granted before they are in.</translation>
    </message>
    <message>
        <source>否定报备、延期、二次告知、容缺、作废、补录：负责人同意，或者写明意见予以撤回。</source>
        <translation>Reports of a &quot;no&quot;, extensions, second notices, gaps, voids, late entries: the head lets them stand or overturns them with reasons.</translation>
    </message>
    <message>
        <source>超出本岗权限的“不”，审核同意以后才能说；本人办的事由他人审核。</source>
        <translation>A &quot;no&quot; beyond the clerk&apos;s power waits for it; nobody reviews his own work.</translation>
    </message>
    <message>
        <source>实名差评由监督人员按期联系核实，默认一个工作日（国办发〔2019〕51号）。</source>
        <translation>A supervisor reaches a named rater in time, by default within one working day (Guobanfa 〔2019〕51).</translation>
    </message>
    <message>
        <source>属实的由责任窗口整改，不属实的向评价人说明；被评价人自己不核实。</source>
        <translation>Founded, the window puts it right; unfounded, the rater is told. Whoever was rated does not verify it.</translation>
    </message>
    <message>
        <source>整改登记</source>
        <translation>Record repair</translation>
    </message>
    <message>
        <source>差评属实、检查发现问题的，在期限内改正，写明改了什么。</source>
        <translation>What a founded rating or an inspection found is put right in time; say what was done.</translation>
    </message>
    <message>
        <source>差评随后回访，检查随后复查；没有通过的继续整改。</source>
        <translation>The rater is then called, or the repair looked at again; not passed, it goes on.</translation>
    </message>
    <message>
        <source>差评回访</source>
        <translation>Follow up a rating</translation>
    </message>
    <message>
        <source>把整改或者核实的结果告诉实名评价人，问他是否满意。</source>
        <translation>Tell the named rater what came of it and ask whether he is satisfied.</translation>
    </message>
    <message>
        <source>匿名评价无法回访；评价本身不改、不删。</source>
        <translation>An anonymous rater cannot be called; the rating is never changed or deleted.</translation>
    </message>
    <message>
        <source>投诉登记</source>
        <translation>Register complaint</translation>
    </message>
    <message>
        <source>投诉一律登记，实名、匿名都收；另立一件，手上的办件自动暂存。</source>
        <translation>Every complaint is registered, named or anonymous, as a file of its own; the case on screen is put aside.</translation>
    </message>
    <message>
        <source>由监督人员按期决定是否受理，默认五个工作日。</source>
        <translation>A supervisor decides in time whether it is taken up, by default within five working days.</translation>
    </message>
    <message>
        <source>指定承办人和答复日期：默认口头的次日，书面的两个工作日。</source>
        <translation>Name the handler and the date of the answer: by default the next day for an oral one, two working days for a written one.</translation>
    </message>
    <message>
        <source>涉及多部门或者情况复杂的可以放宽，写明为什么；被投诉人不得承办。</source>
        <translation>Several departments or tangled facts may take longer, with the reason; whoever is complained of does not handle it.</translation>
    </message>
    <message>
        <source>只有四种情形：没有对象、没有事实、不属政务服务、已经复议或者诉讼。</source>
        <translation>On four grounds only: no target, no facts, not about the service, already in review or court.</translation>
    </message>
    <message>
        <source>不予受理也要告诉投诉人。</source>
        <translation>The complainant is told of it too.</translation>
    </message>
    <message>
        <source>写明是否属实和处理结果；书面投诉必须书面答复。</source>
        <translation>Say whether it is founded and what was done; a written complaint is answered in writing.</translation>
    </message>
    <message>
        <source>属实的转入失职追究。</source>
        <translation>A founded one goes on to accountability.</translation>
    </message>
    <message>
        <source>问投诉人对处理结果是否满意；没有表态的照实记。</source>
        <translation>Ask whether the complainant is satisfied; not said is recorded as not said.</translation>
    </message>
    <message>
        <source>归档以后这件投诉了结。</source>
        <translation>Filed, the complaint is settled.</translation>
    </message>
    <message>
        <source>补录</source>
        <translation>Enter late</translation>
    </message>
    <message>
        <source>事情早就发生、现在才登记：写明发生的时间，过久的还要写原因。</source>
        <translation>It happened earlier: give the time, and the reason if it is long ago.</translation>
    </message>
    <message>
        <source>发生时间和登记时间分开记，补录计入补录率，报主管核查。</source>
        <translation>Both times are kept; late entries are counted and seen by the supervisor.</translation>
    </message>
    <message>
        <source>这一步的法律说明</source>
        <translation>What this means in law</translation>
    </message>
    <message>
        <source>眼前这一步在法律上是什么，两行；再往下是全部按键。</source>
        <translation>What the step at hand means in law, in two lines; below it every key.</translation>
    </message>
    <message>
        <source>所有能做的事，打字就找；做不了的写着为什么。</source>
        <translation>Everything that can be done, found by typing; what cannot says why.</translation>
    </message>
    <message>
        <source>按键、清单、灰的理由是同一张表。</source>
        <translation>Keys, list and reasons are one table.</translation>
    </message>
    <message>
        <source>放大文字</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>文字从 100 % 到 200 %，五档。</source>
        <translation>Text from 100 % to 200 %, five sizes.</translation>
    </message>
    <message>
        <source>手上的办件不受影响。</source>
        <translation>The case at hand is not affected.</translation>
    </message>
    <message>
        <source>缩小文字</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>文字从 200 % 到 100 %，五档。</source>
        <translation>Text from 200 % to 100 %, five sizes.</translation>
    </message>
    <message>
        <source>高对比度</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>黑白分明，焦点框加粗；再按一次还原。</source>
        <translation>Black on white with strong frames; press again to go back.</translation>
    </message>
    <message>
        <source>颜色从来不是唯一的标志。</source>
        <translation>Colour is never the only sign.</translation>
    </message>
    <message>
        <source>中文 / English</source>
        <translation>中文 / English</translation>
    </message>
    <message>
        <source>界面在中文和英文之间切换。</source>
        <translation>Switches the screens between Chinese and English.</translation>
    </message>
    <message>
        <source>文书永远是中文。</source>
        <translation>Papers are always Chinese.</translation>
    </message>
    <message>
        <source>锁屏</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>离开一会儿就锁上：别人不能用您的名字登记，也看不到办件。</source>
        <translation>Lock it when you turn away: nobody records in your name or sees a case.</translation>
    </message>
    <message>
        <source>输入 PIN 回到原来的画面；久不操作会自动锁上。</source>
        <translation>The PIN brings the screen back as it was. It locks by itself after a while.</translation>
    </message>
    <message>
        <source>请申请人核对</source>
        <translation>Let the applicant check</translation>
    </message>
    <message>
        <source>打印之前，姓名、事项、已收材料和答复日期请申请人自己看一遍。</source>
        <translation>Before anything is printed, the applicant looks over name, item, papers received and date of reply.</translation>
    </message>
    <message>
        <source>申请人屏幕只显示眼前这一件；换了办件、锁屏或离开窗口，立刻收起。</source>
        <translation>It shows the case at hand only, and goes blank at once when that changes, on lock and on log-out.</translation>
    </message>
    <message>
        <source>评价</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>好差评：一次服务一评，五个等级，申请人自愿在自己的屏幕上评（国办发〔2019〕51号）。</source>
        <translation>One rating per visit, five levels, given freely by the applicant on their own screen (国办发〔2019〕51号).</translation>
    </message>
    <message>
        <source>没有评的记为没有评价，不算满意；窗口人员不能代评，也不能改、不能删。</source>
        <translation>Who does not rate counts as not rated, never as satisfied. The clerk cannot rate, change or delete.</translation>
    </message>
    <message>
        <source>选择申请人屏幕</source>
        <translation>Choose applicant&apos;s screen</translation>
    </message>
    <message>
        <source>选定给申请人看的屏幕；本机记住，拔下再接上还认得。</source>
        <translation>Chosen once and remembered on this PC, also after unplugging.</translation>
    </message>
    <message>
        <source>选定的屏幕不在时什么也不显示，窗口人员的屏幕不会给申请人看到。</source>
        <translation>While that screen is away nothing is shown; the clerk&apos;s screen is never shown to the applicant.</translation>
    </message>
    <message>
        <source>交接班</source>
        <translation>Hand over the shift</translation>
    </message>
    <message>
        <source>岗位责任制：没办完的、到期的、手上的材料，列成一张交接班单，双方签名。</source>
        <translation>What is unfinished, what is due and the papers held, on one sheet signed by both.</translation>
    </message>
    <message>
        <source>今天办了多少也在上面；可以打印，也可以存成 PDF。</source>
        <translation>With the figures of the day; printed, or kept as PDF.</translation>
    </message>
    <message>
        <source>登记来访</source>
        <translation>Note the visitor</translation>
    </message>
    <message>
        <source>首问台账：时间、方式、来访人、电话、事由、收下的材料，一事一行。</source>
        <translation>The contact ledger: time, channel, visitor, phone, matter, papers taken; one line each.</translation>
    </message>
    <message>
        <source>第一个字已经登记首问，其余的随手补上；答复、转办、收件时一并入账。</source>
        <translation>The first keystroke opened it; the rest is filled in here and recorded with the next step.</translation>
    </message>
    <message>
        <source>还没有可以请申请人核对的内容。</source>
        <translation>There is nothing for the applicant to check yet.</translation>
    </message>
    <message>
        <source>已请申请人核对。</source>
        <translation>The applicant has been asked to check.</translation>
    </message>
    <message>
        <source>申请人屏幕没有接上，请检查接线；也可以另选一个屏幕。</source>
        <translation>The applicant&apos;s screen is not connected. Check the cable, or choose another screen.</translation>
    </message>
    <message>
        <source>还没有申请人屏幕。接上第二个屏幕，再用“选择申请人屏幕”选定。</source>
        <translation>There is no screen for the applicant. Connect a second one and choose it with “Choose applicant&apos;s screen”.</translation>
    </message>
    <message>
        <source>正在请申请人评价，可以接着办别的步骤。</source>
        <translation>The applicant is being asked for a rating. You can go on meanwhile.</translation>
    </message>
    <message>
        <source>已登记没有评价的原因。</source>
        <translation>The reason for no rating is on record.</translation>
    </message>
    <message>
        <source>✓ 申请人已核对无误。</source>
        <translation>✓ The applicant found everything correct.</translation>
    </message>
    <message>
        <source>谢谢</source>
        <translation>Thank you</translation>
    </message>
    <message>
        <source>内容已核对无误</source>
        <translation>You found everything correct</translation>
    </message>
    <message>
        <source>▲ 申请人说内容有误，请当面核对、更正后再请核对（Alt+K）。</source>
        <translation>▲ The applicant says something is wrong. Check it together, correct it, then ask again (Alt+K).</translation>
    </message>
    <message>
        <source>请告诉窗口人员</source>
        <translation>Please tell the clerk</translation>
    </message>
    <message>
        <source>哪里不对，请当面说明，改好后再请您核对</source>
        <translation>Say what is wrong; once it is corrected you will be asked again</translation>
    </message>
    <message>
        <source>已评价，谢谢。</source>
        <translation>Rated, thank you.</translation>
    </message>
    <message>
        <source>谢谢评价</source>
        <translation>Thank you for rating</translation>
    </message>
    <message>
        <source>您的意见会用来改进服务</source>
        <translation>What you say helps to improve the service</translation>
    </message>
    <message>
        <source>申请人没有评价，不计入评价。</source>
        <translation>The applicant did not rate; nothing is counted.</translation>
    </message>
    <message>
        <source>欢迎</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>暂停服务，请稍候</source>
        <translation>Closed for a moment, please wait</translation>
    </message>
    <message>
        <source>申请人屏幕</source>
        <translation>Applicant&apos;s screen</translation>
    </message>
    <message>
        <source>办结不晚于</source>
        <translation>Finished no later than</translation>
    </message>
    <message>
        <source>是否受理，答复不晚于</source>
        <translation>Reply whether it is accepted no later than</translation>
    </message>
    <message>
        <source>✕ 有误</source>
        <translation>✕ Something is wrong</translation>
    </message>
    <message>
        <source>✓ 核对无误</source>
        <translation>✓ All correct</translation>
    </message>
    <message>
        <source>请核对</source>
        <translation>Please check</translation>
    </message>
    <message>
        <source>✕ 还缺 {n} 件</source>
        <translation>✕ Still missing: {n}</translation>
    </message>
    <message>
        <source>✓ 已收 {n} 件</source>
        <translation>✓ Received: {n}</translation>
    </message>
    <message>
        <source>……共 {n} 件</source>
        <translation>… {n} in all</translation>
    </message>
    <message>
        <source>不评价</source>
        <translation>No rating</translation>
    </message>
    <message>
        <source>提交评价</source>
        <translation>Send rating</translation>
    </message>
    <message>
        <source>请评价这次服务</source>
        <translation>How was this visit?</translation>
    </message>
    <message>
        <source>自愿评价，窗口人员看不到您选了哪一项</source>
        <translation>Rating is voluntary; the clerk does not see what you choose</translation>
    </message>
    <message>
        <source>还有 {n} 秒</source>
        <translation>{n} s left</translation>
    </message>
    <message>
        <source>哪里没有做好？</source>
        <translation>What was not good?</translation>
    </message>
    <message>
        <source>可以选几项，也可以不选</source>
        <translation>Choose any number, or none</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>每个屏幕上正显示着自己的号码。</source>
        <translation>Each screen is showing its own number.</translation>
    </message>
    <message>
        <source>没有申请人屏幕</source>
        <translation>No screen for the applicant</translation>
    </message>
    <message>
        <source>{n} 号：{name}，{width} × {height}</source>
        <translation>No. {n}: {name}, {width} × {height}</translation>
    </message>
    <message>
        <source>屏幕</source>
        <translation>screen</translation>
    </message>
    <message>
        <source>（您自己的屏幕）</source>
        <translation> (your own)</translation>
    </message>
    <message>
        <source>这个屏幕上正是您自己的窗口，申请人会看到别人的办件。请选另一个，镜像的屏幕先改成扩展。</source>
        <translation>Your own window is on this screen, so the applicant would see other people&apos;s cases. Choose another; extend mirrored screens first.</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>没有申请人屏幕，窗口人员不能代替申请人评价；没有评价的不计入满意率。</source>
        <translation>There is no screen for the applicant, and a clerk never rates for them. Who did not rate is not counted as satisfied.</translation>
    </message>
    <message>
        <source>没有评价</source>
        <translation>No rating given</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>转</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>退</source>
        <translation>Given back</translation>
    </message>
    <message>
        <source>领</source>
        <translation>Fetched</translation>
    </message>
    <message>
        <source>谁负责，从什么时候起</source>
        <translation>Who was responsible, since when</translation>
    </message>
    <message>
        <source>还没有收下纸件。</source>
        <translation>No papers taken yet.</translation>
    </message>
    <message>
        <source>投诉什么</source>
        <translation>Complaint about</translation>
    </message>
    <message>
        <source>来的方式</source>
        <translation>Came by</translation>
    </message>
    <message>
        <source>投诉人</source>
        <translation>Complainant</translation>
    </message>
    <message>
        <source>投诉对象</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>关于办件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>登记日期</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>答复日期</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>是否属实</source>
        <translation>Founded</translation>
    </message>
    <message>
        <source>是否满意</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>事实</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>Wish</translation>
    </message>
    <message>
        <source>不予受理情形</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>处理结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>，书面</source>
        <translation>, in writing</translation>
    </message>
    <message>
        <source>匿名</source>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>实名</source>
        <translation>Named</translation>
    </message>
    <message>
        <source>属实</source>
        <translation>True</translation>
    </message>
    <message>
        <source>不属实</source>
        <translation>Untrue</translation>
    </message>
    <message>
        <source>等监督人员决定是否受理，最迟 {day}。</source>
        <translation>A supervisor decides by {day} whether it is taken up.</translation>
    </message>
    <message>
        <source>由{name}查明并答复，最迟 {day}。</source>
        <translation>{name} looks into it and answers by {day}.</translation>
    </message>
    <message>
        <source>已经答复；问投诉人是否满意，然后归档。</source>
        <translation>Answered; ask whether the complainant is satisfied, then file it.</translation>
    </message>
    <message>
        <source>{day} 不予受理，已了结。</source>
        <translation>Not taken up on {day}; settled.</translation>
    </message>
    <message>
        <source>✓ {day} 归档，已了结。</source>
        <translation>✓ Filed on {day}; settled.</translation>
    </message>
    <message>
        <source>怎样检查</source>
        <translation>How</translation>
    </message>
    <message>
        <source>明查</source>
        <translation>Announced</translation>
    </message>
    <message>
        <source>暗访</source>
        <translation>Unannounced</translation>
    </message>
    <message>
        <source>检查对象</source>
        <translation>Inspected</translation>
    </message>
    <message>
        <source>检查日期</source>
        <translation>Inspected on</translation>
    </message>
    <message>
        <source>整改期限</source>
        <translation>Put right by</translation>
    </message>
    <message>
        <source>整改日期</source>
        <translation>Put right on</translation>
    </message>
    <message>
        <source>复查日期</source>
        <translation>Rechecked on</translation>
    </message>
    <message>
        <source>违反禁令</source>
        <translation>Bans broken</translation>
    </message>
    <message>
        <source>发现的问题</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>整改情况</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>复查情况</source>
        <translation>Recheck</translation>
    </message>
    <message>
        <source>▲ 复查没有通过，继续整改，最迟 {day}。</source>
        <translation>▲ The recheck did not pass; put it right by {day}.</translation>
    </message>
    <message>
        <source>等窗口整改，最迟 {day}。</source>
        <translation>The window puts it right by {day}.</translation>
    </message>
    <message>
        <source>已经整改，等监督人员复查。</source>
        <translation>Put right; a supervisor looks at it again.</translation>
    </message>
    <message>
        <source>✓ 复查通过，已了结。</source>
        <translation>✓ The recheck passed; settled.</translation>
    </message>
    <message>
        <source>✓ 没有发现问题，已了结。</source>
        <translation>✓ Nothing found; settled.</translation>
    </message>
    <message>
        <source>顶岗</source>
        <translation>Stand-in</translation>
    </message>
    <message>
        <source>第一天</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>最后一天</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>返岗</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>B 岗代办的情况</source>
        <translation>What B did meanwhile</translation>
    </message>
    <message>
        <source>✓ {day} 返岗，已了结。</source>
        <translation>✓ Back on {day}; settled.</translation>
    </message>
    <message>
        <source>▲ 离岗到 {day} 为止，请登记返岗。</source>
        <translation>▲ The leave ran out on {day}; record the return.</translation>
    </message>
    <message>
        <source>{a}离岗，{b}顶岗，到 {day}。</source>
        <translation>{a} is away, {b} stands in, until {day}.</translation>
    </message>
    <message>
        <source>已评价</source>
        <translation>Rated</translation>
    </message>
    <message>
        <source>评价的后续处理，办结后可见</source>
        <translation>Follow-up of the rating, shown when the case is over</translation>
    </message>
    <message>
        <source>撤回的理由</source>
        <translation>Reason for withdrawing</translation>
    </message>
    <message>
        <source>材料一并退还申请人，由申请人签收。</source>
        <translation>All papers go back to the applicant, who signs for them.</translation>
    </message>
    <message>
        <source>登记撤回</source>
        <translation>Record withdrawal</translation>
    </message>
    <message>
        <source>更正了哪几件</source>
        <translation>Which materials</translation>
    </message>
    <message>
        <source>更正了什么</source>
        <translation>What was put right</translation>
    </message>
    <message>
        <source>已更正</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>更正后这几件记“收”，不必再告知。</source>
        <translation>They then count as received and need no notice.</translation>
    </message>
    <message>
        <source>见证人</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>哪一份</source>
        <translation>Which paper</translation>
    </message>
    <message>
        <source>拒绝签收，有见证人在场</source>
        <translation>Refused to sign, a witness was present</translation>
    </message>
    <message>
        <source>登记签收</source>
        <translation>Record delivery</translation>
    </message>
    <message>
        <source>哪一种承诺</source>
        <translation>Kind of commitment</translation>
    </message>
    <message>
        <source>承诺的材料</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>何时补齐</source>
        <translation>Supplied by</translation>
    </message>
    <message>
        <source>书面承诺</source>
        <translation>Written commitment</translation>
    </message>
    <message>
        <source>已签承诺书</source>
        <translation>Commitment signed</translation>
    </message>
    <message>
        <source>容缺最迟补到 {day}；补齐之前不能作出准予决定。</source>
        <translation>Deferred papers by {day} at the latest; nothing is granted before.</translation>
    </message>
    <message>
        <source>其余 {n} 件按收齐登记：{names}</source>
        <translation>The other {n} are recorded as received: {names}</translation>
    </message>
    <message>
        <source>。</source>
        <translation>. </translation>
    </message>
    <message>
        <source>哪一份逾期</source>
        <translation>Which one lapsed</translation>
    </message>
    <message>
        <source>经过和催告情况</source>
        <translation>What happened, reminders</translation>
    </message>
    <message>
        <source>程序只提示，由人办结；材料退还申请人。</source>
        <translation>The program only proposes; a person closes it. The papers go back.</translation>
    </message>
    <message>
        <source>承诺书</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>核查结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>查明的情况</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>登记核查</source>
        <translation>Record check</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>来访人</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>收下的材料</source>
        <translation>Papers taken</translation>
    </message>
    <message>
        <source>没有就留空</source>
        <translation>Leave empty if none</translation>
    </message>
    <message>
        <source>转到</source>
        <translation>Refer to</translation>
    </message>
    <message>
        <source>代收给哪位同事</source>
        <translation>For which colleague</translation>
    </message>
    <message>
        <source>不指定</source>
        <translation>Nobody in particular</translation>
    </message>
    <message>
        <source>随转的材料</source>
        <translation>Papers sent along</translation>
    </message>
    <message>
        <source>对方接收之前仍由您负责；{n} 分钟没有接收就退回您这里并提醒。</source>
        <translation>You stay responsible until it is taken; after {n} minutes it comes back to you and warns.</translation>
    </message>
    <message>
        <source>首问转办</source>
        <translation>Refer a contact</translation>
    </message>
    <message>
        <source>接收以后由您负责到有结果为止。</source>
        <translation>Once taken you are responsible to the end.</translation>
    </message>
    <message>
        <source>接收</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>退回的理由</source>
        <translation>Reason for returning</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>{time} {number} 号窗口 {name} 转来</source>
        <translation>{time} from window {number}, {name}</translation>
    </message>
    <message>
        <source>随转 {papers}</source>
        <translation>with {papers}</translation>
    </message>
    <message>
        <source>移交到</source>
        <translation>Hand over to</translation>
    </message>
    <message>
        <source>交给哪一位</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>移交的纸件</source>
        <translation>Papers handed over</translation>
    </message>
    <message>
        <source>移交的原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>对方清点接收之前，办件和纸件仍由您负责。</source>
        <translation>Case and papers stay yours until they are counted and taken.</translation>
    </message>
    <message>
        <source>移交办件</source>
        <translation>Hand over the case</translation>
    </message>
    <message>
        <source>{time} {number} 号窗口 {name} 移交</source>
        <translation>{time} handed over by window {number}, {name}</translation>
    </message>
    <message>
        <source>缺少什么</source>
        <translation>What is short</translation>
    </message>
    <message>
        <source>清点无误就留空</source>
        <translation>Leave empty if all is there</translation>
    </message>
    <message>
        <source>清点接收</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>补录：事情发生的时间</source>
        <translation>Late entry: when it happened</translation>
    </message>
    <message>
        <source>按此时间登记</source>
        <translation>Enter as of then</translation>
    </message>
    <message>
        <source>哪一天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>几点</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>为什么现在才登记</source>
        <translation>Why only now</translation>
    </message>
    <message>
        <source>接下来为这一件登记的每一步都按这个时间记，登记时间另记；离开这一件就恢复。时间留空就是现在。</source>
        <translation>Every next step of this case is recorded as of that time, with the time of entry beside it, until you leave the case. No time means now.</translation>
    </message>
    <message>
        <source>时间请写成 09:30</source>
        <translation>Write the time as 09:30</translation>
    </message>
    <message>
        <source>{n} 件材料按收齐登记：{names}。</source>
        <translation>{n} materials are recorded as received: {names}. </translation>
    </message>
    <message>
        <source>受理、准予许可、当面送达一步登记。</source>
        <translation>Acceptance, grant and service are recorded in one step.</translation>
    </message>
    <message>
        <source>准予并办结</source>
        <translation>Grant and finish</translation>
    </message>
    <message>
        <source>没有等着签收的文书</source>
        <translation>no paper waits to be delivered</translation>
    </message>
    <message>
        <source>没有等着核查的告知承诺</source>
        <translation>no declaration waits to be checked</translation>
    </message>
    <message>
        <source>还没有办件</source>
        <translation>no case yet</translation>
    </message>
    <message>
        <source>不是即办件</source>
        <translation>not an on-the-spot item</translation>
    </message>
    <message>
        <source>这一件里没有等您处理的事项</source>
        <translation>nothing in this case waits for you</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>先报备再说“不”（否定报备制），报备号 {number}；材料全部退还。</source>
        <translation>Reported before it is said, report no. {number}; all papers go back.</translation>
    </message>
    <message>
        <source>报备什么</source>
        <translation>What is reported</translation>
    </message>
    <message>
        <source>补什么就能办</source>
        <translation>What would make it possible</translation>
    </message>
    <message>
        <source>超出本岗位权限，须负责人先同意</source>
        <translation>Beyond my power: the head must agree first</translation>
    </message>
    <message>
        <source>报备</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>负责人可以推翻；没有看过之前，这件事一直挂着。</source>
        <translation>The head may overturn it; until it is looked at it stays open.</translation>
    </message>
    <message>
        <source>不归本窗口，转给该办的窗口</source>
        <translation>Not for this window: refer it</translation>
    </message>
    <message>
        <source>全部操作，打字就找</source>
        <translation>all actions, found by typing</translation>
    </message>
    <message>
        <source>眼前这一步在法律上是什么</source>
        <translation>what the step at hand means in law</translation>
    </message>
    <message>
        <source>{time} 起由您负责到有结果为止。选事项，或 F6 答复、F8 转办；下面的随手补上，都可以不填。</source>
        <translation>Yours since {time}, to the end. Choose an item, or answer (F6), or refer (F8); what is below may stay empty.</translation>
    </message>
    <message>
        <source>▲ {time} 转给 {place}，到时没有接收，已退回您这里：请再转（F8）或者自己办。</source>
        <translation>▲ Referred {time} to {place}, not taken in time and back with you: refer again (F8) or handle it.</translation>
    </message>
    <message>
        <source>{time} 已转给 {place}，等对方接收；接收之前由您负责。</source>
        <translation>Referred {time} to {place}, not taken yet; you are responsible until it is.</translation>
    </message>
    <message>
        <source>来访登记（{channel}）</source>
        <translation>Visitor noted ({channel})</translation>
    </message>
    <message>
        <source>内容，可上下滚动</source>
        <translation>Contents, scrolls up and down</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>请选择：{label}</source>
        <translation>Choose: {label}</translation>
    </message>
    <message>
        <source>{label}请写成 20261127</source>
        <translation>Write “{label}” as 20261127</translation>
    </message>
    <message>
        <source>☰ 全部操作</source>
        <translation>☰ All actions</translation>
    </message>
    <message>
        <source>法律说明</source>
        <translation>In law</translation>
    </message>
    <message>
        <source>全部按键</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>没有专用键：Alt+M 打字查找</source>
        <translation>No key of its own: Alt+M and type</translation>
    </message>
    <message>
        <source>可以容缺</source>
        <translation>may be deferred</translation>
    </message>
    <message>
        <source>解锁</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>换人登录</source>
        <translation>Log in as somebody else</translation>
    </message>
    <message>
        <source>窗口已锁</source>
        <translation>Window locked</translation>
    </message>
    <message>
        <source>输入 PIN 回到原来的画面；没办完的都已暂存。</source>
        <translation>The PIN brings the screen back as it was; everything unfinished is kept.</translation>
    </message>
    <message>
        <source>岗位</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>等候时间太长</source>
        <translation>Waited too long</translation>
    </message>
    <message>
        <source>没有一次说清要什么材料</source>
        <translation>Papers not told all at once</translation>
    </message>
    <message>
        <source>要了清单以外的材料</source>
        <translation>Asked for papers not on the list</translation>
    </message>
    <message>
        <source>服务态度不好</source>
        <translation>Unfriendly</translation>
    </message>
    <message>
        <source>没有按承诺时限办结</source>
        <translation>Not finished in the promised time</translation>
    </message>
    <message>
        <source>收费不清楚</source>
        <translation>Fees were not clear</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>正在打印 {number} ……</source>
        <translation>Printing {number} …</translation>
    </message>
    <message>
        <source>离开之前</source>
        <translation>Before you leave</translation>
    </message>
    <message>
        <source>离开</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>都保存在本机，不会丢；下次在这个窗口登录接着办。要交给别人的，先按 Alt+J 交接班。</source>
        <translation>All of it is kept on this PC and nothing is lost; log in at this window to go on. To hand it to somebody else, press Alt+J first.</translation>
    </message>
    <message>
        <source>首问还没有办结：{n} 个</source>
        <translation>First contacts without an end: {n}</translation>
    </message>
    <message>
        <source>材料结论填了、还没有登记：{n} 件</source>
        <translation>Cases with verdicts typed and not recorded: {n}</translation>
    </message>
    <message>
        <source>记录还没有传到中心：{n} 条</source>
        <translation>Entries not yet sent to the centre: {n}</translation>
    </message>
    <message>
        <source>告知</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>首问没有办结</source>
        <translation>First contacts without an end</translation>
    </message>
    <message>
        <source>转出去还没有人接</source>
        <translation>Sent on and not taken yet</translation>
    </message>
    <message>
        <source>转来等着接收</source>
        <translation>Sent here, to be taken</translation>
    </message>
    <message>
        <source>今天和下一个工作日到期</source>
        <translation>Due today or the next working day</translation>
    </message>
    <message>
        <source>文书没有打出</source>
        <translation>Papers not printed</translation>
    </message>
    <message>
        <source>结果等着领取</source>
        <translation>Results to be collected</translation>
    </message>
    <message>
        <source>手上的纸质材料</source>
        <translation>Papers held here</translation>
    </message>
    <message>
        <source>交接班单</source>
        <translation>Hand-over sheet</translation>
    </message>
    <message>
        <source>{number} 号窗口&#x3000;交班人 {officer}</source>
        <translation>Window {number}&#x3000;handed over by {officer}</translation>
    </message>
    <message>
        <source>没有要交接的。</source>
        <translation>Nothing to hand over.</translation>
    </message>
    <message>
        <source>{day} 到期</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>到 {n} 号窗口</source>
        <translation>to window {n}</translation>
    </message>
    <message>
        <source>当事人</source>
        <translation>Officer concerned</translation>
    </message>
    <message>
        <source>什么问题</source>
        <translation>Breach</translation>
    </message>
    <message>
        <source>事实和证据</source>
        <translation>Facts and evidence</translation>
    </message>
    <message>
        <source>立案</source>
        <translation>Raise</translation>
    </message>
    <message>
        <source>已阅</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>哪张牌、哪项问题</source>
        <translation>Card or breach</translation>
    </message>
    <message>
        <source>登记说明</source>
        <translation>Record answer</translation>
    </message>
    <message>
        <source>处理措施</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>认定</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>提出申诉</source>
        <translation>Appeal</translation>
    </message>
    <message>
        <source>对哪一项申诉</source>
        <translation>Appeal against</translation>
    </message>
    <message>
        <source>申诉的理由</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>哪一件申诉</source>
        <translation>Appeal</translation>
    </message>
    <message>
        <source>复核结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>申诉成立</source>
        <translation>Appeal upheld</translation>
    </message>
    <message>
        <source>申诉不成立</source>
        <translation>Appeal dismissed</translation>
    </message>
    <message>
        <source>登记复核</source>
        <translation>Record result</translation>
    </message>
    <message>
        <source>要求（可空）</source>
        <translation>Wish (may be empty)</translation>
    </message>
    <message>
        <source>投诉人（匿名的空着）</source>
        <translation>Complainant (empty: anonymous)</translation>
    </message>
    <message>
        <source>投诉哪个窗口</source>
        <translation>Against window</translation>
    </message>
    <message>
        <source>投诉哪个人</source>
        <translation>Against officer</translation>
    </message>
    <message>
        <source>关于哪一件（编号，可空）</source>
        <translation>Case number (may be empty)</translation>
    </message>
    <message>
        <source>书面投诉（必须书面答复）</source>
        <translation>In writing (must be answered in writing)</translation>
    </message>
    <message>
        <source>投诉另立一件，手上的办件自动暂存。</source>
        <translation>A complaint is a file of its own; the case on screen is put aside.</translation>
    </message>
    <message>
        <source>登记投诉</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>为什么要更久</source>
        <translation>Why it takes longer</translation>
    </message>
    <message>
        <source>涉及多部门，或者情况复杂</source>
        <translation>Several departments, or tangled facts</translation>
    </message>
    <message>
        <source>按规定最迟 {day} 答复。</source>
        <translation>By the rule it is answered by {day}.</translation>
    </message>
    <message>
        <source>受理投诉</source>
        <translation>Take up</translation>
    </message>
    <message>
        <source>属于哪种情形</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>登记不予受理</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>投诉是否属实</source>
        <translation>Is it founded</translation>
    </message>
    <message>
        <source>查明的情况和处理结果</source>
        <translation>What was found and done</translation>
    </message>
    <message>
        <source>登记答复</source>
        <translation>Record answer</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>File</translation>
    </message>
    <message>
        <source>检查哪个窗口</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>涉及哪个人</source>
        <translation>Officer concerned</translation>
    </message>
    <message>
        <source>没有具体的人</source>
        <translation>Nobody in particular</translation>
    </message>
    <message>
        <source>违反了哪条禁令</source>
        <translation>Bans broken</translation>
    </message>
    <message>
        <source>发现的问题（没有的空着）</source>
        <translation>Findings (empty: none)</translation>
    </message>
    <message>
        <source>检查另立一件，手上的办件自动暂存。没有发现问题的，登记以后就了结。</source>
        <translation>An inspection is a file of its own; the case on screen is put aside. One that finds nothing is settled at once.</translation>
    </message>
    <message>
        <source>登记检查</source>
        <translation>Record inspection</translation>
    </message>
    <message>
        <source>复查结果</source>
        <translation>Recheck</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>没有通过，继续整改</source>
        <translation>Not passed, still to be put right</translation>
    </message>
    <message>
        <source>看到的情况</source>
        <translation>What was seen</translation>
    </message>
    <message>
        <source>登记复查</source>
        <translation>Record recheck</translation>
    </message>
    <message>
        <source>谁离岗</source>
        <translation>Who is away</translation>
    </message>
    <message>
        <source>交给 B 岗的办件、材料和印章</source>
        <translation>Cases, papers and seals given to B</translation>
    </message>
    <message>
        <source>登记离岗</source>
        <translation>Record leave</translation>
    </message>
    <message>
        <source>离岗另立一件，手上的办件自动暂存。登记以后，返岗之前不能办件。</source>
        <translation>A leave is a file of its own; the case on screen is put aside. Once recorded, nothing can be done at a window until the return.</translation>
    </message>
    <message>
        <source>顶岗：{name}</source>
        <translation>Stand-in: {name}</translation>
    </message>
    <message>
        <source>没有备案的 B 岗</source>
        <translation>No B on file</translation>
    </message>
    <message>
        <source>返岗日期</source>
        <translation>Back on</translation>
    </message>
    <message>
        <source>登记返岗</source>
        <translation>Record return</translation>
    </message>
    <message>
        <source>延期</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>二次告知</source>
        <translation>Second notice</translation>
    </message>
    <message>
        <source>{causes}：{text}（{by}）</source>
        <translation>{causes}: {text} ({by})</translation>
    </message>
    <message>
        <source>{breach}：{evidence}</source>
        <translation>{breach}: {evidence}</translation>
    </message>
    <message>
        <source>审核哪一条</source>
        <translation>Line to review</translation>
    </message>
    <message>
        <source>审核意见</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Let it stand</translation>
    </message>
    <message>
        <source>不同意，撤回原来的处理</source>
        <translation>Overturn it</translation>
    </message>
    <message>
        <source>理由（不同意的必须写）</source>
        <translation>Reasons (needed to overturn)</translation>
    </message>
    <message>
        <source>登记审核</source>
        <translation>Record review</translation>
    </message>
    <message>
        <source>差评是否属实</source>
        <translation>Is the rating founded</translation>
    </message>
    <message>
        <source>核实的情况</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>登记核实</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>整改了什么</source>
        <translation>What was put right</translation>
    </message>
    <message>
        <source>登记整改</source>
        <translation>Record repair</translation>
    </message>
    <message>
        <source>评价人怎么说</source>
        <translation>What the rater says</translation>
    </message>
    <message>
        <source>登记回访</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>待说明</source>
        <translation>To answer</translation>
    </message>
    <message>
        <source>待审核</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>待协办答复</source>
        <translation>Joint answer owed</translation>
    </message>
    <message>
        <source>我的代办</source>
        <translation>My errands</translation>
    </message>
    <message>
        <source>转办没人接，再转或自己办</source>
        <translation>Nobody took it: send it on or do it</translation>
    </message>
    <message>
        <source>协办待接收</source>
        <translation>Joint part to take</translation>
    </message>
    <message>
        <source>请答复协办意见</source>
        <translation>Answer the joint part</translation>
    </message>
    <message>
        <source>跟踪代办</source>
        <translation>Follow the errand</translation>
    </message>
    <message>
        <source>请审核</source>
        <translation>Review it</translation>
    </message>
    <message>
        <source>请核实差评</source>
        <translation>Verify the rating</translation>
    </message>
    <message>
        <source>请整改</source>
        <translation>Put it right</translation>
    </message>
    <message>
        <source>请回访评价人</source>
        <translation>Call the rater</translation>
    </message>
    <message>
        <source>请定是否受理投诉</source>
        <translation>Take it up or not</translation>
    </message>
    <message>
        <source>请查明并答复投诉</source>
        <translation>Look into it and answer</translation>
    </message>
    <message>
        <source>问满意度，归档</source>
        <translation>Ask if satisfied, file</translation>
    </message>
    <message>
        <source>请复查整改</source>
        <translation>Look at it again</translation>
    </message>
    <message>
        <source>有牌待说明</source>
        <translation>Card to answer</translation>
    </message>
    <message>
        <source>请认定</source>
        <translation>Decide on the breach</translation>
    </message>
    <message>
        <source>请复核申诉</source>
        <translation>Hear the appeal</translation>
    </message>
    <message>
        <source>请登记返岗</source>
        <translation>Record the return</translation>
    </message>
    <message>
        <source>【绿】{name}</source>
        <translation>[Green] {name}</translation>
    </message>
    <message>
        <source>代{name}</source>
        <translation>for {name}</translation>
    </message>
    <message>
        <source>没人接</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <source>审查</source>
        <translation>Record examination</translation>
    </message>
    <message>
        <source>行政机关对申请材料进行审查（第三十四条第一款）。</source>
        <translation>The body examines the application papers (Art. 34(1)).</translation>
    </message>
    <message>
        <source>内部环节一个接一个，各有时限，都算在承诺时限和法定时限之内。</source>
        <translation>Internal steps follow one another, each with its own limit, all within the promised and the statutory limit.</translation>
    </message>
    <message>
        <source>需要核实申请材料实质内容的，指派两名以上工作人员核查（第三十四条第三款）。</source>
        <translation>Where the substance must be verified, two or more officers are sent (Art. 34(3)).</translation>
    </message>
    <message>
        <source>现场核查不是特别程序，期限照常计算。</source>
        <translation>A site visit is no excluded procedure; the clock runs on.</translation>
    </message>
    <message>
        <source>转报上级</source>
        <translation>Send up</translation>
    </message>
    <message>
        <source>先经下级审查、由上级决定的，二十日内审查完毕（第四十三条）。</source>
        <translation>Where the lower body reviews and the upper decides, the review takes no more than twenty days (Art. 43).</translation>
    </message>
    <message>
        <source>初步审查意见和全部申请材料直接报送上级，上级不得要求申请人重复提供（第三十五条）。</source>
        <translation>The opinion and all papers go up directly; the upper body may not ask the applicant for them again (Art. 35).</translation>
    </message>
    <message>
        <source>跟踪单</source>
        <translation>Tracking sheet</translation>
    </message>
    <message>
        <source>收件到送达的每一个节点：哪一天、做了什么、谁负责。</source>
        <translation>Every milestone from receipt to service: which day, what was done, who answers for it.</translation>
    </message>
    <message>
        <source>绿色通道项目由代办员按单跟踪；其他办件同样可以看。</source>
        <translation>The assisting officer follows a green-channel project by it; it serves every other case as well.</translation>
    </message>
    <message>
        <source>出件</source>
        <translation>Issue the result</translation>
    </message>
    <message>
        <source>结果做好，通知申请人来领；送达期限到此为止，不等人来。</source>
        <translation>The result is ready and the applicant told to fetch it; the service limit ends here, whenever they come.</translation>
    </message>
    <message>
        <source>准予许可的，自作出决定之日起十日内颁发、送达证件（第四十四条）。</source>
        <translation>A licence granted is issued and served within ten days of the decision (Art. 44).</translation>
    </message>
    <message>
        <source>中止（特别程序）</source>
        <translation>Suspend (excluded procedure)</translation>
    </message>
    <message>
        <source>听证、招标、拍卖、检验、检测、检疫、鉴定、专家评审的时间不计入期限（第四十五条）。</source>
        <translation>Hearing, tender, auction, inspection, testing, quarantine, appraisal and expert review do not count (Art. 45).</translation>
    </message>
    <message>
        <source>所需时间要书面告知申请人，告知之前期限照常计算；现场核查、公示、征求意见不停钟。</source>
        <translation>The days must be told in writing; until then the clock runs on. Site visits, public notice and consultation stop nothing.</translation>
    </message>
    <message>
        <source>恢复计时</source>
        <translation>Resume the clock</translation>
    </message>
    <message>
        <source>特别程序结束，剩下的期限从次日接着计算（第四十五条）。</source>
        <translation>The procedure is over; the days left run on from the next day (Art. 45).</translation>
    </message>
    <message>
        <source>特别程序没有结束之前不能作出决定。</source>
        <translation>There is no decision before the procedure is over.</translation>
    </message>
    <message>
        <source>期限届满之前经本机关负责人批准可以延长十日；联合办理的经本级政府负责人批准，十五日（第四十二条）。</source>
        <translation>Before the last day the head of the body may add ten days; in a joint case the head of the government, fifteen (Art. 42).</translation>
    </message>
    <message>
        <source>延长的理由要告知申请人，告知之前期限没有延长；届满以后不能再延。</source>
        <translation>The applicant must be told the reason; until then nothing is added. After the last day it is too late.</translation>
    </message>
    <message>
        <source>告知听证权利</source>
        <translation>Offer a hearing</translation>
    </message>
    <message>
        <source>直接涉及申请人与他人之间重大利益关系的，决定之前告知有权要求听证（第四十七条）。</source>
        <translation>Where great interests of the applicant and others are at stake, both are told of their right to a hearing (Art. 47).</translation>
    </message>
    <message>
        <source>被告知之日起五日内可以提出申请；听证费用申请人不承担。</source>
        <translation>They may ask within five days of being told; it costs them nothing.</translation>
    </message>
    <message>
        <source>登记听证申请</source>
        <translation>Record a hearing request</translation>
    </message>
    <message>
        <source>申请人、利害关系人在被告知听证权利之日起五日内提出（第四十七条第一款）。</source>
        <translation>Asked for by the applicant or an interested party within five days of being told (Art. 47(1)).</translation>
    </message>
    <message>
        <source>行政机关应当在二十日内组织听证；没有举行的不能作出决定。</source>
        <translation>The body holds it within twenty days; there is no decision before.</translation>
    </message>
    <message>
        <source>通知听证</source>
        <translation>Set the hearing</translation>
    </message>
    <message>
        <source>举行听证的七日前把时间、地点通知申请人、利害关系人（第四十八条第一款第一项）。</source>
        <translation>Time and place are told to the applicant and interested parties seven days before (Art. 48(1)(1)).</translation>
    </message>
    <message>
        <source>必要时予以公告。</source>
        <translation>They are published where necessary.</translation>
    </message>
    <message>
        <source>登记听证笔录</source>
        <translation>Record the hearing</translation>
    </message>
    <message>
        <source>听证公开举行，笔录交参加人确认无误后签字或者盖章（第四十八条第一款）。</source>
        <translation>Held in public; those present confirm the minutes and sign or seal them (Art. 48(1)).</translation>
    </message>
    <message>
        <source>行政机关应当根据听证笔录作出决定（第四十八条第二款）。</source>
        <translation>The decision rests on the minutes (Art. 48(2)).</translation>
    </message>
    <message>
        <source>审查意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>如：材料真实，符合条件</source>
        <translation>e.g. papers genuine, conditions met</translation>
    </message>
    <message>
        <source>现在的环节：{step}，时限 {limit}。</source>
        <translation>The step at hand: {step}, limit {limit}.</translation>
    </message>
    <message>
        <source>登记审查</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>合格</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>不合格</source>
        <translation>Not passed</translation>
    </message>
    <message>
        <source>核查情况</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>核查人员</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>两名以上工作人员到场核查；期限照常计算。</source>
        <translation>Two or more officers look at the place; the clock runs on.</translation>
    </message>
    <message>
        <source>转报的机关</source>
        <translation>Sent up to</translation>
    </message>
    <message>
        <source>上级行政机关的全称</source>
        <translation>full name of the upper body</translation>
    </message>
    <message>
        <source>初步审查意见</source>
        <translation>Preliminary opinion</translation>
    </message>
    <message>
        <source>全部申请材料随件报送；转报之后由上级机关决定。</source>
        <translation>All papers go with the case; from then on the upper body decides.</translation>
    </message>
    <message>
        <source>登记转报</source>
        <translation>Send up</translation>
    </message>
    <message>
        <source>怎样通知领取</source>
        <translation>Told by</translation>
    </message>
    <message>
        <source>通知之后申请人迟来领取，不算窗口超期。</source>
        <translation>Once told, an applicant who fetches late is not the window&apos;s delay.</translation>
    </message>
    <message>
        <source>已通知领取</source>
        <translation>Applicant told</translation>
    </message>
    <message>
        <source>所需工作日</source>
        <translation>Workdays needed</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>Begins on</translation>
    </message>
    <message>
        <source>特别程序告知书 {number}。书面告知申请人之前，期限照常计算。</source>
        <translation>Notice {number}. The clock runs on until the applicant is told in writing.</translation>
    </message>
    <message>
        <source>登记中止</source>
        <translation>Suspend</translation>
    </message>
    <message>
        <source>结束日期</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>如：检测合格，报告编号</source>
        <translation>e.g. test passed, report number</translation>
    </message>
    <message>
        <source>恢复后法定时限到 {day}。</source>
        <translation>Resumed, the statutory limit ends {day}.</translation>
    </message>
    <message>
        <source>登记恢复</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>特别程序：{procedure}，{day} 开始，告知 {n} 个工作日。</source>
        <translation>Excluded procedure: {procedure}, begun {day}, {n} workdays told.</translation>
    </message>
    <message>
        <source>延长的理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>延长工作日</source>
        <translation>Workdays to add</translation>
    </message>
    <message>
        <source>延期通知书 {number}，最多还能延长 {most} 个工作日。理由告知申请人之前，期限没有延长。</source>
        <translation>Notice {number}; at most {most} workdays more. Nothing is added until the applicant is told the reason.</translation>
    </message>
    <message>
        <source>登记延期</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>批准人</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>法定时限现在到 {before}；今天告知的话，到 {after}。</source>
        <translation>The statutory limit now ends {before}; if told today, {after}.</translation>
    </message>
    <message>
        <source>告知的是谁</source>
        <translation>Who is told</translation>
    </message>
    <message>
        <source>写身份，不写姓名，如：相邻业主</source>
        <translation>in what capacity, no names, e.g. neighbouring owner</translation>
    </message>
    <message>
        <source>被告知之日起五日内可以要求听证。</source>
        <translation>A hearing may be asked for within five days of being told.</translation>
    </message>
    <message>
        <source>登记告知</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>谁要求听证</source>
        <translation>Who asks</translation>
    </message>
    <message>
        <source>二十日内组织听证；听证没有举行，不能作出决定。</source>
        <translation>To be held within twenty days; there is no decision before.</translation>
    </message>
    <message>
        <source>登记申请</source>
        <translation>Record request</translation>
    </message>
    <message>
        <source>听证地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>举行日期</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>今天通知，最早 {day} 举行。</source>
        <translation>Announced today, it may be held from {day}.</translation>
    </message>
    <message>
        <source>登记通知</source>
        <translation>Announce</translation>
    </message>
    <message>
        <source>听证笔录</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>如：笔录 3 页，参加人已签字</source>
        <translation>e.g. 3 pages, signed by those present</translation>
    </message>
    <message>
        <source>根据听证笔录作出决定。</source>
        <translation>The decision rests on the minutes.</translation>
    </message>
    <message>
        <source>登记笔录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>还没有收件，没有可以跟踪的节点。</source>
        <translation>Not received yet; no milestone to follow.</translation>
    </message>
    <message>
        <source>绿色通道（{office}）</source>
        <translation>Green channel ({office})</translation>
    </message>
    <message>
        <source>代办员 {name}</source>
        <translation>Assisting officer {name}</translation>
    </message>
    <message>
        <source>▲ 延期 {n} 个工作日的理由还没有告知申请人，期限没有延长（第四十二条）。</source>
        <translation>▲ The applicant was not told why {n} workdays were added; nothing is added yet (Art. 42).</translation>
    </message>
    <message>
        <source>启动联办</source>
        <translation>Start joint handling</translation>
    </message>
    <message>
        <source>两个以上部门的许可，一个部门牵头受理，转告有关部门分别办理（第二十六条第二款）。</source>
        <translation>Permits of several departments: one accepts, passes on, and all handle their part (Art. 26(2)).</translation>
    </message>
    <message>
        <source>各部门各有时限；全部答复之前牵头部门不能决定。</source>
        <translation>Each has its own time; the lead cannot decide before all have answered.</translation>
    </message>
    <message>
        <source>本部门收到联办申请，从此对本部门的部分负责。</source>
        <translation>Our department has the application and answers for its part from now on.</translation>
    </message>
    <message>
        <source>时限从被请办理那天起算，不从接收起算。</source>
        <translation>The time runs from the day it was called for, not from taking it.</translation>
    </message>
    <message>
        <source>本部门的书面结果；别的部门不能代答，沉默不是同意。</source>
        <translation>Our written result; nobody else can give it, and silence is not agreement.</translation>
    </message>
    <message>
        <source>不同意的写明理由；依次办理的，后一部门从收到书面结果起算。</source>
        <translation>A no needs its reasons; whoever comes after starts with the written result.</translation>
    </message>
    <message>
        <source>绿色通道</source>
        <translation>Green channel</translation>
    </message>
    <message>
        <source>由指定的机构确认的项目优先办理，写明机构和依据。</source>
        <translation>A project put first by a named office; say which and on what ground.</translation>
    </message>
    <message>
        <source>只是排在前面，条件和材料一样不少。</source>
        <translation>First in line, nothing more: conditions and papers stay.</translation>
    </message>
    <message>
        <source>指定代办员</source>
        <translation>Name an errand officer</translation>
    </message>
    <message>
        <source>申请人要求代办的，指定代办员，不收费。</source>
        <translation>Where the applicant asks for it an officer runs the errands, free.</translation>
    </message>
    <message>
        <source>代办员的待办里有这一件，直到办完。</source>
        <translation>It stays in that officer&apos;s worklist to the end.</translation>
    </message>
    <message>
        <source>会商记录</source>
        <translation>Record a meeting</translation>
    </message>
    <message>
        <source>有关部门会商，写明谁到会、商定了什么。</source>
        <translation>The departments met: who was there, what was settled.</translation>
    </message>
    <message>
        <source>会商不停止期限的计算（第四十五条没有列入）。</source>
        <translation>A meeting stops no clock (it is not in Art. 45).</translation>
    </message>
    <message>
        <source>一表制收费</source>
        <translation>One fee sheet</translation>
    </message>
    <message>
        <source>许可不收费，法律、行政法规另有规定的除外（第五十八条）；申请书格式文本不收费。</source>
        <translation>A permit is free unless a law or regulation says otherwise (Art. 58); forms are always free.</translation>
    </message>
    <message>
        <source>各部门的收费在一张表上，按公布的项目和标准，没有依据的列不进去（第五十九条）。</source>
        <translation>All departments on one sheet, by published standards; nothing without a basis (Art. 59).</translation>
    </message>
    <message>
        <source>“{name}”的金额请写成 12.50</source>
        <translation>Write the amount of “{name}” as 12.50</translation>
    </message>
    <message>
        <source>减免依据</source>
        <translation>Basis of the reduction</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>金额（元）</source>
        <translation>Amount (yuan)</translation>
    </message>
    <message>
        <source>合计 {sum} 元，{n} 项</source>
        <translation>{sum} yuan in all, {n} line(s)</translation>
    </message>
    <message>
        <source>收费项目</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>没有法律、行政法规依据的不收；按标准下限，低于下限的写明减免依据。</source>
        <translation>Nothing without a legal basis; the lower limit of the standard, less only with the basis of the reduction.</translation>
    </message>
    <message>
        <source>开缴费一览表</source>
        <translation>Make the fee sheet</translation>
    </message>
    <message>
        <source>哪个机构确认的</source>
        <translation>Office that put it first</translation>
    </message>
    <message>
        <source>依据或者名单</source>
        <translation>Ground or list</translation>
    </message>
    <message>
        <source>绿卡编号</source>
        <translation>Card number</translation>
    </message>
    <message>
        <source>在各处列表里排在前面；材料和条件一样不少，要后补的另签承诺（F7）。</source>
        <translation>First in every list; papers and conditions stay. What comes later needs a commitment (F7).</translation>
    </message>
    <message>
        <source>列入</source>
        <translation>Put first</translation>
    </message>
    <message>
        <source>代办员</source>
        <translation>Errand officer</translation>
    </message>
    <message>
        <source>指定</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>依申请人要求，代办不收费；代办员的待办里看得到。</source>
        <translation>At the applicant&apos;s request and free; it shows in that officer&apos;s worklist.</translation>
    </message>
    <message>
        <source>到会的部门</source>
        <translation>Departments present</translation>
    </message>
    <message>
        <source>其他到会的</source>
        <translation>Others present</translation>
    </message>
    <message>
        <source>用顿号隔开</source>
        <translation>separated by commas</translation>
    </message>
    <message>
        <source>商定的事项</source>
        <translation>What was settled</translation>
    </message>
    <message>
        <source>登记会商</source>
        <translation>Record meeting</translation>
    </message>
    <message>
        <source>不分先后，同时办</source>
        <translation>all at the same time</translation>
    </message>
    <message>
        <source>请哪些部门办</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>先后</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>一套材料，一次受理；各部门各有时限，各自答复，牵头部门不能代答。</source>
        <translation>One set of papers, one acceptance; each department has its own time and answers for itself.</translation>
    </message>
    <message>
        <source>启动</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>先由{department}办完，其余再办</source>
        <translation>{department} first, the others after it</translation>
    </message>
    <message>
        <source>接收“{part}”，时限从被请办理那天起算。</source>
        <translation>Take “{part}”; the time runs from the day it was called for.</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>书面答复本部门的部分；不同意的要写明理由。</source>
        <translation>The written answer for our part; a no needs its reasons.</translation>
    </message>
    <message>
        <source>○ 未启动</source>
        <translation>○ Not started</translation>
    </message>
    <message>
        <source>等{department}办完</source>
        <translation>waits for {department}</translation>
    </message>
    <message>
        <source>{day} 答复</source>
        <translation>answered {day}</translation>
    </message>
    <message>
        <source>✓ 同意</source>
        <translation>✓ Agreed</translation>
    </message>
    <message>
        <source>✕ 不同意</source>
        <translation>✕ Refused</translation>
    </message>
    <message>
        <source>✓ 视为同意</source>
        <translation>✓ Deemed agreed</translation>
    </message>
    <message>
        <source>○ 依次等候</source>
        <translation>○ Waiting its turn</translation>
    </message>
    <message>
        <source>● 办理中</source>
        <translation>● Under way</translation>
    </message>
    <message>
        <source>◇ 待接收</source>
        <translation>◇ To be taken</translation>
    </message>
    <message>
        <source>联办部门</source>
        <translation>Departments of the joint case</translation>
    </message>
    <message>
        <source>◆ 绿色通道</source>
        <translation>◆ Green channel</translation>
    </message>
    <message>
        <source>▲ 补录 {time}</source>
        <translation>▲ Entered late {time}</translation>
    </message>
    <message>
        <source>待办：今天要办的都在那里</source>
        <translation>the worklist: what is due today</translation>
    </message>
    <message>
        <source>文书或证件</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>本行政机关负责人</source>
        <translation>Head of the body</translation>
    </message>
    <message>
        <source>本级人民政府负责人</source>
        <translation>Head of the government</translation>
    </message>
    <message>
        <source>特别程序</source>
        <translation>Excluded procedure</translation>
    </message>
    <message>
        <source>{department}不同意，不再启动</source>
        <translation>{department} disagreed: not started</translation>
    </message>
    <message>
        <source>▲ {day} 答复，超期</source>
        <translation>▲ Answered {day}, late</translation>
    </message>
    <message>
        <source>– 不启动</source>
        <translation>– Not started</translation>
    </message>
    <message>
        <source>等 {n} 件</source>
        <translation>, {n} in all</translation>
    </message>
    <message>
        <source>办过：{cases}</source>
        <translation>Earlier: {cases}</translation>
    </message>
    <message>
        <source>▲ {place} 移交过来，等您清点接收（F5）：{papers}。</source>
        <translation>▲ Handed over by {place}; count the papers and take it (F5): {papers}.</translation>
    </message>
    <message>
        <source>{time} 移交给 {place}，等对方接收；接收之前由 {sender} 负责。</source>
        <translation>{time} handed over to {place}, not taken yet; until then {sender} answers for it.</translation>
    </message>
    <message>
        <source>▲ {kind}：{names}，{day} 前应当补齐，已经过了。</source>
        <translation>▲ {kind}: {names}, was to be handed in by {day}; that day has passed.</translation>
    </message>
    <message>
        <source>{kind}：{names}，{day} 前补齐。</source>
        <translation>{kind}: {names}, to be handed in by {day}.</translation>
    </message>
    <message>
        <source>{time} 起由 {who} 负责到有结果为止。</source>
        <translation>Since {time} {who} answers for it, to the end.</translation>
    </message>
    <message>
        <source>等您接收（F5）；不归本窗口的退回。</source>
        <translation>It waits for you to take it (F5); send it back if it is not for this window.</translation>
    </message>
    <message>
        <source>▲ {place} 退回：{reason}。请再转（F8）或者自己办。</source>
        <translation>▲ Sent back by {place}: {reason}. Refer it again (F8) or deal with it here.</translation>
    </message>
    <message>
        <source>没有判为“不符”的材料</source>
        <translation>no material was found wrong</translation>
    </message>
    <message>
        <source>没有判为“容缺”（Alt+6）或“免交”的材料</source>
        <translation>no material was found deferred (Alt+6) or waived</translation>
    </message>
    <message>
        <source>只作否定报备 {number}；负责人同意以后，再按 F6 出具通知书。</source>
        <translation>Only the report {number} is made; once the head agrees, press F6 again for the notice.</translation>
    </message>
    <message>
        <source>{amount} 元/{unit}</source>
        <translation>{amount} yuan per {unit}</translation>
    </message>
    <message>
        <source>– 不再办理</source>
        <translation>– Not needed</translation>
    </message>
    <message>
        <source>不予受理通知书</source>
        <translation>Notice of non-acceptance</translation>
    </message>
    <message>
        <source>延期通知书</source>
        <translation>Notice of extension</translation>
    </message>
    <message>
        <source>特殊程序告知书</source>
        <translation>Notice of special procedure</translation>
    </message>
    <message>
        <source>特殊程序结束告知书</source>
        <translation>Notice that the special procedure ended</translation>
    </message>
    <message>
        <source>行政许可决定书</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>决定领取单</source>
        <translation>Collection slip</translation>
    </message>
    <message>
        <source>送达回证</source>
        <translation>Certificate of service</translation>
    </message>
    <message>
        <source>首问转办单</source>
        <translation>Referral slip</translation>
    </message>
    <message>
        <source>否定报备表</source>
        <translation>Report of a “no”</translation>
    </message>
    <message>
        <source>投诉登记表</source>
        <translation>Complaint record</translation>
    </message>
    <message>
        <source>物料转移单</source>
        <translation>List of papers handed over</translation>
    </message>
    <message>
        <source>缴费一览表</source>
        <translation>Fee sheet</translation>
    </message>
    <message>
        <source>来访回执</source>
        <translation>Visit slip</translation>
    </message>
    <message>
        <source>转办领号单</source>
        <translation>Queue slip</translation>
    </message>
    <message>
        <source>申请人已核对：无误</source>
        <translation>The applicant read it: right</translation>
    </message>
    <message>
        <source>申请人已核对：说有误</source>
        <translation>The applicant read it: said it is wrong</translation>
    </message>
    <message>
        <source>请申请人核对，核对无误就打印。不等请按 F12。</source>
        <translation>The applicant is reading it; it prints once found right. F12 prints without waiting.</translation>
    </message>
    <message>
        <source>▲ 申请人没有核对，文书没有打印。打印按 F12。</source>
        <translation>▲ The applicant did not read it; the paper was not printed. F12 prints it.</translation>
    </message>
    <message>
        <source>{centre} · {number} 号窗口 {officer}</source>
        <translation>{centre} · window {number} {officer}</translation>
    </message>
    <message>
        <source>打印材料清单</source>
        <translation>Print the materials checklist</translation>
    </message>
    <message>
        <source>一次性告知制：按回答的情形列出全部材料，带回去照单准备（第三十条、第三十一条）。</source>
        <translation>Told once and in full: every material this applicant owes by the answers given, to take home (Art. 30, 31).</translation>
    </message>
    <message>
        <source>80 mm 小票，咨询和收件前后都能打；不是告知书，不记入台账。</source>
        <translation>An 80 mm slip, before and after receipt; it is no notice and does not enter the ledger.</translation>
    </message>
    <message>
        <source>打印办事指南</source>
        <translation>Print the service guide</translation>
    </message>
    <message>
        <source>依据、条件、材料、程序、期限、收费和救济，申请人要求说明的应当说明（第三十条）。</source>
        <translation>Basis, conditions, materials, procedure, limits, fee and remedies; explained to whoever asks (Art. 30).</translation>
    </message>
    <message>
        <source>A4 双面，按今天公布的版本；全部事项编成一册用 window-desk guides。</source>
        <translation>Two-sided A4 in the version published today; window-desk guides makes the book of all items.</translation>
    </message>
    <message>
        <source>还没有选定事项</source>
        <translation>no item has been chosen</translation>
    </message>
    <message>
        <source>改由 {printer}，先前：{fault}</source>
        <translation>on {printer} instead; before: {fault}</translation>
    </message>
    <message>
        <source>出纸了</source>
        <translation>Paper is out</translation>
    </message>
    <message>
        <source>打印机没有回话时，由您看一眼：纸已经在手上，记为已打印。</source>
        <translation>Where the printer said nothing you look: the paper is in hand and is recorded as printed.</translation>
    </message>
    <message>
        <source>没有回答就离开，记为不清楚出纸没有，待办里再问。</source>
        <translation>Leave without an answer and it is recorded as unclear; the worklist asks again.</translation>
    </message>
    <message>
        <source>没有出纸</source>
        <translation>No paper</translation>
    </message>
    <message>
        <source>打印机没有回话、纸也没有出来：任务收回，改用第二台；没有第二台就留在待办。</source>
        <translation>The printer said nothing and no paper came: the job is taken back and goes to the second printer, else it stays on the worklist.</translation>
    </message>
    <message>
        <source>办件照样有效，PDF 已经存好。</source>
        <translation>The case stands all the same, and the PDF is kept.</translation>
    </message>
    <message>
        <source>取消打印</source>
        <translation>Stop printing</translation>
    </message>
    <message>
        <source>停下正在画或正在打的一份；还没有轮到的直接撤下。</source>
        <translation>Stops the paper being drawn or printed; one whose turn has not come is dropped.</translation>
    </message>
    <message>
        <source>办件照样有效；没有打出的文书留在待办里。</source>
        <translation>The case stands all the same; a paper that is not out stays on the worklist.</translation>
    </message>
    <message>
        <source>打印机设置</source>
        <translation>Printers</translation>
    </message>
    <message>
        <source>哪一类文书去哪一台打印机，打不出时改用哪一台；每台现在怎么样。</source>
        <translation>Which papers go to which printer, which one takes over when it fails, and how each is now.</translation>
    </message>
    <message>
        <source>打偏了在这里微调，试打一页看看；只对这台电脑有效。</source>
        <translation>Shift what is printed off the mark and print a test page; for this PC only.</translation>
    </message>
    <message>
        <source>不清楚出纸没有</source>
        <translation>unclear whether it came out</translation>
    </message>
    <message>
        <source>画 {number}</source>
        <translation>Drawing {number}</translation>
    </message>
    <message>
        <source>打印 {number}</source>
        <translation>Printing {number}</translation>
    </message>
    <message>
        <source>打印机“{name}”没有回话，请看一眼出纸没有。</source>
        <translation>Printer “{name}” said nothing: please look whether the paper came out.</translation>
    </message>
    <message>
        <source>没有正在进行的打印</source>
        <translation>nothing is being printed</translation>
    </message>
    <message>
        <source>{name}（现在找不到）</source>
        <translation>{name} (not found now)</translation>
    </message>
    <message>
        <source>▲ {fault}</source>
        <translation>▲ {fault}</translation>
    </message>
    <message>
        <source>● {name} 可用</source>
        <translation>● {name} is ready</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>办事指南和报表双面打印</source>
        <translation>Guides and reports on both sides</translation>
    </message>
    <message>
        <source>单独指定</source>
        <translation>Single papers</translation>
    </message>
    <message>
        <source>微调和试打</source>
        <translation>Shift and test</translation>
    </message>
    <message>
        <source>试打页正送往 {printer}；结果在窗口下方。</source>
        <translation>A test page is on its way to {printer}; the result shows at the bottom of the window.</translation>
    </message>
    <message>
        <source>A4 文书</source>
        <translation>A4 papers</translation>
    </message>
    <message>
        <source>内部单据</source>
        <translation>Inner papers</translation>
    </message>
    <message>
        <source>80 mm 小票</source>
        <translation>80 mm slips</translation>
    </message>
    <message>
        <source>办事指南和报表</source>
        <translation>Guides and reports</translation>
    </message>
    <message>
        <source>先用</source>
        <translation>First choice</translation>
    </message>
    <message>
        <source>打不出时改用</source>
        <translation>When that fails</translation>
    </message>
    <message>
        <source>纸盒（空为不指定）</source>
        <translation>Tray (empty: any)</translation>
    </message>
    <message>
        <source>系统默认（{name}）</source>
        <translation>System default ({name})</translation>
    </message>
    <message>
        <source>系统默认（没有：存成 PDF）</source>
        <translation>System default (none: keep PDF)</translation>
    </message>
    <message>
        <source>{kind}先用</source>
        <translation>{kind}: first choice</translation>
    </message>
    <message>
        <source>{kind}打不出时改用</source>
        <translation>{kind}: when that fails</translation>
    </message>
    <message>
        <source>没有第二台</source>
        <translation>No second printer</translation>
    </message>
    <message>
        <source>{kind}用的纸盒</source>
        <translation>{kind}: tray</translation>
    </message>
    <message>
        <source>○ 不打印，存成 PDF</source>
        <translation>○ Not printed; the PDF is kept</translation>
    </message>
    <message>
        <source>要微调和试打的打印机</source>
        <translation>Printer to shift and test</translation>
    </message>
    <message>
        <source>向右几毫米</source>
        <translation>Millimetres to the right</translation>
    </message>
    <message>
        <source>向下几毫米</source>
        <translation>Millimetres down</translation>
    </message>
    <message>
        <source>这台电脑没有打印机。请管理员在系统里添加，再打开这里。</source>
        <translation>This PC has no printer. Ask the administrator to add one in the system, then open this again.</translation>
    </message>
    <message>
        <source>向右</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>向下</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>试打 A4</source>
        <translation>Test A4</translation>
    </message>
    <message>
        <source>试打小票</source>
        <translation>Test roll</translation>
    </message>
    <message>
        <source>单独指定的文书</source>
        <translation>The single paper</translation>
    </message>
    <message>
        <source>这种文书的打印机</source>
        <translation>Printer of this paper</translation>
    </message>
    <message>
        <source>和同类一样</source>
        <translation>As its kind</translation>
    </message>
    <message>
        <source>→</source>
        <translation>→</translation>
    </message>
    <message>
        <source>{fault}{number} 已改由 {printer} 打出。</source>
        <translation>{fault} {number} was printed on {printer} instead.</translation>
    </message>
    <message>
        <source>{number} 已由 {printer} 打出</source>
        <translation>{number} printed on {printer}</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>{number} 出纸了吗？打印机“{printer}”没有回话。</source>
        <translation>Did {number} come out? Printer “{printer}” said nothing.</translation>
    </message>
    <message>
        <source>（还有 {n} 份要问）</source>
        <translation> ({n} more to ask)</translation>
    </message>
    <message>
        <source>，后面还有 {n} 份</source>
        <translation>, {n} more after it</translation>
    </message>
    <message>
        <source>同步和时钟</source>
        <translation>Sync and clock</translation>
    </message>
    <message>
        <source>什么没有传到中心、为什么、怎么办；离了中心能办什么；本机时钟准不准。</source>
        <translation>What has not reached the centre, why, and what to do; what works without it; whether this clock is right.</translation>
    </message>
    <message>
        <source>主管在这里核对存疑的记录和两个窗口收的同一件事。</source>
        <translation>Supervisors check entries in doubt here, and one matter received at two windows.</translation>
    </message>
    <message>
        <source>{clock}：以上日期按本机时钟算，可能差一天（Alt+S）</source>
        <translation>{clock}: the dates above follow this clock and may be a day off (Alt+S)</translation>
    </message>
    <message>
        <source>有 {n} 条别处的记录与中心不一致：已按中心的来，本机的一份留存并交给中心，请报告管理员核对。</source>
        <translation>{n} entries of other windows differ from the centre&apos;s: the centre&apos;s are followed, those here are kept aside and given to the centre. Tell the administrator.</translation>
    </message>
    <message>
        <source>本机的台账在别处还有一份（磁盘镜像或旧备份），那边也办过件。本机的记录一条没丢，已另起一条链传给中心；请马上停用另一台，并报告管理员。</source>
        <translation>There is another copy of this ledger (a disk image or an old backup), and it was worked with too. Nothing of this window is lost: it went to the centre in a new chain. Stop the other PC at once and tell the administrator.</translation>
    </message>
    <message>
        <source>本机的台账是旧的一份（旧备份或磁盘镜像），之后的记录已从中心取回，本机另起了一条链。请报告管理员，查清有没有另一台在用。</source>
        <translation>This ledger is an old copy (an old backup or a disk image). What was recorded later came back from the centre, and this window writes a new chain. Tell the administrator to find out whether another PC uses the same copy.</translation>
    </message>
    <message>
        <source>本机时钟快了：没有传出的记录已按中心的时间重排，先后没有变。请校准本机时钟。</source>
        <translation>This PC&apos;s clock was fast: what had not been sent was stamped anew by the centre&apos;s time, in the same order. Set the clock right.</translation>
    </message>
    <message>
        <source>首问、收件、告知、受理、决定、送达</source>
        <translation>Contact, receipt, notice, acceptance, decision, service</translation>
    </message>
    <message>
        <source>所有文书照打，编号不会重复</source>
        <translation>All papers, with numbers never used twice</translation>
    </message>
    <message>
        <source>容缺、报备、延期、中止、评价、投诉</source>
        <translation>Deferring, reports, extending, stopping, ratings, complaints</translation>
    </message>
    <message>
        <source>查找本机办过的、已经传来的办件</source>
        <translation>Finding cases of this window, and those that came in</translation>
    </message>
    <message>
        <source>登录、锁屏、交接班、暂存</source>
        <translation>Log-in, lock, hand-over, drafts</translation>
    </message>
    <message>
        <source>转办和移交：登记有效，对方连上才看到</source>
        <translation>Referrals, transfers: valid here; seen there once linked</translation>
    </message>
    <message>
        <source>别的窗口、协办部门、负责人的记录</source>
        <translation>Entries of other windows, departments, heads</translation>
    </message>
    <message>
        <source>新公布的事项、日历、名册、文书格式</source>
        <translation>New items, calendars, rosters, wordings</translation>
    </message>
    <message>
        <source>全中心的清单和数字，存疑的核对</source>
        <translation>Lists and figures of the whole centre, doubts</translation>
    </message>
    <message>
        <source>连不上中心也能办</source>
        <translation>Works without the centre</translation>
    </message>
    <message>
        <source>要有中心：现在可以</source>
        <translation>Needs the centre: works now</translation>
    </message>
    <message>
        <source>要有中心：现在等着</source>
        <translation>Needs the centre: waits now</translation>
    </message>
    <message>
        <source>没有传到中心的和有冲突的记录</source>
        <translation>Entries not at the centre, and entries in conflict</translation>
    </message>
    <message>
        <source>现在同步</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>时间正确，继续登记</source>
        <translation>The time is right, go on</translation>
    </message>
    <message>
        <source>还没有</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>上次同步</source>
        <translation>Last sync</translation>
    </message>
    <message>
        <source>待传</source>
        <translation>To send</translation>
    </message>
    <message>
        <source>{n} 条</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>本机时钟</source>
        <translation>This clock</translation>
    </message>
    <message>
        <source>中心拒收</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>中心还没有收到 · {n}</source>
        <translation>Not at the centre yet · {n}</translation>
    </message>
    <message>
        <source>时间晚于中心的时钟：校准本机时钟，之后自动重传</source>
        <translation>later than the centre&apos;s clock: set this clock right; sent again by itself</translation>
    </message>
    <message>
        <source>拒收</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>同步停住了：按上面写的做，本机数据不要删</source>
        <translation>sync has stopped: do as said above, delete nothing here</translation>
    </message>
    <message>
        <source>停住</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>连上中心后自动传</source>
        <translation>sent by itself once linked</translation>
    </message>
    <message>
        <source>存疑：两条都在台账上，请核实 · {n}</source>
        <translation>In doubt: both are on record, please look · {n}</translation>
    </message>
    <message>
        <source>{act}（{who}）</source>
        <translation>{act} ({who})</translation>
    </message>
    <message>
        <source>它依据的记录还没有传到这里</source>
        <translation>what it rests on has not come here yet</translation>
    </message>
    <message>
        <source>与 {act}（{who}）冲突</source>
        <translation>conflicts with: {act} ({who})</translation>
    </message>
    <message>
        <source>两个窗口收了同一件事：已出的文书都有效，留哪一件请定 · {n}</source>
        <translation>One matter received at two windows: papers given out stay valid, say which goes on · {n}</translation>
    </message>
    <message>
        <source>{day} 收件</source>
        <translation>received {day}</translation>
    </message>
    <message>
        <source>✕ 时钟倒走</source>
        <translation>✕ Clock ran backwards</translation>
    </message>
    <message>
        <source>时限按本机时钟算，可能差一天。请先校准本机时钟再登记。</source>
        <translation>Limits are reckoned by this PC&apos;s clock and may be a day off. Set the clock right before you record.</translation>
    </message>
    <message>
        <source>▲ 请看提示</source>
        <translation>▲ See hint</translation>
    </message>
    <message>
        <source>还没有和中心对过</source>
        <translation>Not yet compared with the centre</translation>
    </message>
    <message>
        <source>✓ 与中心一致（相差 {n} 秒）</source>
        <translation>✓ Agrees with the centre ({n} s off)</translation>
    </message>
    <message>
        <source>▲ 时钟快 {span}</source>
        <translation>▲ Clock {span} fast</translation>
    </message>
    <message>
        <source>▲ 时钟慢 {span}</source>
        <translation>▲ Clock {span} slow</translation>
    </message>
    <message>
        <source>{n} 分钟</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} 小时</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} 天</source>
        <translation>{n} days</translation>
    </message>
    <message>
        <source>本机时钟现在是 {now}，上一条记录却是 {before}，暂不能登记。请核对电脑的时间；确实正确的，按 Alt+S 在这里确认。</source>
        <translation>This PC&apos;s clock shows {now}, but the last entry is of {before}. Nothing can be recorded for now. Check the PC&apos;s date and time; if they are right, press Alt+S and confirm here.</translation>
    </message>
    <message>
        <source>没有驱动，发点阵</source>
        <translation>No driver: send dots</translation>
    </message>
    <message>
        <source>热敏打印机在系统里没有驱动时选：按 ESC/POS 直接发送，生僻字照样打得出。</source>
        <translation>Where the thermal printer has no driver in the system: it is sent ESC/POS, rare characters included.</translation>
    </message>
    <message>
        <source>申请人要求</source>
        <translation>The applicant asked for it</translation>
    </message>
    <message>
        <source>打印不清或者卡纸</source>
        <translation>Blurred or jammed</translation>
    </message>
    <message>
        <source>原件遗失</source>
        <translation>The first one was lost</translation>
    </message>
    <message>
        <source>存档缺页</source>
        <translation>A page of the file is missing</translation>
    </message>
    <message>
        <source>补打的原因</source>
        <translation>Why it is printed again</translation>
    </message>
    <message>
        <source>效能和管理</source>
        <translation>Performance and administration</translation>
    </message>
    <message>
        <source>柜台以外的各处：效能、审批、督查、报表，事项、岗位、日历、设置；没有权限的不出现。</source>
        <translation>The places beside the counter: performance, approvals, inspections, reports, items, posts, calendar, settings; those you have no right to are not shown.</translation>
    </message>
    <message>
        <source>Esc 回柜台，手上的办件还在原处；再按一次回到刚才那一处。</source>
        <translation>Esc goes back to the counter, the case in hand is where it was; the same key comes back here.</translation>
    </message>
    <message>
        <source>编目</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>发布</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>人员岗位</source>
        <translation>People and posts</translation>
    </message>
    <message>
        <source>日历</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>设备</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>看明文</source>
        <translation>Unmask</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>监察</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>回柜台&#x3000;Esc</source>
        <translation>To the counter  Esc</translation>
    </message>
    <message>
        <source>岗位公示，可上下滚动</source>
        <translation>Posts on display, scrolls up and down</translation>
    </message>
    <message>
        <source>职责</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>标准</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>A 岗</source>
        <translation>A post</translation>
    </message>
    <message>
        <source>B 岗</source>
        <translation>B post</translation>
    </message>
    <message>
        <source>监督电话</source>
        <translation>Supervision phone</translation>
    </message>
    <message>
        <source>岗位公示</source>
        <translation>Posts on display</translation>
    </message>
    <message>
        <source>岗位责任制：每个岗位的职责、标准、A 岗 B 岗，对外公开。</source>
        <translation>Post responsibility: the duty, standard, A and B of every post, open to all.</translation>
    </message>
    <message>
        <source>涉密的岗位不公示。</source>
        <translation>Secret posts are not displayed.</translation>
    </message>
    <message>
        <source>没有这项权限</source>
        <translation>You do not have this right</translation>
    </message>
    <message>
        <source>效能看板</source>
        <translation>Performance</translation>
    </message>
    <message>
        <source>限时办结、一次告知、首问负责、好差评，按窗口、人员、部门、事项看；比率先求和再相除。</source>
        <translation>Time limits, one-time notice, first contact and ratings by window, officer, department or item; shares are sums over sums.</translation>
    </message>
    <message>
        <source>每个数按回车就是它的名单，行数等于这个数。</source>
        <translation>Enter on any number opens its list, with exactly that many rows.</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>Adds</translation>
    </message>
    <message>
        <source>看哪一部分</source>
        <translation>Which part</translation>
    </message>
    <message>
        <source>计入的</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>其余的</source>
        <translation>The others</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>{rows} 行，合计 {n} {unit}</source>
        <translation>{rows} rows, {n} {unit} in all</translation>
    </message>
    <message>
        <source>▨ 其中超承诺时限</source>
        <translation>▨ of them past the promise</translation>
    </message>
    <message>
        <source>■ 办结</source>
        <translation>■ finished</translation>
    </message>
    <message>
        <source>{name}：办结 {n} 件，超期 {late} 件</source>
        <translation>{name}: {n} finished, {late} late</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>每行是</source>
        <translation>A line for each</translation>
    </message>
    <message>
        <source>看哪些指标</source>
        <translation>Which figures</translation>
    </message>
    <message>
        <source>全部部门</source>
        <translation>All departments</translation>
    </message>
    <message>
        <source>按日办结与超期</source>
        <translation>Finished and late by day</translation>
    </message>
    <message>
        <source>现在要处理</source>
        <translation>To be done now</translation>
    </message>
    <message>
        <source>按月办结与超期</source>
        <translation>Finished and late by month</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>按“{name}”排列</source>
        <translation>Sorted by {name}</translation>
    </message>
    <message>
        <source>结转 {n}</source>
        <translation>Carried over {n}</translation>
    </message>
    <message>
        <source>收件 {n}</source>
        <translation>Received {n}</translation>
    </message>
    <message>
        <source>办结 {n}</source>
        <translation>Finished {n}</translation>
    </message>
    <message>
        <source>在办 {n}</source>
        <translation>Open {n}</translation>
    </message>
    <message>
        <source>主要指标</source>
        <translation>Main figures</translation>
    </message>
    <message>
        <source>限时办结</source>
        <translation>Time limits</translation>
    </message>
    <message>
        <source>提速</source>
        <translation>Speed-up</translation>
    </message>
    <message>
        <source>首问负责</source>
        <translation>First contact</translation>
    </message>
    <message>
        <source>好差评</source>
        <translation>Ratings</translation>
    </message>
    <message>
        <source>电子监察</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>按时（承诺）</source>
        <translation>In time (promise)</translation>
    </message>
    <message>
        <source>按时（法定）</source>
        <translation>In time (law)</translation>
    </message>
    <message>
        <source>现场办结</source>
        <translation>On the spot</translation>
    </message>
    <message>
        <source>首问未结</source>
        <translation>Contacts open</translation>
    </message>
    <message>
        <source>均时（日）</source>
        <translation>Mean (days)</translation>
    </message>
    <message>
        <source>九成不超过（日）</source>
        <translation>9 in 10 within (days)</translation>
    </message>
    <message>
        <source>收件数</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>受理数</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>办结数</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>首问数</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>决定数</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>未计时</source>
        <translation>Untimed</translation>
    </message>
    <message>
        <source>转办逾时</source>
        <translation>Not taken in time</translation>
    </message>
    <message>
        <source>差评整改按时</source>
        <translation>Poor ratings fixed in time</translation>
    </message>
    <message>
        <source>提速（承诺）</source>
        <translation>Speed-up (promised)</translation>
    </message>
    <message>
        <source>提速（实际）</source>
        <translation>Speed-up (actual)</translation>
    </message>
    <message>
        <source>按窗口</source>
        <translation>By window</translation>
    </message>
    <message>
        <source>按人员</source>
        <translation>By officer</translation>
    </message>
    <message>
        <source>按岗位 A 岗</source>
        <translation>By A of the post</translation>
    </message>
    <message>
        <source>按部门</source>
        <translation>By department</translation>
    </message>
    <message>
        <source>按事项</source>
        <translation>By item</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>岗位 A 岗</source>
        <translation>A of the post</translation>
    </message>
    <message>
        <source>持平</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>{year} 年 {month} 月</source>
        <translation>{year}-{month}</translation>
    </message>
    <message>
        <source>一季度</source>
        <translation>Q1</translation>
    </message>
    <message>
        <source>二季度</source>
        <translation>Q2</translation>
    </message>
    <message>
        <source>三季度</source>
        <translation>Q3</translation>
    </message>
    <message>
        <source>四季度</source>
        <translation>Q4</translation>
    </message>
    <message>
        <source>{year} 年{quarter}</source>
        <translation>{year} {quarter}</translation>
    </message>
    <message>
        <source>{year} 年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>（不明）</source>
        <translation>(unknown)</translation>
    </message>
    <message>
        <source>{n} 号窗口</source>
        <translation>Window {n}</translation>
    </message>
    <message>
        <source>{name}：回车看名单</source>
        <translation>{name}: Enter opens the list</translation>
    </message>
    <message>
        <source>效能指标，回车看名单</source>
        <translation>Figures, Enter opens the list</translation>
    </message>
    <message>
        <source>按时办结率（承诺）</source>
        <translation>In time (promise)</translation>
    </message>
    <message>
        <source>现场办结率（即办件）</source>
        <translation>On the spot</translation>
    </message>
    <message>
        <source>群众满意率</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>未请评 {n}</source>
        <translation>not asked {n}</translation>
    </message>
    <message>
        <source>二次告知（新增要求）</source>
        <translation>Second notices</translation>
    </message>
    <message>
        <source>告知 {n} 份</source>
        <translation>notices {n}</translation>
    </message>
    <message>
        <source>登记 {n}</source>
        <translation>recorded {n}</translation>
    </message>
    <message>
        <source>转办逾时 {n}</source>
        <translation>not taken in time {n}</translation>
    </message>
    <message>
        <source>目标 {n}%</source>
        <translation>target {n}%</translation>
    </message>
    <message>
        <source>没有要处理的</source>
        <translation>Nothing waits</translation>
    </message>
    <message>
        <source>{name}离岗，B 岗也不在</source>
        <translation>{name} is away, and so is B</translation>
    </message>
    <message>
        <source>请安排人员顶岗</source>
        <translation>Please arrange cover</translation>
    </message>
    <message>
        <source>缺岗</source>
        <translation>Unattended</translation>
    </message>
    <message>
        <source>超期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>{step} {n} 件</source>
        <translation>{step}: {n}</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>季</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>年</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>起止日</source>
        <translation>From – to</translation>
    </message>
    <message>
        <source>期间的长短</source>
        <translation>Length of the period</translation>
    </message>
    <message>
        <source>起始日</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>截止日</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>前一期</source>
        <translation>The period before</translation>
    </message>
    <message>
        <source>后一期</source>
        <translation>The period after</translation>
    </message>
    <message>
        <source>实况</source>
        <translation>Live floor</translation>
    </message>
    <message>
        <source>每个窗口现在接待谁、多久了，有没有转办没接，A、B 岗是不是都不在。</source>
        <translation>Whom each window serves and since when, referrals not taken, whether A and B are both away.</translation>
    </message>
    <message>
        <source>按本机已有的记录说，上次同步以后别的窗口做了什么，这里还看不到。</source>
        <translation>By what this PC holds; what other windows did since the last sync is not here yet.</translation>
    </message>
    <message>
        <source>各窗口现在的情况，回车打开眼前的办件</source>
        <translation>What each window does now, Enter opens the case before it</translation>
    </message>
    <message>
        <source>谁在</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>自</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>待接转办</source>
        <translation>Referrals waiting</translation>
    </message>
    <message>
        <source>最近一笔</source>
        <translation>Last line</translation>
    </message>
    <message>
        <source>{n} 个窗口，今天有记录的 {heard} 个，正在接待 {serving} 个，待接转办 {waiting} 件</source>
        <translation>{n} windows, {heard} with a line today, {serving} serving, {waiting} referrals waiting</translation>
    </message>
    <message>
        <source>▲ 缺岗：A、B 岗都不在</source>
        <translation>▲ Unattended: A and B both away</translation>
    </message>
    <message>
        <source>– 今天没有记录</source>
        <translation>– nothing today</translation>
    </message>
    <message>
        <source>● 正在接待</source>
        <translation>● serving</translation>
    </message>
    <message>
        <source>○ 空闲</source>
        <translation>○ free</translation>
    </message>
    <message>
        <source>{time}（{n} 分钟前）</source>
        <translation>{time} ({n} min ago)</translation>
    </message>
    <message>
        <source>只有本机的记录，还没有同步过</source>
        <translation>This PC&apos;s lines only, never synced</translation>
    </message>
    <message>
        <source>数据截至 {time}</source>
        <translation>As of {time}</translation>
    </message>
    <message>
        <source>窗口考核</source>
        <translation>Window score</translation>
    </message>
    <message>
        <source>从一百分往下扣：预警、黄牌、红牌、二次告知、属实的投诉，各扣几分由中心公布。</source>
        <translation>From a hundred points down: warnings, yellow and red cards, second notices, complaints upheld; the centre publishes the table.</translation>
    </message>
    <message>
        <source>每一项按回车就是它的办件；窗口人员看自己窗口的，主管看全部。</source>
        <translation>Enter on a line opens its cases; a clerk sees the own window, a supervisor all.</translation>
    </message>
    <message>
        <source>各窗口的得分</source>
        <translation>The score of each window</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>扣分的每一项，回车看名单</source>
        <translation>Each deduction, Enter opens the list</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>次数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>扣分</source>
        <translation>Points off</translation>
    </message>
    <message>
        <source>{n} 号窗口 {period}：满分 {full} 分，扣 {off} 分，得 {score} 分；不低于 0 分，扣分标准由中心公布。</source>
        <translation>Window {n}, {period}: {score} of {full} points, {off} off; never below 0, by the table the centre has published.</translation>
    </message>
    <message>
        <source>每 {per} 次扣 {n} 分</source>
        <translation>{n} points off for every {per}</translation>
    </message>
    <message>
        <source>每次扣 {n} 分</source>
        <translation>{n} points off each</translation>
    </message>
    <message>
        <source>督查立项</source>
        <translation>Set a task</translation>
    </message>
    <message>
        <source>领导交办、会议定下的事：写明牵头部门、责任人和期限，另立一件，逐月跟踪。</source>
        <translation>What the leadership or a meeting asked for: lead department, one responsible, last day; a file of its own, followed month by month.</translation>
    </message>
    <message>
        <source>由监督人员立项；责任人在自己的待办里看到它。</source>
        <translation>Set by a supervisor; the one responsible finds it in the own worklist.</translation>
    </message>
    <message>
        <source>督查进展</source>
        <translation>Report on a task</translation>
    </message>
    <message>
        <source>每月报一次进展，最迟当月最后一个工作日；有困难的写明。</source>
        <translation>Progress once a month, by its last working day; say what stands in the way.</translation>
    </message>
    <message>
        <source>由责任人或其主管登记；到月底没有报的，责任人会收到牌。</source>
        <translation>By the one responsible or their head; a month without a report shows as a card.</translation>
    </message>
    <message>
        <source>督办升级</source>
        <translation>Escalate a task</translation>
    </message>
    <message>
        <source>逾期没有办结、或者牵头部门协调不动的，报请上一级督办，写明报请谁和理由。</source>
        <translation>Late, or beyond the lead department: put it before somebody higher, with the reason.</translation>
    </message>
    <message>
        <source>程序只提醒，要不要升级由监督人员定。</source>
        <translation>The program only reminds; a supervisor decides.</translation>
    </message>
    <message>
        <source>督查销号</source>
        <translation>Close a task</translation>
    </message>
    <message>
        <source>办结的写明结果，从督查台账销号；不再督查的也写明原因。</source>
        <translation>Done: write the result and strike it off; given up: say why.</translation>
    </message>
    <message>
        <source>由监督人员销号，责任人自己不销号。</source>
        <translation>By a supervisor, never by the one responsible.</translation>
    </message>
    <message>
        <source>牵头部门</source>
        <translation>Lead department</translation>
    </message>
    <message>
        <source>配合部门</source>
        <translation>Helping departments</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>立项日期</source>
        <translation>Set on</translation>
    </message>
    <message>
        <source>办结期限</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>报请督办</source>
        <translation>Escalate</translation>
    </message>
    <message>
        <source>督查什么</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>最近进展</source>
        <translation>Last report</translation>
    </message>
    <message>
        <source>困难</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>✓ {day} 办结销号。</source>
        <translation>✓ closed as done on {day}.</translation>
    </message>
    <message>
        <source>{day} 销号，未办成。</source>
        <translation>Closed on {day}, not done.</translation>
    </message>
    <message>
        <source>▲ 已经逾期，期限 {day}。</source>
        <translation>▲ Late, it was due on {day}.</translation>
    </message>
    <message>
        <source>办理中，最迟 {day}。</source>
        <translation>Under way, by {day}.</translation>
    </message>
    <message>
        <source>督查事项</source>
        <translation>Supervised task</translation>
    </message>
    <message>
        <source>督查月报</source>
        <translation>Monthly report</translation>
    </message>
    <message>
        <source>督查期限</source>
        <translation>Task due</translation>
    </message>
    <message>
        <source>督查台账</source>
        <translation>Supervised tasks</translation>
    </message>
    <message>
        <source>领导交办、会议定下的事：牵头部门、责任人、期限，每月的进展，逾期的督办。</source>
        <translation>What the leadership asked for: lead, one responsible, last day, monthly progress, escalation.</translation>
    </message>
    <message>
        <source>办结的写明结果才销号；责任人自己不销号。</source>
        <translation>Closed only with its result; never by the one responsible.</translation>
    </message>
    <message>
        <source>督查立项 {number}：{matter}</source>
        <translation>Task {number} set: {matter}</translation>
    </message>
    <message>
        <source>{unit}牵头，{name}负责</source>
        <translation>{unit} leads, {name} responsible</translation>
    </message>
    <message>
        <source>{day} 前办结</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>{units}配合</source>
        <translation>with {units}</translation>
    </message>
    <message>
        <source>困难：{text}</source>
        <translation>obstacle: {text}</translation>
    </message>
    <message>
        <source>督查进展：{text}</source>
        <translation>Task progress: {text}</translation>
    </message>
    <message>
        <source>督办：报请{to}</source>
        <translation>Escalated to {to}</translation>
    </message>
    <message>
        <source>督查销号，已办结</source>
        <translation>Task closed, done</translation>
    </message>
    <message>
        <source>督查销号，未办成</source>
        <translation>Task closed, not done</translation>
    </message>
    <message>
        <source>谁交办、哪次会议定的</source>
        <translation>Who asked, which meeting</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>每月报一次</source>
        <translation>Reported monthly</translation>
    </message>
    <message>
        <source>不定期</source>
        <translation>As it comes</translation>
    </message>
    <message>
        <source>督查另立一件，手上的办件自动暂存。逾期没有报进展或没有办结的，责任人会收到牌。</source>
        <translation>A task is a file of its own, the case in hand is kept. Without a report or past the last day a card is shown.</translation>
    </message>
    <message>
        <source>立项</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>困难和建议（没有的空着）</source>
        <translation>Obstacles and proposals (may be empty)</translation>
    </message>
    <message>
        <source>登记进展</source>
        <translation>Record progress</translation>
    </message>
    <message>
        <source>报请谁</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>办得怎样</source>
        <translation>How it went</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>未办成，不再督查</source>
        <translation>Not done, given up</translation>
    </message>
    <message>
        <source>销号</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>看哪些督查事项</source>
        <translation>Which tasks</translation>
    </message>
    <message>
        <source>没有办结的</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>督查事项，回车打开</source>
        <translation>Tasks, Enter opens</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>State</translation>
    </message>
    <message>
        <source>督查立项  Alt+N</source>
        <translation>Set a task  Alt+N</translation>
    </message>
    <message>
        <source>共 {all} 项，没有办结 {open} 项，其中逾期 {late} 项</source>
        <translation>{all} tasks, {open} open, {late} of them late</translation>
    </message>
    <message>
        <source>✓ 已办结</source>
        <translation>✓ done</translation>
    </message>
    <message>
        <source>– 未办成</source>
        <translation>– not done</translation>
    </message>
    <message>
        <source>▲ 逾期 {n} 个工作日</source>
        <translation>▲ {n} working days late</translation>
    </message>
    <message>
        <source>▲ {months} 没有报</source>
        <translation>▲ no report for {months}</translation>
    </message>
    <message>
        <source>请报督查进展</source>
        <translation>Report on the task</translation>
    </message>
    <message>
        <source>督查逾期，请督办</source>
        <translation>Task late, see to it</translation>
    </message>
    <message>
        <source>连接中心数据库</source>
        <translation>Connect to the central database</translation>
    </message>
    <message>
        <source>连接</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>数据库管理员</source>
        <translation>Database administrator</translation>
    </message>
    <message>
        <source>口令</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>只有数据库管理员能登记、停用窗口和向全中心发布。口令只留在内存里，离开窗口就忘掉。</source>
        <translation>Only the database administrator can enrol and shut out windows and publish to the centre. The password stays in memory and is forgotten at log-out.</translation>
    </message>
    <message>
        <source>登记窗口</source>
        <translation>Enrol a window</translation>
    </message>
    <message>
        <source>登记，给出登记码</source>
        <translation>Enrol, give a code</translation>
    </message>
    <message>
        <source>登录名</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>3 号窗口</source>
        <translation>Window 3</translation>
    </message>
    <message>
        <source>主管的电脑：可取得全中心的申请人信息</source>
        <translation>A supervisor&apos;s PC: may hold the applicants of the whole centre</translation>
    </message>
    <message>
        <source>登记码只能用一次，24 小时有效。那台电脑第一次打开时选“加入中心”，输入登记码。换了电脑就再登记一次。</source>
        <translation>The code is good once, for 24 hours. At its first start that PC chooses “join a centre” and types it. A new PC is enrolled again.</translation>
    </message>
    <message>
        <source>登录名请用小写字母开头，只含小写字母、数字和下划线，例如 window_03。</source>
        <translation>A login begins with a small letter and has small letters, digits and _ only, e.g. window_03.</translation>
    </message>
    <message>
        <source>登记码</source>
        <translation>One-time code</translation>
    </message>
    <message>
        <source>已经抄下</source>
        <translation>I have written it down</translation>
    </message>
    <message>
        <source>{login} 的登记码，{time} 前有效，只能用一次；中心不保存，关上就看不到了。</source>
        <translation>The code of {login}, good once until {time}; the centre does not keep it, once closed it is gone.</translation>
    </message>
    <message>
        <source>停用 {login}</source>
        <translation>Shut out {login}</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Shut out</translation>
    </message>
    <message>
        <source>电脑丢失、报废、调离</source>
        <translation>PC lost, scrapped, moved</translation>
    </message>
    <message>
        <source>立即断开，不能再登录；它已经报到的记录都保留。还没有报到的留在那台电脑里，重新登记以后会接着报。</source>
        <translation>It is cut off at once and cannot log in; what it reported stays. What it has not sent stays on that PC and follows once it is enrolled again.</translation>
    </message>
    <message>
        <source>请写明原因。</source>
        <translation>Please give a reason.</translation>
    </message>
    <message>
        <source>窗口的电脑</source>
        <translation>PCs of the windows</translation>
    </message>
    <message>
        <source>最后联系</source>
        <translation>Last heard</translation>
    </message>
    <message>
        <source>已报</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>未报</source>
        <translation>Unsent</translation>
    </message>
    <message>
        <source>未取</source>
        <translation>Behind</translation>
    </message>
    <message>
        <source>链首</source>
        <translation>Chain head</translation>
    </message>
    <message>
        <source>中心拒绝过的事</source>
        <translation>What the centre refused</translation>
    </message>
    <message>
        <source>最后一次</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>什么事</source>
        <translation>What</translation>
    </message>
    <message>
        <source>中心拒绝过的事，最近 {n} 天</source>
        <translation>What the centre refused, last {n} days</translation>
    </message>
    <message>
        <source>连接和刷新  F5</source>
        <translation>Connect and refresh  F5</translation>
    </message>
    <message>
        <source>登记窗口  Alt+N</source>
        <translation>Enrol a window  Alt+N</translation>
    </message>
    <message>
        <source>停用  Alt+D</source>
        <translation>Shut out  Alt+D</translation>
    </message>
    <message>
        <source>{n} 台电脑，{closed} 台已停用，还有 {waiting} 条没有报到中心</source>
        <translation>{n} PCs, {closed} shut out, {waiting} lines not at the centre yet</translation>
    </message>
    <message>
        <source>数据库没有写 CSV 日志，被它拒绝的语句不在其中：请打开 logging_collector 和 csvlog</source>
        <translation>The database writes no CSV log, so statements it denied are missing: switch on logging_collector and csvlog</translation>
    </message>
    <message>
        <source>✕ 已停用：{why}</source>
        <translation>✕ shut out: {why}</translation>
    </message>
    <message>
        <source>○ 登记码未用，{time} 前有效</source>
        <translation>○ code unused, good until {time}</translation>
    </message>
    <message>
        <source>○ 还没有联系</source>
        <translation>○ not heard of yet</translation>
    </message>
    <message>
        <source>▲ 一天以上没有联系</source>
        <translation>▲ silent for over a day</translation>
    </message>
    <message>
        <source>● 正常</source>
        <translation>● fine</translation>
    </message>
    <message>
        <source>请先连接，再选要停用的窗口。</source>
        <translation>Connect first, then choose the window to shut out.</translation>
    </message>
    <message>
        <source>已停用 {login}，它不能再登录；已经报到的记录都保留。</source>
        <translation>{login} is shut out and cannot log in; what it reported stays.</translation>
    </message>
    <message>
        <source>窗口电脑</source>
        <translation>Window PCs</translation>
    </message>
    <message>
        <source>哪些电脑连着中心，最后一次什么时候联系，还有多少没有报到；登记新的，停用丢了的。</source>
        <translation>Which PCs are joined, when each was last heard of, what has not arrived; enrol new ones, shut out lost ones.</translation>
    </message>
    <message>
        <source>中心拒绝过的事也在这里：分叉、越权、登记码不对。</source>
        <translation>What the centre refused is here too: forks, lack of rights, wrong codes.</translation>
    </message>
    <message>
        <source>{name}（主管）</source>
        <translation>{name} (supervisor)</translation>
    </message>
    <message>
        <source>行政审批</source>
        <translation>Administrative approval</translation>
    </message>
    <message>
        <source>市场监管</source>
        <translation>Market regulation</translation>
    </message>
    <message>
        <source>卫生健康</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>住房城乡建设</source>
        <translation>Housing and construction</translation>
    </message>
    <message>
        <source>自然资源和规划</source>
        <translation>Natural resources and planning</translation>
    </message>
    <message>
        <source>城市管理</source>
        <translation>City management</translation>
    </message>
    <message>
        <source>交通运输</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>水利</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>名称印在每一份文书上。中心编号写进每一条记录，定了以后不能改；只有一个中心就写 1。</source>
        <translation>The name is printed on every paper. The centre&apos;s number is written into every line and cannot be changed; with one centre only, write 1.</translation>
    </message>
    <message>
        <source>中心</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>中心名称</source>
        <translation>Name of the centre</translation>
    </message>
    <message>
        <source>滁州市政务服务中心</source>
        <translation>滁州市政务服务中心</translation>
    </message>
    <message>
        <source>中心编号</source>
        <translation>Number of the centre</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>办公时间</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>周一至周五 9:00-17:00</source>
        <translation>周一至周五 9:00-17:00</translation>
    </message>
    <message>
        <source>请写中心名称。</source>
        <translation>Write the name of the centre.</translation>
    </message>
    <message>
        <source>中心编号请写 1 到 999999 的整数。</source>
        <translation>The number of the centre is a whole number from 1 to 999999.</translation>
    </message>
    <message>
        <source>字库</source>
        <translation>Fonts</translation>
    </message>
    <message>
        <source>打不出这些字：{text}，请重新安装程序</source>
        <translation>These characters cannot be printed: {text}; install the program again</translation>
    </message>
    <message>
        <source>生僻字能打印</source>
        <translation>Rare characters can be printed</translation>
    </message>
    <message>
        <source>没有找到。文书照样存成 PDF；接上以后在“打印机设置”里选</source>
        <translation>None found. Papers are kept as PDF; choose one later in the printer settings</translation>
    </message>
    <message>
        <source>找到 {names}；在“打印机设置”里试打</source>
        <translation>Found {names}; print a test page in the printer settings</translation>
    </message>
    <message>
        <source>有第二块屏幕；登录后在“选择申请人屏幕”里选它</source>
        <translation>There is a second screen; choose it after log-in as the applicant&apos;s</translation>
    </message>
    <message>
        <source>没有第二块屏幕。可以不用；接上以后再选</source>
        <translation>No second screen. It is not needed; choose one later</translation>
    </message>
    <message>
        <source>时钟</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>时区不是北京时间，请在系统设置里改为中国标准时间</source>
        <translation>The time zone is not China&apos;s; change it in the system settings</translation>
    </message>
    <message>
        <source>日期是 {day}，不在工作日历里，请核对</source>
        <translation>The date is {day}, which the calendar does not know; please check</translation>
    </message>
    <message>
        <source>现在是 {time}，请和手表核对</source>
        <translation>It is {time}; compare with a watch</translation>
    </message>
    <message>
        <source>已加入 {name}</source>
        <translation>Joined {name}</translation>
    </message>
    <message>
        <source>单机使用，以后可以再连中心</source>
        <translation>Standalone; a centre can be joined later</translation>
    </message>
    <message>
        <source>扫任意一个条码或二维码</source>
        <translation>Scan any barcode</translation>
    </message>
    <message>
        <source>检查</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>逐项看一看。没有通过的不影响开始使用，以后随时可以补。</source>
        <translation>One by one. What is not as it should be does not keep you from beginning.</translation>
    </message>
    <message>
        <source>正在检查……</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>✓ 扫码枪能用。</source>
        <translation>✓ The scanner works.</translation>
    </message>
    <message>
        <source>这像是手打的。扫码枪打字更快；若确是扫码枪，登录后在设置里调大“扫码间隔”。</source>
        <translation>This looks typed by hand. If it was a scanner, raise the scanner gap in the settings after log-in.</translation>
    </message>
    <message>
        <source>新建一个中心</source>
        <translation>A new centre</translation>
    </message>
    <message>
        <source>先在这一台上用起来；以后可以连中心数据库，让别的窗口加入。</source>
        <translation>Begin on this PC; a central database and other windows can come later.</translation>
    </message>
    <message>
        <source>加入中心</source>
        <translation>Join a centre</translation>
    </message>
    <message>
        <source>中心已经在用：输入管理员给的登记码，事项、人员、日历自动下来。</source>
        <translation>The centre is running: type the code its administrator gave; items, people and calendar come by themselves.</translation>
    </message>
    <message>
        <source>看演示</source>
        <translation>See the demo</translation>
    </message>
    <message>
        <source>三个窗口、一百来件办件，人是编的，规则是真的；看完再来新建或加入。</source>
        <translation>Three windows, some hundred cases; the people are invented, the rules are real.</translation>
    </message>
    <message>
        <source>欢迎使用窗口台账</source>
        <translation>Welcome to window_desk</translation>
    </message>
    <message>
        <source>这台电脑上还没有台账。怎样开始？上下键选，回车继续。</source>
        <translation>There is no ledger on this PC yet. How shall it begin? Arrows choose, Enter goes on.</translation>
    </message>
    <message>
        <source>窗口台账 · 首次使用</source>
        <translation>window_desk · first start</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>开始使用</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>以后再说</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>向中心管理员要四样：数据库主机名、根证书文件、数据库名称、登记码。登记码只能用一次。</source>
        <translation>Ask the centre&apos;s administrator for four things: host, root certificate, database, one-time code.</translation>
    </message>
    <message>
        <source>主机名</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>端口</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>数据库</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>根证书文件</source>
        <translation>Root certificate file</translation>
    </message>
    <message>
        <source>找证书文件…</source>
        <translation>Find the file…</translation>
    </message>
    <message>
        <source>端口请写数字，通常是 5432。</source>
        <translation>The port is a number, usually 5432.</translation>
    </message>
    <message>
        <source>管理员登录后建立岗位和人员、发布事项。写两个人：一人编制、另一人发布；只写一个人时，发布不须两人。</source>
        <translation>Administrators enter posts and people and publish items. Name two: one prepares, the other lets out; with one only, no second person is needed.</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>Administrators</translation>
    </message>
    <message>
        <source>第一位</source>
        <translation>The first</translation>
    </message>
    <message>
        <source>第二位（可以不写）</source>
        <translation>The second (may be left out)</translation>
    </message>
    <message>
        <source>两个人的工号不能一样。</source>
        <translation>The two need different staff numbers.</translation>
    </message>
    <message>
        <source>再输一次</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>请写工号（数字）和姓名。</source>
        <translation>Write the staff number (digits) and the name.</translation>
    </message>
    <message>
        <source>PIN 请用至少 {n} 位数字，不能全是同一个数字。</source>
        <translation>A PIN has at least {n} digits, not all the same.</translation>
    </message>
    <message>
        <source>两次输入的 PIN 不一样。</source>
        <translation>The two PINs differ.</translation>
    </message>
    <message>
        <source>勾选进驻的部门（空格键），写上文书用的法定名称。没有勾选的，其许可权归行政审批（集中许可权）。</source>
        <translation>Tick the departments that sit here (space), and write the legal name for the papers. The powers of the others lie with administrative approval.</translation>
    </message>
    <message>
        <source>法定名称（印在文书上）</source>
        <translation>Legal name (on the papers)</translation>
    </message>
    <message>
        <source>政务服务中心</source>
        <translation>政务服务中心</translation>
    </message>
    <message>
        <source>请至少勾选一个部门。</source>
        <translation>Tick at least one department.</translation>
    </message>
    <message>
        <source>请写“{name}”的法定名称，它要印在文书上。</source>
        <translation>Write the legal name of {name}; it is printed on the papers.</translation>
    </message>
    <message>
        <source>窗口号写在每个办件编号前面，例如 3 号窗口的第一件是 03-20261120-0001。以后可以再加。</source>
        <translation>The number of the window begins every case number, e.g. 03-20261120-0001 at window 3. More can be added later.</translation>
    </message>
    <message>
        <source>加一个窗口  Alt+A</source>
        <translation>Add a window  Alt+A</translation>
    </message>
    <message>
        <source>去掉这一个</source>
        <translation>Remove this one</translation>
    </message>
    <message>
        <source>窗口号请写 1 到 999 的整数，不能是“{text}”。</source>
        <translation>A window&apos;s number is 1 to 999, not “{text}”.</translation>
    </message>
    <message>
        <source>两个窗口的窗口号不能一样。</source>
        <translation>Two windows cannot have the same number.</translation>
    </message>
    <message>
        <source>请写每个窗口的名称。</source>
        <translation>Write the name of each window.</translation>
    </message>
    <message>
        <source>PIN（4 位以上）</source>
        <translation>PIN (4 digits or more)</translation>
    </message>
    <message>
        <source>↓ 取回 {done}/{all}</source>
        <translation>↓ Fetched {done}/{all}</translation>
    </message>
    <message>
        <source>正在取回中心的 {n} 条记录，不用等，可以照常登记。</source>
        <translation>Fetching the centre&apos;s {n} entries. No need to wait: go on recording.</translation>
    </message>
    <message>
        <source>发布“{title}”，{count} 项</source>
        <translation>Released “{title}”, {count} items</translation>
    </message>
    <message>
        <source>{name} {day}编制</source>
        <translation>prepared by {name} on {day}</translation>
    </message>
    <message>
        <source>摘要 {digest}</source>
        <translation>digest {digest}</translation>
    </message>
    <message>
        <source>发布的名称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>项数</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>编制人</source>
        <translation>Prepared by</translation>
    </message>
    <message>
        <source>编制日期</source>
        <translation>Prepared on</translation>
    </message>
    <message>
        <source>发布人</source>
        <translation>Released by</translation>
    </message>
    <message>
        <source>发布日期</source>
        <translation>Released on</translation>
    </message>
    <message>
        <source>内容摘要（SHA-256）</source>
        <translation>Digest (SHA-256)</translation>
    </message>
    <message>
        <source>✓ 已发布。</source>
        <translation>✓ Released.</translation>
    </message>
    <message>
        <source>报表</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>月报、季报，全中心、一个部门或者一个窗口；每一页都有统计范围、制表时间、程序版本和台账校验。</source>
        <translation>Monthly and quarterly reports of the centre, a department or a window; every page says what it covers, when and by which version it was made, and the head of the ledger.</translation>
    </message>
    <message>
        <source>可以打印，有导出权限的可以存成 PDF、XLSX、CSV；报表里没有申请人。</source>
        <translation>Anybody here may print them; who may export saves them as PDF, XLSX or CSV. No applicant is named in a report.</translation>
    </message>
    <message>
        <source>全中心</source>
        <translation>Whole centre</translation>
    </message>
    <message>
        <source>统计范围</source>
        <translation>Covers</translation>
    </message>
    <message>
        <source>报表预览，可上下滚动</source>
        <translation>Preview of the report; scroll with the arrow keys</translation>
    </message>
    <message>
        <source>存到哪个文件夹</source>
        <translation>Folder to save to</translation>
    </message>
    <message>
        <source>存到</source>
        <translation>Save to</translation>
    </message>
    <message>
        <source>选文件夹</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>存 {kind}</source>
        <translation>Save {kind}</translation>
    </message>
    <message>
        <source>台账校验 {head}</source>
        <translation>Ledger head {head}</translation>
    </message>
    <message>
        <source>正在画 ……</source>
        <translation>Drawing …</translation>
    </message>
    <message>
        <source>没有导出权限</source>
        <translation>No right to export</translation>
    </message>
    <message>
        <source>没有可以打印、存盘的报表</source>
        <translation>There is no report to print or save</translation>
    </message>
    <message>
        <source>存 {name}</source>
        <translation>Save {name}</translation>
    </message>
    <message>
        <source>审批</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>否定报备按报备后的审核时限排在最前；处长看本部门的，主管看全部，本人办的由他人审核。</source>
        <translation>Reports of a refusal come first, by the time left for their review; a head sees the own department, a supervisor all; nobody reviews himself.</translation>
    </message>
    <message>
        <source>一次性告知：每个窗口告知几份、二次告知几份、没有按期告知的；每个数按回车就是名单。</source>
        <translation>One-time notice: how many each window gave, how many second ones, how many too late; Enter on a number opens its list.</translation>
    </message>
    <message>
        <source>同一件的任意两份告知书左右对照，新增的要求、改了的说法逐条标明。</source>
        <translation>Any two notices of one case side by side, with every new demand and every changed wording marked.</translation>
    </message>
    <message>
        <source>评价投诉</source>
        <translation>Ratings and complaints</translation>
    </message>
    <message>
        <source>差评的核实、整改、回访，投诉的受理、答复、归档，各有期限，超期的排在最前。</source>
        <translation>Poor ratings verified, put right and followed up, complaints taken, answered and filed, each by its date, the overdue first.</translation>
    </message>
    <message>
        <source>被评价、被投诉的人自己不核实、不承办；评价本身不改、不删。</source>
        <translation>Whoever was rated or complained of neither verifies nor handles it; the rating itself is never changed or deleted.</translation>
    </message>
    <message>
        <source>追究</source>
        <translation>Accountability</translation>
    </message>
    <message>
        <source>失职追究：规则从记录里列出的问题和证据，当事人的说明，认定，措施，申诉，结果。</source>
        <translation>Breaches that the rules list from the record with their evidence, the answer, the finding, the measure, the appeal, the result.</translation>
    </message>
    <message>
        <source>程序只列出，不作结论：先听当事人，再由监督人员认定；找不到当事人的由负责人说明。</source>
        <translation>The program lists and concludes nothing: the officer is heard first, then a supervisor finds; where nobody can be named the head answers.</translation>
    </message>
    <message>
        <source>每次检查发现了什么，整改期限，整改了没有，复查通过没有。</source>
        <translation>What each inspection found, by when it is to be put right, whether it was, whether it passed the recheck.</translation>
    </message>
    <message>
        <source>整改的人自己不复查；没有通过的仍按原来的期限整改。</source>
        <translation>Whoever put it right does not recheck it; what did not pass is due by the old date.</translation>
    </message>
    <message>
        <source>▲ 等当事人已阅、说明</source>
        <translation>▲ To be answered</translation>
    </message>
    <message>
        <source>● 已阅，等说明或认定</source>
        <translation>● Seen, not answered</translation>
    </message>
    <message>
        <source>● 已说明，等认定</source>
        <translation>● Awaits finding</translation>
    </message>
    <message>
        <source>✓ 认定属实</source>
        <translation>✓ Upheld</translation>
    </message>
    <message>
        <source>✓ 不成立，已销</source>
        <translation>✓ Cleared</translation>
    </message>
    <message>
        <source>● 申诉中，等复核</source>
        <translation>● Under appeal</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>失职追究，回车打开</source>
        <translation>Accountability, Enter opens</translation>
    </message>
    <message>
        <source>{article}：{evidence}</source>
        <translation>{article}: {evidence}</translation>
    </message>
    <message>
        <source>{name}近期已认定属实 {n} 次；如果这次属实，按措施的次序是“{measure}”。是否属实由监督人员认定。</source>
        <translation>{name}: upheld {n} times of late; were this one upheld, the ladder proposes “{measure}”. Whether it is, a supervisor finds.</translation>
    </message>
    <message>
        <source>窗口和人员</source>
        <translation>Window and officer</translation>
    </message>
    <message>
        <source>收到</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>核实或受理</source>
        <translation>Verified/taken</translation>
    </message>
    <message>
        <source>整改或答复</source>
        <translation>Fixed/answered</translation>
    </message>
    <message>
        <source>回访或归档</source>
        <translation>Told/filed</translation>
    </message>
    <message>
        <source>差评和投诉，回车打开</source>
        <translation>Poor ratings and complaints, Enter opens</translation>
    </message>
    <message>
        <source>✓ 已了结</source>
        <translation>✓ Settled</translation>
    </message>
    <message>
        <source>▲ 超期，{step}</source>
        <translation>▲ Overdue: {step}</translation>
    </message>
    <message>
        <source>{step}，{day} 前</source>
        <translation>{step}, by {day}</translation>
    </message>
    <message>
        <source>差评：{rating}</source>
        <translation>Rated {rating}</translation>
    </message>
    <message>
        <source>没有指明</source>
        <translation>Not named</translation>
    </message>
    <message>
        <source>投诉：{kind}</source>
        <translation>Complaint: {kind}</translation>
    </message>
    <message>
        <source>● 由承办人办理</source>
        <translation>● With its handler</translation>
    </message>
    <message>
        <source>没有等您审核的事项。</source>
        <translation>Nothing waits for your review.</translation>
    </message>
    <message>
        <source>经办</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>{n} 号窗口 {who}</source>
        <translation>Window {n}, {who}</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>最迟</source>
        <translation>At the latest</translation>
    </message>
    <message>
        <source>{cause}：依据</source>
        <translation>{cause}: the evidence</translation>
    </message>
    <message>
        <source>办理的时间</source>
        <translation>Happened</translation>
    </message>
    <message>
        <source>录入的时间</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>补录的理由</source>
        <translation>Reason for the late entry</translation>
    </message>
    <message>
        <source>与别的窗口同时登记的记录相冲突，两条都留在台账里</source>
        <translation>It conflicts with an entry made at another window at the same time; both stay in the ledger</translation>
    </message>
    <message>
        <source>为什么再次要求</source>
        <translation>Why asked again</translation>
    </message>
    <message>
        <source>没有写</source>
        <translation>Not written</translation>
    </message>
    <message>
        <source>原来的期限</source>
        <translation>Due before</translation>
    </message>
    <message>
        <source>延期以后</source>
        <translation>Due with the extension</translation>
    </message>
    <message>
        <source>{day}（延长 {n} 个工作日）</source>
        <translation>{day} ({n} working days more)</translation>
    </message>
    <message>
        <source>告知申请人</source>
        <translation>Applicant told</translation>
    </message>
    <message>
        <source>还没有告知，不告知的延期无效</source>
        <translation>Not told yet; an extension that is not told has no effect</translation>
    </message>
    <message>
        <source>要说的“不”</source>
        <translation>The “no”</translation>
    </message>
    <message>
        <source>可以补什么</source>
        <translation>What could be supplied</translation>
    </message>
    <message>
        <source>本岗权限</source>
        <translation>Power of the post</translation>
    </message>
    <message>
        <source>超出本岗权限，审核同意以后才能说</source>
        <translation>Beyond the power of the post: to be said only once approved</translation>
    </message>
    <message>
        <source>在本岗权限以内</source>
        <translation>Within the power of the post</translation>
    </message>
    <message>
        <source>{at} 以前（报备后 {n} 小时内）</source>
        <translation>Before {at} (within {n} hours of the report)</translation>
    </message>
    <message>
        <source>请在</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>作废的记录</source>
        <translation>The voided entry</translation>
    </message>
    <message>
        <source>{who}，{at}</source>
        <translation>{who}, {at}</translation>
    </message>
    <message>
        <source>原来由谁登记</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>，{day} 前补齐</source>
        <translation>, to be supplied by {day}</translation>
    </message>
    <message>
        <source>{cause} {n} 条</source>
        <translation>{cause}: {n}</translation>
    </message>
    <message>
        <source>▲ 超期</source>
        <translation>▲ Overdue</translation>
    </message>
    <message>
        <source>▲ 今日</source>
        <translation>▲ Today</translation>
    </message>
    <message>
        <source>等着审核的记录，回车打开办件</source>
        <translation>Entries awaiting review, Enter opens the case</translation>
    </message>
    <message>
        <source>看哪一类</source>
        <translation>Which kind</translation>
    </message>
    <message>
        <source>全部事由</source>
        <translation>All causes</translation>
    </message>
    <message>
        <source>这一条的情况，可上下滚动</source>
        <translation>What this entry is about; scrolls</translation>
    </message>
    <message>
        <source>同意  Alt+Y</source>
        <translation>Agree  Alt+Y</translation>
    </message>
    <message>
        <source>不同意  Alt+N</source>
        <translation>Overturn  Alt+N</translation>
    </message>
    <message>
        <source>看文书  Alt+P</source>
        <translation>Paper  Alt+P</translation>
    </message>
    <message>
        <source>打开办件  ⏎</source>
        <translation>Open the case  ⏎</translation>
    </message>
    <message>
        <source>没有选中</source>
        <translation>Nothing chosen</translation>
    </message>
    <message>
        <source>已同意：{what}</source>
        <translation>Agreed: {what}</translation>
    </message>
    <message>
        <source>理由（窗口下次同步就看到）</source>
        <translation>Reason (the window sees it at its next sync)</translation>
    </message>
    <message>
        <source>已撤回：{what}</source>
        <translation>Overturned: {what}</translation>
    </message>
    <message>
        <source>检查日</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>检查，回车打开</source>
        <translation>Inspections, Enter opens</translation>
    </message>
    <message>
        <source>没有发现问题</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>● 等复查</source>
        <translation>● Awaits recheck</translation>
    </message>
    <message>
        <source>▲ 逾期没有整改</source>
        <translation>▲ Not put right in time</translation>
    </message>
    <message>
        <source>● 等整改</source>
        <translation>● To be put right</translation>
    </message>
    <message>
        <source>这一项的经过，可上下滚动</source>
        <translation>The story of this one; scrolls</translation>
    </message>
    <message>
        <source>没有要处理的。</source>
        <translation>Nothing to be done.</translation>
    </message>
    <message>
        <source>✓ 后来不再要求</source>
        <translation>✓ Not asked again</translation>
    </message>
    <message>
        <source>▲ 新增要求</source>
        <translation>▲ New demand</translation>
    </message>
    <message>
        <source>● 更早的告知书要求过</source>
        <translation>● Asked by an earlier notice</translation>
    </message>
    <message>
        <source>＝ 与前次相同</source>
        <translation>= As before</translation>
    </message>
    <message>
        <source>≠ 说法不同</source>
        <translation>≠ Worded otherwise</translation>
    </message>
    <message>
        <source>{day} 告知，{by} 前补正</source>
        <translation>Told on {day}, to be supplied by {by}</translation>
    </message>
    <message>
        <source>告知过两次以上的办件，回车打开</source>
        <translation>Cases told more than once, Enter opens</translation>
    </message>
    <message>
        <source>左边看哪一份</source>
        <translation>Notice at the left</translation>
    </message>
    <message>
        <source>右边看哪一份</source>
        <translation>Notice at the right</translation>
    </message>
    <message>
        <source>两份告知书对照，可上下滚动</source>
        <translation>Two notices compared; scrolls</translation>
    </message>
    <message>
        <source>其中超期 {late} 项</source>
        <translation>{late} of them overdue</translation>
    </message>
    <message>
        <source>离岗的人，回车打开</source>
        <translation>People on leave; Enter opens</translation>
    </message>
    <message>
        <source>B 岗顶岗</source>
        <translation>Stand-in (B)</translation>
    </message>
    <message>
        <source>今天离岗 {away} 人，以后 {later} 人，AB 岗同时离岗 {alone} 人</source>
        <translation>{away} on leave today, {later} later, {alone} with both of the pair away</translation>
    </message>
    <message>
        <source>▲ {day} 起 A、B 岗都不在，请叫回一人或者另派</source>
        <translation>▲ From {day} both A and B are away: call one back or send somebody</translation>
    </message>
    <message>
        <source>▲ 到期没有登记返岗</source>
        <translation>▲ Overdue, return not recorded</translation>
    </message>
    <message>
        <source>● 离岗中</source>
        <translation>● On leave</translation>
    </message>
    <message>
        <source>还没有开始</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>顶岗记录，回车打开办件</source>
        <translation>Cover log; Enter opens the case</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>顶岗的 B 岗</source>
        <translation>Stand-in (B)</translation>
    </message>
    <message>
        <source>条数</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>顶岗 {days} 人次（一人一天算一次），涉及 {cases} 件</source>
        <translation>{days} person-days of cover, {cases} cases</translation>
    </message>
    <message>
        <source>看改动，发布  Alt+R</source>
        <translation>Changes, release  Alt+R</translation>
    </message>
    <message>
        <source>放弃草稿  Alt+Z</source>
        <translation>Drop draft  Alt+Z</translation>
    </message>
    <message>
        <source>现行名册第 {n} 版，没有改动。</source>
        <translation>Roster in force: version {n}; no changes.</translation>
    </message>
    <message>
        <source>草稿：{n} 处改动，{name} 编制，发布以后是第 {version} 版。</source>
        <translation>Draft: {n} changes, prepared by {name}; version {version} once released.</translation>
    </message>
    <message>
        <source>草稿：{n} 处改动，{name} 编制；编制以后已有新的一版，按 Alt+R 接到第 {version} 版。</source>
        <translation>Draft: {n} changes, prepared by {name}; a newer roster came since. Alt+R makes it version {version}.</translation>
    </message>
    <message>
        <source>还有 {n} 次发布没有传到中心，按 Alt+R 传。</source>
        <translation> {n} releases are not at the centre yet; Alt+R sends them.</translation>
    </message>
    <message>
        <source>名册没有改动，没有可以发布的。</source>
        <translation>The roster has no changes; there is nothing to release.</translation>
    </message>
    <message>
        <source>草稿已接到现行名册上，编制人改为您；核对以后由另一人发布。</source>
        <translation>The draft is now based on the roster in force and prepared by you; check it, then another releases it.</translation>
    </message>
    <message>
        <source>已发布第 {n} 版，这台电脑马上用它。</source>
        <translation>Version {n} is released and in use on this PC.</translation>
    </message>
    <message>
        <source>已传到中心，各窗口下次同步时取走。</source>
        <translation>Sent to the centre; the windows fetch it with their next sync.</translation>
    </message>
    <message>
        <source>草稿已放弃，名册照旧。</source>
        <translation>The draft is dropped; the roster stays as it was.</translation>
    </message>
    <message>
        <source>发布人员岗位 第 {n} 版</source>
        <translation>Release the roster, version {n}</translation>
    </message>
    <message>
        <source>{name} {time} 编制，{n} 处改动</source>
        <translation>Prepared by {name} at {time}, {n} changes</translation>
    </message>
    <message>
        <source>还有 {n} 处要改，改好再发布。</source>
        <translation>{n} things to put right before it can be released.</translation>
    </message>
    <message>
        <source>由有“发布”权限的另一人发布：{names}。请他在这台电脑登录，到这里按 Alt+R。</source>
        <translation>Another with the right to release has to: {names}. They log in at this PC and press Alt+R here.</translation>
    </message>
    <message>
        <source>{name} 离职</source>
        <translation>{name} leaves</translation>
    </message>
    <message>
        <source>标为离职，记入草稿</source>
        <translation>Mark as left, in the draft</translation>
    </message>
    <message>
        <source>发布以后不能再登录，权限和 AB 岗一并解除；姓名仍留在已办的记录和文书上。</source>
        <translation>Once released they can no longer log in; rights and pair end. The name stays on records and papers.</translation>
    </message>
    <message>
        <source>要另定负责人的岗位：{names}</source>
        <translation>Posts that need another owner: {names}</translation>
    </message>
    <message>
        <source>先把这 {n} 件移交给别人（柜台上打开，按“移交”）：</source>
        <translation>First hand these {n} cases over (open them at the counter, “Hand over”):</translation>
    </message>
    <message>
        <source>● 本机没有他经办、还没有办结的件。</source>
        <translation>● No open case of theirs on this PC.</translation>
    </message>
    <message>
        <source>撤销 {n} 号窗口</source>
        <translation>Take away window {n}</translation>
    </message>
    <message>
        <source>撤销，记入草稿</source>
        <translation>Take away, in the draft</translation>
    </message>
    <message>
        <source>发布以后这个窗口不能再登录；它的受理编号不变，窗口号不要再给别的窗口用。</source>
        <translation>Once released nobody can log in there; its case numbers stay, so never give its number to another window.</translation>
    </message>
    <message>
        <source>这个窗口还有 {n} 件没有办结，先移交到别的窗口再撤销。</source>
        <translation>{n} cases are still open at this window; hand them over to another window first.</translation>
    </message>
    <message>
        <source>……还有 {n} 件</source>
        <translation>… and {n} more</translation>
    </message>
    <message>
        <source>改：{name}</source>
        <translation>Change: {name}</translation>
    </message>
    <message>
        <source>记入草稿</source>
        <translation>Into the draft</translation>
    </message>
    <message>
        <source>请填写：{fields}</source>
        <translation>Please fill in: {fields}</translation>
    </message>
    <message>
        <source>“{key}”已经有了，请换一个。</source>
        <translation>“{key}” is taken, please choose another.</translation>
    </message>
    <message>
        <source>权限</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>现成的角色</source>
        <translation>Ready-made role</translation>
    </message>
    <message>
        <source>另定</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>AB 岗的另一人</source>
        <translation>Other of the pair</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>None</translation>
    </message>
    <message>
        <source>新 PIN</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>不改就空着</source>
        <translation>Leave empty to keep it</translation>
    </message>
    <message>
        <source>请填写工号和姓名。</source>
        <translation>Please fill in staff number and name.</translation>
    </message>
    <message>
        <source>PIN 请本人在这里输入两次，别人不知道；发布以后各窗口都用它。</source>
        <translation>The officer types the PIN here twice, so that nobody else knows it; it holds at every window once released.</translation>
    </message>
    <message>
        <source>新增人员</source>
        <translation>New officer</translation>
    </message>
    <message>
        <source>空缺</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>岗位编号</source>
        <translation>Post code</translation>
    </message>
    <message>
        <source>事项编码</source>
        <translation>Item codes</translation>
    </message>
    <message>
        <source>空格分开；不写就是本部门全部事项</source>
        <translation>Separated by blanks; empty means all of the department</translation>
    </message>
    <message>
        <source>涉密岗位，不公示</source>
        <translation>Secret post, not posted up</translation>
    </message>
    <message>
        <source>请填写岗位编号。</source>
        <translation>Please fill in the code of the post.</translation>
    </message>
    <message>
        <source>新增岗位</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>综合窗口，收全部部门的事项</source>
        <translation>General window, takes the items of every department</translation>
    </message>
    <message>
        <source>新增窗口</source>
        <translation>New window</translation>
    </message>
    <message>
        <source>部门编码</source>
        <translation>Department code</translation>
    </message>
    <message>
        <source>部门编码，空格分开</source>
        <translation>Department codes, separated by blanks</translation>
    </message>
    <message>
        <source>请填写部门编码。</source>
        <translation>Please fill in the code of the department.</translation>
    </message>
    <message>
        <source>法定名称印在文书上，按三定规定写全称。复议机关和法院空着的，用全中心的设置。</source>
        <translation>The legal name is printed on papers: write it in full. Where reconsideration body and court are empty, the settings of the centre hold.</translation>
    </message>
    <message>
        <source>新增部门</source>
        <translation>New department</translation>
    </message>
    <message>
        <source>人员、岗位、窗口、部门、离岗、顶岗记录</source>
        <translation>People, posts, windows, departments, leave, cover log</translation>
    </message>
    <message>
        <source>顶岗记录</source>
        <translation>Cover log</translation>
    </message>
    <message>
        <source>查找  Ctrl+F</source>
        <translation>Find  Ctrl+F</translation>
    </message>
    <message>
        <source>新增  Alt+N</source>
        <translation>New  Alt+N</translation>
    </message>
    <message>
        <source>离职  Alt+D</source>
        <translation>Leaves  Alt+D</translation>
    </message>
    <message>
        <source>解除暂停  Alt+U</source>
        <translation>Unlock  Alt+U</translation>
    </message>
    <message>
        <source>打印职责卡  Alt+K</source>
        <translation>Print card  Alt+K</translation>
    </message>
    <message>
        <source>撤销  Alt+D</source>
        <translation>Take away  Alt+D</translation>
    </message>
    <message>
        <source>这里只看不改：改名册要有“人员岗位”权限。</source>
        <translation>You may look only: changing the roster needs the right “Staff and posts”.</translation>
    </message>
    <message>
        <source>请先选一行。</source>
        <translation>Please choose a row first.</translation>
    </message>
    <message>
        <source>已记入草稿，发布以后生效。</source>
        <translation>In the draft; it holds once released.</translation>
    </message>
    <message>
        <source>{name} 在这台电脑没有被暂停。</source>
        <translation>{name} is not paused at this PC.</translation>
    </message>
    <message>
        <source>{name} 可以在这台电脑再登录了。</source>
        <translation>{name} can log in at this PC again.</translation>
    </message>
    <message>
        <source>请选一个已经发布、不涉密的岗位；要打印全部的，到“岗位公示”。</source>
        <translation>Choose a released post that is not secret; to print all, go to “Posts on display”.</translation>
    </message>
    <message>
        <source>岗位职责卡</source>
        <translation>Post cards</translation>
    </message>
    <message>
        <source>AB 岗</source>
        <translation>AB pair</translation>
    </message>
    <message>
        <source>编码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>法定名称</source>
        <translation>Legal name</translation>
    </message>
    <message>
        <source>－ 草稿：撤销</source>
        <translation>− Draft: taken away</translation>
    </message>
    <message>
        <source>＋ 草稿：新增</source>
        <translation>＋ Draft: new</translation>
    </message>
    <message>
        <source>－ 草稿：离职</source>
        <translation>− Draft: leaves</translation>
    </message>
    <message>
        <source>～ 草稿：改</source>
        <translation>～ Draft: changed</translation>
    </message>
    <message>
        <source>已离职</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>▲ 登录已暂停</source>
        <translation>▲ Log-in paused</translation>
    </message>
    <message>
        <source>没有 B 岗</source>
        <translation>No B</translation>
    </message>
    <message>
        <source>涉密，不公示</source>
        <translation>Secret, not posted up</translation>
    </message>
    <message>
        <source>综合窗口</source>
        <translation>General window</translation>
    </message>
    <message>
        <source>在岗</source>
        <translation>In post</translation>
    </message>
    <message>
        <source>涉密</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>印章</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>复议机关</source>
        <translation>Reconsideration body</translation>
    </message>
    <message>
        <source>法院</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>集中行使的部门</source>
        <translation>Powers concentrated here</translation>
    </message>
    <message>
        <source>作为本部门的首席代表，审批本部门的“不”、延期和纠错</source>
        <translation>Approves refusals, extensions and corrections of the department</translation>
    </message>
    <message>
        <source>看全中心，督办、查岗、评责任</source>
        <translation>Sees the whole centre, follows up, inspects</translation>
    </message>
    <message>
        <source>编制事项目录和文书文本</source>
        <translation>Prepares the catalogue and the wording of papers</translation>
    </message>
    <message>
        <source>把别人编制好的发布出去</source>
        <translation>Releases what others prepared</translation>
    </message>
    <message>
        <source>编制人员、岗位、窗口，重设 PIN</source>
        <translation>Prepares people, posts and windows; resets PINs</translation>
    </message>
    <message>
        <source>编制工作日历</source>
        <translation>Prepares the calendar</translation>
    </message>
    <message>
        <source>编制全中心的设置和公告</source>
        <translation>Prepares settings and announcements of the centre</translation>
    </message>
    <message>
        <source>登记和停用窗口电脑</source>
        <translation>Enrols and revokes the PCs of windows</translation>
    </message>
    <message>
        <source>写明用途后看证件号码和电话的明文</source>
        <translation>Sees id numbers and phones in full, for a stated purpose</translation>
    </message>
    <message>
        <source>把名单和数据导出带走</source>
        <translation>Takes lists and data out</translation>
    </message>
    <message>
        <source>什么都能看，什么都不能改</source>
        <translation>Sees everything, changes nothing</translation>
    </message>
    <message>
        <source>窗口人员</source>
        <translation>Window officer</translation>
    </message>
    <message>
        <source>首席代表</source>
        <translation>Head representative</translation>
    </message>
    <message>
        <source>效能监督</source>
        <translation>Performance supervisor</translation>
    </message>
    <message>
        <source>＋ 新增 {thing}</source>
        <translation>＋ new {thing}</translation>
    </message>
    <message>
        <source>－ 撤销 {thing}</source>
        <translation>− taken away {thing}</translation>
    </message>
    <message>
        <source>～ {thing}：{fields}</source>
        <translation>～ {thing}: {fields}</translation>
    </message>
    <message>
        <source>重设 PIN</source>
        <translation>PIN reset</translation>
    </message>
    <message>
        <source>离职</source>
        <translation>leaves</translation>
    </message>
    <message>
        <source>回到岗位</source>
        <translation>back in post</translation>
    </message>
    <message>
        <source>{field} {old} → {new}</source>
        <translation>{field} {old} → {new}</translation>
    </message>
    <message>
        <source>无</source>
        <translation>none</translation>
    </message>
    <message>
        <source>打印全部职责卡  Alt+K</source>
        <translation>Print all cards  Alt+K</translation>
    </message>
    <message>
        <source>公示的岗位 {n} 个</source>
        <translation>{n} posts on display</translation>
    </message>
    <message>
        <source>没有可以公示的岗位。</source>
        <translation>There is no post to display.</translation>
    </message>
    <message>
        <source>本部门全部事项</source>
        <translation>All items of the department</translation>
    </message>
    <message>
        <source>人员、岗位、窗口、部门和权限，AB 岗、离岗和顶岗记录；改动先入草稿，由另一人发布。</source>
        <translation>People, posts, windows, departments and rights, pairs, leave and cover; changes go into a draft that another releases.</translation>
    </message>
    <message>
        <source>AB 岗两人不同时离岗，B 岗代班时两人的名字都留在台账里。</source>
        <translation>The two of a pair are never away together; when B stands in, both names stay in the ledger.</translation>
    </message>
    <message>
        <source>查看明文</source>
        <translation>View unmasked</translation>
    </message>
    <message>
        <source>证件号码、电话、地址平时遮住中间；要看全的写明目的，先记入台账再显示（个人信息保护法第六条）。</source>
        <translation>ID number, phone and address are masked; to see them whole, state the purpose: it is recorded before anything is shown (Personal Information Protection Law Art. 6).</translation>
    </message>
    <message>
        <source>有看明文权限的才能看，过一会儿自动收起；谁看过，监察人员都看得到。</source>
        <translation>Needs the right to view unmasked data; it hides again by itself, and the auditor sees who looked.</translation>
    </message>
    <message>
        <source>明文</source>
        <translation>Unmasked</translation>
    </message>
    <message>
        <source>看完了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>{n} 秒后自动收起；这次查看已经记入台账。</source>
        <translation>Hides in {n} s; this view is on record.</translation>
    </message>
    <message>
        <source>没有登记</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>导出的是</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>格式</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>行数</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>导出人</source>
        <translation>Exported by</translation>
    </message>
    <message>
        <source>导出日期</source>
        <translation>Exported on</translation>
    </message>
    <message>
        <source>文件摘要（SHA-256）</source>
        <translation>Digest of the file (SHA-256)</translation>
    </message>
    <message>
        <source>✓ 已导出。</source>
        <translation>✓ Exported.</translation>
    </message>
    <message>
        <source>删除人数</source>
        <translation>People erased</translation>
    </message>
    <message>
        <source>涉及办件</source>
        <translation>Cases concerned</translation>
    </message>
    <message>
        <source>同意人</source>
        <translation>Agreed by</translation>
    </message>
    <message>
        <source>删除日期</source>
        <translation>Erased on</translation>
    </message>
    <message>
        <source>保管期限</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>办件编号</source>
        <translation>Case numbers</translation>
    </message>
    <message>
        <source>名单摘要（SHA-256）</source>
        <translation>Digest of the list (SHA-256)</translation>
    </message>
    <message>
        <source>✓ 已依法删除，台账和校验链不变。</source>
        <translation>✓ Erased by law; ledger and chains are as they were.</translation>
    </message>
    <message>
        <source>相关人</source>
        <translation>Person concerned</translation>
    </message>
    <message>
        <source>看谁的</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>看什么</source>
        <translation>What</translation>
    </message>
    <message>
        <source>目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>登记并查看</source>
        <translation>Record and view</translation>
    </message>
    <message>
        <source>先记入台账再显示，监察人员看得到谁在什么时候为什么看过。只看办这件事用得着的。</source>
        <translation>It is recorded before it is shown; the auditor sees who looked, when and why. Look only at what the matter needs.</translation>
    </message>
    <message>
        <source>核对身份</source>
        <translation>Check identity</translation>
    </message>
    <message>
        <source>联系申请人</source>
        <translation>Contact the applicant</translation>
    </message>
    <message>
        <source>投诉处理</source>
        <translation>Complaint handling</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>名单</source>
        <translation>List</translation>
    </message>
    <message>
        <source>办事指南</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>事项目录</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>查看明文：{what}；目的：{why}</source>
        <translation>Viewed unmasked: {what}; purpose: {why}</translation>
    </message>
    <message>
        <source>导出{what}“{title}”，{form}，{rows} 行</source>
        <translation>Exported {what} “{title}”, {form}, {rows} rows</translation>
    </message>
    <message>
        <source>依法删除 {people} 人的信息，涉及 {cases} 件</source>
        <translation>Erased by law: data of {people} people, {cases} cases</translation>
    </message>
    <message>
        <source>{name}同意</source>
        <translation>agreed by {name}</translation>
    </message>
    <message>
        <source>依法删除</source>
        <translation>Erasure by law</translation>
    </message>
    <message>
        <source>已存到 {path}，已记入台账</source>
        <translation>Saved to {path} and put on record</translation>
    </message>
    <message>
        <source>还没有来访：打第一个字就登记首问，办过的先查找打开</source>
        <translation>nobody has come yet: the first letter typed opens a line; to go on with a case, find it first</translation>
    </message>
    <message>
        <source>连续输错太多次，登录已暂停，还要等 {clock}（分:秒），或请管理员重设 PIN。</source>
        <translation>Too many wrong PINs: logging in is paused for another {clock} (minutes:seconds). Wait, or ask the administrator for a new PIN.</translation>
    </message>
    <message>
        <source>告知情况</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>没有等您回答出纸没有的文书</source>
        <translation>no paper is waiting for you to say whether it came out</translation>
    </message>
    <message>
        <source>台账的记录，回车打开办件</source>
        <translation>Lines of the ledger; Enter opens the case</translation>
    </message>
    <message>
        <source>看明文、导出、删除</source>
        <translation>Unmasked views, exports, erasures</translation>
    </message>
    <message>
        <source>全部记录</source>
        <translation>All lines</translation>
    </message>
    <message>
        <source>全部人员</source>
        <translation>All officers</translation>
    </message>
    <message>
        <source>全部窗口</source>
        <translation>All windows</translation>
    </message>
    <message>
        <source>全部种类</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>从哪天</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到哪天</source>
        <translation>To</translation>
    </message>
    <message>
        <source>看哪些记录</source>
        <translation>Which lines</translation>
    </message>
    <message>
        <source>哪个人员</source>
        <translation>Which officer</translation>
    </message>
    <message>
        <source>哪个窗口</source>
        <translation>Which window</translation>
    </message>
    <message>
        <source>哪种记录</source>
        <translation>Which kind</translation>
    </message>
    <message>
        <source>到</source>
        <translation>to</translation>
    </message>
    <message>
        <source>删除期满的信息  Alt+E</source>
        <translation>Erase expired data  Alt+E</translation>
    </message>
    <message>
        <source>没有发布权限</source>
        <translation>No right to release</translation>
    </message>
    <message>
        <source>刷新  Alt+Q</source>
        <translation>Refresh  Alt+Q</translation>
    </message>
    <message>
        <source>核验台账  Alt+V</source>
        <translation>Verify ledger  Alt+V</translation>
    </message>
    <message>
        <source>核验发布  Alt+R</source>
        <translation>Verify releases  Alt+R</translation>
    </message>
    <message>
        <source>日期请写成 20261127，从早到晚</source>
        <translation>Write the days as 20261127, the earlier one first</translation>
    </message>
    <message>
        <source>最新的 {n} 条，还有更多，请缩小范围</source>
        <translation>The newest {n}; there are more, please narrow the filter</translation>
    </message>
    <message>
        <source>核验台账</source>
        <translation>verifying the ledger</translation>
    </message>
    <message>
        <source>✓ 台账成立：{chains} 条链，{acts} 条记录，每一条都接得上，文件每一页完好。</source>
        <translation>✓ The ledger holds: {chains} chains, {acts} lines, each follows the one before, every page of the file is whole.</translation>
    </message>
    <message>
        <source>▲ 台账不成立：{device} 断在第 {n} 条。请不要再登记，保留文件并报告管理员。</source>
        <translation>▲ The ledger does not hold: {device} breaks at line {n}. Record nothing more, keep the file and report it to the administrator.</translation>
    </message>
    <message>
        <source>核验发布</source>
        <translation>verifying the releases</translation>
    </message>
    <message>
        <source>▲ {n} 次发布里有 {wrong} 次与台账记的不符：{titles}</source>
        <translation>▲ Of {n} releases {wrong} differ from what the ledger says: {titles}</translation>
    </message>
    <message>
        <source>✓ {n} 次发布都与台账记的一字不差。</source>
        <translation>✓ All {n} releases are to the letter what the ledger says.</translation>
    </message>
    <message>
        <source>正在{what}{share} ……</source>
        <translation>Now {what}{share} …</translation>
    </message>
    <message>
        <source>登记时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>看了谁的</source>
        <translation>Whose data</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>信息已删除</source>
        <translation>Data erased</translation>
    </message>
    <message>
        <source>没有编号</source>
        <translation>No number</translation>
    </message>
    <message>
        <source>第 {line} 行：{fault}</source>
        <translation>Line {line}: {fault}</translation>
    </message>
    <message>
        <source>导入放假通知</source>
        <translation>Import a holiday notice</translation>
    </message>
    <message>
        <source>读入，放进草稿</source>
        <translation>Read, into the draft</translation>
    </message>
    <message>
        <source>把国务院办公厅通知的正文粘贴在这里，或者打开文本文件；也可以是表格：日期,放假|上班,节日名称。</source>
        <translation>Paste the text of the State Council notice here, or open a text file; a table will do too: date,放假|上班,holiday.</translation>
    </message>
    <message>
        <source>通知正文</source>
        <translation>Text of the notice</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>文中没有时填写，例如 国办发明电〔2025〕7号</source>
        <translation>Where the text has none, e.g. 国办发明电〔2025〕7号</translation>
    </message>
    <message>
        <source>打开文件  Alt+O</source>
        <translation>Open a file  Alt+O</translation>
    </message>
    <message>
        <source>放假通知</source>
        <translation>Holiday notice</translation>
    </message>
    <message>
        <source>文本和表格 (*.txt *.csv);;所有文件 (*)</source>
        <translation>Text and tables (*.txt *.csv);;All files (*)</translation>
    </message>
    <message>
        <source>读不了文件 {path}，请核对路径。</source>
        <translation>{path} cannot be read; check the path.</translation>
    </message>
    <message>
        <source>……还有 {n} 处</source>
        <translation>… and {n} more</translation>
    </message>
    <message>
        <source>当地停班或上班</source>
        <translation>Local day off or at work</translation>
    </message>
    <message>
        <source>放进草稿</source>
        <translation>Into the draft</translation>
    </message>
    <message>
        <source>那天</source>
        <translation>That day</translation>
    </message>
    <message>
        <source>停 当地停班</source>
        <translation>停 local day off</translation>
    </message>
    <message>
        <source>加 当地上班</source>
        <translation>加 local day at work</translation>
    </message>
    <message>
        <source>例如 防汛停班</source>
        <translation>e.g. 防汛停班 (floods)</translation>
    </message>
    <message>
        <source>例如 滁政办〔2026〕21号</source>
        <translation>e.g. 滁政办〔2026〕21号</translation>
    </message>
    <message>
        <source>地方停班、上班须有当地的文件；撤销一条，就登记相反的一条。</source>
        <translation>A local day off or at work needs a local document; to take one back, enter its opposite.</translation>
    </message>
    <message>
        <source>全年，可上下滚动</source>
        <translation>The year; scrolls</translation>
    </message>
    <message>
        <source>导入通知  Alt+I</source>
        <translation>Import notice  Alt+I</translation>
    </message>
    <message>
        <source>改这一天  Alt+N</source>
        <translation>Change day  Alt+N</translation>
    </message>
    <message>
        <source>试算  Alt+T</source>
        <translation>Dry run  Alt+T</translation>
    </message>
    <message>
        <source>只看重发清单  Alt+P</source>
        <translation>Reprint queue only  Alt+P</translation>
    </message>
    <message>
        <source>{year} 年&#x3000;Alt+← →</source>
        <translation>{year}&#x3000;Alt+← →</translation>
    </message>
    <message>
        <source>▲ 国务院还没有公布这一年的安排，日期都是暂定</source>
        <translation>▲ The State Council has not published this year yet: every date is provisional</translation>
    </message>
    <message>
        <source>{document}&#x3000;·&#x3000;全年工作日 {n} 天&#x3000;·&#x3000;当地停班或上班 {local} 天</source>
        <translation>{document}&#x3000;·&#x3000;{n} working days&#x3000;·&#x3000;{local} local days off or at work</translation>
    </message>
    <message>
        <source>周末</source>
        <translation>Weekend</translation>
    </message>
    <message>
        <source>● 草稿，还没有发布</source>
        <translation>● Draft, not released yet</translation>
    </message>
    <message>
        <source>看全年  Alt+T</source>
        <translation>The year  Alt+T</translation>
    </message>
    <message>
        <source>正在试算……</source>
        <translation>Dry run under way …</translation>
    </message>
    <message>
        <source>草稿发布以后</source>
        <translation>Once the draft is released</translation>
    </message>
    <message>
        <source>最近一次发布</source>
        <translation>The last release</translation>
    </message>
    <message>
        <source>试算</source>
        <translation>Dry run</translation>
    </message>
    <message>
        <source>没有草稿，日历也还没有改过。</source>
        <translation>There is no draft, and the calendar was never changed.</translation>
    </message>
    <message>
        <source>当地上班</source>
        <translation>Local day at work</translation>
    </message>
    <message>
        <source>当地停班</source>
        <translation>Local day off</translation>
    </message>
    <message>
        <source>{year} 年：放假 {off} 天，调休上班 {makeup} 天（{document}）</source>
        <translation>{year}: {off} days off, {makeup} make-up days ({document})</translation>
    </message>
    <message>
        <source>删除期满的申请人信息</source>
        <translation>Erase applicants&apos; data past its retention</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>删除姓名、证件号码、电话和地址，不能恢复；台账不变。请另一名有发布或监督权限的人员核对后输入：</source>
        <translation>Name, ID number, phone and address are erased for good; the ledger stays as it is. Another person with the right to release or supervise checks this and enters:</translation>
    </message>
    <message>
        <source>同意人工号</source>
        <translation>Staff number of the second person</translation>
    </message>
    <message>
        <source>同意人 PIN</source>
        <translation>PIN of the second person</translation>
    </message>
    <message>
        <source>没有办件，只有登记</source>
        <translation>No case, a registration only</translation>
    </message>
    <message>
        <source>这次以后</source>
        <translation>After this run</translation>
    </message>
    <message>
        <source>还有 {n} 人，一次最多 {most} 人</source>
        <translation>{n} more; {most} at most at a time</translation>
    </message>
    <message>
        <source>查找期满的信息</source>
        <translation>looking for expired data</translation>
    </message>
    <message>
        <source>没有期满的信息：所有人都还有没满保管期限的办件。</source>
        <translation>Nothing has expired: everybody still has a case within its retention.</translation>
    </message>
    <message>
        <source>已删除 {n} 人的信息，正在打印证明。</source>
        <translation>The data of {n} people was erased; the certificate is being printed.</translation>
    </message>
    <message>
        <source>{name} 编制。发布以后不能再改，只能再发新的一版。</source>
        <translation>Prepared by {name}. Once released it is never changed; a new version stands beside it.</translation>
    </message>
    <message>
        <source>传到中心  Alt+R</source>
        <translation>Send to the centre  Alt+R</translation>
    </message>
    <message>
        <source>草稿：{n} 处改动，{name} 编制，还没有发布。</source>
        <translation>Draft: {n} changes by {name}, not released yet.</translation>
    </message>
    <message>
        <source>没有等着发布的改动。</source>
        <translation>No change waits to be released.</translation>
    </message>
    <message>
        <source>已发布，这台电脑马上用它。</source>
        <translation>Released; this PC uses it at once.</translation>
    </message>
    <message>
        <source>草稿已放弃，什么也没有改。</source>
        <translation>The draft is dropped; nothing was changed.</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>New value</translation>
    </message>
    <message>
        <source>改，马上生效</source>
        <translation>Change, at once</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>Effective on</translation>
    </message>
    <message>
        <source>恢复默认  Alt+D</source>
        <translation>Safe default  Alt+D</translation>
    </message>
    <message>
        <source>现在：{value}&#x3000;默认：{default}</source>
        <translation>Now: {value}&#x3000;Default: {default}</translation>
    </message>
    <message>
        <source>默认值的来源：{source}</source>
        <translation>Where the default comes from: {source}</translation>
    </message>
    <message>
        <source>规则只管生效日期当日及以后开始的办件；已经开始的照旧。</source>
        <translation>A rule holds for the cases that begin on that day or later; those begun before keep theirs.</translation>
    </message>
    <message>
        <source>登录和锁屏</source>
        <translation>Log-in and lock</translation>
    </message>
    <message>
        <source>打印和报表</source>
        <translation>Printing and reports</translation>
    </message>
    <message>
        <source>界面和扫码枪</source>
        <translation>Screen and scanner</translation>
    </message>
    <message>
        <source>同步</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>规则：期限</source>
        <translation>Rules: time limits</translation>
    </message>
    <message>
        <source>规则：容缺和承诺</source>
        <translation>Rules: deferral, commitments</translation>
    </message>
    <message>
        <source>规则：首问、AB 岗、联办</source>
        <translation>Rules: first contact, A/B, joint</translation>
    </message>
    <message>
        <source>规则：否定报备和发布</source>
        <translation>Rules: denials, releases</translation>
    </message>
    <message>
        <source>规则：预警和亮牌</source>
        <translation>Rules: warnings, cards</translation>
    </message>
    <message>
        <source>规则：评价和投诉</source>
        <translation>Rules: ratings, complaints</translation>
    </message>
    <message>
        <source>考核</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>效能目标</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>文书和编号</source>
        <translation>Papers and numbers</translation>
    </message>
    <message>
        <source>本机</source>
        <translation>This PC</translation>
    </message>
    <message>
        <source>下一工作日</source>
        <translation>next working day</translation>
    </message>
    <message>
        <source>提交当日</source>
        <translation>day of submission</translation>
    </message>
    <message>
        <source>••••••（不显示）</source>
        <translation>•••••• (not shown)</translation>
    </message>
    <message>
        <source>空</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>找设置：名称、数值、来源</source>
        <translation>Find a setting: name, value, source</translation>
    </message>
    <message>
        <source>找设置</source>
        <translation>Find a setting</translation>
    </message>
    <message>
        <source>哪一组</source>
        <translation>Which group</translation>
    </message>
    <message>
        <source>▲ 改过的</source>
        <translation>▲ Changed ones</translation>
    </message>
    <message>
        <source>组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>默认</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>谁决定</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>从哪天起</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>撤回这一项  Alt+D</source>
        <translation>Take back  Alt+D</translation>
    </message>
    <message>
        <source>没有这样的设置。</source>
        <translation>There is no such setting.</translation>
    </message>
    <message>
        <source>来源：</source>
        <translation>Source: </translation>
    </message>
    <message>
        <source>已发布，{day} 起改为 {value}</source>
        <translation>Released: {value} from {day}</translation>
    </message>
    <message>
        <source>草稿：</source>
        <translation>Draft: </translation>
    </message>
    <message>
        <source>这一项由“加入中心”写入，不显示，也不能在这里填写。</source>
        <translation>This is written on joining a centre; it is neither shown nor filled in here.</translation>
    </message>
    <message>
        <source>已改，本机马上用它。</source>
        <translation>Changed; this PC uses it at once.</translation>
    </message>
    <message>
        <source>放进了草稿，按 Alt+R 发布。</source>
        <translation>Put into the draft; Alt+R releases it.</translation>
    </message>
    <message>
        <source>这一项不在草稿里。</source>
        <translation>This one is not in the draft.</translation>
    </message>
    <message>
        <source>已从草稿撤回。</source>
        <translation>Taken out of the draft.</translation>
    </message>
    <message>
        <source>{change}，{day} 起开始的办件</source>
        <translation>{change}, for cases that begin on {day} or later</translation>
    </message>
    <message>
        <source>● 草稿：{value}</source>
        <translation>● Draft: {value}</translation>
    </message>
    <message>
        <source>{day} 起另定</source>
        <translation>other from {day}</translation>
    </message>
    <message>
        <source>会变的期限</source>
        <translation>Dates that would change</translation>
    </message>
    <message>
        <source>哪个期限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>原来</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>变为</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>要做什么</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>{title}：{days} 天与原来不同，{n} 个期限受影响，其中 {papers} 个已写在发出的文书上（重发清单）。</source>
        <translation>{title}: {days} days differ, {n} time limits are touched, {papers} of them stand on papers already out (reprint queue).</translation>
    </message>
    <message>
        <source>&#x3000;仍为暂定：{years}</source>
        <translation>&#x3000;still provisional: {years}</translation>
    </message>
    <message>
        <source>不起算</source>
        <translation>does not run</translation>
    </message>
    <message>
        <source>▲ 已告知的日期不变，其间的工作日变了，请核对是否另行告知</source>
        <translation>▲ The date told stays, but the working days up to it changed: decide whether to tell anew</translation>
    </message>
    <message>
        <source>▲ {papers} 写的是原日期，请告知申请人并重发</source>
        <translation>▲ {papers} tells the old date: tell the applicant and issue it anew</translation>
    </message>
    <message>
        <source>自动按新的日期</source>
        <translation>follows by itself</translation>
    </message>
    <message>
        <source>日期不变，不再暂定</source>
        <translation>same date, no longer provisional</translation>
    </message>
    <message>
        <source>休</source>
        <translation>H</translation>
    </message>
    <message>
        <source>法定节假日放假</source>
        <translation>legal holiday</translation>
    </message>
    <message>
        <source>班</source>
        <translation>W</translation>
    </message>
    <message>
        <source>调休上班</source>
        <translation>make-up working day</translation>
    </message>
    <message>
        <source>停</source>
        <translation>X</translation>
    </message>
    <message>
        <source>加</source>
        <translation>+</translation>
    </message>
    <message>
        <source>{year} 年日历</source>
        <translation>Calendar of {year}</translation>
    </message>
    <message>
        <source>{n} 月</source>
        <translation>Month {n}</translation>
    </message>
    <message>
        <source>选“其他”的必须写；不写姓名和号码</source>
        <translation>Needed for “other”; write no name or number</translation>
    </message>
    <message>
        <source>全年的放假、调休上班、当地停班，各有文号；还没有公布的年份标明暂定。</source>
        <translation>Holidays, make-up days and local days off of the year, each with its document; an unpublished year is marked provisional.</translation>
    </message>
    <message>
        <source>导入下一年的通知先试算：哪些办件的期限会变、哪些文书写着原来的日期，看过再发布。</source>
        <translation>The next notice is tried out first: which cases change, which papers tell the old date; then it is released.</translation>
    </message>
    <message>
        <source>全部设置：现在是多少、默认是多少、依据哪里、谁决定；全中心的发布后生效，本机的马上生效。</source>
        <translation>Every setting: its value, safe default, source and who decides; those of the centre hold once released, those of this PC at once.</translation>
    </message>
    <message>
        <source>规则从生效日期当日起开始的办件起用，已经开始的照旧。</source>
        <translation>A rule holds for cases that begin on its day or later; those begun before keep theirs.</translation>
    </message>
    <message>
        <source>谁看过明文、为什么看，导出过什么，删除过什么；台账的每一条记录按人员、窗口、种类、日期查。</source>
        <translation>Who viewed unmasked data and why, what was exported, what was erased; every line of the ledger by officer, window, kind and day.</translation>
    </message>
    <message>
        <source>在这里核验台账和发布；期满的申请人信息由两人一起删除，打印证明。</source>
        <translation>The ledger and the releases are verified here; applicants&apos; data past its retention is erased by two people together, with a certificate.</translation>
    </message>
    <message>
        <source>个人信息</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>照常上班</source>
        <translation>Working day</translation>
    </message>
    <message>
        <source>放假</source>
        <translation>off</translation>
    </message>
    <message>
        <source>上班</source>
        <translation>at work</translation>
    </message>
    <message>
        <source>修改 {name}</source>
        <translation>Change {name}</translation>
    </message>
    <message>
        <source>承诺时限（数）</source>
        <translation>Promised limit (number)</translation>
    </message>
    <message>
        <source>服务对象</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>受理条件（一行一条）</source>
        <translation>Conditions (one a line)</translation>
    </message>
    <message>
        <source>收费说明</source>
        <translation>Fee note</translation>
    </message>
    <message>
        <source>进驻中心</source>
        <translation>In the centre</translation>
    </message>
    <message>
        <source>窗口审批</source>
        <translation>Decided at the window</translation>
    </message>
    <message>
        <source>生效日期不能早于今天。</source>
        <translation>It cannot be in force before today.</translation>
    </message>
    <message>
        <source>停用 {name}</source>
        <translation>Take {name} out of use</translation>
    </message>
    <message>
        <source>从哪天起停用</source>
        <translation>Out of use from</translation>
    </message>
    <message>
        <source>从那天起新办件不能再选它；已经收的办件照原来的版本办完。</source>
        <translation>From that day no new case can choose it; cases on file are finished under their version.</translation>
    </message>
    <message>
        <source>停用日期不能早于今天。</source>
        <translation>It cannot be out of use before today.</translation>
    </message>
    <message>
        <source>导入 {file}</source>
        <translation>Import {file}</translation>
    </message>
    <message>
        <source>有差异 {n} 项，没有差异 {same} 项，错误 {faults} 处。</source>
        <translation>{n} items differ, {same} do not, {faults} faults.</translation>
    </message>
    <message>
        <source>什么都没有写；改好表格再导入。</source>
        <translation> Nothing was written; put the table right and import it again.</translation>
    </message>
    <message>
        <source>字段</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>逐项的差异</source>
        <translation>Differences field by field</translation>
    </message>
    <message>
        <source>看哪一版改了什么</source>
        <translation>What which version changed</translation>
    </message>
    <message>
        <source>第 {n} 版，{day} 起</source>
        <translation>Version {n}, from {day}</translation>
    </message>
    <message>
        <source>这一版改了什么</source>
        <translation>What this version changed</translation>
    </message>
    <message>
        <source>办件类型</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>别名</source>
        <translation>Aliases</translation>
    </message>
    <message>
        <source>收费</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>停用日期</source>
        <translation>Out of use from</translation>
    </message>
    <message>
        <source>申请材料</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>收费依据</source>
        <translation>Fee basis</translation>
    </message>
    <message>
        <source>找事项：名称、拼音首字母、编码&#x3000;Ctrl+F</source>
        <translation>Find: name, initials, code  Ctrl+F</translation>
    </message>
    <message>
        <source>找事项</source>
        <translation>Find an item</translation>
    </message>
    <message>
        <source>事项，回车看全部</source>
        <translation>Items, Enter shows all</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>生效</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>修改  Alt+E</source>
        <translation>Change  Alt+E</translation>
    </message>
    <message>
        <source>导入表格  Alt+I</source>
        <translation>Import a table  Alt+I</translation>
    </message>
    <message>
        <source>导出表格  Alt+O</source>
        <translation>Export the table  Alt+O</translation>
    </message>
    <message>
        <source>空白模板  Alt+T</source>
        <translation>Empty template  Alt+T</translation>
    </message>
    <message>
        <source>两集中两到位：在用 {n} 项，进驻中心 {here}/{n}，窗口审批 {decided}/{here}</source>
        <translation>{n} items in use, {here}/{n} in the centre, {decided}/{here} decided at the window</translation>
    </message>
    <message>
        <source>● 草稿里有改动</source>
        <translation>● changed in the draft</translation>
    </message>
    <message>
        <source>– 已停用</source>
        <translation>– out of use</translation>
    </message>
    <message>
        <source>▲ {day} 起停用</source>
        <translation>▲ out of use from {day}</translation>
    </message>
    <message>
        <source>○ 待生效</source>
        <translation>○ not yet in force</translation>
    </message>
    <message>
        <source>● 现行</source>
        <translation>● in force</translation>
    </message>
    <message>
        <source>没有编目权限，只能查看。</source>
        <translation>Without the right to the catalogue you can only look.</translation>
    </message>
    <message>
        <source>请先选一个事项。</source>
        <translation>Choose an item first.</translation>
    </message>
    <message>
        <source>已放进草稿，发布以后才生效。</source>
        <translation>In the draft; it holds once it is released.</translation>
    </message>
    <message>
        <source>导入表格</source>
        <translation>Import a table</translation>
    </message>
    <message>
        <source>导出表格</source>
        <translation>Export the table</translation>
    </message>
    <message>
        <source>空白模板</source>
        <translation>Empty template</translation>
    </message>
    <message>
        <source>已写到 {path}</source>
        <translation>Written to {path}</translation>
    </message>
    <message>
        <source>事项目录：每一项的材料、时限、依据和各版的差异；改动先进草稿，核对后由另一人发布。</source>
        <translation>The catalogue: materials, limits, basis and the differences of versions; changes go into a draft and are released by another.</translation>
    </message>
    <message>
        <source>兜底条款不能当材料，收费必须有法定依据（行政许可法第三十条、第五十八条）。</source>
        <translation>No catch-all materials; a fee needs its legal basis (Art. 30, 58).</translation>
    </message>
    <message>
        <source>公告已阅：“{title}”第 {version} 版</source>
        <translation>Announcement read: “{title}”, version {version}</translation>
    </message>
    <message>
        <source>公告已阅</source>
        <translation>Announcement read</translation>
    </message>
    <message>
        <source>公告</source>
        <translation>Announcement</translation>
    </message>
    <message>
        <source>显示到 {day}；按 Esc 暂时不阅，下次登录再提示。</source>
        <translation>Shown until {day}. Esc puts it off to the next log-in.</translation>
    </message>
    <message>
        <source>已阅人</source>
        <translation>Read by</translation>
    </message>
    <message>
        <source>已阅日期</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>✓ 已阅。</source>
        <translation>✓ Read.</translation>
    </message>
    <message>
        <source>写公告</source>
        <translation>Write an announcement</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>给谁看</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>显示到</source>
        <translation>Shown until</translation>
    </message>
    <message>
        <source>发布以后，看的人登录时先读到它，按“已阅”才不再提示。</source>
        <translation>Once released, readers meet it at log-in until they say they have read it.</translation>
    </message>
    <message>
        <source>请写标题和内容。</source>
        <translation>Write a title and a text.</translation>
    </message>
    <message>
        <source>请写显示到哪一天。</source>
        <translation>Write until when it is shown.</translation>
    </message>
    <message>
        <source>谁已阅、谁还没有</source>
        <translation>Who has read it and who not</translation>
    </message>
    <message>
        <source>已阅时间</source>
        <translation>Read at</translation>
    </message>
    <message>
        <source>写公告  Alt+N</source>
        <translation>Write one  Alt+N</translation>
    </message>
    <message>
        <source>现在没有公告。</source>
        <translation>No announcements now.</translation>
    </message>
    <message>
        <source>▲ 还没有</source>
        <translation>▲ not yet</translation>
    </message>
    <message>
        <source>没有设置权限，不能写公告。</source>
        <translation>Without the right to settings you cannot write one.</translation>
    </message>
    <message>
        <source>中心发给大家或者一个部门的话：登录时先读，按“已阅”记入台账。</source>
        <translation>What the centre tells everybody or one department: read at log-in, acknowledged in the ledger.</translation>
    </message>
    <message>
        <source>谁已阅、谁还没有，这里看得到；有设置权限的人写，另一人发布。</source>
        <translation>Who has read it and who not; written by whoever has the right to settings, released by another.</translation>
    </message>
    <message>
        <source>时钟确认</source>
        <translation>Clock confirmed</translation>
    </message>
    <message>
        <source>本机显示</source>
        <translation>This PC showed</translation>
    </message>
    <message>
        <source>上一条记录</source>
        <translation>Last entry</translation>
    </message>
    <message>
        <source>倒走</source>
        <translation>Went back</translation>
    </message>
    <message>
        <source>{n} 秒（{span}）</source>
        <translation>{n} s ({span})</translation>
    </message>
    <message>
        <source>对照中心</source>
        <translation>Against the centre</translation>
    </message>
    <message>
        <source>确认人</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>✓ 核对过时间，已确认，可以登记。</source>
        <translation>✓ Time checked and confirmed; entries may go on.</translation>
    </message>
    <message>
        <source>时钟确认：本机显示 {shown}，比上一条记录早 {span}</source>
        <translation>Clock confirmed: this PC showed {shown}, {span} before the last entry</translation>
    </message>
    <message>
        <source>比中心慢 {n} 秒</source>
        <translation>{n} s behind the centre</translation>
    </message>
    <message>
        <source>比中心快 {n} 秒</source>
        <translation>{n} s ahead of the centre</translation>
    </message>
    <message>
        <source>与中心一致</source>
        <translation>same as the centre</translation>
    </message>
    <message>
        <source>时钟倒走，窗口人员确认后继续登记 · 最近 {n} 次</source>
        <translation>Clocks that ran backwards, confirmed at the window · last {n}</translation>
    </message>
    <message>
        <source>办事指南：{name}</source>
        <translation>Service guide: {name}</translation>
    </message>
    <message>
        <source>按今天生效的第 {n} 版</source>
        <translation>Version {n}, in force today</translation>
    </message>
    <message>
        <source>办事指南 {code}</source>
        <translation>Guide {code}</translation>
    </message>
    <message>
        <source>办事指南汇编</source>
        <translation>Book of guides</translation>
    </message>
    <message>
        <source>编印</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>一册 PDF，双面打印</source>
        <translation>One PDF book, for two-sided printing</translation>
    </message>
    <message>
        <source>网页，放到网站或者触摸屏上</source>
        <translation>Web pages, for a site or a touch screen</translation>
    </message>
    <message>
        <source>编成</source>
        <translation>Made as</translation>
    </message>
    <message>
        <source>文件夹</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>今天生效的全部事项，{n} 项；每份写明版本和日期。编的时候可以停下，停下就什么也不写。</source>
        <translation>All {n} items in force today, each with version and date. It can be stopped while it is made; then nothing is written.</translation>
    </message>
    <message>
        <source>选文件夹  Alt+O</source>
        <translation>Choose folder  Alt+O</translation>
    </message>
    <message>
        <source>写到 {path}</source>
        <translation>Goes to {path}</translation>
    </message>
    <message>
        <source>请写存到哪个文件夹。</source>
        <translation>Say into which folder.</translation>
    </message>
    <message>
        <source>下面只列前 {n} 处。</source>
        <translation> Only the first {n} are listed below.</translation>
    </message>
    <message>
        <source>正在核对 {file}</source>
        <translation>Checking {file}</translation>
    </message>
    <message>
        <source>编印办事指南，{n} 项</source>
        <translation>Making the guides of {n} items</translation>
    </message>
    <message>
        <source>必要</source>
        <translation>Always needed</translation>
    </message>
    <message>
        <source>可容缺</source>
        <translation>May be lacking at acceptance</translation>
    </message>
    <message>
        <source>按情形</source>
        <translation>In a situation</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>材料名称</source>
        <translation>Name of the material</translation>
    </message>
    <message>
        <source>逐项写全名，不写“其他材料”“有关材料”</source>
        <translation>One by one by its full name, never “other materials”</translation>
    </message>
    <message>
        <source>原件（份）</source>
        <translation>Originals</translation>
    </message>
    <message>
        <source>复印件（份）</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>必要性</source>
        <translation>Necessity</translation>
    </message>
    <message>
        <source>适用情形</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>部门之间可以共享，免交</source>
        <translation>Shared between departments, need not be brought</translation>
    </message>
    <message>
        <source>受理标准</source>
        <translation>Standard of acceptance</translation>
    </message>
    <message>
        <source>来源说明</source>
        <translation>Where to get it</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>常见问题（一行一条）</source>
        <translation>Common faults (one a line)</translation>
    </message>
    <message>
        <source>没有签字｜请申请人本人在第 2 页签字</source>
        <translation>Not signed｜The applicant signs on page 2</translation>
    </message>
    <message>
        <source>请填写材料名称。</source>
        <translation>Give the name of the material.</translation>
    </message>
    <message>
        <source>“{line}”请写成：问题｜补正办法，两边都要有。</source>
        <translation>Write “{line}” as: fault｜remedy, both of them.</translation>
    </message>
    <message>
        <source>新增材料</source>
        <translation>New material</translation>
    </message>
    <message>
        <source>本事项的部门</source>
        <translation>The item&apos;s own department</translation>
    </message>
    <message>
        <source>收费名称</source>
        <translation>Name of the fee</translation>
    </message>
    <message>
        <source>法律、行政法规的名称和条款</source>
        <translation>Title and article of the law or regulation</translation>
    </message>
    <message>
        <source>下限（元）</source>
        <translation>Lowest (yuan)</translation>
    </message>
    <message>
        <source>上限（元）</source>
        <translation>Highest (yuan)</translation>
    </message>
    <message>
        <source>固定的与下限相同，可不填</source>
        <translation>Leave empty for a fixed amount</translation>
    </message>
    <message>
        <source>计量单位</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>收费部门</source>
        <translation>Department that charges it</translation>
    </message>
    <message>
        <source>请填写收费名称和计量单位。</source>
        <translation>Give the name of the fee and per what it is.</translation>
    </message>
    <message>
        <source>“{text}”不是金额，请写元，例如 12.50。</source>
        <translation>“{text}” is no amount; write yuan, such as 12.50.</translation>
    </message>
    <message>
        <source>新增收费</source>
        <translation>New fee</translation>
    </message>
    <message>
        <source>情形编号</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>问句</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>是否委托代理人办理？</source>
        <translation>Is an agent applying?</translation>
    </message>
    <message>
        <source>是，则不收件</source>
        <translation>If yes, nothing is received because</translation>
    </message>
    <message>
        <source>例如：不需要许可，办理备案即可。没有就空着</source>
        <translation>For example: no permit needed, only filing. Else leave empty</translation>
    </message>
    <message>
        <source>是，则怎样</source>
        <translation>If yes, then</translation>
    </message>
    <message>
        <source>请填写情形编号和问句。</source>
        <translation>Give the key and the question.</translation>
    </message>
    <message>
        <source>只在一种情形下才要的材料：先记下情形，再到那份材料里选“按情形”。</source>
        <translation>A material needed in one situation only: note the situation first, then choose “In a situation” in that material.</translation>
    </message>
    <message>
        <source>新增情形</source>
        <translation>New situation</translation>
    </message>
    <message>
        <source>改  Alt+E</source>
        <translation>Change  Alt+E</translation>
    </message>
    <message>
        <source>删除  Alt+D</source>
        <translation>Remove  Alt+D</translation>
    </message>
    <message>
        <source>上移  Alt+↑</source>
        <translation>Up  Alt+↑</translation>
    </message>
    <message>
        <source>下移  Alt+↓</source>
        <translation>Down  Alt+↓</translation>
    </message>
    <message>
        <source>放进草稿  Ctrl+⏎</source>
        <translation>Into the draft  Ctrl+⏎</translation>
    </message>
    <message>
        <source>这里还没有，按 Alt+N 新增。</source>
        <translation>Nothing here yet: Alt+N adds one.</translation>
    </message>
    <message>
        <source>还没有改动。</source>
        <translation>Nothing was changed yet.</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>是，则</source>
        <translation>If yes</translation>
    </message>
    <message>
        <source>按情形：{key}</source>
        <translation>In situation {key}</translation>
    </message>
    <message>
        <source>{due}，共享免交</source>
        <translation>{due}, shared</translation>
    </message>
    <message>
        <source>不收件：{why}</source>
        <translation>Not received: {why}</translation>
    </message>
    <message>
        <source>要交材料 {numbers}</source>
        <translation>Materials {numbers} are due</translation>
    </message>
    <message>
        <source>还没有材料用到</source>
        <translation>No material uses it yet</translation>
    </message>
    <message>
        <source>办事指南  Alt+P</source>
        <translation>Guide  Alt+P</translation>
    </message>
    <message>
        <source>指南汇编  Alt+B</source>
        <translation>Guide book  Alt+B</translation>
    </message>
    <message>
        <source>后面的没有列出，请在事项里按回车看。</source>
        <translation>The rest is not listed; press Enter on the item to read it.</translation>
    </message>
    <message>
        <source>&#x3000;新事项，材料 {n} 份，情形 {m} 种</source>
        <translation>  New item, {n} materials, {m} situations</translation>
    </message>
    <message>
        <source>停下  Alt+X</source>
        <translation>Stop  Alt+X</translation>
    </message>
    <message>
        <source>{what}&#x3000;{done}/{all}</source>
        <translation>{what}  {done}/{all}</translation>
    </message>
    <message>
        <source>列入的机关</source>
        <translation>Put first by</translation>
    </message>
    <message>
        <source>项目卡</source>
        <translation>Project card</translation>
    </message>
    <message>
        <source>本人改了 PIN</source>
        <translation>Changed the own PIN</translation>
    </message>
    <message>
        <source>改 PIN</source>
        <translation>Change PIN</translation>
    </message>
    <message>
        <source>给自己换一个 PIN：先输原来的，再输两次新的；同步以后各窗口都用它。</source>
        <translation>Give yourself another PIN: the old one, then the new one twice; once synchronised it holds at every window.</translation>
    </message>
    <message>
        <source>改了什么时候记入台账；忘了的请管理员重设。</source>
        <translation>When it was changed goes into the ledger; who forgot it asks the administrator for another.</translation>
    </message>
    <message>
        <source>重发  Alt+O</source>
        <translation>Print anew  Alt+O</translation>
    </message>
    <message>
        <source>Alt+O 按新的日期重发文书；回车打开那一件，Alt+F 回到这里。</source>
        <translation>Alt+O prints the paper anew with the new date; Enter opens the case, Alt+F comes back here.</translation>
    </message>
    <message>
        <source>请先在重发清单里选一个期限。</source>
        <translation>Choose a deadline in the list first.</translation>
    </message>
    <message>
        <source>日历还没有发布，发布以后再重发。</source>
        <translation>The calendar is not released yet; print anew once it is.</translation>
    </message>
    <message>
        <source>已经告知的日期不变，不改了重发；要给申请人更多时间的，请打开办件另行告知。</source>
        <translation>A date that was told stays and is not printed otherwise; to give the applicant more time, open the case and tell them.</translation>
    </message>
    <message>
        <source>没有发出的文书写着别的日期，不用重发。</source>
        <translation>No paper that is out tells another date; nothing to print anew.</translation>
    </message>
    <message>
        <source>这份文书请打开办件处理。</source>
        <translation>Open the case to see to this paper.</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>请先选一条公告。</source>
        <translation>Choose an announcement first.</translation>
    </message>
    <message>
        <source>修改公告</source>
        <translation>Change announcement</translation>
    </message>
    <message>
        <source>已发布的一版不改，发布后由新的一版代替，已阅的人重新阅读。</source>
        <translation>The released version stays as it is; once released, the new one takes its place and is to be read again.</translation>
    </message>
    <message>
        <source>谁的 PIN</source>
        <translation>Whose PIN</translation>
    </message>
    <message>
        <source>改的日期</source>
        <translation>Changed on</translation>
    </message>
    <message>
        <source>✓ 已改，管理员重设以前用它登录。</source>
        <translation>✓ Changed; it is the one to log in with until a reset.</translation>
    </message>
    <message>
        <source>信息已依法删除</source>
        <translation>Erased by law</translation>
    </message>
    <message>
        <source>扫码枪：对着光标扫一下，没有扫码枪的直接按回车。</source>
        <translation>Scanner: scan anything at the cursor; without a scanner just press Enter.</translation>
    </message>
    <message>
        <source>PIN 已改，下次登录就用新的。</source>
        <translation>PIN changed; log in with the new one next time.</translation>
    </message>
    <message>
        <source>日历变更，日期更正</source>
        <translation>Calendar changed, date put right</translation>
    </message>
    <message>
        <source>改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>同步以后各窗口都用新的 PIN。忘了的请管理员在“岗位”里重设。</source>
        <translation>Once synchronised, every window takes the new PIN. Who forgot it asks the administrator to reset it in the roster.</translation>
    </message>
    <message>
        <source>原来的 PIN</source>
        <translation>Old PIN</translation>
    </message>
    <message>
        <source>请输入原来的 PIN。</source>
        <translation>Enter the old PIN.</translation>
    </message>
    <message>
        <source>新的 PIN 和原来的一样。</source>
        <translation>The new PIN is the same as the old one.</translation>
    </message>
    <message>
        <source>改 PIN&#x3000;Alt+0</source>
        <translation>Change PIN&#x3000;Alt+0</translation>
    </message>
    <message>
        <source>延期、二次告知、否定报备、视为受理、容缺、绿色通道、作废、补录：负责人逐条同意，或者写明意见撤回。</source>
        <translation>Extensions, second notices, reports of a &quot;no&quot;, deemed acceptances, papers to come, the green channel, voidings, late entries: the head lets each stand, or takes it back and says why.</translation>
    </message>
    <message>
        <source>最迟告知或者受理</source>
        <translation>To be told or accepted by</translation>
    </message>
    <message>
        <source>实际告知或者受理</source>
        <translation>Told or accepted on</translation>
    </message>
    <message>
        <source>自收件之日起视为受理</source>
        <translation>Counts as accepted since receipt</translation>
    </message>
    <message>
        <source>行政许可法第三十二条第一款第四项：逾期不告知的，自收到申请材料之日起即为受理</source>
        <translation>Licensing Law Art. 32(1)(4): where nothing is told in time, the application counts as accepted on the day its papers came</translation>
    </message>
    <message>
        <source>视为受理</source>
        <translation>Deemed accepted</translation>
    </message>
    <message>
        <source>已经办结的</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>前一页  Ctrl+PgUp</source>
        <translation>Page before  Ctrl+PgUp</translation>
    </message>
    <message>
        <source>后一页  Ctrl+PgDn</source>
        <translation>Next page  Ctrl+PgDn</translation>
    </message>
    <message>
        <source>第 {page} 页</source>
        <translation>Page {page}</translation>
    </message>
    <message>
        <source>没有办结 {n} 项</source>
        <translation>{n} open</translation>
    </message>
    <message>
        <source>已经办结 {n} 项</source>
        <translation>{n} closed</translation>
    </message>
    <message>
        <source>视为受理：收件以后没有在期限内告知，自收件之日起即为受理（行政许可法第三十二条）。</source>
        <translation>Deemed accepted: nothing was told in time after receipt, so it counts as accepted from that day (Licensing Law Art. 32).</translation>
    </message>
    <message>
        <source>撤出草稿：{name}</source>
        <translation>Take out of the draft: {name}</translation>
    </message>
    <message>
        <source>撤出草稿</source>
        <translation>Take out of the draft</translation>
    </message>
    <message>
        <source>这是新事项，录入的内容全部不要了。</source>
        <translation>This is a new item; all that was entered is lost.</translation>
    </message>
    <message>
        <source>这次的改动不要了，事项照已发布的一版不变。</source>
        <translation>These changes are lost; the item stays as it is published.</translation>
    </message>
    <message>
        <source>告知时限</source>
        <translation>Notice limit</translation>
    </message>
    <message>
        <source>补正时限</source>
        <translation>Supplement limit</translation>
    </message>
    <message>
        <source>延长时限</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>现场核查时限</source>
        <translation>Site inspection limit</translation>
    </message>
    <message>
        <source>延续最迟</source>
        <translation>Renewal, at the latest</translation>
    </message>
    <message>
        <source>延续最早</source>
        <translation>Renewal, at the earliest</translation>
    </message>
    <message>
        <source>材料、收费、情形、环节、时限、设定依据按 Alt+M 改。</source>
        <translation>Materials, fees, situations, steps, limits and legal basis are changed with Alt+M.</translation>
    </message>
    <message>
        <source>先写事项本身；放进草稿以后，接着录材料、时限和设定依据。</source>
        <translation>First the item itself; once it is in the draft, its materials, limits and legal basis.</translation>
    </message>
    <message>
        <source>新增事项</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>材料、收费、情形、环节、时限、设定依据照样带来，放进草稿以后再改。</source>
        <translation>Materials, fees, situations, steps, limits and legal basis come along; change them once it is in the draft.</translation>
    </message>
    <message>
        <source>照“{name}”新增</source>
        <translation>New item like “{name}”</translation>
    </message>
    <message>
        <source>请填写事项类型。</source>
        <translation>Write the type of the item.</translation>
    </message>
    <message>
        <source>成员事项（一行一个编码）</source>
        <translation>Member items (one code a line)</translation>
    </message>
    <message>
        <source>事项类型</source>
        <translation>Type of item</translation>
    </message>
    <message>
        <source>别名（一行一个）</source>
        <translation>Other names (one a line)</translation>
    </message>
    <message>
        <source>备注（一行一条）</source>
        <translation>Notes (one a line)</translation>
    </message>
    <message>
        <source>停用日期（空着就恢复使用）</source>
        <translation>Out of use from (empty: in use again)</translation>
    </message>
    <message>
        <source>编码“{code}”已经是“{name}”的了，请换一个。</source>
        <translation>The code “{code}” belongs to “{name}”; take another.</translation>
    </message>
    <message>
        <source>环节</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>设定依据</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>多久</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>起算</source>
        <translation>Runs from</translation>
    </message>
    <message>
        <source>环节编号</source>
        <translation>Step code</translation>
    </message>
    <message>
        <source>环节名称</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>出处</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>事项内容：{name}</source>
        <translation>Contents of {name}</translation>
    </message>
    <message>
        <source>事项内容</source>
        <translation>Contents of the item</translation>
    </message>
    <message>
        <source>各种时限都写了，要改的按 Alt+E。</source>
        <translation>Every limit is set; Alt+E changes one.</translation>
    </message>
    <message>
        <source>时限的次序是固定的。</source>
        <translation>Limits have a fixed order.</translation>
    </message>
    <message>
        <source>还没有发布的新事项不用停用，按 Alt+U 撤出草稿。</source>
        <translation>A new item that is not released need not be taken out of use; Alt+U takes it out of the draft.</translation>
    </message>
    <message>
        <source>草稿里没有这个事项的改动。</source>
        <translation>The draft changes nothing in this item.</translation>
    </message>
    <message>
        <source>已撤出草稿：{name}</source>
        <translation>Taken out of the draft: {name}</translation>
    </message>
    <message>
        <source>已放进草稿，发布以前还要补：{what}</source>
        <translation>In the draft; before it is released: {what}</translation>
    </message>
    <message>
        <source>工作日</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>自然日</source>
        <translation>Calendar days</translation>
    </message>
    <message>
        <source>数</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>法律、法规的名称和条款；承诺的写服务承诺</source>
        <translation>Title and article; for a promise, the service promise</translation>
    </message>
    <message>
        <source>在哪里核对过原文，例如网址</source>
        <translation>Where the text was checked, such as an address</translation>
    </message>
    <message>
        <source>例如：审查</source>
        <translation>Such as: examination</translation>
    </message>
    <message>
        <source>请填写环节编号和环节名称。</source>
        <translation>Write the code and the name of the step.</translation>
    </message>
    <message>
        <source>新增环节</source>
        <translation>New step</translation>
    </message>
    <message>
        <source>没有写的时限照法律的一般规定算。延续的时限从许可证届满之日往前算，先写最迟，再写最早。</source>
        <translation>A limit that is not set is what the law says in general. Renewal counts back from the expiry of the licence: first the latest, then the earliest.</translation>
    </message>
    <message>
        <source>新增时限</source>
        <translation>New limit</translation>
    </message>
    <message>
        <source>法律、法规、规章的名称和条款</source>
        <translation>Title and article of the law or regulation</translation>
    </message>
    <message>
        <source>请填写设定依据。</source>
        <translation>Write the legal basis.</translation>
    </message>
    <message>
        <source>这一条依据已经有了。</source>
        <translation>This basis is there already.</translation>
    </message>
    <message>
        <source>新增依据</source>
        <translation>New basis</translation>
    </message>
    <message>
        <source>材料时限等  Alt+M</source>
        <translation>Materials, limits  Alt+M</translation>
    </message>
    <message>
        <source>照此新增  Alt+C</source>
        <translation>New like this  Alt+C</translation>
    </message>
    <message>
        <source>撤出草稿  Alt+U</source>
        <translation>Undo draft  Alt+U</translation>
    </message>
    <message>
        <source>还有 {n} 处。</source>
        <translation>{n} more.</translation>
    </message>
    <message>
        <source>草稿正在处理，请等它完成。</source>
        <translation>The draft is being worked on; please wait.</translation>
    </message>
    <message>
        <source>核对草稿</source>
        <translation>Checking the draft</translation>
    </message>
    <message>
        <source>放弃草稿</source>
        <translation>Dropping the draft</translation>
    </message>
    <message>
        <source>成员事项</source>
        <translation>Member items</translation>
    </message>
    <message>
        <source>受理条件</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>其他时限</source>
        <translation>Other limits</translation>
    </message>
    <message>
        <source>请写明原因和当地文件的文号。</source>
        <translation>Give the reason and the number of the local document.</translation>
    </message>
    <message>
        <source>请填写数据库管理员和口令。</source>
        <translation>Give the administrator of the database and the password.</translation>
    </message>
    <message>
        <source>建中心数据库  Alt+B</source>
        <translation>Make the central database  Alt+B</translation>
    </message>
    <message>
        <source>加入中心  Alt+J</source>
        <translation>Join a centre  Alt+J</translation>
    </message>
    <message>
        <source>发布全部  Alt+P</source>
        <translation>Publish everything  Alt+P</translation>
    </message>
    <message>
        <source>这台电脑还是单机。数据库是空的、本机是第一台，按 Alt+B 建中心；中心已经有了，按 Alt+J 用登记码加入。单机记录的全部传上去。</source>
        <translation>This PC still stands alone. If it is the first of its centre, press Alt+B to make the central database; if there is one already, press Alt+J and join with a code. All that was recorded alone goes up.</translation>
    </message>
    <message>
        <source>窗口的登记和停用在中心数据库里做，先按 F5 连接。</source>
        <translation>Windows are enrolled and shut out in the central database: connect first, with F5.</translation>
    </message>
    <message>
        <source>这台电脑已经连着中心，不用再建。</source>
        <translation>This PC has a centre already.</translation>
    </message>
    <message>
        <source>已加入中心，记录已经开始传。</source>
        <translation>Joined the centre; the records are on their way.</translation>
    </message>
    <message>
        <source>已发布 {n} 项，各窗口下次同步时取走。</source>
        <translation>{n} published; the windows fetch them at their next sync.</translation>
    </message>
    <message>
        <source>中心都有了，没有新的版本。</source>
        <translation>The centre has all of it; nothing new.</translation>
    </message>
    <message>
        <source>正在连接中心……网络慢的时候要等半分钟。</source>
        <translation>Connecting to the centre… on a slow line this takes half a minute.</translation>
    </message>
    <message>
        <source>加入</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>向中心管理员要四样：主机名、数据库名称、根证书文件、登记码。本机记录的全部传上去，一条不少；中心已经发布的名册、事项、日历和设置，以中心的为准。</source>
        <translation>Ask the centre&apos;s administrator for four things: host, database, root certificate file, code. All that was recorded here goes up; where the centre has published a roster, items, calendars or settings, the centre&apos;s hold.</translation>
    </message>
    <message>
        <source>登记码是“{there}”的，本机的名册上写的是“{own}”，编号都是 {n}。确是同一个中心的，再按一次“加入”。</source>
        <translation>The code is of “{there}”, the roster here says “{own}”; both have number {n}. If they are the same centre, press “Join” once more.</translation>
    </message>
    <message>
        <source>建中心数据库</source>
        <translation>Make the central database</translation>
    </message>
    <message>
        <source>建立并加入</source>
        <translation>Make and join</translation>
    </message>
    <message>
        <source>本机的登录名</source>
        <translation>Login of this PC</translation>
    </message>
    <message>
        <source>本机的名称</source>
        <translation>Name of this PC</translation>
    </message>
    <message>
        <source>本机是中心的第一台：建好“{centre}”（{n} 号中心）的数据库，把本机的名册、事项、日历、文书文本和设置发给它，本机随即加入，记录的全部传上去。口令只留在内存里。</source>
        <translation>This PC is the first of its centre: the database of “{centre}” (centre {n}) is made, roster, items, calendars, wordings and settings of this PC are published to it, and this PC joins; all it recorded goes up. The password stays in memory only.</translation>
    </message>
    <message>
        <source>已加入中心</source>
        <translation>Joined the centre</translation>
    </message>
    <message>
        <source>{n} 条，已经开始传，不用等</source>
        <translation>{n}; they are on their way, no need to wait</translation>
    </message>
    <message>
        <source>接着按 Alt+N 给别的电脑登记码；它们第一次打开程序时选“加入中心”。</source>
        <translation>Next, Alt+N gives codes to the other PCs; at their first start they choose “Join a centre”.</translation>
    </message>
    <message>
        <source>中心还没有名册、事项和日历：请数据库管理员在这里按 Alt+P 发给它，别的电脑才能用。</source>
        <translation>The centre has no roster, items or calendar yet: let the administrator of the database press Alt+P here, else no other PC can work.</translation>
    </message>
    <message>
        <source>请先校准本机时钟：时限按它算，快了十分钟以上的记录中心不收。</source>
        <translation>Set this PC&apos;s clock first: time limits are reckoned by it, and the centre takes no record stamped over ten minutes ahead.</translation>
    </message>
    <message>
        <source>经验值</source>
        <translation>rule of thumb</translation>
    </message>
    <message>
        <source>{source}（未核到原文）</source>
        <translation>{source} (original not looked up)</translation>
    </message>
    <message>
        <source>没有统一规定，由本中心定</source>
        <translation>no common rule; the centre decides</translation>
    </message>
    <message>
        <source>请填写主机名、数据库和根证书文件。</source>
        <translation>Give the host, the database and the root certificate file.</translation>
    </message>
    <message>
        <source>请填写登记码：十二个字母和数字，没有 0、1、I、O。</source>
        <translation>Give the code: twelve letters and digits, no 0, 1, I or O.</translation>
    </message>
    <message>
        <source>本机单独使用，记录都在本机。要与中心同步，请管理员在“窗口电脑”一处加入中心。</source>
        <translation>This PC stands alone; all records are here. To sync with a centre, the administrator joins it at the place “Window PCs”.</translation>
    </message>
    <message>
        <source>待审核 {cases} 件，先列最急的 {most} 件：{n} 条，其中超期 {late} 条</source>
        <translation>{cases} cases to review; the most urgent {most} are listed: {n} lines, {late} overdue</translation>
    </message>
    <message>
        <source>待审核 {cases} 件、{n} 条，其中超期 {late} 条</source>
        <translation>{n} lines of {cases} cases to review, {late} overdue</translation>
    </message>
    <message>
        <source>计入日期</source>
        <translation>Counted on</translation>
    </message>
    <message>
        <source>合计 {n} {unit}，已列出最近的 {rows} 行，往下翻接着列</source>
        <translation>{n} {unit} in all; the latest {rows} lines are listed, scroll down for more</translation>
    </message>
    <message>
        <source>二次告知 {n} 份，下面是最近的 {rows} 件</source>
        <translation>{n} second notices; below the latest {rows} cases</translation>
    </message>
    <message>
        <source>二次告知 {n} 份，{rows} 件</source>
        <translation>{n} second notices in {rows} cases</translation>
    </message>
    <message>
        <source>没有办结 {open} 项，其中逾期 {late} 项</source>
        <translation>{open} open, {late} of them late</translation>
    </message>
    <message>
        <source>最近立项的 {all} 项，没有办结 {open} 项，其中逾期 {late} 项</source>
        <translation>the latest {all} tasks: {open} open, {late} of them late</translation>
    </message>
</context>
</TS>
