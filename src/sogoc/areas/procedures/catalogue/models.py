"""III. Procedures: the catalogue. What a procedure is on a day, how it is offered, who does which step of it."""

import re
from copy import copy
from dataclasses import asdict, fields
from datetime import date
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Case, F, Q, Value, When
from django.db.models.functions import Substr
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.agencies.kinds import known_level, level_names
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.spans import Span, by_days, ended, spans_in_order
from sogoc.foundations.calendar.limits import budget_key
from sogoc.foundations.documents.choices import filled, one_of, told_by
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import Changes, changed
from sogoc.kernel.acts import Refusal
from sogoc.kernel.budgets import Budget
from sogoc.kernel.vietnamese import fold

from . import register as words
from .register import CHANGES, JOINTS, LEVELS, NATIONAL_PORTALS, ORIGINS, Change, Contents, Terms, readable

# As catalogues print it: 1.014431, with the province's suffix or without.
_PROCEDURE_CODE = re.compile(r"\d\.\d{6}(\.\d{3}\.\d{2}\.\d{2}\.[A-Y]\d{2})?", re.ASCII)
SHORT = 8
CONTENTS = tuple(one.name for one in fields(Contents) if one.name != "components")


def procedure_code(value: str) -> None:
    if not _PROCEDURE_CODE.fullmatch(value):
        raise ValidationError(_("Hãy viết như 1.014431 hoặc 1.014431.000.00.00.H56."))


class NotSubordinate(Refusal):
    "{unit} không thuộc {agency}. Hãy chọn một đơn vị trực thuộc, hoặc để trống nếu cơ quan tự giải quyết."


class Procedure(models.Model):
    """What a citizen may ask of an agency, whatever its decisions made of it in time. Published lists hold a code
    twice: it is warned of, never refused."""

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    code = models.CharField(_("mã thủ tục"), max_length=30, validators=[procedure_code])
    replaces = models.ForeignKey(
        "self", models.PROTECT, null=True, related_name="replaced_by", editable=False
    )
    version = models.PositiveIntegerField(default=1, editable=False)

    short_code = models.GeneratedField(
        expression=Substr(F("code"), 1, SHORT),
        output_field=models.CharField(max_length=SHORT),
        db_persist=True,
    )

    class Meta:
        ordering = ("code", "id")
        indexes = (models.Index(fields=("agency", "short_code"), name="procedures_by_code"),)
        verbose_name = _("thủ tục hành chính")

    def __str__(self) -> str:
        return self.code

    @property
    def held_at(self) -> str:
        return self.agency.path

    def enact(
        self, contents: Contents, *, unit: Agency | None, change: Change, decision: Document, on: date
    ) -> "ProcedureVersion":
        """Its next version, from a day, with the papers that it wants."""
        version = ProcedureVersion(
            procedure=self,
            agency=self.agency,
            number=self.versions.count() + 1,
            change=change.value,
            decision=decision,
            valid_from=on,
        )
        version.say(contents, unit)
        version.save(force_insert=True)
        version.want(contents)
        return version

    def keep(self, **told: str) -> None:
        self.version += 1
        self.save(update_fields=["version", *told])


