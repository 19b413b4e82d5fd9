from datetime import timedelta
from typing import Any

import pytest

from sogoc.foundations.documents.signing.actions.check_signatures import (
    CheckedToday,
    NothingToCheck,
    check_signatures,
)
from sogoc.foundations.documents.signing.models import SignatureCheck
from sogoc.foundations.documents.tests.builders import attachment as attached
from sogoc.foundations.documents.tests.content import DOCX, PDF
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.tests.builders import MORNING, NOBODY

from .builders import file_to_sign, ready_for_check_signatures, signed_pdf, trust

pytestmark = pytest.mark.django_db


def checked(**changes: Any) -> SignatureCheck:
    return check_signatures(**ready_for_check_signatures(**changes))


def test_a_file_is_looked_at_when_it_comes_in() -> None:
    unsigned, unreadable, word = file_to_sign(), attached(), file_to_sign(DOCX, document=None, summary="Word")
    assert [(one.readable, one.signed) for one in unsigned.file.signature_checks.all()] == [(True, False)]
    assert [(one.readable, one.signed) for one in unreadable.file.signature_checks.all()] == [(False, False)]
    assert not word.file.signature_checks.exists()


def test_what_was_attached_before_anybody_looked_is_looked_at() -> None:
    found = checked()
    assert (found.readable, found.signed, found.sound, found.altered) == (True, True, False, False)
    newest = history_of(found.file.attachments.get().document)[0]
    assert newest.changes == {"chữ ký số": [None, "Giám đốc mẫu: nguyên vẹn, chứng thư chưa rõ nguồn gốc"]}


def test_whom_one_trusts_changes_the_answer_and_the_earlier_one_stays(settings: Any) -> None:
    one = file_to_sign(signed_pdf())
    trust(settings.TRUST)
    assert checked(attachment=one).sound
    assert [check.sound for check in one.file.signature_checks.all()] == [True, False]


def test_another_day_is_another_look() -> None:
    one = file_to_sign(signed_pdf())
    assert checked(attachment=one, at=MORNING + timedelta(days=1)).pk


def test_nothing_changed_since_this_morning() -> None:
    with pytest.raises(CheckedToday, match=r"Quyết định\.pdf đã kiểm tra lúc 08:00 ngày 14/02/2023"):
        checked(attachment=file_to_sign(signed_pdf()))


def test_only_pdf_has_signatures() -> None:
    with pytest.raises(NothingToCheck):
        checked(attachment=file_to_sign(DOCX))


def test_what_is_said_of_others() -> None:
    one = file_to_sign(PDF)
    checked(attachment=one, at=MORNING + timedelta(days=1))
    told = "không đọc được tệp"
    assert history_of(one.document)[0].changes == {"chữ ký số": [told, told]}
    plain = file_to_sign(summary="Chưa ký")
    checked(attachment=plain, at=MORNING + timedelta(days=1))
    assert history_of(plain.document)[0].changes["chữ ký số"][1] == "chưa có chữ ký số"


def test_who_may_not_is_refused() -> None:
    with pytest.raises(NotAllowed):
        checked(by=NOBODY)
