"""On screen: PySide6 widgets, one a file; colours and sizes come from `look` alone.

Here stand the window and what holds it together: `main_window` builds, `controller` connects,
`session` is the one link to the services, `pages` makes each page when it is first asked for.
`look` and `widgets` are for all; `navigation` leads around; every other package is a page or
what belongs to one.
"""
