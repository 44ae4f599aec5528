"""The look of Qt's own widgets, made from the design."""

from __future__ import annotations

from PySide6.QtGui import QPalette

from zpm_checklist.ui.look.design import FAMILY, Design


def palette_of(design: Design) -> QPalette:
    """Colours for everything that the style sheet does not name."""
    colours = QPalette()
    for role, name in (
        (QPalette.ColorRole.Window, "window"),
        (QPalette.ColorRole.WindowText, "ink"),
        (QPalette.ColorRole.Base, "surface"),
        (QPalette.ColorRole.AlternateBase, "raised"),
        (QPalette.ColorRole.Text, "ink"),
        (QPalette.ColorRole.Button, "surface"),
        (QPalette.ColorRole.ButtonText, "ink"),
        (QPalette.ColorRole.PlaceholderText, "soft"),
        (QPalette.ColorRole.Highlight, "accent"),
        (QPalette.ColorRole.HighlightedText, "on_accent"),
        (QPalette.ColorRole.ToolTipBase, "raised"),
        (QPalette.ColorRole.ToolTipText, "ink"),
        (QPalette.ColorRole.Link, "accent"),
    ):
        colours.setColor(role, design.colour(name))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        colours.setColor(QPalette.ColorGroup.Disabled, role, design.colour("soft"))
    return colours


def quiet_inset(design: Design) -> int:
    """Pixels between the edge of a quiet button and its words."""
    return design.px(1.5) + 1


