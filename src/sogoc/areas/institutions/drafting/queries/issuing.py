"""How a legal document is issued, and what of it cannot be."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sogoc.areas.institutions.drafting.models import LegalDocument
from sogoc.areas.institutions.drafting.register import DraftKind, one_line
from sogoc.foundations.documents.models import Document
from sogoc.kernel.acts import Refusal

from .plans import plan_on


class NumberWithoutYear(Refusal):
    "Số {number} không ghi năm. Số của văn bản quy phạm pháp luật ghi cả năm, như {example}; hãy chọn đúng văn bản."


class SymbolOfAnother(Refusal):
    "Số {number} không phải của {kind}: ký hiệu phải là {symbol}. Hãy chọn đúng văn bản."


class IssuedBeforeBegun(Refusal):
    "{number} ban hành ngày {day}, trước ngày bắt đầu soạn thảo {began}. Hãy chọn đúng văn bản."


class EffectiveBeforeIssued(Refusal):
    "Ngày có hiệu lực {since} ở trước ngày ban hành {day}. Hãy kiểm tra lại ngày."


class ExpiresBeforeEffective(Refusal):
    "Ngày hết hiệu lực {until} ở trước ngày có hiệu lực {since}. Hãy kiểm tra lại ngày."


class LateWhy(Refusal):
    "Ban hành ngày {day}, sau hạn {due}. Hãy ghi lý do chậm tiến độ."


class StepsLeft(Refusal):
    "Chưa ghi xong các bước: {steps}. Hãy ghi xong, hoặc ghi là chưa đúng quy trình và vì sao."


class NotByProcedureWhy(Refusal):
    "Chưa đúng quy trình, thủ tục thì phải ghi chưa đúng ở chỗ nào."


@dataclass(frozen=True, slots=True)
class Issue:
    """As which document, from when until when it holds, whether by procedure, and why not or why late."""

    document: Document
    effective_from: date
    by_procedure: bool = True
    because: str = ""
    late_because: str = ""
    expires_on: date | None = None

    @property
    def columns(self) -> dict[str, Any]:
        """Where it stands in a record."""
        return {
            "issued": self.document,
            "effective_from": self.effective_from,
            "expires_on": self.expires_on,
            "by_procedure": self.by_procedure,
            "because": "" if self.by_procedure else one_line(self.because),
            "late_because": one_line(self.late_because),
        }


def refuse_bad_issue(legal_document: LegalDocument, issue: Issue) -> None:
    _refuse_number(legal_document, issue.document)
    _refuse_days(legal_document, issue)
    left = legal_document.steps.filter(done_on=None).exclude(key="issue")
    if issue.by_procedure:
        if names := [one.name for one in left]:
            raise StepsLeft(steps=", ".join(names))
    elif not issue.because.strip():
        raise NotByProcedureWhy


def _refuse_number(legal_document: LegalDocument, document: Document) -> None:
    """Law.md 2.7: 87/2025/QĐ-UBND is a legal document, 1805/QĐ-UBND is not."""
    kind = DraftKind(legal_document.kind)
    plan = plan_on(kind, legal_document.began_on or document.issued_on)
    symbol = plan.symbol if plan else ""
    if not document.carries_year:
        example = f"01/{document.issued_on.year}/{symbol}"
        raise NumberWithoutYear(number=document.printed, example=example)
    if document.symbol.casefold() != symbol.casefold():
        words = str(legal_document.get_kind_display())
        raise SymbolOfAnother(number=document.printed, kind=words, symbol=symbol)


def _refuse_days(legal_document: LegalDocument, issue: Issue) -> None:
    day, since, number = issue.document.issued_on, issue.effective_from, issue.document.printed
    if legal_document.began_on and day < legal_document.began_on:
        raise IssuedBeforeBegun(number=number, day=day, began=legal_document.began_on)
    if since < day:
        raise EffectiveBeforeIssued(since=since, day=day)
    if issue.expires_on and issue.expires_on < since:
        raise ExpiresBeforeEffective(until=issue.expires_on, since=since)
    if legal_document.due_on and day > legal_document.due_on and not issue.late_because.strip():
        raise LateWhy(day=day, due=legal_document.due_on)
