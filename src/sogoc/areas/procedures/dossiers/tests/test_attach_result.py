from datetime import timedelta

import pytest

from sogoc.areas.procedures.dossiers.actions.attach_result import (
    ResultGone,
    ResultHandedOver,
    ResultUnsigned,
    SameResult,
    attach_result,
)
from sogoc.areas.procedures.dossiers.actions.return_result import NotYetSettled, return_result
from sogoc.areas.procedures.dossiers.queries.results import result_coded, result_of, signed_files_for
from sogoc.areas.procedures.dossiers.register import Delivery
from sogoc.foundations.documents.actions.withdraw_link import withdraw_link
from sogoc.foundations.documents.signing.tests.builders import file_to_sign, signed_pdf
from sogoc.foundations.documents.tests.builders import document, numbered, ready_for_withdraw_link
from sogoc.foundations.documents.tests.content import DOCX
from sogoc.foundations.documents.traits import Secrecy
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotAllowed

from .builders import LATER, ONE_STOP, dossier, ready_for_attach_result, settled, with_result

pytestmark = pytest.mark.django_db


def test_a_signed_file_is_the_result_and_is_found_by_the_code_of_its_dossier() -> None:
    result = with_result()
    one = result.dossier
    assert result_of(one) == result
    assert history_of(one)[0].changes == {"kết quả điện tử": [None, "01/TB-SKHCN"]}
    assert result_coded(one.code) is None  # not handed over yet
    return_result(dossier=one, delivery=Delivery.ONLINE, at=LATER + timedelta(hours=1), by=ONE_STOP)
    assert result_coded(f" {one.code.lower()} ") == result
    assert result_coded("H06.16-230214-9999") is None
    withdraw_link(**ready_for_withdraw_link(link=result.attachment))
    assert result_coded(one.code) is None


def test_another_file_takes_its_place_until_it_is_handed_over() -> None:
    first = with_result()
    other = file_to_sign(signed_pdf(), document=numbered(summary="Kết quả sửa lại"))
    second = with_result(dossier=first.dossier, attachment=other)
    assert (second.pk, second.attachment) == (first.pk, other)
    return_result(dossier=first.dossier, delivery=Delivery.ONLINE, at=LATER + timedelta(hours=1), by=ONE_STOP)
    third = file_to_sign(signed_pdf(), document=numbered(summary="Kết quả sửa lần nữa"))
    with pytest.raises(ResultHandedOver):
        with_result(dossier=first.dossier, attachment=third)


def test_the_same_file_twice_is_refused() -> None:
    result = with_result()
    with pytest.raises(SameResult):
        with_result(dossier=result.dossier, attachment=result.attachment)


def test_what_nobody_signed_is_no_result() -> None:
    one, altered = settled(), bytearray(signed_pdf())
    altered[altered.index(b"Quyet")] ^= 1
    for content in (b"", DOCX, bytes(altered)):
        file = file_to_sign(content, document=numbered(summary=f"Tệp {len(content)}"))
        with pytest.raises(ResultUnsigned, match="chưa có chữ ký số còn nguyên vẹn"):
            with_result(dossier=one, attachment=file)


def test_what_was_withdrawn_is_no_result() -> None:
    gone = file_to_sign(signed_pdf())
    withdraw_link(**ready_for_withdraw_link(link=gone))
    gone.refresh_from_db()
    with pytest.raises(ResultGone):
        with_result(attachment=gone)


def test_there_is_a_result_once_it_is_settled() -> None:
    with pytest.raises(NotYetSettled):
        with_result(dossier=dossier())


def test_what_is_offered_is_signed_and_newer_than_the_dossier() -> None:
    one = settled()
    offered = file_to_sign(signed_pdf(), document=numbered(summary="Kết quả"))
    file_to_sign(document=numbered(summary="Chưa ký"))
    file_to_sign(signed_pdf(), document=document())  # of a day before
    file_to_sign(signed_pdf(), document=numbered(summary="Mật", secrecy=Secrecy.SECRET))
    assert signed_files_for(one) == [offered]


def test_a_secret_document_is_nobodys_result_who_may_not_see_it() -> None:
    secret = file_to_sign(signed_pdf(), document=numbered(summary="Mật", secrecy=Secrecy.SECRET))
    with pytest.raises(NotAllowed):
        attach_result(**ready_for_attach_result(attachment=secret, by=ONE_STOP))
