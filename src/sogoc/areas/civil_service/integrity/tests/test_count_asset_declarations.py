import pytest

from sogoc.areas.civil_service.integrity.actions.count_asset_declarations import (
    DeclarationsDoNotAddUp,
    SameDeclarations,
    count_asset_declarations,
)
from sogoc.areas.civil_service.integrity.models import AssetDeclaration
from sogoc.areas.civil_service.integrity.register import Declared
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.journal.queries import history_of

from .builders import asset_declarations, ready_for_count_asset_declarations

pytestmark = pytest.mark.django_db


def test_counted_again_they_are_others() -> None:
    made = count_asset_declarations(**ready_for_count_asset_declarations())
    assert str(made) == "kê khai hằng năm 2022"
    with pytest.raises(SameDeclarations):
        asset_declarations()
    again = asset_declarations(numbers=Declared(13, 12, 12))
    assert (again.pk, history_of(again)[0].changes["obliged"]) == (made.pk, [12, 13])
    assert AssetDeclaration.objects.count() == 1


def test_they_add_up_and_fit() -> None:
    with pytest.raises(DeclarationsDoNotAddUp):
        asset_declarations(numbers=Declared(12, 13))
    with pytest.raises(DeclarationsDoNotAddUp):
        asset_declarations(numbers=Declared(12, 11, 12))
    with pytest.raises(Unfit):
        asset_declarations(year=1999)
