"""Sửa bảng quy đổi của nguồn nạp hồ sơ."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.feeding.models import FeedSource
from sogoc.areas.procedures.feeding.register import FIELDS, FIXABLE, NEEDED, WORDS, Mapping
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import Changes, write
from sogoc.kernel.acts import Actor, Refusal, require


class MappingChanged(Refusal):
    "Bảng quy đổi của {name} đã được người khác sửa sau khi bạn mở. Hãy xem bản mới rồi sửa lại nếu vẫn cần."


class ColumnUnmapped(Refusal):
    "Chưa biết lấy mục “{field}” ở cột nào. Hãy ghi tiêu đề cột, hoặc một giá trị chung cho cả nguồn."


class WordUnknown(Refusal):
    "“{word}” không phải là lựa chọn của mục “{field}”. Hãy chọn một trong: {known}."


class MappingAsItWas(Refusal):
    "Bảng quy đổi không có gì thay đổi."


@transaction.atomic
def map_feed_source(
    *, source: FeedSource, version: int, mapping: Mapping, at: datetime, by: Actor
) -> FeedSource:
    """Which of its columns are ours, and what its words mean. What was taken stays."""
    source = locked(source, "agency")
    require(by, "map_feed_source", source)
    if source.version != version:
        raise MappingChanged(name=source.name)
    for name in NEEDED:
        if not mapping.columns.get(name) and not mapping.fixed.get(name):
            raise ColumnUnmapped(field=FIELDS[name])
    _refuse_unknown(mapping)
    told = {
        "columns": {name: title for name, title in mapping.columns.items() if name in FIELDS},
        "words": {name: dict(words) for name, words in mapping.words.items() if name in FIELDS},
        "fixed": {name: value for name, value in mapping.fixed.items() if name in FIXABLE},
    }
    before = source.mapping
    for name, value in told.items():
        setattr(source, name, value)
    changes = _in_words(before, source.mapping)
    if not changes:
        raise MappingAsItWas
    source.version += 1
    source.save()
    write(by, "map_feed_source", source, at=at, changes=changes)
    return source


def _in_words(before: Mapping, after: Mapping) -> Changes:
    """Field by field, as people read it."""
    told = ((title, before.of(name), after.of(name)) for name, title in FIELDS.items())
    return {title: [then or None, now or None] for title, then, now in told if then != now}


def _refuse_unknown(mapping: Mapping) -> None:
    for name, known in WORDS.items():
        keys = {str(key) for key in known if key}
        for word in (*mapping.words.get(name, {}).values(), mapping.fixed.get(name, "")):
            if word and word not in keys:
                raise WordUnknown(word=word, field=FIELDS[name], known=", ".join(sorted(keys)))
