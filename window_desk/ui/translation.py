"""The language of the screen. Chinese is the source; English is ``resources/i18n/window_desk_en.qm``.

One flat context, so that a term is translated once. Papers are Chinese law and never come through here.
"""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from window_desk import shipped
from window_desk.core.flaws import Flaw
from window_desk.core.reasons import Refusal
from window_desk.errors import WindowDeskError

SOURCE_LANGUAGE = "zh_CN"


def QT_TR_NOOP(text: str) -> str:  # the name Qt's lupdate looks for
    """``text`` itself, marked to be translated where it is shown; for tables made before there is a language."""
    return text


def tr(text: str) -> str:
    """``text`` in the language of the screen; ``{…}`` in it are filled by the caller afterwards."""
    return QCoreApplication.translate("", text)


def refusal_text(refusal: Refusal) -> str:
    """Why not, in the language of the screen: the template is translated first, then filled."""
    return tr(refusal.reason.value).format(**refusal.facts)


def flaw_text(flaw: Flaw) -> str:
    """What stands against a release, in the language of the screen; its place is in the words of the thing itself."""
    return f"{flaw.place}：{tr(flaw.what.value).format(**flaw.facts)}"


def error_text(error: WindowDeskError) -> str:
    """An error a person can do something about, in the language of the screen; ``str(error)`` is for logs and papers.

    May be called on the sync thread.
    """
    return tr(error.template).format(**error.facts)


def install_language(language: str) -> None:
    """Show the screens in ``language`` from now on; widgets already made keep their words."""
    app = QCoreApplication.instance()
    assert app is not None
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale(language))
    if language == SOURCE_LANGUAGE:
        return
    translator = QTranslator(app)
    translator.load(str(shipped.resources() / "i18n" / f"window_desk_{language}.qm"))
    app.installTranslator(translator)
