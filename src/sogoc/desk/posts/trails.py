"""The way back from a page about posts."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from sogoc.desk.structure.trails import Trail, of_the_field


def of_the_list() -> Trail:
    return [*of_the_field(), (_("Biên chế"), reverse("posts:list"))]


def page_of(posts: Any) -> str:
    return reverse("posts:assignment", args=[posts.pk])


def of_posts(posts: Any) -> Trail:
    return [*of_the_list(), (str(posts), page_of(posts))]