class ProcedureVersion(Span):
    """A procedure as one decision published it, until another ended it."""

    in_words: ClassVar[dict[str, Any]] = {"level": level_names}
    repeats = Span.repeats | {"minutes_by_law", "minutes_cut", "folded"}

    procedure = models.ForeignKey(Procedure, models.PROTECT, related_name="versions")
    number = models.PositiveSmallIntegerField(_("phiên bản"), editable=False)
    change = models.CharField(_("công bố"), max_length=10, choices=told_by(CHANGES))
    decision = models.ForeignKey(
        Document, models.PROTECT, related_name="+", verbose_name=_("quyết định công bố")
    )
    ended_how = models.CharField(_("hết hiệu lực vì"), max_length=10, blank=True, choices=told_by(CHANGES))
    ended_by = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("quyết định làm hết hiệu lực")
    )
    name = models.CharField(_("tên thủ tục"), max_length=500)
    field = models.CharField(_("lĩnh vực"), max_length=150)
    level = models.CharField(_("cấp giải quyết"), max_length=20, validators=[known_level])
    unit = models.ForeignKey(
        Agency, models.PROTECT, null=True, related_name="+", verbose_name=_("đơn vị trực thuộc giải quyết")
    )
    origin = models.CharField(_("nguồn công bố"), max_length=20, choices=told_by(ORIGINS))
    limit_by_law = models.CharField(_("thời hạn theo quy định"), max_length=60, validators=[budget_key])
    limit = models.CharField(_("thời hạn sau cắt giảm"), max_length=60, validators=[budget_key])
    minutes_by_law = models.PositiveIntegerField(editable=False)
    minutes_cut = models.IntegerField(editable=False)
    fee = models.PositiveBigIntegerField(_("phí, lệ phí (đồng)"), default=0)
    fee_told = models.CharField(_("cách tính phí, lệ phí"), max_length=500, blank=True)
    joint = models.CharField(_("liên thông"), max_length=20, choices=told_by(JOINTS))
    borderless = models.BooleanField(_("phi địa giới hành chính"), default=False)
    sets = models.PositiveSmallIntegerField(_("số bộ hồ sơ"), default=1)
    applicants = models.CharField(_("đối tượng thực hiện"), max_length=500, blank=True)
    sequence = models.TextField(_("trình tự thực hiện"), max_length=20_000, blank=True)
    conditions = models.TextField(_("yêu cầu, điều kiện"), max_length=20_000, blank=True)
    result = models.CharField(_("kết quả thực hiện"), max_length=500, blank=True)
    process_approved_on = models.DateField(_("ngày phê duyệt quy trình nội bộ"), null=True, editable=False)
    process_digitised_on = models.DateField(_("ngày điện tử hóa quy trình nội bộ"), null=True, editable=False)
    folded = models.TextField(editable=False)

    with_fee = models.GeneratedField(
        expression=Case(When(Q(fee__gt=0) | ~Q(fee_told=""), then=Value(True)), default=Value(False)),
        output_field=models.BooleanField(),
        db_persist=True,
    )

    class Meta:
        ordering = ("procedure", "number")
        constraints = (
            *spans_in_order("procedure_version", "procedure"),
            models.UniqueConstraint(fields=("procedure", "number"), name="procedure_version_is_numbered"),
            one_of("procedure_version", "origin", words.Origin),
            one_of("procedure_version", "joint", words.Joint),
            models.CheckConstraint(
                condition=Q(change__in=("new", "amended", "replaced")), name="procedure_version_is_published"
            ),
            models.CheckConstraint(
                condition=Q(valid_until=None, ended_how="", ended_by=None)
                | Q(
                    valid_until__isnull=False,
                    ended_how__in=("amended", "replaced", "abolished"),
                    ended_by__isnull=False,
                ),
                name="procedure_version_ended_by_a_decision",
            ),
            models.CheckConstraint(condition=filled("name"), name="procedure_version_has_a_name"),
            models.CheckConstraint(condition=filled("field"), name="procedure_version_has_a_field"),
        )
        indexes = by_days("versions", "valid_from", "ended_on", "process_approved_on", "process_digitised_on")
        verbose_name = _("phiên bản thủ tục")

    def __str__(self) -> str:
        return f"{self.procedure.code} {self.name}"

    @property
    def budget(self) -> Budget:
        return Budget.parse(self.limit)

    @property
    def budget_by_law(self) -> Budget:
        return Budget.parse(self.limit_by_law)

    def say(self, contents: Contents, unit: Agency | None) -> Changes:
        if unit and not (unit.path != self.agency.path and unit.path.startswith(self.agency.path)):
            raise NotSubordinate(unit=unit.name, agency=self.agency.name)
        words = f"{self.procedure.code} {contents.name} {contents.field} {contents.result}"
        changes = changed(self, **contents.columns, unit=unit, folded=fold(words))
        fit(self)
        return readable(changes)

    def differing(self, now: "ProcedureVersion") -> Changes:
        """What the next version says otherwise, as an entry of the journal tells it."""
        said = {name: getattr(now, name) for name in CONTENTS if name not in self.repeats}
        return readable(changed(copy(self), **said))

    def end(self, how: Change, decision: Document, on: date) -> Changes:
        changes = changed(self, ended_how=how.value, ended_by=decision, **ended(on))
        self.save(update_fields=["ended_how", "ended_by", *ended(on)])
        return changes

    def end_offers(self, on: date) -> None:
        self.offers.filter(valid_until=None).update(**ended(on))

    def hand_offers_on(self, now: "ProcedureVersion") -> None:
        """As it is offered on the day of the change, and as is already told of later days."""
        for offer in self.offers.exclude(ended_on__lte=now.valid_from):
            handed = offer if offer.valid_from >= now.valid_from else offer.split(now.valid_from)
            handed.version = now
            handed.save()

    def want(self, contents: Contents) -> list[str]:
        """These papers and no others, each in its place; what they were and are, if that is not the same."""
        before = {one.order: one for one in self.components.all()}
        said = [str(one) for one in before.values()]
        for order, told in enumerate(contents.components, start=1):
            component = before.pop(order, None) or Component(version=self, order=order)
            changed(component, **asdict(told))
            fit(component)
            component.save()
        self.components.filter(order__in=before).delete()
        now = [str(one) for one in self.components.all()]
        return ["; ".join(said), "; ".join(now)] if said != now else []


