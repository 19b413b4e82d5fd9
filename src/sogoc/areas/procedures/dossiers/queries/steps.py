"""What acts ask before they change a step."""

from datetime import date

from sogoc.areas.procedures.dossiers.models import Dossier, DossierStep
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.queries import offices_on
from sogoc.kernel.acts import Refusal


class StepOver(Refusal):
    "Bước “{step}” của hồ sơ {code} không đang chạy: {ending}. Hãy mở lại hồ sơ để xem bước hiện nay."


class StepStandsStill(Refusal):
    "Hồ sơ {code} đang tạm dừng từ {since}. Hãy ghi tiếp tục trước khi chuyển bước."


class ElsewhereInTheTree(Refusal):
    "{unit} không thuộc {agency}. Hãy chọn đơn vị của cơ quan đang giải quyết hồ sơ."


class NotOfTheUnit(Refusal):
    "{name} không giữ vai trò nào ở {unit} vào ngày {day}. Hãy chọn người của đơn vị, hoặc chọn đơn vị khác."


def refuse_over(step: DossierStep) -> None:
    if not step.runs:
        ending = "chưa bắt đầu" if step.started_at is None else str(step.get_ending_display())
        raise StepOver(step=step.name, code=step.dossier.code, ending=ending)


def refuse_standing_still(dossier: Dossier) -> None:
    if dossier.suspended_at:
        raise StepStandsStill(code=dossier.code, since=dossier.suspended_at)


def refuse_strangers(dossier: Dossier, unit: Agency, person: Account | None, day: date) -> None:
    """A dossier is handled within its agency, by people who work there on that day."""
    if not unit.path.startswith(dossier.agency.path):
        raise ElsewhereInTheTree(unit=unit.name, agency=dossier.agency.name)
    if person is None:
        return
    works = offices_on(day).filter(account=person)
    if not any(office.agency.path.startswith(unit.path) for office in works):
        raise NotOfTheUnit(name=person.name, unit=unit.name, day=day)
