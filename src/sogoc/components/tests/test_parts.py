"""The components by themselves: what a screen reader is told, and what the security policy forbids."""

import re
from pathlib import Path

import pytest
from django import forms
from django.template import Context, Template
from django.template.loader import get_template
from django.test import RequestFactory
from django_cotton.compiler_regex import CottonCompiler

TEMPLATES = Path(__file__).parents[1] / "templates"
EVERY = sorted(str(path.relative_to(TEMPLATES)) for path in TEMPLATES.rglob("*.html"))
STATES = {
    "nothing_to_measure": "chưa phát sinh",
    "not_reported": "chưa báo cáo",
    "not_applicable": "không áp dụng",
    "not_yet_due": "chưa đến hạn",
}


def rendered(source: str, **context: object) -> str:
    return Template(CottonCompiler().process(source)).render(Context(context))


class Sample(forms.Form):
    number = forms.CharField(label="Số", help_text="Viết như trên văn bản.")
    flow = forms.ChoiceField(label="Đi hay đến", choices=[("out", "Đi")], widget=forms.RadioSelect)
    steers = forms.BooleanField(label="Là văn bản chỉ đạo", required=False)
    secret = forms.CharField(widget=forms.HiddenInput, initial="k1")


@pytest.mark.parametrize("name", EVERY)
def test_every_template_can_be_read(name: str) -> None:
    get_template(name)


@pytest.mark.parametrize("name", EVERY)
def test_nothing_is_written_that_the_policy_forbids(name: str) -> None:
    source = (TEMPLATES / name).read_text()
    assert not re.search(r"\sstyle=|\son[a-z]+=|<style|<script(?![^>]*\ssrc=)|javascript:|hx-on", source)


@pytest.mark.parametrize("name", [name for name in EVERY if name.startswith("cotton/")])
def test_every_component_says_what_it_is_for(name: str) -> None:
    assert re.search(r"{#.+#}|{% comment %}.+{% endcomment %}", (TEMPLATES / name).read_text(), re.DOTALL)


def test_a_field_ties_its_help_and_its_errors_to_its_blank() -> None:
    form = Sample({"secret": "k1"}, use_required_attribute=False)
    html = rendered('<c-field :field="form.number" size="short" />', form=form)
    assert 'class="field field-short field-wrong"' in html
    assert '<label class="field-label" for="id_number">' in html
    assert 'aria-describedby="id_number_helptext id_number_error"' in html
    assert 'aria-invalid="true"' in html
    assert 'id="id_number_helptext"' in html
    assert 'id="id_number_error"' in html
    assert "(bắt buộc)" in html


def test_choices_are_a_group_with_a_name_and_no_name_is_given_twice() -> None:
    form = Sample({})
    summary = rendered('<c-error_summary :form="form" />', form=form)
    html = rendered('<c-field :field="form.flow" />', form=form)
    assert 'href="#id_flow_0"' in summary
    for name in ("id_flow", "id_flow_0", "id_flow_error"):
        assert html.count(f'id="{name}"') == 1
    assert html.strip().startswith("<fieldset")
    assert "<legend>Đi hay đến" in html


def test_a_checkbox_stands_before_its_words() -> None:
    html = rendered('<c-field :field="form.steers" />', form=Sample())
    assert html.index('type="checkbox"') < html.index("Là văn bản chỉ đạo")


def test_a_form_carries_what_it_must_and_says_once_what_is_wrong() -> None:
    form = Sample({"secret": "k1"})
    html = rendered(
        '<c-form :form="form" keep="document"><c-field :field="form.number" /></c-form>',
        form=form,
        csrf_token="t1",
    )
    for name, value in (
        ("csrfmiddlewaretoken", "t1"),
        ("secret", "k1"),
    ):
        assert f'<input type="hidden" name="{name}" value="{value}"' in html
    assert 'data-keep="document" data-refused' in html
    assert html.count('role="alert"') == 1
    assert '<a href="#id_number">Số</a>' in html
    assert "data-kept-notice" in html


def test_a_form_in_order_has_nothing_to_be_alarmed_at() -> None:
    html = rendered('<c-form :form="form">…</c-form>', form=Sample())
    assert "alert" not in html
    assert "data-refused" not in html


@pytest.mark.parametrize(("state", "words"), STATES.items())
def test_a_figure_without_a_number_says_why_in_words(state: str, words: str) -> None:
    html = rendered('<c-figure_value label="Tỷ lệ" :state="state" />', state=state)
    assert words in html
    assert "figure-value" not in html


def test_a_figure_of_zero_is_a_number() -> None:
    html = rendered(
        '<c-figure_value label="Số văn bản" value="{{ value }}" unit="văn bản" why="/f" />', value=0
    )
    assert '<span class="unbroken">0</span>' in html
    assert 'href="/f"' in html


def test_a_sorted_column_says_so_and_leads_to_the_other_way() -> None:
    html = rendered('<c-column url="?sort=-day" sorted="ascending" numeric>Ngày</c-column>')
    assert 'aria-sort="ascending"' in html
    assert 'href="?sort=-day"' in html
    plain = rendered("<c-column>Trích yếu</c-column>")
    assert "aria-sort" not in plain
    assert "<a" not in plain


def test_an_empty_list_shows_what_to_do_first_instead_of_a_table() -> None:
    source = (
        '<c-data_table caption="Sổ" :rows="rows"><tr><td>1</td></tr>'
        '<c-slot name="empty"><c-empty_state title="Chưa có văn bản">Vào sổ</c-empty_state></c-slot></c-data_table>'
    )
    assert "<table" not in rendered(source, rows=[])
    assert "Chưa có văn bản" in rendered(source, rows=[])
    assert "Chưa có văn bản" not in rendered(source, rows=[1])


def test_what_a_person_wrote_is_escaped_once() -> None:
    wrote = '<b>"A & B"</b>'
    for source in (
        '<c-page_header title="{{ it }}" />',
        '<c-page_header :title="it" />',
        '<c-fact label="x">{{ it }}</c-fact>',
        '<c-copy_button text="{{ it }}" />',
        '<c-breadcrumbs :trail="[]" current="{{ it }}" />',
    ):
        html = rendered(source, it=wrote)
        assert "&lt;b&gt;&quot;A &amp; B&quot;&lt;/b&gt;" in html, source
        assert "<b>" not in html
        assert "&amp;amp;" not in html


def test_states_of_others_do_not_leak_into_a_component() -> None:
    """A page's own `title` or `href` must not turn up in a component that was not given one."""
    html = rendered("<c-button>Lưu</c-button>", href="/elsewhere", icon="trash", kind="danger")
    assert html.strip() == '<button class="button button-quiet" type="submit" ><span>Lưu</span></button>'


def test_pages_that_stand_by_themselves_need_nothing_around_them() -> None:
    for name in ("400.html", "403.html", "403_csrf.html", "404.html", "500.html"):
        html = get_template(name).render()
        assert "data-failed" in html
        assert '<html lang="vi">' in html


def test_the_page_of_an_error_carries_its_id_and_nothing_else() -> None:
    html = get_template("500.html").render({"request_id": "ab12cd", "exception": "boom", "request": None})
    assert "<code>ab12cd</code>" in html
    assert "boom" not in html


def test_a_refusal_says_its_sentence() -> None:
    request = RequestFactory().post("/")
    context = {"sentence": "Hồ sơ đã trả kết quả.", "back": "/documents/5/correct/", "request": request}
    html = get_template("refusal.html").render(context)
    assert "Hồ sơ đã trả kết quả." in html
    assert 'href="/documents/5/correct/"' in html
