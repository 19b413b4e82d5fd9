"""How a campaign begins, and what can be done to it and to the texts looked at in it."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from sogoc.areas.institutions.reviewing.actions.close_review_campaign import close_review_campaign
from sogoc.areas.institutions.reviewing.actions.correct_listed_text import TextChanged, correct_listed_text
from sogoc.areas.institutions.reviewing.actions.drop_listed_text import drop_listed_text
from sogoc.areas.institutions.reviewing.actions.drop_review_campaign import drop_review_campaign
from sogoc.areas.institutions.reviewing.actions.list_text import list_text
from sogoc.areas.institutions.reviewing.actions.open_review_campaign import open_review_campaign
from sogoc.areas.institutions.reviewing.actions.recommend_handling import recommend_handling
from sogoc.areas.institutions.reviewing.actions.review_text import review_text
from sogoc.areas.institutions.reviewing.actions.settle_recommendation import settle_recommendation
from sogoc.areas.institutions.reviewing.actions.take_back_review import take_back_review
from sogoc.areas.institutions.reviewing.queries import asks_for_handling, campaigns_seen_by, texts_seen_by
from sogoc.desk.deeds import Beginning, Deed, Deeds, Kind
from sogoc.desk.proving import proofs_of
from sogoc.desk.telling import ReasonForm

from . import forms
from .trails import of_a_campaign, of_a_text, of_campaigns, page_of_campaign, page_of_text


def _runs(campaign: Any) -> bool:
    return campaign.dropped_on is None and campaign.closed_on is None


def _waits(text: Any) -> bool:
    return text.dropped_on is None and text.reviewed_on is None


def _asks(text: Any) -> bool:
    asks = asks_for_handling(text.campaign.kind, text.result, text.reviewed_on)
    return asks and text.recommended_on is None


CAMPAIGN = Beginning(
    "open_review_campaign",
    open_review_campaign,
    forms.OpenForm,
    page_of_campaign,
    of_campaigns,
    _("Mở đợt"),
    _("Đã mở đợt. Hãy đưa văn bản vào danh mục."),
)
KIND = Kind("campaign", campaigns_seen_by, page_of_campaign, of_a_campaign)
CAMPAIGNS = Deeds(
    KIND,
    {
        "list": Deed(
            "list_text",
            list_text,
            forms.ListForm,
            _("Đưa văn bản vào danh mục"),
            _("Đã đưa vào danh mục."),
            _runs,
        ),
        "list-held": Deed(
            "list_text",
            list_text,
            forms.ListHeldForm,
            _("Đưa văn bản đã vào sổ vào danh mục"),
            _("Đã đưa vào danh mục."),
            _runs,
        ),
        "close": Deed(
            "close_review_campaign",
            close_review_campaign,
            forms.CloseForm,
            _("Kết thúc đợt"),
            _("Đã kết thúc đợt."),
            _runs,
            lead=_("Kiến nghị chưa xử lý xong vẫn theo dõi tiếp sau khi kết thúc."),
        ),
        "drop": Deed(
            "drop_review_campaign",
            drop_review_campaign,
            ReasonForm,
            _("Bỏ đợt mở nhầm"),
            _("Đã bỏ; kế hoạch không tính vào số liệu nữa."),
            lambda one: one.dropped_on is None,
        ),
    },
)
TEXTS = Deeds(
    Kind("text", texts_seen_by, page_of_text, of_a_text, TextChanged),
    {
        "review": Deed(
            "review_text", review_text, forms.ReviewForm, _("Ghi kết quả"), _("Đã ghi kết quả."), _waits
        ),
        "recommend": Deed(
            "recommend_handling",
            recommend_handling,
            forms.RecommendForm,
            _("Ghi kiến nghị xử lý"),
            _("Đã ghi kiến nghị."),
            lambda one: one.reviewed_on is not None and _asks(one),
        ),
        "settle": Deed(
            "settle_recommendation",
            settle_recommendation,
            forms.SettleForm,
            _("Ghi đã xử lý xong"),
            _("Đã ghi xử lý xong."),
            lambda one: one.recommended_on is not None and one.settled_on is None,
        ),
        "correct": Deed(
            "correct_listed_text",
            correct_listed_text,
            forms.CorrectForm,
            _("Sửa"),
            _("Đã sửa."),
            lambda one: one.dropped_on is None,
        ),
        "take-back": Deed(
            "take_back_review",
            take_back_review,
            ReasonForm,
            _("Rút lại bước ghi sau cùng"),
            _("Đã rút lại."),
            lambda one: one.reviewed_on is not None,
            lead=_("Rút lần lượt: xử lý xong, kiến nghị, rồi kết quả."),
        ),
        "drop": Deed(
            "drop_listed_text",
            drop_listed_text,
            ReasonForm,
            _("Đưa ra khỏi danh mục"),
            _("Đã đưa ra khỏi danh mục; không tính vào số liệu nữa."),
            _waits,
        ),
    },
)
PROOFS = proofs_of(TEXTS.kind)
