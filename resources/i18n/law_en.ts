<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name />
    <message>
        <source>办件现在不能做这一步：阶段不对，或者所指的事不在、已经办过</source>
        <translation>not possible now: the case is at another stage, or what this speaks of is not there or already done</translation>
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
        <source>「{name}」实收少于应收，请改判“缺”或补足份数</source>
        <translation>“{name}”: fewer received than due; judge it “Missing” or complete the counts</translation>
    </message>
    <message>
        <source>「{name}」没有写明问题和补正办法</source>
        <translation>“{name}”: say what is wrong and how to put it right</translation>
    </message>
    <message>
        <source>「{name}」没有写明理由</source>
        <translation>“{name}”: give the reason</translation>
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
        <source>日期超出了工作日历（{first} 至 {last}），请核对本机时间和所填的日期</source>
        <translation>a date lies beyond the working calendar ({first} to {last}); check this PC's clock and the dates entered</translation>
    </message>
    <message>
        <source>文书一式几联（第三联由主管部门留存）</source>
        <translation>Copies of each paper (the third stays with the department in charge)</translation>
    </message>
    <message>
        <source>本机程序版本较旧，不能登记这一步，请先更新</source>
        <translation>this program is too old to record this step; update it first</translation>
    </message>
    <message>
        <source>应为 18 位，请核对证件；确认无误可以继续</source>
        <translation>It should have 18 characters. Compare it with the document; if it is right, go on.</translation>
    </message>
    <message>
        <source>号码里的日期不对，请核对证件</source>
        <translation>The date inside the number is not a day. Compare it with the document.</translation>
    </message>
    <message>
        <source>校验位不对，请核对证件；确认无误可以继续</source>
        <translation>The check digit does not fit. Compare it with the document; if it is right, go on.</translation>
    </message>
    <message>
        <source>校验位不对；早期试点代码也可能如此，请核对后继续</source>
        <translation>The check digit does not fit, as with some early trial codes. Compare it with the document and go on.</translation>
    </message>
    <message>
        <source>请先登录，再登记。</source>
        <translation>Log in first, then record.</translation>
    </message>
    <message>
        <source>没有 {window} 号窗口，请核对窗口号。</source>
        <translation>There is no window {window}. Check the window number.</translation>
    </message>
    <message>
        <source>{b}不是{a}的 B 岗，不能代班。</source>
        <translation>{b} is not the B post of {a} and cannot stand in.</translation>
    </message>
    <message>
        <source>连续输错太多次，登录已暂停，请稍后再试或请管理员重设 PIN。</source>
        <translation>Too many wrong tries: log-in is paused. Try again later, or ask the administrator to reset the PIN.</translation>
    </message>
    <message>
        <source>工号或 PIN 不对，还可以再试 {tries_left} 次。</source>
        <translation>Wrong staff number or PIN. Tries left: {tries_left}.</translation>
    </message>
    <message>
        <source>本机还没有中心发布的人员名册，请管理员先建立中心或加入中心。</source>
        <translation>This PC has no staff roster from the centre yet. Ask the administrator to set up or join a centre.</translation>
    </message>
    <message>
        <source>事项目录里没有“{code}”，请核对事项编码。</source>
        <translation>The catalogue has no item “{code}”. Check the item code.</translation>
    </message>
    <message>
        <source>事项目录里没有“{code}”第 {version} 版，请核对事项编码。</source>
        <translation>The catalogue has no version {version} of the item “{code}”. Check the item code.</translation>
    </message>
    <message>
        <source>本机没有这份文书的第 {version} 版文本，请与中心同步后再打印。</source>
        <translation>This PC does not have version {version} of this paper's text. Sync with the centre, then print.</translation>
    </message>
    <message>
        <source>这一步没有可以打印的文书，或者已经作废。</source>
        <translation>This step has no paper to print, or it is void.</translation>
    </message>
    <message>
        <source>名册里没有 {window} 号窗口或“{item}”的主管部门，请同步名册后再打印。</source>
        <translation>The roster lacks window {window} or the department of “{item}”. Sync the roster, then print.</translation>
    </message>
    <message>
        <source>本窗口没有这位申请人的资料，请到原办理窗口打印。</source>
        <translation>This window does not hold this applicant's data. Print at the window that handled the case.</translation>
    </message>
    <message>
        <source>本机没有 {number} 的记录，可能还没有同步到本窗口，请稍后再扫或到原窗口办理。</source>
        <translation>This PC has no record of {number}; it may not have reached this window yet. Scan again later, or go to the window that issued it.</translation>
    </message>
    <message>
        <source>收到的第 {seq} 条记录接不上原来的链（{what}），一条都没有接收。请报告中心管理员。</source>
        <translation>Act {seq} from the centre does not follow its chain ({what}); none was taken. Tell the centre's administrator.</translation>
    </message>
    <message>
        <source>本机台账打不开：钥匙不对，或文件已经损坏。文件没有被改动。请找回原来的钥匙（系统钥匙串或同名 .key 文件），或从备份恢复：{path}</source>
        <translation>The ledger cannot be opened: the key is wrong or the file is damaged. The file was not changed. Find the original key (system keyring, or the .key file of the same name) or restore from a backup: {path}</translation>
    </message>
    <message>
        <source>本机台账是更新版本的程序写的，请先更新程序。文件没有被改动：{path}</source>
        <translation>The ledger was written by a newer version of this program. Update the program first. The file was not changed: {path}</translation>
    </message>
    <message>
        <source>本机台账有一页已经损坏，读不出来。请不要再登记，保留文件并报告管理员，从备份恢复：{path}</source>
        <translation>A page of the ledger is damaged and cannot be read. Record nothing more, keep the file, tell the administrator and restore from a backup: {path}</translation>
    </message>
    <message>
        <source>磁盘满了，这一步没有登记。请腾出空间后再做一次：{path}</source>
        <translation>The disk is full; this step was not recorded. Free some space and do it again: {path}</translation>
    </message>
    <message>
        <source>本机台账正被另一个程序占用，请关闭另一个窗口台账后再试：{path}</source>
        <translation>Another program is using the ledger. Close the other Window desk and try again: {path}</translation>
    </message>
    <message>
        <source>找不到本机台账：{path}。请先建立本机台账，或从备份恢复。</source>
        <translation>The ledger of this PC is not there: {path}. Create it first, or restore it from a backup.</translation>
    </message>
    <message>
        <source>找不到台账文件：{path}。请核对 --store，或从备份恢复。</source>
        <translation>The ledger file is not there: {path}. Check --store, or restore it from a backup.</translation>
    </message>
    <message>
        <source>没有字体能印出：{spots}。请安装含有该字的字体后重印，不要用拼音或同音字代替。</source>
        <translation>No font can print: {spots}. Install a font that has the character and print again; do not replace it by pinyin or a character of the same sound.</translation>
    </message>
    <message>
        <source>文书存不到 {folder}：{why}。请换一个文件夹或腾出空间再试。</source>
        <translation>The paper cannot be kept in {folder}: {why}. Choose another folder or free some space, then try again.</translation>
    </message>
    <message>
        <source>找不到打印机“{name}”，请检查电源和连线，或换一台。</source>
        <translation>Printer “{name}” not found: check power and cable, or choose another.</translation>
    </message>
    <message>
        <source>打印机“{name}”没有接受任务，请检查是否脱机、缺纸。</source>
        <translation>Printer “{name}” did not take the job: is it offline or out of paper?</translation>
    </message>
    <message>
        <source>打印机“{name}”中途停下，请检查纸张。</source>
        <translation>Printer “{name}” stopped half-way: check the paper.</translation>
    </message>
    <message>
        <source>打印机“{name}”报告出错，请检查后补打。</source>
        <translation>Printer “{name}” reports an error: check it and reprint.</translation>
    </message>
    <message>
        <source>本窗口已被中心停用，不能再上报。已办的件都完整保存在本机；请联系中心管理员。</source>
        <translation>The centre has shut this window out; it can send nothing more. Everything recorded is safe on this PC. Contact the centre's administrator.</translation>
    </message>
    <message>
        <source>与中心的连接断开了。已办的件都保存在本机，恢复后会自动接着上报。</source>
        <translation>The connection to the centre broke off. Everything recorded is safe on this PC and is sent on when the line is back.</translation>
    </message>
    <message>
        <source>连不上中心，对方没有应答。本窗口可以照常办理，恢复后会自动上报；请检查网线和网络，仍不通请联系信息中心。</source>
        <translation>The centre does not answer. Work on as usual; acts are sent when it is back. Check cable and network; if that does not help, contact the IT centre.</translation>
    </message>
    <message>
        <source>中心不认本窗口的登录口令。请管理员为本窗口重新登记，再在设置里换上新的连接。</source>
        <translation>The centre does not accept this window's password. Ask the administrator to enrol the window again, then enter the new connection in the settings.</translation>
    </message>
    <message>
        <source>与中心的加密连接没有建成，口令没有发出。请信息中心核对中心的证书和 TLS 设置，不要改用不加密的连接。</source>
        <translation>No encrypted connection to the centre could be made; the password was not sent. Ask the IT centre to check the centre's certificate and TLS settings. Do not change to an unencrypted connection.</translation>
    </message>
    <message>
        <source>中心现在接不了更多连接。稍后会自动再试；若一直如此，请联系信息中心。</source>
        <translation>The centre takes no more connections now. It is tried again by itself; if this goes on, contact the IT centre.</translation>
    </message>
    <message>
        <source>中心数据库还没有建好，或版本与本程序不符。请中心管理员建库或升级后再试。</source>
        <translation>The centre's database is not set up, or its version does not fit this program. Ask the centre's administrator to set it up or upgrade it.</translation>
    </message>
    <message>
        <source>中心连接设置为 sslmode={mode}，可能不加密。请改为 sslmode=verify-full（至少 require）后再试。</source>
        <translation>The centre connection is set to sslmode={mode} and may not be encrypted. Change it to sslmode=verify-full (at least require) and try again.</translation>
    </message>
    <message>
        <source>中心连接设置为本地套接字，不加密。请改为经 TCP 连接，sslmode=verify-full（至少 require）后再试。</source>
        <translation>The centre connection is a local socket and not encrypted. Change it to TCP with sslmode=verify-full (at least require) and try again.</translation>
    </message>
    <message>
        <source>中心数据库现在只读，暂时收不了。稍后会自动再试；若一直如此，请联系信息中心。</source>
        <translation>The centre's database is read-only now and takes nothing. It is tried again by itself; if this goes on, contact the IT centre.</translation>
    </message>
    <message>
        <source>中心的磁盘满了。已办的件都保存在本机；请立即联系信息中心。</source>
        <translation>The centre's disk is full. Everything recorded is safe on this PC. Contact the IT centre at once.</translation>
    </message>
    <message>
        <source>中心连接设置写错了，读不懂。请管理员重新填写。</source>
        <translation>The centre connection setting cannot be read. Ask the administrator to enter it again.</translation>
    </message>
    <message>
        <source>中心已不再接收本版程序的格式。已办的件都保存在本机；请升级本机程序后再同步。</source>
        <translation>The centre no longer takes the format of this version. Everything recorded is safe on this PC. Update the program here, then sync.</translation>
    </message>
    <message>
        <source>中心还不认识本版程序的格式。已办的件都保存在本机；请信息中心先升级中心数据库。</source>
        <translation>The centre does not know the format of this version yet. Everything recorded is safe on this PC. Ask the IT centre to upgrade the centre's database first.</translation>
    </message>
    <message>
        <source>本机台账属于另一个中心，不能上报到这里。请管理员核对本窗口的中心连接设置。</source>
        <translation>This PC's ledger belongs to another centre and cannot be sent to this one. Ask the administrator to check this window's centre connection.</translation>
    </message>
    <message>
        <source>本机与中心的台账从第 {seq} 笔起不同：本机可能是由磁盘镜像克隆来的，或用旧备份恢复后又办过件。已停止同步，两边都没有改动；请勿删除本机数据，立即联系主管和信息中心。</source>
        <translation>This PC's ledger and the centre's differ from act {seq} on: this PC may be a clone of a disk image, or was restored from an old backup and used since. Sync has stopped and neither side was changed. Do not delete the data on this PC; contact your supervisor and the IT centre at once.</translation>
    </message>
    <message>
        <source>本机台账从第 {seq} 笔起校验不符，数据可能已损坏。已停止同步，两边都没有改动；请勿删除本机数据，立即联系信息中心。</source>
        <translation>This PC's ledger does not check from act {seq} on; the data may be damaged. Sync has stopped and neither side was changed. Do not delete the data on this PC; contact the IT centre at once.</translation>
    </message>
    <message>
        <source>与中心核对台账不一致（设备 {device}，第 {seq} 笔）：中心可能是用旧备份恢复的。已停止同步；请勿删除本机数据，立即联系主管和信息中心。</source>
        <translation>The ledgers here and at the centre are not the same (device {device}, act {seq}): the centre may have been restored from an old backup. Sync has stopped. Do not delete the data on this PC; contact your supervisor and the IT centre at once.</translation>
    </message>
    <message>
        <source>中心数据库是第 {found} 版，本程序需要第 {needed} 版。请使用同一版本的程序。</source>
        <translation>The centre's database is version {found}; this program needs version {needed}. Use the program of the same version.</translation>
    </message>
    <message>
        <source>登录名“{login}”不能用：请用小写字母开头，只含小写字母、数字和下划线，最多 63 个字符。</source>
        <translation>The login “{login}” cannot be used: begin with a lower-case letter; only lower-case letters, digits and underscores, at most 63 characters.</translation>
    </message>
    <message>
        <source>登录名“{login}”已登记在 {centre} 号中心。请换一个登录名。</source>
        <translation>The login “{login}” is enrolled at centre {centre}. Choose another login.</translation>
    </message>
    <message>
        <source>登录名“{login}”在这台数据库服务器上已作他用。请换一个登录名。</source>
        <translation>The login “{login}” is used for something else on this database server. Choose another login.</translation>
    </message>
    <message>
        <source>没有登记过登录名“{login}”。请核对后再试。</source>
        <translation>The login “{login}” was never enrolled. Check it and try again.</translation>
    </message>
    <message>
        <source>中心数据库里没有 {centre} 号中心。请先建立中心。</source>
        <translation>The database has no centre {centre}. Set up the centre first.</translation>
    </message>
    <message>
        <source>建立中心和登记窗口要用数据库的超级用户。请换用超级用户的连接。</source>
        <translation>Setting up a centre and enrolling windows needs a superuser of the database. Use a superuser's connection.</translation>
    </message>
    <message>
        <source>没有找到 PostgreSQL 程序。请运行 apt install postgresql，或用环境变量 PGBIN 指向它的 bin 文件夹。(No PostgreSQL binaries: install the postgresql package, or set PGBIN.)</source>
        <translation>No PostgreSQL programs found. Run apt install postgresql, or set the environment variable PGBIN to their bin folder.</translation>
    </message>
    <message>
        <source>本机的 PostgreSQL 没有启动（{tool}）。请根据下面的提示处理后再试。(PostgreSQL did not start.)
{said}</source>
        <translation>The PostgreSQL of this PC did not start ({tool}). Follow what it says below and try again.
{said}</translation>
    </message>
    <message>
        <source>以 root 身份运行时，PostgreSQL 改用账户 {account}，但它进不了文件夹 {folder}。请换一个它能进入的位置，如 /var/lib 下。(The account {account} cannot enter {folder}.)</source>
        <translation>Run as root, PostgreSQL uses the account {account}, which cannot enter the folder {folder}. Choose a place it can enter, such as under /var/lib.</translation>
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
    <message>
        <source>AB 岗两人可以同时离岗</source>
        <translation>Both of an AB pair may be away together</translation>
    </message>
    <message>
        <source>{a}备案的 B 岗是{b}，顶岗人必须是备案的 B 岗</source>
        <translation>the filed B of {a} is {b}; only the filed B stands in</translation>
    </message>
    <message>
        <source>{name}还没有备案的 AB 岗，请先由中心确定并备案，再登记离岗</source>
        <translation>{name} has no AB pair on file; the centre fixes one first</translation>
    </message>
    <message>
        <source>{name}这几天已经登记了离岗，请先登记返岗</source>
        <translation>{name} already has a leave on these days; record the return first</translation>
    </message>
    <message>
        <source>{name}这几天离岗，AB 岗两人不能同时离岗</source>
        <translation>{name} is away on these days; both of a pair may not be away together</translation>
    </message>
    <message>
        <source>{window} 号窗口无权办理「{item}」，请移交有权的窗口</source>
        <translation>window {window} has no power over “{item}”; hand over to one that has</translation>
    </message>
    <message>
        <source>「{item}」不在{name}的岗位职责之内，请转给负责的岗位</source>
        <translation>“{item}” is not among the duties of {name}; send it to the post that has it</translation>
    </message>
    <message>
        <source>「{item}」不是本联办事项的成员事项</source>
        <translation>“{item}” is no member of this joint item</translation>
    </message>
    <message>
        <source>「{item}」不由本窗口受理，请转办到有权的窗口</source>
        <translation>“{item}” is not taken at this window; refer to one that may</translation>
    </message>
    <message>
        <source>「{item}」没有法定时限，必须公布承诺时限</source>
        <translation>“{item}” has no statutory limit; a promised one must be published</translation>
    </message>
    <message>
        <source>「{item}」的承诺时限与法定时限起算点不同，不能相比</source>
        <translation>the promised and the statutory limit of “{item}” begin differently and cannot be compared</translation>
    </message>
    <message>
        <source>「{item}」的承诺时限比法定时限长，或超过本中心的上限</source>
        <translation>the promised limit of “{item}” is longer than the statutory one or than the centre allows</translation>
    </message>
    <message>
        <source>「{name}」不是可以容缺的材料</source>
        <translation>“{name}” is not a material that may be deferred</translation>
    </message>
    <message>
        <source>「{name}」低于标准下限 {lower} 元，减免须写明依据</source>
        <translation>“{name}” is below the standard of {lower} yuan; a reduction needs its basis</translation>
    </message>
    <message>
        <source>「{name}」在缴费一览表上重复</source>
        <translation>“{name}” stands on the fee sheet twice</translation>
    </message>
    <message>
        <source>「{name}」已经列为协办部门</source>
        <translation>“{name}” is already called in</translation>
    </message>
    <message>
        <source>「{name}」没有法律、行政法规依据，不得收取</source>
        <translation>“{name}” has no basis in a law or administrative regulation and may not be charged</translation>
    </message>
    <message>
        <source>「{name}」的协办结果只能由该部门自己填写</source>
        <translation>only the department itself gives the result of “{name}”</translation>
    </message>
    <message>
        <source>「{name}」的数量或金额不对</source>
        <translation>number or amount of “{name}” is wrong</translation>
    </message>
    <message>
        <source>「{name}」的结论与承诺的种类不符，或者已经有承诺</source>
        <translation>the verdict on “{name}” does not fit the commitment, or it already has one</translation>
    </message>
    <message>
        <source>「{name}」要等的部门须先列出，不能互相等待</source>
        <translation>the department “{name}” waits for must be called before it, and not wait for it in turn</translation>
    </message>
    <message>
        <source>「{name}」超过标准上限 {upper} 元</source>
        <translation>“{name}” is above the standard of {upper} yuan</translation>
    </message>
    <message>
        <source>上一次移交还在等待接收；移交错了的，请先作废那次移交</source>
        <translation>the last hand-over still waits to be taken; if it was a mistake, void it first</translation>
    </message>
    <message>
        <source>上一次转办还在等待接收；转错了的，请先作废那次转办</source>
        <translation>the last referral still waits to be taken; if it was a mistake, void it first</translation>
    </message>
    <message>
        <source>不受理、不予受理必须说明理由</source>
        <translation>not accepting needs reasons</translation>
    </message>
    <message>
        <source>不能审查本人办理或者与本人有关的事，请由他人办理</source>
        <translation>nobody reviews what he did himself or is concerned in; somebody else must</translation>
    </message>
    <message>
        <source>不能转给自己；留给本窗口同事的，请写明是哪一位</source>
        <translation>it cannot be sent to oneself; kept for a colleague here, say for whom</translation>
    </message>
    <message>
        <source>书面投诉必须书面答复</source>
        <translation>a written complaint gets a written answer</translation>
    </message>
    <message>
        <source>会商至少写明两方参加</source>
        <translation>name at least two who conferred</translation>
    </message>
    <message>
        <source>先批后补只适用于绿色通道项目</source>
        <translation>deciding first is for projects on the green channel only</translation>
    </message>
    <message>
        <source>办理延续必须填写原许可的届满日</source>
        <translation>a renewal needs the last day of the licence</translation>
    </message>
    <message>
        <source>匿名评价无法回访</source>
        <translation>an anonymous rater cannot be called back</translation>
    </message>
    <message>
        <source>协办部门不同意，不能作出准予决定：{names}</source>
        <translation>cannot be granted, helping departments disagree: {names}</translation>
    </message>
    <message>
        <source>协办部门还没有书面答复：{names}</source>
        <translation>no written answer yet from: {names}</translation>
    </message>
    <message>
        <source>发现问题的必须定整改期限，且不能早于今天</source>
        <translation>what was found needs a date to put it right, not before today</translation>
    </message>
    <message>
        <source>只有上报件才转报上级机关</source>
        <translation>only cases decided above are sent up</translation>
    </message>
    <message>
        <source>只有联办事项才请其他部门协办</source>
        <translation>only joint items call in other departments</translation>
    </message>
    <message>
        <source>听证定于 {on} 举行，还没有到</source>
        <translation>the hearing is set for {on}, which is still to come</translation>
    </message>
    <message>
        <source>听证申请期限已于 {due} 届满</source>
        <translation>the time to ask for a hearing ended on {due}</translation>
    </message>
    <message>
        <source>听证须在举行的 {days} 个工作日前通知并公告</source>
        <translation>a hearing is told and published {days} workdays before it is held</translation>
    </message>
    <message>
        <source>告知承诺以承诺代替材料，不写补交日期</source>
        <translation>a declared commitment replaces the material; it has no supply date</translation>
    </message>
    <message>
        <source>容缺的材料还没有书面承诺：{names}</source>
        <translation>deferred materials without a written commitment: {names}</translation>
    </message>
    <message>
        <source>容缺的材料还没有补齐，不能作出准予决定：{number}</source>
        <translation>cannot be granted, deferred materials still owed: {number}</translation>
    </message>
    <message>
        <source>容缺补齐的日期不能晚于 {latest}</source>
        <translation>deferred materials are due by {latest} at the latest</translation>
    </message>
    <message>
        <source>岗位名册里没有在岗的「{officer}」</source>
        <translation>the roster has nobody in post as “{officer}”</translation>
    </message>
    <message>
        <source>已经列入绿色通道（{office}）</source>
        <translation>already on the green channel ({office})</translation>
    </message>
    <message>
        <source>已经开出缴费一览表，更正请先作废</source>
        <translation>the fee sheet is already out; void it to correct it</translation>
    </message>
    <message>
        <source>延期必须写明理由并告知申请人</source>
        <translation>an extension needs a reason, told to the applicant</translation>
    </message>
    <message>
        <source>当事人没有书面说明，不能销牌</source>
        <translation>a card is not cleared without a written answer of whom it concerns</translation>
    </message>
    <message>
        <source>当事人还没有已阅或者说明，不能认定</source>
        <translation>nothing is found before the one concerned has seen or explained it</translation>
    </message>
    <message>
        <source>您从 {since} 起离岗，请先登记返岗</source>
        <translation>you are on leave since {since}; record the return first</translation>
    </message>
    <message>
        <source>找不到要审核的记录</source>
        <translation>the entry to review is not there</translation>
    </message>
    <message>
        <source>找不到这张牌或者这项问题</source>
        <translation>there is no such card or breach</translation>
    </message>
    <message>
        <source>承办人必须是本中心人员，不能是被投诉人</source>
        <translation>the handler must be of this centre and not the one complained of</translation>
    </message>
    <message>
        <source>承诺不实的，请写明查明的情况</source>
        <translation>if the commitment was false, say what was found</translation>
    </message>
    <message>
        <source>报备 {number} 报的不是这一步</source>
        <translation>report {number} is about another step</translation>
    </message>
    <message>
        <source>报备 {number} 须经负责人同意才能说“不”</source>
        <translation>report {number} needs the head's agreement before refusing</translation>
    </message>
    <message>
        <source>报备必须写明理由和依据</source>
        <translation>a report needs reason and basis</translation>
    </message>
    <message>
        <source>拒绝签收的，必须写明见证人</source>
        <translation>if it was not signed for, name the witness</translation>
    </message>
    <message>
        <source>按本中心规定，容缺逾期的应当作出不予许可决定</source>
        <translation>by this centre's rule a deferral not kept ends in a denial; decide it</translation>
    </message>
    <message>
        <source>最多还能延长 {most} 个工作日</source>
        <translation>at most {most} more workdays</translation>
    </message>
    <message>
        <source>期限已于 {due} 届满，届满后不能延期</source>
        <translation>the limit ended on {due}; it cannot be extended afterwards</translation>
    </message>
    <message>
        <source>本中心没有「{name}」这个部门</source>
        <translation>this centre has no department “{name}”</translation>
    </message>
    <message>
        <source>本事项没有待办的内部环节</source>
        <translation>no internal step is left</translation>
    </message>
    <message>
        <source>本事项没有收费标准，不得收费</source>
        <translation>this item has no fee standard; nothing may be charged</translation>
    </message>
    <message>
        <source>本部门没有待办的协办事项</source>
        <translation>nothing here waits for this department</translation>
    </message>
    <message>
        <source>没有 {window} 号窗口，请核对窗口号</source>
        <translation>there is no window {window}; check the number</translation>
    </message>
    <message>
        <source>没有一次性告知，或者补正期限还没有过，不能以材料不齐为由不予受理</source>
        <translation>cannot be declined as incomplete without a notice whose date has passed</translation>
    </message>
    <message>
        <source>没有可以申诉或者复核的差评、认定</source>
        <translation>no rating or finding to appeal against or review</translation>
    </message>
    <message>
        <source>没有工号为“{staff_no}”的在岗人员，请核对工号</source>
        <translation>nobody in post has the staff number “{staff_no}”; check it</translation>
    </message>
    <message>
        <source>没有正在进行的特别程序</source>
        <translation>no excluded procedure is under way</translation>
    </message>
    <message>
        <source>没有等待接收的转办或移交</source>
        <translation>no referral or hand-over waits to be taken</translation>
    </message>
    <message>
        <source>没有逾期未补的告知书或承诺，不能按逾期办结</source>
        <translation>no notice or commitment has run out unanswered</translation>
    </message>
    <message>
        <source>特别程序不能在受理之前开始</source>
        <translation>an excluded procedure cannot begin before acceptance</translation>
    </message>
    <message>
        <source>特别程序还没有结束，请先恢复</source>
        <translation>the excluded procedure is still under way; resume first</translation>
    </message>
    <message>
        <source>现在由 {window} 号窗口{holder}负责，请先由其移交</source>
        <translation>window {window}, {holder}, has it now and must hand it over first</translation>
    </message>
    <message>
        <source>现在的内部环节是「{name}」</source>
        <translation>the internal step now is “{name}”</translation>
    </message>
    <message>
        <source>现场核查须有两名以上工作人员</source>
        <translation>a site visit needs two or more officers</translation>
    </message>
    <message>
        <source>申请人或利害关系人要求的听证还没有举行</source>
        <translation>the hearing that was asked for has not been held</translation>
    </message>
    <message>
        <source>离岗前必须写明交给 B 岗的办件、材料和印章；没有的，请写“无”</source>
        <translation>name the cases, papers and seal handed to B; if there are none, write “无”</translation>
    </message>
    <message>
        <source>离岗和返岗由本人、其 B 岗或负责人登记</source>
        <translation>a leave is recorded by whom it concerns, the B or the head</translation>
    </message>
    <message>
        <source>离岗的最后一天不能早于第一天，也不能已经过去</source>
        <translation>the last day of a leave is not before the first and not past</translation>
    </message>
    <message>
        <source>答复日期不能早于今天，也不能晚于 {latest}</source>
        <translation>the answer is due today at the earliest and by {latest} at the latest</translation>
    </message>
    <message>
        <source>答复日期晚于 {latest} 的，必须写明为什么（涉及多部门或者情况复杂）</source>
        <translation>an answer after {latest} needs a reason (several departments, or complex)</translation>
    </message>
    <message>
        <source>结束日不能早于开始日</source>
        <translation>it cannot end before it began</translation>
    </message>
    <message>
        <source>结束日不能晚于今天</source>
        <translation>it cannot have ended after today</translation>
    </message>
    <message>
        <source>缴费一览表没有列出收费项目</source>
        <translation>the fee sheet has no line</translation>
    </message>
    <message>
        <source>联办件由牵头部门「{name}」启动和决定</source>
        <translation>the lead department “{name}” begins and decides a joint case</translation>
    </message>
    <message>
        <source>补录已超过 {minutes} 分钟，必须写明补录原因</source>
        <translation>entered more than {minutes} minutes late: say why</translation>
    </message>
    <message>
        <source>认定属实的必须选定处理措施，不属实的不能处理</source>
        <translation>upheld needs a measure, cleared has none</translation>
    </message>
    <message>
        <source>评价不能作废，只能经申诉复核</source>
        <translation>a rating is never voided, only reviewed on appeal</translation>
    </message>
    <message>
        <source>说“不”之前必须先作否定报备</source>
        <translation>a refusal is reported before it is said</translation>
    </message>
    <message>
        <source>请从规定的投诉不予受理情形中选一项</source>
        <translation>choose one of the grounds for not taking up a complaint</translation>
    </message>
    <message>
        <source>请写明事实</source>
        <translation>state the facts</translation>
    </message>
    <message>
        <source>请写明会商议定的事项</source>
        <translation>say what was settled</translation>
    </message>
    <message>
        <source>请写明列入绿色通道的理由</source>
        <translation>give the ground for the green channel</translation>
    </message>
    <message>
        <source>请写明列入绿色通道的部门</source>
        <translation>name the office that put it on the green channel</translation>
    </message>
    <message>
        <source>请写明听证的地点</source>
        <translation>name the place of the hearing</translation>
    </message>
    <message>
        <source>请写明听证笔录</source>
        <translation>name the minutes of the hearing</translation>
    </message>
    <message>
        <source>请写明告知的是谁</source>
        <translation>say who was told</translation>
    </message>
    <message>
        <source>请写明当场更正了什么</source>
        <translation>say what was corrected</translation>
    </message>
    <message>
        <source>请写明意见和理由</source>
        <translation>give the opinion and its reasons</translation>
    </message>
    <message>
        <source>请写明所需的工作日数，至少一日</source>
        <translation>say how many workdays it takes, at least one</translation>
    </message>
    <message>
        <source>请写明批准人</source>
        <translation>name who approved it</translation>
    </message>
    <message>
        <source>请写明承诺的是清单里的哪几件材料</source>
        <translation>say which listed materials the commitment is about</translation>
    </message>
    <message>
        <source>请写明整改了什么</source>
        <translation>say what was put right</translation>
    </message>
    <message>
        <source>请写明文书或证照的名称</source>
        <translation>name the document</translation>
    </message>
    <message>
        <source>请写明是本中心的哪一位人员</source>
        <translation>say which officer of this centre</translation>
    </message>
    <message>
        <source>请写明来人咨询或要办的事由</source>
        <translation>say what was asked for</translation>
    </message>
    <message>
        <source>请写明核查的情况</source>
        <translation>say what was found</translation>
    </message>
    <message>
        <source>请写明法律依据</source>
        <translation>give the legal basis</translation>
    </message>
    <message>
        <source>请写明申请人撤回的理由</source>
        <translation>say why the applicant takes it back</translation>
    </message>
    <message>
        <source>请写明请哪些部门协办</source>
        <translation>say which departments are called in</translation>
    </message>
    <message>
        <source>请写明转报的机关</source>
        <translation>name the body it is sent to</translation>
    </message>
    <message>
        <source>请写明逾期办结的经过，包括怎样催告</source>
        <translation>say how it ran out, and how the applicant was reminded</translation>
    </message>
    <message>
        <source>请列明移交的材料；没有纸质材料的，请写“无”</source>
        <translation>list the papers handed over; if there are none, write “无”</translation>
    </message>
    <message>
        <source>请选一个评价等级，或者写明没有评价的原因</source>
        <translation>choose a rating, or say why there is none</translation>
    </message>
    <message>
        <source>负责人没有同意报备 {number}，不能说“不”</source>
        <translation>the head did not agree to report {number}; no refusal</translation>
    </message>
    <message>
        <source>转报须报送全部材料，容缺的还没有补齐：{number}</source>
        <translation>all papers are sent up, deferred ones still owed: {number}</translation>
    </message>
    <message>
        <source>返岗必须写明 B 岗代办的情况；没有的，请写“无”</source>
        <translation>on return say what B did; if nothing, write “无”</translation>
    </message>
    <message>
        <source>返岗的日期不能晚于今天</source>
        <translation>the return cannot be after today</translation>
    </message>
    <message>
        <source>还没有启动联办，不能由牵头部门一家决定</source>
        <translation>no department was called in; the lead does not decide alone</translation>
    </message>
    <message>
        <source>这一步只能由当事人本人办理</source>
        <translation>only the one concerned may do this</translation>
    </message>
    <message>
        <source>这一步须由有相应权限的人员办理</source>
        <translation>this needs an officer with the right to it</translation>
    </message>
    <message>
        <source>这不是转给本窗口的，请由指定的窗口或人员接收</source>
        <translation>this was not sent here; the window or officer named takes it</translation>
    </message>
    <message>
        <source>这件投诉由 {name} 承办</source>
        <translation>{name} handles this complaint</translation>
    </message>
    <message>
        <source>这次办件已经评价过</source>
        <translation>this visit is already rated</translation>
    </message>
    <message>
        <source>退回必须写明理由</source>
        <translation>sending it back needs a reason</translation>
    </message>
    <message>
        <source>逾期的处理方式与本中心规定不符</source>
        <translation>the outcome is not the one of this centre's rule</translation>
    </message>
    <message>
        <source>不属于政务服务投诉</source>
        <translation>not about the service</translation>
    </message>
    <message>
        <source>已经申请行政复议或者提起诉讼</source>
        <translation>in reconsideration or in court</translation>
    </message>
    <message>
        <source>没有事实依据</source>
        <translation>no facts</translation>
    </message>
    <message>
        <source>没有具体的投诉对象</source>
        <translation>nobody in particular complained of</translation>
    </message>
    <message>
        <source>{day} 上班，离「{name}」太远，请核对日期；确实如此的，请改用表格</source>
        <translation>{day} is worked but far from “{name}”; check the date, or if it is right use the table</translation>
    </message>
    <message>
        <source>{day} 不在 {year} 年的安排之内，请核对年份</source>
        <translation>{day} is not within {year}; check the year</translation>
    </message>
    <message>
        <source>{day} 不在日历之内（{first} 至 {last}），请核对日期</source>
        <translation>{day} is outside the calendar ({first} to {last}); check the date</translation>
    </message>
    <message>
        <source>{day} 依法放假（全国年节及纪念日放假办法第二条），这里没有，请核对原文</source>
        <translation>{day} is a holiday by law (Holiday Regulation Art. 2) and missing here; check the text</translation>
    </message>
    <message>
        <source>{day} 写了不止一次，请删去重复的</source>
        <translation>{day} stands here more than once; remove the repetition</translation>
    </message>
    <message>
        <source>{day} 按现有日历本来就上班，不必另行规定</source>
        <translation>{day} is a workday anyway; nothing to set</translation>
    </message>
    <message>
        <source>{day} 按现有日历本来就放假，不必另行规定</source>
        <translation>{day} is off anyway; nothing to set</translation>
    </message>
    <message>
        <source>{day} 放假，但没有写节日名称，请补上</source>
        <translation>{day} is off without the name of a holiday; add it</translation>
    </message>
    <message>
        <source>{day} 既放假又上班，请核对原文</source>
        <translation>{day} is both off and worked; check the text</translation>
    </message>
    <message>
        <source>{day} 是星期{real}，文中写的是星期{said}，请核对年份和日期</source>
        <translation>{day} is weekday {real}, the text says {said}; check year and date</translation>
    </message>
    <message>
        <source>{day} 是星期{real}，本来就上班，不会是调休上班日，请核对日期</source>
        <translation>{day} is weekday {real} and worked anyway, so no make-up day; check the date</translation>
    </message>
    <message>
        <source>「{name}」不会在 {first} 前后，请核对月份和日期</source>
        <translation>“{name}” is not around {first}; check month and day</translation>
    </message>
    <message>
        <source>「{name}」从 {first} 到 {last} 不成一段假期，请核对日期；跨年的请写明年份</source>
        <translation>“{name}” from {first} to {last} is no holiday; check the dates, and name the year where it crosses one</translation>
    </message>
    <message>
        <source>「{name}」写的是 {said} 天，按日期是 {real} 天，请核对原文</source>
        <translation>“{name}” says {said} days, its dates make {real}; check the text</translation>
    </message>
    <message>
        <source>「{name}」写的是与周末连休，{day} 却不挨着周末，请核对日期</source>
        <translation>“{name}” is said to join the weekend, but {day} does not touch it; check the date</translation>
    </message>
    <message>
        <source>「{name}」出现了不止一次，请只保留一份通知</source>
        <translation>“{name}” comes more than once; keep one notice only</translation>
    </message>
    <message>
        <source>「{name}」没有写明放假日期，请核对原文</source>
        <translation>“{name}” has no dates; check the text</translation>
    </message>
    <message>
        <source>填写的文号“{given}”与文中的“{found}”不一致，请核对</source>
        <translation>the document number “{given}” is not the one in the text, “{found}”; check it</translation>
    </message>
    <message>
        <source>工作日放假 {off} 天、调休上班 {makeup} 天，相差应为法定的 {legal} 天，请核对有无遗漏；确实如此的，请改用表格</source>
        <translation>{off} workdays off and {makeup} make-up days should differ by the {legal} of the law; check for gaps, or if it is right use the table</translation>
    </message>
    <message>
        <source>文中有不止一年的安排：{years}，请一次只导入一年</source>
        <translation>the text covers more than one year: {years}; import one at a time</translation>
    </message>
    <message>
        <source>文件不是文字（可能是 Word 或 PDF），请复制通知正文，另存为文本文件</source>
        <translation>the file is not text (Word or PDF, perhaps); copy the notice into a text file</translation>
    </message>
    <message>
        <source>文件是空的，请把通知正文或表格存进去</source>
        <translation>the file is empty; put the notice or the table into it</translation>
    </message>
    <message>
        <source>没有“{text}”这一天，请核对原文</source>
        <translation>there is no day “{text}”; check the text</translation>
    </message>
    <message>
        <source>没有「{name}」的安排，七个法定节日必须齐全，请核对原文</source>
        <translation>“{name}” is missing; all seven statutory holidays are needed; check the text</translation>
    </message>
    <message>
        <source>没有文号，请在文中保留文号，或另外填写</source>
        <translation>no document number; keep it in the text or give it</translation>
    </message>
    <message>
        <source>看不出是哪一年的安排，请保留标题“关于某某年部分节假日安排的通知”</source>
        <translation>the year cannot be seen; keep the title “关于某某年部分节假日安排的通知”</translation>
    </message>
    <message>
        <source>看不懂“{text}”，请核对原文，只保留通知正文，或改用表格</source>
        <translation>“{text}” cannot be read; check the text, keep the notice alone, or use the table</translation>
    </message>
    <message>
        <source>第 {line} 行：{why}</source>
        <translation>line {line}: {why}</translation>
    </message>
    <message>
        <source>请写明当地放假或上班的原因</source>
        <translation>say why it is off or worked here</translation>
    </message>
    <message>
        <source>{year} 年与已发布的 {first} 至 {last} 年之间有空缺，请先导入中间的年份。</source>
        <translation>There is a gap between {year} and the published years {first} to {last}. Import the years in between first.</translation>
    </message>
    <message>
        <source>{year} 年已经发布（{document}），内容与这一份不同。确属更正的，请用 --correct 作为新的一版发布。</source>
        <translation>{year} is already published ({document}) and differs from this. If this is a correction, publish it as a new version with --correct.</translation>
    </message>
    <message>
        <source>“{label}”不能写成“{value}”，请按默认值“{default}”的样子填写。</source>
        <translation>“{label}” cannot be “{value}”. Write it like the default “{default}”.</translation>
    </message>
    <message>
        <source>“{label}”只能在 {low} 到 {high} 之间，不能是 {value}。</source>
        <translation>“{label}” must be between {low} and {high}, not {value}.</translation>
    </message>
    <message>
        <source>“{label}”只能是：{among}，不能是“{value}”。</source>
        <translation>“{label}” must be one of: {among}, not “{value}”.</translation>
    </message>
    <message>
        <source>文书存不到 {folder}：{why}。请换一个文件夹再试。</source>
        <translation>The papers cannot be kept in {folder}: {why}. Choose another folder and try again.</translation>
    </message>
    <message>
        <source>本机还没有中心发布的日历，请管理员先建立中心或加入中心。</source>
        <translation>This PC has no calendar from the centre yet. Ask the administrator to set up or join a centre.</translation>
    </message>
    <message>
        <source>读不到故事文件 {path}：{why}。请核对文件名。</source>
        <translation>The story file {path} cannot be read: {why}. Check its name.</translation>
    </message>
    <message>
        <source>一次性告知的期限（工作日），只能比法定的五日短</source>
        <translation>One-time notice (workdays), only less than the five of the law</translation>
    </message>
    <message>
        <source>下班后或休息日网上提交的，视为何日收到</source>
        <translation>Online applications after hours or on a day off count as received on</translation>
    </message>
    <message>
        <source>书面投诉的答复期限（工作日）</source>
        <translation>Answer to a written complaint (workdays)</translation>
    </message>
    <message>
        <source>事项没有规定时，协办部门答复的期限（工作日）</source>
        <translation>Helping department's answer where the item says nothing (workdays)</translation>
    </message>
    <message>
        <source>事项没有规定时，申请人补正的期限（工作日）</source>
        <translation>Applicant's supplement where the item says nothing (workdays)</translation>
    </message>
    <message>
        <source>依法延期时，承诺时限同时顺延</source>
        <translation>An extension moves the promised limit too</translation>
    </message>
    <message>
        <source>剩余时间不足承诺时限的百分之几时预警</source>
        <translation>Warn when less than this share of the promised limit is left (%)</translation>
    </message>
    <message>
        <source>协办逾期视为同意所依据的规定名称（空为不适用）</source>
        <translation>Rule by which a helping department's silence means yes (empty: none)</translation>
    </message>
    <message>
        <source>协办部门接收联办件的期限（工作日）</source>
        <translation>Helping department takes its part within (workdays)</translation>
    </message>
    <message>
        <source>口头投诉的答复期限（工作日）</source>
        <translation>Answer to an oral complaint (workdays)</translation>
    </message>
    <message>
        <source>同一季度第几张黄牌升为红牌</source>
        <translation>Which yellow card of a quarter becomes red</translation>
    </message>
    <message>
        <source>否定报备须在多久内审核（小时）</source>
        <translation>Review of a reported refusal within (hours)</translation>
    </message>
    <message>
        <source>否定报备须经负责人审核同意后才能说“不”（否则报备即可，超权限的仍须先同意）</source>
        <translation>A refusal needs the head's agreement first (otherwise a report is enough, beyond one's power it still does)</translation>
    </message>
    <message>
        <source>告知承诺的事后核查期限（工作日）</source>
        <translation>Check of a declared commitment within (workdays)</translation>
    </message>
    <message>
        <source>实名差评的联系核实期限（工作日）</source>
        <translation>Contact after a named poor rating within (workdays)</translation>
    </message>
    <message>
        <source>容缺补齐的最长期限（工作日），0 为只受承诺办结日限制</source>
        <translation>Longest time to supply deferred materials (workdays), 0: only up to the promised finish</translation>
    </message>
    <message>
        <source>容缺逾期不补的后果</source>
        <translation>What follows when deferred materials are not supplied</translation>
    </message>
    <message>
        <source>差评整改反馈的期限（工作日）</source>
        <translation>Answer to a poor rating within (workdays)</translation>
    </message>
    <message>
        <source>承诺到期前几个工作日预警</source>
        <translation>Warn so many workdays before the promised date</translation>
    </message>
    <message>
        <source>投诉决定是否受理的期限（工作日）</source>
        <translation>Whether a complaint is taken up, within (workdays)</translation>
    </message>
    <message>
        <source>期限的开始之日计算在内（默认不计，次日起算）</source>
        <translation>The first day counts (default: no, from the next day)</translation>
    </message>
    <message>
        <source>没有法定时限的事项，承诺时限最长几个工作日</source>
        <translation>Longest promise where there is no statutory limit (workdays)</translation>
    </message>
    <message>
        <source>涉及多部门或者情况复杂的投诉的最长答复期限（工作日）</source>
        <translation>Longest answer where several departments are involved or it is complex (workdays)</translation>
    </message>
    <message>
        <source>特别程序开始当日计入期限（默认开始和结束两日都不计）</source>
        <translation>The first day of an excluded procedure counts (default: neither first nor last)</translation>
    </message>
    <message>
        <source>补录超过多久须写明原因（分钟）</source>
        <translation>A late entry needs a reason after (minutes)</translation>
    </message>
    <message>
        <source>超过承诺时限几个工作日升为红牌</source>
        <translation>Red card so many workdays after the promised limit</translation>
    </message>
    <message>
        <source>超过承诺时限几个工作日发黄牌</source>
        <translation>Yellow card so many workdays after the promised limit</translation>
    </message>
    <message>
        <source>超过法定时限几个工作日发红牌</source>
        <translation>Red card so many workdays after the statutory limit</translation>
    </message>
    <message>
        <source>转办多久无人接收就退回首问并预警（分钟）</source>
        <translation>A referral nobody takes goes back with a warning after (minutes)</translation>
    </message>
    <message>
        <source>部门没有写明时的管辖法院</source>
        <translation>Court where the department names none</translation>
    </message>
    <message>
        <source>部门没有写明时的行政复议机关</source>
        <translation>Reconsideration body where the department names none</translation>
    </message>
    <message>
        <source>“{label}”不能写成“{value}”，请照说明填写。</source>
        <translation>“{label}” cannot be “{value}”. Write it as the label says.</translation>
    </message>
    <message>
        <source>下班时间（时:分，例如 17:00）</source>
        <translation>Closing time (HH:MM, such as 17:00)</translation>
    </message>
    <message>
        <source>编号前的中心代码（大写字母和数字，至多 12 位，空为不写）</source>
        <translation>Code of the centre before numbers (capitals and digits, at most 12; empty: none)</translation>
    </message>
    <message>
        <source>窗口考核：几次预警扣一回分</source>
        <translation>Window score: warnings that make one deduction</translation>
    </message>
    <message>
        <source>窗口考核：每件属实投诉扣分</source>
        <translation>Window score: points off for each complaint upheld</translation>
    </message>
    <message>
        <source>窗口考核：每张红牌扣分</source>
        <translation>Window score: points off for each red card</translation>
    </message>
    <message>
        <source>窗口考核：每张黄牌扣分</source>
        <translation>Window score: points off for each yellow card</translation>
    </message>
    <message>
        <source>窗口考核：每次二次告知扣分</source>
        <translation>Window score: points off for each second notice</translation>
    </message>
    <message>
        <source>窗口考核：满次数的预警每回扣分</source>
        <translation>Window score: points off for each full count of warnings</translation>
    </message>
