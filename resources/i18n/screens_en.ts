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
        <source>补正</source>
        <translation>Supplement</translation>
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
        <source>按键和法律说明</source>
        <translation>Keys and the law</translation>
    </message>
    <message>
        <source>菜单</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>离开窗口</source>
        <translation>Leave the window</translation>
    </message>
    <message>
        <source>为什么是这天  F7</source>
        <translation>Why this date  F7</translation>
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
        <translation>▲ {n} workdays late</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>还剩 {n} 个工作日</source>
        <translation>{n} workdays left</translation>
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
        <source>告知书要求的材料已经齐了</source>
        <translation>everything the notice asked for is in</translation>
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
        <source>请写明送达的文书或证件。</source>
        <translation>Say which document is handed over.</translation>
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
        <source>全部按键，每一步在法律上是什么</source>
        <translation>all keys, and what each step is in law</translation>
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
        <source>{time} 起由您负责到有结果为止。选一个事项，或按 F6 答复办结。</source>
        <translation>Yours since {time} until there is a result. Choose an item, or answer with F6.</translation>
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
        <source>☰ 菜单</source>
        <translation>☰ Menu</translation>
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
        <source>本机单独使用，记录都在本机。要与中心同步，请管理员填写中心数据库连接。</source>
        <translation>This PC works alone; everything is recorded here. To sync, the administrator enters the centre connection.</translation>
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
        <source>连不上中心，照常办理；接通后自动补传 {n} 条。{why}</source>
        <translation>The centre cannot be reached; work on. {n} acts are sent when it answers. {why}</translation>
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
        <translation>{n} workdays</translation>
    </message>
    <message>
        <source>{n} 日</source>
        <translation>{n} days</translation>
    </message>
    <message>
        <source>{n} 个月</source>
        <translation>{n} months</translation>
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
        <source>只核对告知书列出的材料，其余材料不再过问。</source>
        <translation>Only what the notice listed is checked; the rest is settled.</translation>
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
        <source>每个按键做什么，那一步在法律上是什么。</source>
        <translation>What each key does and what the step is in law.</translation>
    </message>
    <message>
        <source>灰色的键，把鼠标放上去就说为什么。</source>
        <translation>A grey key says why when the mouse rests on it.</translation>
    </message>
    <message>
        <source>所有能做的事、文字大小、界面语言。</source>
        <translation>Everything that can be done, text size, language.</translation>
    </message>
    <message>
        <source>菜单和按键是同一张表，灰的理由也一样。</source>
        <translation>Menu and keys are one table, with the same reasons for grey.</translation>
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
        <source>连续输错太多次，登录已暂停。{clock} 后可以再试，或请管理员重设 PIN。</source>
        <translation>Too many wrong tries. Try again in {clock}, or ask the administrator to reset the PIN.</translation>
    </message>
    <message>
        <source>文字大小</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>界面语言</source>
        <translation>Language</translation>
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
        <source>没有可以打印的文书</source>
        <translation>There is no paper to print</translation>
    </message>
    <message>
        <source>{number} 已存成 PDF：{path}</source>
        <translation>{number} kept as PDF: {path}</translation>
    </message>
    <message>
        <source>{number} 已交打印机 {printer}</source>
        <translation>{number} sent to {printer}</translation>
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
        <translation>{n} materials</translation>
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
        <translation>{n} days late</translation>
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
        <source>本机时钟比中心快 {minutes:.0f} 分钟，请先校准再登记，以免时限算错。</source>
        <translation>This PC&apos;s clock is {minutes:.0f} minutes ahead of the centre&apos;s. Set it right before recording, or time limits will be wrong.</translation>
    </message>
    <message>
        <source>本机时钟比中心慢 {minutes:.0f} 分钟，请先校准再登记，以免时限算错。</source>
        <translation>This PC&apos;s clock is {minutes:.0f} minutes behind the centre&apos;s. Set it right before recording, or time limits will be wrong.</translation>
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
        <translation>Applicant {n} workdays late</translation>
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
        <translation>Suspended {number}: {procedure} from {day}, {n} workdays</translation>
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
        <translation>Extended {number} by {n} workdays</translation>
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
</context>
</TS>
