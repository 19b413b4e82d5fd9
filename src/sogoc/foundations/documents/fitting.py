"""What a record holds is what its columns allow, whoever fills it: a form, a spreadsheet, a machine, a sample."""

from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator
from django.db import models

from sogoc.kernel.acts import Refusal


class Unfit(Refusal):
    "Mục “{field}” chưa đúng: {reasons} Hãy sửa lại mục này."


def fit(record: models.Model) -> None:
    """Relations apart: acts choose those themselves, under lock."""
    related = [field.name for field in record._meta.fields if field.is_relation]
    try:
        record.clean_fields(exclude=related)
        _texts_are_short_enough(record)
    except ValidationError as error:
        name, reasons = next(iter(error.message_dict.items()))
        field = str(record._meta.get_field(name).verbose_name)  # type: ignore[union-attr]
        raise Unfit(field=field, reasons=" ".join(reasons)) from error


def _texts_are_short_enough(record: models.Model) -> None:
    """Django asks that of a form alone, and a machine or a spreadsheet fills none."""
    for field in record._meta.fields:
        if isinstance(field, models.TextField) and field.max_length is not None:
            try:
                MaxLengthValidator(field.max_length)(field.value_from_object(record))
            except ValidationError as error:
                raise ValidationError({field.name: error}) from error
