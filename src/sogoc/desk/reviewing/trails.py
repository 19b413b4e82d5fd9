"""The way back from a page about campaigns and the texts looked at in them."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from sogoc.kernel.reform import ReformField

Trail = list[tuple[str, str]]


def of_the_field() -> Trail:
    field = ReformField.INSTITUTIONS
    return [(_(field.heading), reverse("fields:field", args=[field.value]))]


def of_campaigns() -> Trail:
    return [*of_the_field(), (_("Rà soát văn bản"), reverse("reviewing:list"))]


def page_of_campaign(campaign: Any) -> str:
    return reverse("reviewing:campaign", args=[campaign.pk])


def of_a_campaign(campaign: Any) -> Trail:
    return [*of_campaigns(), (str(campaign), page_of_campaign(campaign))]


def page_of_text(text: Any) -> str:
    return reverse("reviewing:text", args=[text.pk])


def of_a_text(text: Any) -> Trail:
    return [*of_a_campaign(text.campaign), (text.number or text.title[:60], page_of_text(text))]