<message><source>{name}没有这个岗位，请重新选择。</source><translation>{name} does not have this post. Choose again.</translation></message><message><source>几分钟不动键盘和鼠标就锁屏（0 为不锁）</source><translation>Minutes without key or mouse before the screen locks (0 = never)</translation></message><message><source>办完的一页显示几秒后收起</source><translation>Seconds a finished page stays on the applicant's screen</translation></message><message><source>扫码枪在码前加的字符（如 ~ 或 \x02，空为没有）</source><translation>What the scanner types before a code (such as ~ or \x02; empty = nothing)</translation></message><message><source>扫码枪在码后、回车前加的字符（如 ~ 或 \x03，空为没有）</source><translation>What the scanner types after a code, before Enter (such as ~ or \x03; empty = nothing)</translation></message><message><source>核对页没有人点时，显示几秒后收起</source><translation>Seconds an unanswered page to check stays on the applicant's screen</translation></message><message><source>界面语言</source><translation>Language of the screens</translation></message><message><source>等申请人评价几秒，过后记为超时没有评价</source><translation>Seconds to wait for the applicant's rating; afterwards recorded as timed out</translation></message><message><source>给申请人看的屏幕（空为没有）</source><translation>The applicant's screen (empty = none)</translation></message><message><source>听证已经举行</source><translation>The hearing was held</translation></message><message><source>听证申请已经登记</source><translation>The request for a hearing is on record already</translation></message><message><source>已经告知过听证权利</source><translation>The right to a hearing was told already</translation></message><message><source>还没有告知听证权利</source><translation>Nobody was told of the right to a hearing yet</translation></message><message><source>还没有通知听证的时间和地点</source><translation>The time and place of the hearing were not announced yet</translation></message><message><source>有申请人屏幕时，告知书和受理通知书等申请人核对后打印</source><translation>With an applicant's screen, notices and acceptances are printed once the applicant has read them</translation></message><message><source>事项目录里没有生效的事项，编不出指南。请先发布事项目录。</source><translation>No item of the catalogue is in force, so there is no guide. Publish the catalogue first.</translation></message><message><source>写不到 {path}：{why}。请换一个地方，或者腾出空间再试。</source><translation>Cannot write to {path}: {why}. Choose another place or make room.</translation></message><message><source>文件夹 {folder} 里有别的文件，不能覆盖。请另选一个空文件夹，或者上次做网页的那一个。</source><translation>The folder {folder} holds other files and is not overwritten. Choose an empty one, or that of the last site.</translation></message><message><source>来访回执和转办领号单办完一步就自动打印（默认按 F12 选）</source><translation>Print visit and queue slips right after their step (by default they are chosen with F12)</translation></message><message><source>没有生效的事项“{code}”，请核对事项编码。</source><translation>No item “{code}” is in force; check the code.</translation></message><message><source>80 mm 小票打不出时改用的打印机（空为没有）</source><translation>Printer for 80 mm slips when that fails (empty: none)</translation></message><message><source>80 mm 小票的打印机（空为系统默认的）</source><translation>Printer for 80 mm slips (empty: the system's default)</translation></message><message><source>A4 文书打不出时改用的打印机（空为没有）</source><translation>Printer for A4 papers when that fails (empty: none)</translation></message><message><source>A4 文书用的纸盒（打印机自己的叫法，空为不指定）</source><translation>Tray for A4 papers (the printer's own word; empty: any)</translation></message><message><source>A4 文书的打印机（空为系统默认的）</source><translation>Printer for A4 papers (empty: the system's default)</translation></message><message><source>内部单据打不出时改用的打印机（空为没有）</source><translation>Printer for inner papers when that fails (empty: none)</translation></message><message><source>内部单据用的纸盒（打印机自己的叫法，空为不指定）</source><translation>Tray for inner papers (the printer's own word; empty: any)</translation></message><message><source>内部单据的打印机（空为系统默认的）</source><translation>Printer for inner papers (empty: the system's default)</translation></message><message><source>办事指南和报表的打印机（空为系统默认的）</source><translation>Printer for guides and reports (empty: the system's default)</translation></message><message><source>单独指定的文书，每行一个：receipt=打印机</source><translation>Single papers, one a line: receipt=printer</translation></message><message><source>已取消：{what}。</source><translation>Cancelled: {what}.</translation></message><message><source>打印位置的微调，每行一台：向右毫米,向下毫米=打印机</source><translation>Shift of each printer, one a line: mm right,mm down=printer</translation></message><message><source>打印机“{name}”卡纸了，请打开取出纸张。</source><translation>Paper is jammed in printer “{name}”: open it and take the paper out.</translation></message><message><source>打印机“{name}”已暂停，请在系统的打印机设置里恢复，或换一台。</source><translation>Printer “{name}” is paused: resume it in the system's printer settings, or choose another.</translation></message><message><source>打印机“{name}”报告出错（{reason}），请到打印机前看看。</source><translation>Printer “{name}” reports an error ({reason}): please go and look.</translation></message><message><source>打印机“{name}”没有出纸（经办人看过）。</source><translation>Printer “{name}” put no paper out (the clerk looked).</translation></message><message><source>打印机“{name}”没有墨粉或墨水了，请更换。</source><translation>Printer “{name}” is out of toner or ink: please replace it.</translation></message><message><source>打印机“{name}”没有打成：驱动或传送出错。请管理员检查这台打印机的驱动，或换一台。</source><translation>Printer “{name}” failed: its driver or the connection. Ask the administrator to check the driver, or choose another.</translation></message><message><source>打印机“{name}”没有纸了，请装纸。</source><translation>Printer “{name}” is out of paper: please load some.</translation></message><message><source>打印机“{name}”现在不接收任务，请管理员恢复接收，或换一台。</source><translation>Printer “{name}” takes no jobs now: ask the administrator to let it, or choose another.</translation></message><message><source>打印机“{name}”的任务太多、放不下了，请等一等再打。</source><translation>Printer “{name}” holds too many jobs: wait a little and print again.</translation></message><message><source>打印机“{name}”的任务已取消，已经出来的纸请作废。</source><translation>The job on printer “{name}” was cancelled; void whatever paper came out.</translation></message><message><source>打印机“{name}”的任务被系统挂起。请在系统的打印任务里放行，或换一台。</source><translation>The job on printer “{name}” is held. Release it in the system's print jobs, or choose another printer.</translation></message><message><source>打印机“{name}”的出纸盘满了，请取走纸张。</source><translation>The output of printer “{name}” is full: take the paper away.</translation></message><message><source>打印机“{name}”的感光鼓到寿命了，请更换。</source><translation>The drum of printer “{name}” is worn out: please replace it.</translation></message><message><source>打印机“{name}”的盖子没有关好，请关上。</source><translation>The cover of printer “{name}” is open: please close it.</translation></message><message><source>打印机“{name}”的纸盒没有装好，请推到底。</source><translation>A tray of printer “{name}” is missing: push it in fully.</translation></message><message><source>打印机“{name}”脱机，请检查电源、网线和连线。</source><translation>Printer “{name}” is offline: check power, network and cable.</translation></message><message><source>打印机“{name}”过热，请等几分钟再打。</source><translation>Printer “{name}” is too hot: wait some minutes and print again.</translation></message><message><source>打印机几秒没有结果就问经办人出纸没有</source><translation>Seconds without a result until the clerk is asked whether the paper came out</translation></message><message><source>指南和报表打不出时改用的打印机（空为没有）</source><translation>Printer for guides and reports when that fails (empty: none)</translation></message><message><source>指南和报表用的纸盒（打印机自己的叫法，空为不指定）</source><translation>Tray for guides and reports (the printer's own word; empty: any)</translation></message><message><source>现在没有可以取消的：没有正在进行的打印。</source><translation>Nothing to cancel now: nothing is being printed.</translation></message><message><source>系统的打印服务没有应答，打印机“{name}”用不了。请管理员启动打印服务（CUPS）。</source><translation>The printing system does not answer, so printer “{name}” cannot be used. Ask the administrator to start CUPS.</translation></message><message><source>这份文书在打印机“{name}”的任务里被人取消了，需要时请补打。</source><translation>Somebody cancelled this paper in the queue of printer “{name}”; print it again if it is needed.</translation></message><message><source>{kind} {key} 第 {version} 版已经发布，内容与本机的不同。请作为新的一版发布；已发布的不能改。</source><translation>Version {version} of {kind} {key} is already published and is not what this PC has. Publish it as a new version; what was published cannot be changed.</translation></message><message><source>一天内索取的申请人信息过多</source><translation>Asked for too many applicants in a day</translation></message><message><source>上报的格式不对，或单条记录过大</source><translation>Sent something malformed, or a record that is too big</translation></message><message><source>上报过多</source><translation>Sent too much</translation></message><message><source>中心恢复后，窗口认领了自己的本机台账</source><translation>Claimed its own ledger again after the centre was restored</translation></message><message><source>中心把本机台账登记在另一个窗口名下，不能用本窗口的登录上报。请联系中心管理员。</source><translation>The centre has this PC's ledger under another window, so it cannot be sent with this window's login. Contact the centre's administrator.</translation></message><message><source>中心数据库是第 {found} 版，本程序需要第 {needed} 版。请先备份，再运行 window-desk centre upgrade。</source><translation>The central database is version {found}, this program needs version {needed}. Make a backup, then run window-desk centre upgrade.</translation></message><message><source>中心数据库里没有 {centre} 号中心。请核对编号。</source><translation>The central database has no centre {centre}. Check the number.</translation></message><message><source>交回的记录与中心的不同：中心和窗口都恢复过备份</source><translation>Gave back records that the centre has otherwise: both the centre and a window were restored from backups</translation></message><message><source>从分叉处另起了一本台账：磁盘镜像克隆，或旧备份恢复后又办过件</source><translation>Began a new ledger where two branches parted: a cloned disk, or an old backup that was used since</translation></message><message><source>口令不对，或登录已停用</source><translation>Wrong password, or a login that was shut out</translation></message><message><source>另起了一本台账：窗口用旧备份恢复</source><translation>Began a new ledger: the window was restored from an old backup</translation></message><message><source>台账的链不成立：数据损坏，或伪造</source><translation>A chain that does not hold: damaged data, or a forgery</translation></message><message><source>同一本台账出现两个分支：磁盘镜像克隆、旧备份恢复，或伪造</source><translation>Two branches of one ledger: a cloned disk, an old backup, or a forgery</translation></message><message><source>同时连接过多</source><translation>Too many connections at once</translation></message><message><source>已停用的窗口又来连接</source><translation>A window that was shut out came back</translation></message><message><source>改写已登记的申请人信息，没有接收</source><translation>Tried to rewrite a person already on record; not taken</translation></message><message><source>数据库拒绝的语句</source><translation>A statement the database refused</translation></message><message><source>有一条记录大得超出中心的限度，中心不收。已办的件都保存在本机；请报告信息中心。</source><translation>One record is bigger than the centre takes. All your work is saved on this PC; report it to the IT centre.</translation></message><message><source>本窗口一天内上报的记录或新建的本机台账太多，中心已暂停接收。已办的件都保存在本机；请联系中心管理员。</source><translation>This window sent too many records or began too many ledgers in a day, and the centre takes no more for now. All your work is saved on this PC; contact the centre's administrator.</translation></message><message><source>用别人记录的编号写另一条记录，没有接收</source><translation>Tried to put another record in the place of one that others wrote; not taken</translation></message><message><source>用别的窗口的本机台账上报</source><translation>Tried to send as another window</translation></message><message><source>登记时必须核对中心的证书，否则登记码可能落入他人之手。请用中心发的根证书文件（sslrootcert）再试。</source><translation>The centre's certificate must be verified when joining, or the code may fall into other hands. Try again with the centre's root certificate file (sslrootcert).</translation></message><message><source>登记码不对、已用过或已过期</source><translation>A code that is wrong, used or expired</translation></message><message><source>登记码不对、已用过或已过期。请核对后重新输入；仍不行，请中心管理员另发一个。</source><translation>The code is wrong, used or expired. Check it and type it again; if it still fails, ask the centre's administrator for another.</translation></message><message><source>窗口时钟超前，未报的记录改按中心时间排序</source><translation>The window's clock was ahead; what it had not sent is put in order by the centre's time</translation></message><message><source>记录的时间晚于中心时钟：窗口时钟不准</source><translation>Records later than the centre's clock: the window's clock is wrong</translation></message><message><source>试图执行没有权限的语句</source><translation>Tried a statement it has no right to</translation></message><message><source>这个数据库里还没有中心。请先运行 window-desk centre create。</source><translation>There is no centre in this database yet. Run window-desk centre create first.</translation></message><message><source>这个登记码是“{name}”（{centre} 号中心）的，本机台账属于另一个中心。登记码没有用掉；请核对。</source><translation>This code is of {name} (centre {centre}); this PC's ledger belongs to another centre. The code was not used up; check it.</translation></message><message><source>{path} 已经有了，备份不覆盖旧的。请换一个文件名。</source><translation>{path} is there already; a backup never replaces another. Choose another name.</translation></message><message><source>写不进 {path}：请核对文件夹是否存在、能不能写、磁盘是否满了。</source><translation>Cannot write {path}. Check that the folder exists and can be written, and that the disk is not full.</translation></message><message><source>找不到备份文件：{path}。请核对路径。</source><translation>No backup file {path}. Check the path.</translation></message><message><source>找不到钥匙，或者这不是钥匙文件：{path}。请核对路径；没有钥匙，这份台账打不开。</source><translation>No key there, or no key file: {path}. Check the path; without the key this ledger cannot be opened.</translation></message><message><source>本机台账正被窗口台账使用，请先关闭窗口再恢复：{path}</source><translation>Window desk has this ledger open. Close it, then restore: {path}</translation></message><message><source>本机已经有台账：{path}。要用备份代替它，请加 --replace：现在的台账会改名留在旁边，不会删除。</source><translation>This PC has a ledger already: {path}. To put the backup in its place add --replace: the present one is renamed and kept, never deleted.</translation></message><message><source>本机时钟现在是 {now:%Y-%m-%d %H:%M}，上一条记录却是 {before:%Y-%m-%d %H:%M}，这一步没有登记。请核对电脑的日期和时间；时间确实正确的，按 Alt+S 确认后再登记。</source><translation>This PC's clock shows {now:%Y-%m-%d %H:%M}, but the last entry is of {before:%Y-%m-%d %H:%M}; this step was not recorded. Check the PC's date and time; if they are right, confirm with Alt+S and record again.</translation></message><message><source>核验不通过，没有留下这份文件。原来的没有被改动；请保留它并报告管理员：{path}</source><translation>It did not verify, so no copy was kept. The original was not touched; keep it and tell the administrator: {path}</translation></message><message><source>小票打印机没有驱动：直接发 ESC/POS 点阵</source><translation>The slip printer has no driver: send ESC/POS dots</translation></message><message><source>监察人员只查看，不登记、不更改</source><translation>An auditor looks and does not record or change</translation></message><message><source>一次性告知合规率</source><translation>Notices in order</translation></message><message><source>九成办件的办理时长不超过</source><translation>Nine in ten handled within</translation></message><message><source>件</source><translation>cases</translation></message><message><source>份</source><translation>papers</translation></message><message><source>决定按时率</source><translation>Decided in time</translation></message><message><source>出件按时率</source><translation>Delivered in time</translation></message><message><source>办结而未请评价</source><translation>Finished, not asked</translation></message><message><source>否定报备待审核</source><translation>Refusal reports unreviewed</translation></message><message><source>否定报备推翻率</source><translation>Refusal reports overturned</translation></message><message><source>告知向其他机关申请</source><translation>Referred to another body</translation></message><message><source>在办</source><translation>Open</translation></message><message><source>实际提速率</source><translation>Actual speed-up</translation></message><message><source>容缺待补齐</source><translation>Papers promised, still out</translation></message><message><source>容缺按期补齐率</source><translation>Promised papers in time</translation></message><message><source>容缺逾期未补</source><translation>Promised papers overdue</translation></message><message><source>工作日</source><translation>working days</translation></message><message><source>差评整改按时率</source><translation>Poor ratings fixed in time</translation></message><message><source>已销牌</source><translation>Cards cleared</translation></message><message><source>平均办理时长</source><translation>Mean handling time</translation></message><message><source>张</source><translation>cards</translation></message><message><source>投诉属实</source><translation>Complaints upheld</translation></message><message><source>投诉按期受理率</source><translation>Complaints taken in time</translation></message><message><source>投诉按期答复率</source><translation>Complaints answered in time</translation></message><message><source>投诉未办结</source><translation>Complaints open</translation></message><message><source>投诉超期未办</source><translation>Complaints overdue</translation></message><message><source>按时办结率（承诺时限）</source><translation>In time (promised limit)</translation></message><message><source>按时办结率（法定时限）</source><translation>In time (statutory limit)</translation></message><message><source>提速率（承诺比法定）</source><translation>Speed-up (promise against law)</translation></message><message><source>收件后按期告知或受理率</source><translation>Told or accepted in time</translation></message><message><source>效能目标：按时办结率（百分数）</source><translation>Performance target: in time (per cent)</translation></message><message><source>效能目标：现场办结率（百分数）</source><translation>Performance target: on the spot (per cent)</translation></message><message><source>效能目标：群众满意率（百分数）</source><translation>Performance target: satisfaction (per cent)</translation></message><message><source>未评价：不愿评价</source><translation>Unrated: declined</translation></message><message><source>未评价：没有评价器</source><translation>Unrated: no device</translation></message><message><source>未评价：超时</source><translation>Unrated: timed out</translation></message><message><source>未进入办理时限即办结</source><translation>Finished before the decision time began</translation></message><message><source>条</source><translation>lines</translation></message><message><source>次</source><translation>times</translation></message><message><source>现场办结率</source><translation>On the spot</translation></message><message><source>申诉剔除的评价</source><translation>Ratings removed on appeal</translation></message><message><source>答复件</source><translation>Answered</translation></message><message><source>结转</source><translation>Carried over</translation></message><message><source>补录率</source><translation>Late entries</translation></message><message><source>评价率</source><translation>Rated share</translation></message><message><source>超承诺时限未办结</source><translation>Open past the promised limit</translation></message><message><source>超法定时限未办结</source><translation>Open past the statutory limit</translation></message><message><source>转办待接收</source><translation>Referrals not taken yet</translation></message><message><source>转办超时待接收</source><translation>Referrals overdue</translation></message><message><source>转办逾时无人接收</source><translation>Referrals not taken in time</translation></message><message><source>首问未办结</source><translation>Contacts open</translation></message><message><source>督查事项必须写明内容、牵头部门和在岗的责任人</source><translation>A task needs its matter, a lead department and a responsible officer in post</translation></message><message><source>督查事项的期限不能早于今天</source><translation>The last day of a task cannot be before today</translation></message><message><source>请写明报请谁、为什么</source><translation>Say to whom and why</translation></message><message><source>请写明结果</source><translation>Write the result</translation></message><message><source>请写明进展</source><translation>Say what progress was made</translation></message><message><source>文书没有画成：负责画文书的程序两次意外中止，多半是电脑内存不足。请关掉不用的程序再打印一次；仍然不行的，请重新启动电脑并告诉管理员。</source><translation>The paper was not drawn: the program that draws papers ended unexpectedly twice, most likely because the computer is short of memory. Close programs you do not need and print once more; if that does not help, restart the computer and tell the administrator.</translation></message><message><source>文书没有画成：负责画文书的程序启动不了（{why}）。请关掉不用的程序再打印一次；仍然不行的，请告诉管理员。</source><translation>The paper was not drawn: the program that draws papers cannot be started ({why}). Close programs you do not need and print once more; if that does not help, tell the administrator.</translation></message><message><source>{key} 的第 {version} 版刚刚由别处发布，这一次没有发布。请更新版本号，核对后再发布。</source><translation>Version {version} of {key} was just published elsewhere; nothing was released. Update the version number, check, and release again.</translation></message><message><source>“{title}”已经发布，不能再改；要更改的，请作为新的一版另行编制。</source><translation>“{title}” has been released and cannot be changed; prepare changes as a new version.</translation></message><message><source>“{title}”还有 {count} 处要改，没有发布。{first}</source><translation>“{title}” still has {count} points to put right and was not released. {first}</translation></message><message><source>内容读不出来（{why}），请重新编制</source><translation>The contents cannot be read ({why}); prepare it again</translation></message><message><source>发布须两人：编制的人自己不能发布</source><translation>Two persons to release: whoever prepared it may not release it</translation></message><message><source>名册里没有 {count} 位在岗的发布人员，以后将无法发布，请先给足发布权限</source><translation>The roster lacks {count} officers in post who may release; nothing could be published again. Give the right first</translation></message><message><source>名册里没有窗口或者人员，发布以后谁也不能登录，请补上</source><translation>The roster has no windows or no officers, nobody could log in; add them</translation></message><message><source>应为第 {next} 版，写的是第 {version} 版：编制以后已有新的版本，请核对后改为第 {next} 版</source><translation>This should be version {next}, not {version}: another version came since it was prepared. Check it and make it version {next}</translation></message><message><source>找不到这次发布，可能已经删除，请刷新后再试。</source><translation>This release cannot be found; it may have been deleted. Refresh and try again.</translation></message><message><source>本中心规定发布须两人：请由编制人以外的、有发布权限的人员核对后发布</source><translation>This centre requires two persons to release: somebody other than who prepared it, with the right to release, checks and releases it</translation></message><message><source>没有“{key}”这项全中心的设置，请删去这一项</source><translation>There is no centre-wide setting “{key}”; remove it</translation></message><message><source>生效日期 {day} 早于今天，已办的件不能改用新的规定，请改为今天或以后</source><translation>The effective date {day} is before today; what was done keeps its rules. Choose today or later</translation></message><message><source>编码“{key}”与内容里的“{code}”不一致，请重新编制</source><translation>The code “{key}” is not the “{code}” of the contents; prepare it again</translation></message><message><source>请写明这次发布的名称</source><translation>Give this release a title</translation></message><message><source>这次发布没有内容</source><translation>There is nothing in this release</translation></message><message><source>{path} 已经有了，没有改动。请用 --out 另写一个文件名。</source><translation>{path} exists already and was left alone. Give another file name with --out.</translation></message><message><source>{windows} 个窗口一年办不了 {cases} 件，至少要 {needed} 个窗口。</source><translation>{windows} windows cannot handle {cases} cases in that time; at least {needed} are needed.</translation></message><message><source>{year} 年到 {until} 还没有几个工作日，请把截止日放晚一些。</source><translation>There are too few working days in {year} up to {until}; give a later last day.</translation></message><message><source>件数至少为 1，不能是 {cases}。</source><translation>There must be at least 1 case, not {cases}.</translation></message><message><source>截止日 {until} 不在 {year} 年内，请改成该年的一天。</source><translation>The last day {until} is not in {year}; give a day of that year.</translation></message><message><source>找不到台账文件：{path}。请核对 --store。</source><translation>There is no store file {path}. Check --store.</translation></message><message><source>日历只有 {first} 至 {last} 年，生成不了 {year} 年。</source><translation>The calendar covers {first} to {last}; {year} cannot be generated.</translation></message><message><source>窗口数只能在 {fewest} 到 {most} 之间，不能是 {windows}。</source><translation>The number of windows must be between {fewest} and {most}, not {windows}.</translation></message><message><source>{period} 还没有开始，没有可以统计的。请选已经开始的月份或者季度。</source><translation>{period} has not begun; there is nothing to report. Choose a month or quarter that has begun.</translation></message><message><source>一个窗口的报表只能按窗口列，请把“每行”改为窗口。</source><translation>The report of one window lists windows only; set “each line” to windows.</translation></message><message><source>报表存到的文件夹（空为“文档”）</source><translation>Folder reports are saved to (empty for Documents)</translation></message><message><source>没有“{scope}”这个部门或者窗口。部门写编码，窗口写号码，现有：{known}。</source><translation>There is no department or window “{scope}”. Give a department's code or a window's number; there are: {known}.</translation></message><message><source>没有存下 {path}：{why}。请换一个文件夹，或者关掉正打开着它的程序再试。</source><translation>{path} was not saved: {why}. Choose another folder, or close the program that has it open, and try again.</translation></message><message><source>{path} 不是 .xlsx、.yaml 或 .yml 文件，请照模板另存。</source><translation>{path} is not an .xlsx, .yaml or .yml file; save it as the template is.</translation></message><message><source>{path} 不是完好的 XLSX 文件（可能损坏，或只是改了扩展名），请用表格软件另存为“Excel 工作簿（.xlsx）”。</source><translation>{path} is no sound XLSX file (damaged, or only renamed); save it from a spreadsheet program as an Excel workbook (.xlsx).</translation></message><message><source>{path} 展开以后有 {size} MB，超过 {most} MB，不像事项目录，没有读取。请分成几个文件。</source><translation>{path} unpacks to {size} MB, more than {most} MB; that is no catalogue and was not read. Split it into several files.</translation></message><message><source>{path} 带有宏，不能导入。请另存为不带宏的“Excel 工作簿（.xlsx）”。</source><translation>{path} holds macros and is not imported. Save it as an Excel workbook without macros (.xlsx).</translation></message><message><source>{path} 是旧格式（.xls）或者加了密码，请去掉密码，另存为“Excel 工作簿（.xlsx）”。</source><translation>{path} is of the old format (.xls) or encrypted; remove the password and save it as an Excel workbook (.xlsx).</translation></message><message><source>{path} 第 {line} 行起不合 YAML 的写法，请核对缩进和冒号。</source><translation>{path} is no YAML from line {line} on; check indents and colons.</translation></message><message><source>{path} 里没有目录的表，最外层应是：{tables}。</source><translation>{path} holds no table of a catalogue; the outermost keys should be: {tables}.</translation></message><message><source>「{item}」自 {day} 起停用，不再收件</source><translation>“{item}” is retired from {day} on and is not received any more</translation></message><message><source>「{name}」不是正数，请核对</source><translation>“{name}” is not positive; check it</translation></message><message><source>「{name}」写了适用情形“{when}”，必要性却不是“按情形”，请改为一致</source><translation>“{name}” names the situation “{when}” but is not marked as due in a situation; make them agree</translation></message><message><source>「{name}」既没有原件也没有复印件，请写明份数</source><translation>“{name}” is due neither as original nor as copy; give the counts</translation></message><message><source>「{name}」是兜底材料：行政许可法第三十条要求公示全部材料的目录，请逐项列明</source><translation>“{name}” is a catch-all: Art. 30 of the Administrative Licensing Law wants the whole list of materials posted; name each</translation></message><message><source>「{name}」没有依据，请写明</source><translation>“{name}” has no basis; give it</translation></message><message><source>「{name}」适用的情形“{when}”不在本事项的情形里，请补上情形或更正编号</source><translation>“{name}” is due in the situation “{when}”, which this item does not have; add it or correct the key</translation></message><message><source>「{name}」重复，请合并成一项</source><translation>“{name}” stands twice; make it one</translation></message><message><source>停用日期 {day} 早于生效日期，请核对</source><translation>The day of retirement {day} is before the effective date; check it</translation></message><message><source>内部环节“{key}”重复，请改为各不相同</source><translation>The internal step “{key}” stands twice; make them differ</translation></message><message><source>只有联办件才写成员事项，请改办件类型或删去成员</source><translation>Only a joint item has member items; change the handling or remove them</translation></message><message><source>名册里没有部门“{code}”，请先发布名册或更正编码</source><translation>The roster has no department “{code}”; release the roster first or correct the code</translation></message><message><source>序号 {no} 重复，请改为各不相同</source><translation>Number {no} stands twice; make them differ</translation></message><message><source>情形“{key}”没有材料用到，也没有写明后果，请删去或写明</source><translation>No material uses the situation “{key}” and it has no effect; remove it or say what it does</translation></message><message><source>情形“{key}”重复，请改为各不相同</source><translation>The situation “{key}” stands twice; make them differ</translation></message><message><source>成员事项“{code}”不在目录里，请先编制该事项或更正编码</source><translation>The member item “{code}” is not in the catalogue; prepare it first or correct the code</translation></message><message><source>承诺时限 {promised} 长于法定时限 {statutory}，请缩短（承诺只能比法定的短）</source><translation>The promised limit {promised} is longer than the statutory {statutory}; shorten it</translation></message><message><source>承诺时限与法定时限的单位或者起算点不同，不能相比，请改为一致</source><translation>Promised and statutory limit differ in unit or start and cannot be compared; make them agree</translation></message><message><source>收费「{name}」没有依据：没有法律、行政法规依据不得收费（行政许可法第五十八条、第五十九条），请写明或删去</source><translation>The fee “{name}” has no basis: without a law or regulation nothing may be charged (Administrative Licensing Law Art. 58, 59); give it or remove the fee</translation></message><message><source>收费「{name}」的下限高于上限，或是负数，请核对</source><translation>The lower bound of the fee “{name}” is above the upper one, or negative; check it</translation></message><message><source>没有事项名称，请写明</source><translation>The item has no name; give one</translation></message><message><source>没有列出申请材料，请逐项列明（行政许可法第三十条）</source><translation>No materials are listed; name each (Administrative Licensing Law Art. 30)</translation></message><message><source>没有设定依据，请写明法律、法规或规章的名称和条款（行政许可法第三十条）</source><translation>There is no legal basis; give title and article (Administrative Licensing Law Art. 30)</translation></message><message><source>编码“{code}”不合规定：大写字母开头，只用大写字母、数字和下划线，至多 40 位</source><translation>The code “{code}” is not allowed: begin with a capital, use capitals, digits and underscores only, at most 40</translation></message><message><source>联办件没有成员事项，请写明</source><translation>A joint item has no member items; name them</translation></message><message><source>读不了文件 {path}，请核对路径和权限。</source><translation>The file {path} cannot be read; check path and permissions.</translation></message><message><source>读不了文件 {path}，请核对路径和权限；文件须是 UTF-8 文字。</source><translation>The file {path} cannot be read; check path and permissions; it has to be UTF-8 text.</translation></message><message><source>A 岗和 B 岗是同一人，请改为两人，或者不写 B 岗</source><translation>A and B are the same person: name two, or leave B out</translation></message><message><source>AB 岗没有互相配对：{name} 的另一人不是本人，请重新配对</source><translation>The pair is one-sided: {name} is paired with somebody else; pair them again</translation></message><message><source>AB 岗的两人不在同一部门，请在同一部门里配对</source><translation>The two of the pair are not of one department; pair within a department</translation></message><message><source>AB 岗的另一人 {name} 不在名册里、已经离职或者就是本人，请重新配对</source><translation>The other of the pair, {name}, is not in the roster, has left, or is the same person; pair again</translation></message><message><source>B 岗 {b} 与 A 岗 {a} 没有配成 AB 岗，顶不了岗，请先在人员里配对</source><translation>{b} (B) is not paired with {a} (A) and cannot stand in; pair them under People first</translation></message><message><source>{side} 岗 {name} 不在名册里或者已经离职，请改由在岗的人负责</source><translation>{side}, {name}, is not in the roster or has left; name somebody in post</translation></message><message><source>名册里没有在岗的人有“人员岗位”权限，以后谁也改不了名册，请至少留一位</source><translation>Nobody in post has the right “Staff and posts”; the roster could never be changed again. Keep at least one</translation></message><message><source>名册里没有部门“{key}”，请改选部门或者补上这个部门</source><translation>The roster has no department “{key}”; choose another or add it</translation></message><message><source>工号“{key}”不合规定：只用数字和字母，至多 20 位</source><translation>Staff number “{key}” will not do: digits and letters only, 20 at most</translation></message><message><source>没有写职责或者标准，岗位公示要用，请写明</source><translation>Duty or standard is missing; they are posted up, please write them</translation></message><message><source>没有名称，请写明</source><translation>The name is missing</translation></message><message><source>没有法定名称，文书上的机关名称要用，请写明</source><translation>The legal name is missing; it stands on papers, please write it</translation></message><message><source>监察人员只看不改，除“看明文”和“导出”外不能再有别的权限，请去掉</source><translation>An auditor changes nothing and has no rights but “Unmask” and “Export” beside; take the others away</translation></message><message><source>窗口号 {key} 不在 1 到 999 之间，请改正</source><translation>Window number {key} is not between 1 and 999</translation></message><message><source>编号“{key}”重复，请改为各不相同</source><translation>Number “{key}” is there twice; make them different</translation></message><message><source>还没有 PIN，不能登录，请本人设定</source><translation>There is no PIN yet, so no log-in; the officer has to set one</translation></message><message><source>本机还没有台账。请在这台电脑的屏幕上打开窗口台账，新建或加入中心；看演示请运行 window-desk demo。</source><translation>There is no ledger on this PC yet. Open window_desk on its screen to make a new centre or join one; to see the demo, run window-desk demo.</translation></message><message><source>现在没有要回答的：没有等您回答出纸没有的文书。</source><translation>Nothing to answer: no paper is waiting for you to say whether it came out.</translation></message><message><source>“{label}”是规则，今天已经开始的办件不能改用新的规则，请把生效日期写成明天或以后。</source><translation>“{label}” is a rule: cases begun today cannot change theirs; let it take effect tomorrow or later.</translation></message><message><source>“{label}”由“加入中心”写入，不能在这里填写；要换中心，请重新加入。</source><translation>“{label}” is written on joining a centre and is not filled in here; join again to change centres.</translation></message><message><source>{name}没有发布或者监督权限，不能同意删除。请由有权限的另一名人员输入工号和 PIN。</source><translation>{name} has neither the right to release nor to supervise and cannot agree. Somebody else who has must enter staff number and PIN.</translation></message><message><source>一次删除 1 至 {most} 人，多的分几次做</source><translation>1 to {most} people are erased at a time; do more in several runs</translation></message><message><source>不予受理、撤回、失效的申请</source><translation>Applications declined, withdrawn or lapsed</translation></message><message><source>不予受理、撤回、失效的申请，申请人信息保存几年</source><translation>Applications declined, withdrawn or lapsed: years the applicant's data is kept</translation></message><message><source>作出决定的许可案卷</source><translation>Decided permit files</translation></message><message><source>作出决定的许可案卷，申请人信息保存几年（从最后一条记录起）</source><translation>Decided permit files: years the applicant's data is kept (from the last line)</translation></message><message><source>删除必须写明适用的保管期限</source><translation>An erasure must state the retention period applied</translation></message><message><source>删除申请人信息须另一名人员同意，不能是自己</source><translation>Erasing applicants' data needs the consent of another person, not one's own</translation></message><message><source>咨询和首问登记</source><translation>Questions and first contacts</translation></message><message><source>咨询和首问登记，来访人信息保存几年</source><translation>Questions and first contacts: years the visitor's data is kept</translation></message><message><source>导出必须写明文件的名称、格式和校验值</source><translation>An export needs the name, the format and the digest of the file</translation></message><message><source>投诉、检查等监督案卷</source><translation>Complaints, inspections and other oversight files</translation></message><message><source>投诉、检查等监督案卷，当事人信息保存几年</source><translation>Complaints, inspections and other oversight files: years the data is kept</translation></message><message><source>查看明文时显示几秒后收起</source><translation>Seconds until unmasked data is hidden again</translation></message><message><source>目的选“其他”的，请写明为什么要看</source><translation>For “other”, say why it has to be seen</translation></message><message><source>请选要看的：证件号码、电话、地址</source><translation>Choose what to view: ID number, phone, address</translation></message><message><source>这一件里没有这个人，请从他的办件里查看</source><translation>This person is not part of this case; look from a case of theirs</translation></message><message><source>最后一天 {day} 早于今天，发布以后谁也看不到，请改为今天或以后</source><translation>The last day, {day}, lies before today, so nobody would ever see it: please choose today or later</translation></message><message><source>没有标题，请写明</source><translation>No title: please write one</translation></message><message><source>没有正文，请写明</source><translation>No text: please write it</translation></message><message><source>没有写明是哪一份公告，请从公告里按“已阅”</source><translation>It does not say which announcement: please press Read in the announcement itself</translation></message><message><source>本机时钟没有倒走，不用确认</source><translation>This PC's clock has not run backwards; there is nothing to confirm</translation></message><message><source>上一步登记的日期 {day} 晚于今天，当时电脑的日期不对：请先作废那一步，按今天重录</source><translation>The last step bears the date {day}, which is still to come: this PC's date was wrong then. Void that step first and record it anew today</translation></message><message><source>PIN 刚由管理员重设，请用重设的 PIN 再改一次</source><translation>The PIN was just reset by the administrator; change it again from the one given there</translation></message><message><source>查看明文、导出、删除、时钟确认、改 PIN 的记录不能作废</source><translation>Views unmasked, exports, erasures, clock confirmations and changes of a PIN are never voided</translation></message>    <message>
        <source>与中心的加密连接没有建成：中心的证书不是发给这个主机名的。请把主机名写成证书上的那一个，口令没有发出。</source>
        <translation>No encrypted connection to the centre: its certificate is for another host name. Write the host as the certificate has it; no password was sent.</translation>
    </message>
    <message>
        <source>与中心的加密连接没有建成：中心的证书和本机的根证书文件对不上，口令没有发出。请先看本机的日期对不对；日期对的，请向信息中心要现在的根证书文件，不要改用不加密的连接。</source>
        <translation>No encrypted connection to the centre: its certificate does not match the root certificate file here; no password was sent. First look whether this PC's date is right; if it is, ask the data centre for the present root certificate. Do not turn encryption off.</translation>
    </message>
    <message>
        <source>与中心的加密连接没有建成：根证书文件不在那里，或者不是证书。请选中心发的根证书文件，不要改用不加密的连接。</source>
        <translation>No encrypted connection to the centre: the root certificate file is not there, or is no certificate. Choose the file the centre gave out; do not turn encryption off.</translation>
    </message>
    <message>
        <source>中心数据库还没有建好：数据库服务器上没有这个名称的数据库。请核对名称；还没有建的，请中心管理员建。</source>
        <translation>The central database is not built yet: the server has none of that name. Check the name; if there is none, the centre's administrator makes it.</translation>
    </message>
    <message>
        <source>数据库不认这个管理员或者口令，什么都没有改。请核对数据库管理员的名字和口令。</source>
        <translation>The database does not know this administrator or the password; nothing was changed. Check name and password.</translation>
    </message>
    <message>
        <source>数据库里的 {centre} 号中心叫“{name}”，不是本机的“{own}”，什么都没有改。是同一个中心的，请它的管理员给一个登记码，用“加入中心”；不是的，请换一个数据库。</source>
        <translation>Centre {centre} in the database is called “{name}”, not “{own}” as here; nothing was changed. If it is the same centre, ask its administrator for a code and use “Join a centre”; if not, choose another database.</translation>
    </message>
    <message>
        <source>登录名“{login}”已经有另一台电脑在用，什么都没有改。请换一个登录名。</source>
        <translation>The login “{login}” is used by another PC; nothing was changed. Choose another login.</translation>
    </message>
    <message>
        <source>这台数据库里还没有中心，登记码没有用掉。请核对主机名、端口和数据库名称；都对的，请中心管理员先建立中心。</source>
        <translation>There is no centre in this database; the code was not used. Check host, port and database; if they are right, let the administrator make the centre first.</translation>
    </message>
    <message>
        <source>连不上中心，对方没有应答，登记码没有用掉。请核对主机名和端口，检查网线和网络；仍不通请联系信息中心。</source>
        <translation>The centre does not answer; the code was not used. Check host and port, cable and network; if it still fails, call the data centre.</translation>
    </message>
    <message>
        <source>连不上中心：找不到这台主机。请核对主机名的写法，并检查网线和网络。</source>
        <translation>The centre cannot be reached: there is no such host. Check how the host is written, the cable and the network.</translation>
    </message>
</context>
</TS>