def style_sheet(design: Design) -> str:
    """Qt style sheet of the whole window."""
    s, px = design.scheme, design.px
    box_edge = s.line if s.raised == s.surface else s.raised
    return f"""
    * {{ font-family: "{FAMILY}"; font-size: {design.size("body")}px; }}
    QDialog, #page {{ background: {s.window}; }}
    #sidebar {{ background: {s.raised}; border: 0; border-right: 1px solid {s.line}; }}
    #surface {{ background: {s.surface}; }}
    #footbar {{ background: {s.surface}; border: 0; border-top: 1px solid {s.line}; }}
    #searchbar {{ background: {s.surface}; border: 0; border-bottom: 1px solid {s.line}; }}
    #card {{ background: {s.surface}; border: 1px solid {s.line}; border-radius: {px(2)}px; }}
    #tourcard {{ background: {s.surface}; border: 2px solid {s.accent};
        border-radius: {px(2)}px; }}
    #quietbox, #choice {{ background: {s.raised}; border: 1px solid {box_edge};
        border-radius: {px(2)}px; }}
    #exercise {{ background: {s.accent}; }}
    #exercise QLabel {{ color: {s.on_accent}; }}
    #tag {{ background: {s.raised}; color: {s.soft}; border: 0; border-radius: {px(2.5)}px;
        padding: {px(0.5)}px {px(2.5)}px; font-size: {design.size("caption")}px; }}
    #alarmbox {{ background: {s.surface}; border: 1px solid {s.alarm};
        border-radius: {px(2)}px; }}
    QLabel {{ background: transparent; color: {s.ink}; }}
    QLabel[role="caption"] {{ color: {s.soft}; font-size: {design.size("caption")}px; }}
    QLabel[role="strong"] {{ font-weight: 600; }}
    QLabel[role="lead"] {{ font-size: {design.size("lead")}px; font-weight: 600; }}
    QLabel[role="title"] {{ font-size: {design.size("title")}px; font-weight: 600; }}
    QLabel[role="headline"] {{ font-size: {design.size("headline")}px; font-weight: 600; }}
    QLabel[role="alarm"] {{ color: {s.alarm}; }}
    QScrollArea, QScrollArea > QWidget > QWidget#plain {{ background: transparent; border: 0; }}
    QListView, QTextBrowser {{ background: transparent; border: 0; outline: 0; color: {s.ink}; }}
    QListWidget::item {{ padding: {px(1.25) - 1}px {px(2) - 1}px; border-radius: {px(1.5)}px;
        border: 1px solid transparent; color: {s.ink}; }}
    QListWidget::item:hover {{ background: {s.raised}; }}
    QListWidget::item:selected {{ background: {s.accent_soft}; color: {s.ink};
        border: 1px solid {s.accent}; }}
    QListWidget::item:focus {{ border: 2px solid {s.accent};
        padding: {px(1.25) - 2}px {px(2) - 2}px; }}
    QListWidget::item:disabled {{ color: {s.soft}; background: transparent; }}
    QPushButton {{
        background: {s.surface}; color: {s.ink}; border: 1px solid {s.rim};
        border-radius: {px(1.5)}px; padding: {px(1.5)}px {px(3.5)}px;
    }}
    QPushButton:hover {{ border-color: {s.accent}; }}
    QPushButton:focus {{ border: 2px solid {s.accent};
        padding: {px(1.5) - 1}px {px(3.5) - 1}px; }}
    QPushButton:disabled {{ color: {s.soft}; background: {s.raised}; border-color: {s.line}; }}
    QPushButton[kind="primary"] {{
        background: {s.accent}; color: {s.on_accent}; border-color: {s.accent}; font-weight: 600;
    }}
    QPushButton[kind="primary"]:hover {{ border-color: {s.ink}; }}
    QPushButton[kind="primary"]:focus {{ border: 4px double {s.on_accent};
        padding: {px(1.5) - 3}px {px(3.5) - 3}px; }}
    QPushButton[kind="primary"]:disabled {{ color: {s.soft}; background: {s.raised};
        border-color: {s.line}; }}
    QPushButton[kind="quiet"] {{ background: transparent; border-color: transparent;
        color: {s.accent}; text-align: left; padding: {px(1)}px {px(1.5)}px; }}
    QPushButton[kind="quiet"]:hover {{ background: {s.accent_soft}; }}
    QPushButton[kind="quiet"]:focus {{ border: 2px solid {s.accent};
        padding: {px(1) - 1}px {px(1.5) - 1}px; }}
    QPushButton[kind="chip"] {{ border-radius: {px(3)}px; padding: {px(1.25)}px {px(3.5)}px; }}
    QPushButton[kind="chip"]:checked {{ background: {s.accent_soft}; border-color: {s.accent}; }}
    QPushButton[kind="chip"]:checked:focus {{ border: 4px double {s.accent};
        padding: {px(1.25) - 3}px {px(3.5) - 3}px; }}
    QPushButton[kind="practice"] {{
        text-align: left; font-weight: 600; padding: {px(2)}px {px(2.25)}px;
    }}
    QPushButton[kind="practice"]:focus {{ padding: {px(2) - 1}px {px(2.25) - 1}px; }}
    QPushButton::menu-indicator {{ width: 0; }}
    QLineEdit, QPlainTextEdit {{
        background: {s.surface}; color: {s.ink}; border: 1px solid {s.edge};
        border-radius: {px(1.5)}px; padding: {px(1.25)}px {px(2)}px;
        placeholder-text-color: {s.soft};
        selection-background-color: {s.accent}; selection-color: {s.on_accent};
    }}
    QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {s.accent};
        padding: {px(1.25) - 1}px {px(2) - 1}px; }}
    QComboBox {{
        background: {s.surface}; color: {s.ink}; border: 1px solid {s.edge};
        border-radius: {px(1.5)}px; padding: {px(1.25)}px {px(2)}px;
    }}
    QComboBox:focus {{ border: 2px solid {s.accent};
        padding: {px(1.25) - 1}px {px(2) - 1}px; }}
    QComboBox:disabled, QLineEdit:disabled, QPlainTextEdit:disabled {{
        color: {s.soft}; background: {s.raised}; border-color: {s.line}; }}
    QComboBox::drop-down {{ border: 0; width: {px(7)}px; }}
    QComboBox::down-arrow {{ image: none; }}
    QComboBox QAbstractItemView {{ background: {s.surface}; color: {s.ink};
        border: 1px solid {s.line}; selection-background-color: {s.accent_soft};
        selection-color: {s.ink}; }}
    QTableView {{ background: {s.surface}; color: {s.ink}; border: 1px solid {s.line};
        border-radius: {px(2)}px; outline: 0; }}
    QTableView:focus {{ border: 2px solid {s.accent}; }}
    QTableView#plaintable, QTableView#plaintable:focus {{ background: transparent; border: 0;
        selection-background-color: transparent; }}
    QTableView#plaintable QHeaderView, QTableView#plaintable QHeaderView::section {{
        background: {s.surface}; }}
    QHeaderView {{ background: {s.raised}; border: 0; }}
    QHeaderView::section {{ background: {s.raised}; color: {s.soft}; border: 0;
        border-bottom: 1px solid {s.line}; padding: {px(1)}px {px(2)}px;
        font-size: {design.size("caption")}px; }}
    #dropzone {{ background: {s.surface}; border: 2px dashed {s.edge};
        border-radius: {px(2)}px; }}
    #dropzone[lit="true"] {{ background: {s.accent_soft}; border-color: {s.accent}; }}
    #menuspace {{ background: {s.raised}; border: 0; border-bottom: 1px solid {s.line}; }}
    QMenuBar {{ background: {s.raised}; color: {s.ink}; border-bottom: 1px solid {s.line}; }}
    QMenuBar::item {{ padding: {px(1)}px {px(2)}px; background: transparent; }}
    QMenuBar::item:selected {{ background: {s.accent_soft}; }}
    QMenu {{ background: {s.surface}; color: {s.ink}; border: 1px solid {s.line};
        padding: {px(1)}px; }}
    QMenu::item {{ padding: {px(1.25)}px {px(6)}px {px(1.25)}px {px(4)}px;
        border-radius: {px(1)}px; }}
    QMenu::item:selected {{ background: {s.accent_soft}; }}
    QMenu::item:disabled {{ color: {s.soft}; }}
    QMenu::separator {{ height: 1px; background: {s.line}; margin: {px(1)}px; }}
    QToolTip {{ background: {s.raised}; color: {s.ink}; border: 1px solid {s.line};
        padding: {px(1)}px; }}
    QSplitter::handle {{ background: {s.line}; }}
    QSplitter::handle:horizontal {{ width: 1px; }}
    QSplitter::handle:vertical {{ height: 1px; }}
    QScrollBar:vertical {{ background: transparent; width: {px(3)}px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: {px(3)}px; margin: 0; }}
    QScrollBar::handle {{ background: {s.edge}; border-radius: {px(0.5)}px; margin: {px(1)}px;
        min-height: {px(8)}px; min-width: {px(8)}px; }}
    QScrollBar::handle:hover {{ background: {s.soft}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QProgressBar {{ background: {s.track}; border: 0; border-radius: {px(0.5)}px;
        max-height: {px(1)}px; }}
    QProgressBar::chunk {{ background: {s.accent}; border-radius: {px(0.5)}px; }}
    #strip {{ background: {s.ink}; border-radius: {px(2)}px; }}
    #strip QLabel {{ color: {s.surface}; }}
    #strip QPushButton {{ background: transparent; border: 1px solid {s.surface};
        color: {s.surface}; }}
    """
