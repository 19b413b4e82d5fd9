"""An entry of the journal in the reader's words: {{ entry|verb }}, {% for one in entry|told %}, {{ entry|source }}."""

from django import template

from sogoc.foundations.journal import telling

register = template.Library()
register.filter("verb", telling.verb)
register.filter("told", telling.told)
register.filter("source", telling.source_of)
register.filter("behalf", telling.behalf_of)
