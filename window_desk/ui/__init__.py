"""The screens: the only package that knows Qt. They read and write through ``Desk`` alone.

application   the QApplication: fonts, theme, language
main_window   the window: log in, then the workspace
actions       everything a clerk can do, once: words, key, law; menus, keys and grey buttons all come from it
counter/      the page of a case at the counter;  cases/  its clocks, responsibility and history
"""
