"""The version of the generator, as a constant.

Reading it from the installed metadata would cost `check` a noticeable part of its
time and would differ between an installed and an uninstalled source tree.
"""

VERSION = "0.2.0"
