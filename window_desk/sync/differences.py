"""What stops sync until a person has looked: two ledgers that are not two ends of one ledger."""

from enum import StrEnum
from uuid import UUID

from window_desk.errors import WindowDeskError


class Difference(StrEnum):
    """Why two ledgers cannot be joined without a person; the value is what to tell that person."""

    OTHER_CENTRE = "本机台账属于另一个中心，不能上报到这里。请管理员核对本窗口的中心连接设置。"
    FORK = (
        "本机与中心的台账从第 {seq} 笔起不同：本机可能是由磁盘镜像克隆来的，或用旧备份恢复后又办过件。"
        "已停止同步，两边都没有改动；请勿删除本机数据，立即联系主管和信息中心。"
    )
    BROKEN = (
        "本机台账从第 {seq} 笔起校验不符，数据可能已损坏。"
        "已停止同步，两边都没有改动；请勿删除本机数据，立即联系信息中心。"
    )
    UNLIKE = (
        "与中心核对台账不一致（设备 {device}，第 {seq} 笔）：中心可能是用旧备份恢复的。"
        "已停止同步；请勿删除本机数据，立即联系主管和信息中心。"
    )


class LedgersDiffer(WindowDeskError):
    """Both ledgers were left as they are; ``difference`` at ``seq`` of ``device_id`` (MISSION F4, F6)."""

    def __init__(self, difference: Difference, device_id: UUID, seq: int = 0) -> None:
        super().__init__(difference.value, device=str(device_id)[:8], seq=seq)
        self.difference = difference
        self.device_id = device_id
        self.seq = seq


class FormatNotTaken(WindowDeskError):
    """The centre takes other formats of acts than this program writes; nothing was sent."""
