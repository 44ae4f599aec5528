"""The floor of start-up: a PySide6 window with nothing in it, of the size of ours."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from benchmarks.children.telling import tell


class EmptyWindow(QMainWindow):
    was_painted = False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        super().paintEvent(event)
        if not self.was_painted:
            self.was_painted = True
            QTimer.singleShot(0, self.finish)  # after the paint, as in the window of the program

    def finish(self) -> None:
        tell("painted")
        QApplication.quit()


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    window = EmptyWindow()
    window.resize(1320, 840)
    window.show()
    sys.exit(app.exec())
