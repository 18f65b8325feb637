"""What is wrong with a story's text."""

from window_desk.errors import WindowDeskError


class StoryError(WindowDeskError):
    """A story cannot be read: the line, and what to write instead."""

    def __init__(self, line: int, why: str) -> None:
        super().__init__("第 {line} 行：{why}", line=line, why=why)
        self.line = line
