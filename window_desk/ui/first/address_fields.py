"""Where the central database is, as fields: host, port, name of the database, root certificate (MISSION F5)."""

from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from window_desk.sync.connection import Place, place
from window_desk.ui.elements import button
from window_desk.ui.fields import Words
from window_desk.ui.translation import tr


class AddressFields:
    """The fields and the button that finds the certificate; ``known`` is the address that stands there at first."""

    def __init__(self, prefix: str, known: str = "") -> None:
        at = place(known)
        self.host = Words(f"{prefix}Host", tr("主机名"), at.host, hint="centre.example.gov.cn")
        self.port = Words(f"{prefix}Port", tr("端口"), str(at.port))
        self.database = Words(f"{prefix}Database", tr("数据库"), at.database)
        self.certificate = Words(f"{prefix}Certificate", tr("根证书文件"), at.certificate)
        self.all = (self.host, self.port, self.database, self.certificate)

    def finder(self, parent: QWidget) -> QPushButton:
        """The button that finds the certificate's file."""

        def find() -> None:
            path, _ = QFileDialog.getOpenFileName(parent, tr("根证书文件"), "", "*.crt *.pem *.cer")
            if path:
                self.certificate.show_text(path)

        return button(tr("找证书文件…"), find, name="findCertificate")

    @property
    def fault(self) -> str:
        """What is missing, or cannot be right."""
        if not (self.host.value and self.database.value and self.certificate.value):
            return tr("请填写主机名、数据库和根证书文件。")
        port = self.port.value
        return "" if port.isdecimal() and 0 < int(port) < 2**16 else tr("端口请写数字，通常是 5432。")

    @property
    def address(self) -> str:
        """The address, once nothing is missing."""
        host, database, certificate = self.host.value, self.database.value, self.certificate.value
        return Place(host, int(self.port.value), database, certificate).address
