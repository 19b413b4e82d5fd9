"""A new instrument, a new survey, and one of which only a document is known."""

from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.surveys.actions.draft_instrument import draft_instrument
from sogoc.areas.direction.surveys.actions.open_survey import open_survey
from sogoc.areas.direction.surveys.actions.record_survey import record_survey
from sogoc.desk.deeds import Beginning

from .asking_forms import DraftForm
from .forms import OpenForm, RecordForm
from .trails import of_instruments, of_surveys, page_of_instrument, page_of_survey

SURVEY = Beginning(
    "open_survey",
    open_survey,
    OpenForm,
    page_of_survey,
    of_surveys,
    _("Mở cuộc khảo sát"),
    _("Đã mở cuộc khảo sát."),
)
RECORD = Beginning(
    "record_survey",
    record_survey,
    RecordForm,
    page_of_survey,
    of_surveys,
    _("Ghi kết quả theo văn bản"),
    _("Đã ghi kết quả khảo sát."),
    lead=_("Cho cuộc khảo sát đã làm ngoài hệ thống: chỉ ghi số tổng hợp và văn bản nêu số ấy."),
)
INSTRUMENT = Beginning(
    "draft_instrument",
    draft_instrument,
    DraftForm,
    page_of_instrument,
    of_instruments,
    _("Soạn bộ câu hỏi"),
    _("Đã có bộ câu hỏi mới. Hãy thêm các câu hỏi."),
)
