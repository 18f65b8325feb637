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
        <source>本机还没有台账。看演示请运行 window-desk demo。</source>
        <translation>This PC has no ledger yet. To see the demo, run: window-desk demo</translation>
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
        <source>本窗口一天内新建的本机台账太多，中心已暂停接收。请联系中心管理员。</source>
        <translation>This window began too many ledgers in one day, so the centre takes no more for now. Contact the centre's administrator.</translation>
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
        <source>中心已有本机第 {seq} 笔，而本机没有：本机可能是用旧备份恢复的，或有另一台电脑在用同一份数据。已停止同步，两边都没有改动；请先不要在本机办件，立即联系主管和信息中心。</source>
        <translation>The centre has act {seq} of this PC, and this PC does not: it may have been restored from an old backup, or another PC uses the same data. Sync has stopped and neither side was changed. Handle no cases on this PC for now; contact your supervisor and the IT centre at once.</translation>
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
