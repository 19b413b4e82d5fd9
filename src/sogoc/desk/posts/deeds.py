"""How posts are assigned: the first time, and again by another decision."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from sogoc.areas.organisation.posts.actions.assign_posts import assign_posts
from sogoc.areas.organisation.posts.queries import posts_seen_by
from sogoc.areas.organisation.posts.register import PostKind
from sogoc.desk.deeds import Beginning, Deed, Deeds, Kind
from sogoc.desk.proving import evidence_deed

from . import forms
from .trails import of_posts, of_the_list, page_of


def _again(*, posts: Any, **told: Any) -> Any:
    same = {"agency": posts.agency, "unit": posts.unit, "kind": PostKind(posts.kind), "year": posts.year}
    return assign_posts(**same, **told)


ASSIGNMENT = Beginning(
    "assign_posts",
    assign_posts,
    forms.AssignForm,
    page_of,
    of_the_list,
    _("Ghi giao biên chế"),
    _("Đã ghi."),
    lead=_(
        "Giao cho chính cơ quan là số cấp trên giao; giao cho đơn vị là chia tiếp từ số ấy, không tính hai lần."
    ),
)
POSTS = Deeds(
    Kind("posts", posts_seen_by, page_of, of_posts),
    {
        "again": Deed(
            "assign_posts",
            _again,
            forms.AgainForm,
            _("Giao lại"),
            _("Đã ghi số mới; số cũ có hiệu lực đến trước ngày ấy."),
            lambda one: one.replaced_on is None,
            page_of=page_of,
        ),
        "evidence": evidence_deed("posts"),
    },
)
