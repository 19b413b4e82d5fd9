"""Tables and choices by themselves: what is escaped, what a phone is told, what is chosen."""

from django.template import Context, Template
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy
from django_cotton.compiler_regex import CottonCompiler

from sogoc.components.choices import grouped_options, options
from sogoc.components.tables import Column, Heading, Table, body, row_link
from sogoc.components.templatetags.look import headed

ATTACK = "<script>\"&'"
SAFE = "&lt;script&gt;&quot;&amp;&#x27;"


def test_each_cell_carries_its_title_and_its_look_and_a_blank_says_nothing() -> None:
    columns = [
        Column(gettext_lazy("Số"), lambda row: row[0], look="number"),
        Column("Tên", lambda row: row[1]),
    ]
    assert body(columns, [(7, "a"), (8, None)]) == (
        '<tr><td class="number" data-label="Số">7</td><td class="" data-label="Tên">a</td></tr>\n'
        '<tr><td class="number" data-label="Số">8</td><td class="" data-label="Tên"></td></tr>'
    )
    assert [column.numeric for column in columns] == [True, False]


def test_words_of_people_are_escaped_wherever_they_stand() -> None:
    written = body([Column(ATTACK, lambda row: row, look=ATTACK)], [ATTACK])
    assert written == f'<tr><td class="{SAFE}" data-label="{SAFE}">{SAFE}</td></tr>'
    assert isinstance(written, SafeString)
    assert row_link(ATTACK, ATTACK) == f'<a class="row-link unbroken" href="{SAFE}">{SAFE}</a>'
    assert body([Column("", lambda row: row_link("/", row))], ["a"]).count("<a ") == 1


def test_a_table_that_nobody_sorts_has_headings_without_addresses() -> None:
    table = Table([Column("Tên", str)], ["a"])
    assert [(one.column.title, one.url, one.sorted) for one in table.headings] == [("Tên", "", "none")]
    assert table.body == body(table.columns, ["a"])


def test_one_choice_is_chosen_and_its_words_are_escaped() -> None:
    assert options([("", "–"), ("a", ATTACK)], "a") == (
        f'<option value="">–</option><option value="a" selected>{SAFE}</option>'
    )
    assert grouped_options([(ATTACK, [("a", "A")])]) == (
        f'<optgroup label="{SAFE}"><option value="a">A</option></optgroup>'
    )


def test_a_head_is_written_as_a_column_of_a_template_is() -> None:
    """Both ways lead to one look: <c-column> where a template names its columns, `headed` where Python does."""
    told = [
        Heading(Column(ATTACK, str)),
        Heading(Column("Tên", str, look="number"), f"?{ATTACK}", "ascending"),
        Heading(Column("Ngày", str), "?sort=day", "descending"),
        Heading(Column("Số", str), "?sort=number"),
    ]
    source = (
        '{% for one in told %}<c-column :url="one.url" :sorted="one.sorted" :numeric="one.column.numeric">'
        "{{ one.column.title }}</c-column>{% endfor %}"
    )
    template = Template(CottonCompiler().process(source))
    assert headed(told) == template.render(Context({"told": told})).replace("\n", "")


def test_what_does_not_change_is_written_anew_for_another_value_and_knows_nothing_else() -> None:
    template = Template("{% unchanging one=told %}{{ one }}{{ told }}{% endunchanging %}")
    assert [template.render(Context({"told": told})) for told in ("a", "b", "a", ATTACK)] == [
        "a",
        "b",
        "a",
        SAFE,
    ]
