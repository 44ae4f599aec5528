"""How fast the program is, against a floor that does the least that could be done.

`python -m benchmarks` (or `make bench`) measures each subject and its floor in turn, in one run,
so that a busy machine slows both. It prints ratios and whether they are within the goal; it never
fails on a time.
"""
