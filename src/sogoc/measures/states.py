"""What a cell holds: a number, or the reason why there is none. A blank is not a nought."""

from enum import StrEnum


class State(StrEnum):
    NUMBER = "number"
    NOTHING_TO_MEASURE = "nothing_to_measure"
    NOT_REPORTED = "not_reported"
    NOT_APPLICABLE = "not_applicable"
    NOT_YET_DUE = "not_yet_due"


STATES = {
    State.NUMBER: "có số liệu",
    State.NOTHING_TO_MEASURE: "chưa phát sinh",
    State.NOT_REPORTED: "chưa báo cáo",
    State.NOT_APPLICABLE: "không áp dụng",
    State.NOT_YET_DUE: "chưa đến hạn",
}


class SourceKind(StrEnum):
    COUNTED = "counted"
    DECLARED = "declared"


SOURCES = {SourceKind.COUNTED: "đếm từ sổ", SourceKind.DECLARED: "khai báo"}