class Component(models.Model):
    """A paper that a version wants."""

    version = models.ForeignKey(ProcedureVersion, models.CASCADE, related_name="components")
    order = models.PositiveSmallIntegerField(_("thứ tự"))
    name = models.CharField(_("tên giấy tờ"), max_length=500)
    form = models.CharField(_("mẫu đơn, tờ khai"), max_length=200, blank=True)
    originals = models.PositiveSmallIntegerField(_("số bản chính"), default=1)
    copies = models.PositiveSmallIntegerField(_("số bản sao"), default=0)

    class Meta:
        ordering = ("version", "order")
        constraints = (
            models.UniqueConstraint(fields=("version", "order"), name="component_stands_once"),
            models.CheckConstraint(condition=filled("name"), name="component_has_a_name"),
        )
        verbose_name = _("thành phần hồ sơ")

    def __str__(self) -> str:
        form = f" ({self.form})" if self.form else ""
        return f"{self.name}{form}: {self.originals} bản chính, {self.copies} bản sao"


class NoReasonGiven(Refusal):
    "Chưa ghi vì sao thủ tục {code} không tích hợp được lên Cổng Dịch vụ công quốc gia. Hãy ghi lý do."


class Offer(Span):
    """How a version is offered, while nothing of it changed."""

    version = models.ForeignKey(ProcedureVersion, models.PROTECT, related_name="offers")
    online = models.CharField(_("cung cấp trực tuyến"), max_length=10, blank=True, choices=told_by(LEVELS))
    onestop = models.BooleanField(_("tiếp nhận theo cơ chế một cửa"))
    onestop_page = models.BooleanField(_("công khai trên Trang Một cửa điện tử"))
    province_portal = models.BooleanField(_("tích hợp lên Cổng dịch vụ công của tỉnh"))
    national_portal = models.CharField(
        _("Cổng Dịch vụ công quốc gia"), max_length=20, blank=True, choices=told_by(NATIONAL_PORTALS)
    )
    impossible_because = models.CharField(_("lý do không tích hợp được"), max_length=300, blank=True)
    online_payment = models.BooleanField(_("thanh toán trực tuyến"))
    postal = models.BooleanField(_("tiếp nhận, trả kết quả qua bưu chính công ích"))
    posted = models.BooleanField(_("niêm yết công khai"))

    class Meta:
        ordering = ("version", "valid_from")
        constraints = (
            *spans_in_order("offer", "version"),
            one_of("offer", "online", words.Level),
            one_of("offer", "national_portal", words.NationalPortal),
            models.CheckConstraint(
                condition=(Q(national_portal="impossible") & filled("impossible_because"))
                | (~Q(national_portal="impossible") & Q(impossible_because="")),
                name="offer_impossible_for_a_reason",
            ),
        )
        indexes = by_days("offers", "valid_from", "ended_on")
        verbose_name = _("cách cung cấp thủ tục")

    def __str__(self) -> str:
        return f"{self.version.procedure.code} {self.get_online_display()}"

    @property
    def terms(self) -> Terms:
        return Terms.read(vars(self))

    def split(self, on: date) -> "Offer":
        """It ends the day before; the rest of its time is another one, not kept yet."""
        Offer.objects.filter(pk=self.pk).update(**ended(on))
        until = {"valid_until": self.valid_until, "ended_on": self.ended_on}
        where = {"version": self.version, "agency": self.agency, "valid_from": on}
        return Offer(**where, **until, **self.terms.columns)

    def say(self, terms: Terms) -> Changes:
        impossible = terms.national_portal == words.NationalPortal.IMPOSSIBLE
        if impossible and not terms.columns["impossible_because"]:
            raise NoReasonGiven(code=self.version.procedure.code)
        changes = changed(self, **terms.columns)
        fit(self)
        return changes
