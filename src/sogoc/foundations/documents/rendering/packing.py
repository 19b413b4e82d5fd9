"""A Word file is a package of parts: packed in one way, the same parts give the same file, byte for byte."""

import zipfile
from io import BytesIO

# A paper tells its own day; the file tells none, for it shall be the same whenever it is made.
NO_DAY = (1980, 1, 1, 0, 0, 0)


def packed(content: bytes) -> bytes:
    """The same parts in one order, with no day on them; the list of parts comes first, as readers want it."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as parts, zipfile.ZipFile(made, "w") as file:
        for name in sorted(parts.namelist(), key=lambda one: (one != "[Content_Types].xml", one)):
            entry = zipfile.ZipInfo(name, NO_DAY)
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 0
            file.writestr(entry, parts.read(name))
    return made.getvalue()
