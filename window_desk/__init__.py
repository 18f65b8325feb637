"""window_desk (窗口台账): the program on every approval window of a Chinese government service centre.

core      the acts of the ledger, what they add up to, and the law over them; pure Python, read ``core.acts`` first
models    the encrypted local store: ledger, disposable projections, published data, people
desk      the one door: record an act, absorb foreign acts, answer questions
sync      one round with the centre's PostgreSQL: push, pull, compare
printing  a case and an act to PDF bytes
ui        the screens; the only package that knows Qt
demo      a centre with a past, for training, tests and the tour
app, cli  put it together; the ``window-desk`` command
shipped   the data that comes with the program: catalogue, calendars, wordings, fonts
"""

__version__ = "0.1.0"
