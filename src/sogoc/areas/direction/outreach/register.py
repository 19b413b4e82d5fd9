"""The register of what is told to people, as figures know it, and the words that it is told in."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sogoc.measures.language import Day, Number, Register, Text


class Channel(StrEnum):
    """Where people read, hear or see it."""

    OWN_PORTAL = "own_portal"
    PROVINCE_PORTAL = "province_portal"
    PRESS = "press"
    BROADCAST = "broadcast"
    PROGRAMME = "programme"
    PRINT = "print"
    SOCIAL = "social"
    MEETING = "meeting"
    CONTEST = "contest"


class Language(StrEnum):
    VIETNAMESE = "vi"
    ENGLISH = "en"
    OTHER = "other"


CHANNELS = {
    Channel.OWN_PORTAL: "chuyên mục CCHC của đơn vị",
    Channel.PROVINCE_PORTAL: "chuyên trang CCHC của tỉnh",
    Channel.PRESS: "báo chí",
    Channel.BROADCAST: "tin, bài trên đài phát thanh, truyền hình",
    Channel.PROGRAMME: "chuyên mục trên đài truyền hình",
    Channel.PRINT: "ấn phẩm in",
    Channel.SOCIAL: "Zalo, mạng xã hội",
    Channel.MEETING: "cuộc họp, hội nghị",
    Channel.CONTEST: "hội thi, hội diễn",
}
LANGUAGES = {
    Language.VIETNAMESE: "tiếng Việt",
    Language.ENGLISH: "tiếng Anh",
    Language.OTHER: "ngôn ngữ khác",
}
EVERY_WORD = (CHANNELS, LANGUAGES)
IN_MEDIA = (Channel.PRESS, Channel.BROADCAST, Channel.PROGRAMME, Channel.SOCIAL)
IN_PERSON = (Channel.MEETING, Channel.CONTEST)
MOST = 9_999
"""So many things one record may stand for."""


def one_line(words: str) -> str:
    return " ".join(words.split())


@dataclass(frozen=True, slots=True)
class Told:
    """What was told, and how. `number` is how many things the record stands for: where a document tells only how many
    there were, one record says so, with that document."""

    title: str
    channel: Channel
    language: Language = Language.VIETNAMESE
    number: int = 1
    words: int | None = None
    photos: int = 0
    column: str = ""
    outlet: str = ""
    link: str = ""

    @property
    def columns(self) -> dict[str, Any]:
        """Where it stands in a record."""
        return {
            "title": one_line(self.title),
            "channel": self.channel.value,
            "language": self.language.value,
            "number": self.number,
            "words": self.words,
            "photos": self.photos,
            "column": one_line(self.column),
            "outlet": one_line(self.outlet),
            "link": self.link.strip(),
        }


def _words(names: Mapping[Any, str]) -> dict[str, str]:
    return {str(key): name for key, name in names.items()}


class OutreachItems(Register):
    """Tuyên truyền cải cách hành chính"""

    item = Text("tên tin, bài, hoạt động")
    channel = Text("hình thức", words=_words(CHANNELS))
    language = Text("ngôn ngữ", words=_words(LANGUAGES))
    number = Number("số lượng")
    words = Number("số chữ")
    photos = Number("số ảnh")
    column = Text("chuyên mục")
    published_on = Day("ngày đăng, phát, tổ chức")
    withdrawn_on = Day("ngày rút")


outreach_items = OutreachItems("outreach_items")
