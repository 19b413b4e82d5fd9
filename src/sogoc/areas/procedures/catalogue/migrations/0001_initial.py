import django.db.models.deletion
import django.db.models.functions.text
import django.db.models.lookups
import sogoc.areas.procedures.catalogue.models
import sogoc.foundations.agencies.kinds
import sogoc.foundations.calendar.limits
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('agencies', '0003_rows_of_today'),
        ('documents', '0006_search_by_trigrams'),
    ]

    operations = [
        migrations.CreateModel(
            name='Procedure',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('code', models.CharField(max_length=30, validators=[sogoc.areas.procedures.catalogue.models.procedure_code], verbose_name='mã thủ tục')),
                ('version', models.PositiveIntegerField(default=1, editable=False)),
                ('short_code', models.GeneratedField(db_persist=True, expression=django.db.models.functions.text.Substr(models.F('code'), 1, 8), output_field=models.CharField(max_length=8))),
                ('agency', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='agencies.agency', verbose_name='cơ quan')),
                ('replaces', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='replaced_by', to='catalogue.procedure')),
            ],
            options={
                'verbose_name': 'thủ tục hành chính',
                'ordering': ('code', 'id'),
                'indexes': [models.Index(fields=['agency', 'short_code'], name='procedures_by_code')],
            },
        ),
        migrations.CreateModel(
            name='ProcedureVersion',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('valid_from', models.DateField(verbose_name='từ ngày')),
                ('valid_until', models.DateField(editable=False, null=True, verbose_name='đến hết ngày')),
                ('ended_on', models.DateField(editable=False, null=True, verbose_name='hết hiệu lực từ ngày')),
                ('number', models.PositiveSmallIntegerField(editable=False, verbose_name='phiên bản')),
                ('change', models.CharField(choices=[('new', 'công bố mới'), ('amended', 'sửa đổi, bổ sung'), ('replaced', 'thay thế'), ('abolished', 'bãi bỏ')], max_length=10, verbose_name='công bố')),
                ('ended_how', models.CharField(blank=True, choices=[('new', 'công bố mới'), ('amended', 'sửa đổi, bổ sung'), ('replaced', 'thay thế'), ('abolished', 'bãi bỏ')], max_length=10, verbose_name='hết hiệu lực vì')),
                ('name', models.CharField(max_length=500, verbose_name='tên thủ tục')),
                ('field', models.CharField(max_length=150, verbose_name='lĩnh vực')),
                ('level', models.CharField(max_length=20, validators=[sogoc.foundations.agencies.kinds.known_level], verbose_name='cấp giải quyết')),
                ('origin', models.CharField(choices=[('proposed', 'do cơ quan tham mưu công bố'), ('received_only', 'chỉ tiếp nhận và giải quyết')], max_length=20, verbose_name='nguồn công bố')),
                ('limit_by_law', models.CharField(max_length=60, validators=[sogoc.foundations.calendar.limits.budget_key], verbose_name='thời hạn theo quy định')),
                ('limit', models.CharField(max_length=60, validators=[sogoc.foundations.calendar.limits.budget_key], verbose_name='thời hạn sau cắt giảm')),
                ('minutes_by_law', models.PositiveIntegerField(editable=False)),
                ('minutes_cut', models.IntegerField(editable=False)),
                ('fee', models.PositiveBigIntegerField(default=0, verbose_name='phí, lệ phí (đồng)')),
                ('fee_told', models.CharField(blank=True, max_length=500, verbose_name='cách tính phí, lệ phí')),
                ('joint', models.CharField(choices=[('none', 'không liên thông'), ('same_level', 'liên thông cùng cấp'), ('across_levels', 'liên thông giữa các cấp chính quyền')], max_length=20, verbose_name='liên thông')),
                ('borderless', models.BooleanField(default=False, verbose_name='phi địa giới hành chính')),
                ('sets', models.PositiveSmallIntegerField(default=1, verbose_name='số bộ hồ sơ')),
                ('applicants', models.CharField(blank=True, max_length=500, verbose_name='đối tượng thực hiện')),
                ('sequence', models.TextField(blank=True, max_length=20000, verbose_name='trình tự thực hiện')),
                ('conditions', models.TextField(blank=True, max_length=20000, verbose_name='yêu cầu, điều kiện')),
                ('result', models.CharField(blank=True, max_length=500, verbose_name='kết quả thực hiện')),
                ('process_approved_on', models.DateField(editable=False, null=True, verbose_name='ngày phê duyệt quy trình nội bộ')),
                ('process_digitised_on', models.DateField(editable=False, null=True, verbose_name='ngày điện tử hóa quy trình nội bộ')),
                ('folded', models.TextField(editable=False)),
                ('with_fee', models.GeneratedField(db_persist=True, expression=models.Case(models.When(models.Q(('fee__gt', 0), models.Q(('fee_told', ''), _negated=True), _connector='OR'), then=models.Value(True)), default=models.Value(False)), output_field=models.BooleanField())),
                ('agency', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='agencies.agency', verbose_name='cơ quan')),
                ('decision', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='documents.document', verbose_name='quyết định công bố')),
                ('ended_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='documents.document', verbose_name='quyết định làm hết hiệu lực')),
                ('procedure', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='versions', to='catalogue.procedure')),
                ('unit', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='agencies.agency', verbose_name='đơn vị trực thuộc giải quyết')),
            ],
            options={
                'verbose_name': 'phiên bản thủ tục',
                'ordering': ('procedure', 'number'),
                'indexes': [models.Index(fields=['agency', 'valid_from'], name='versions_by_valid_from'), models.Index(fields=['agency', 'ended_on'], name='versions_by_ended_on'), models.Index(fields=['agency', 'process_approved_on'], name='versions_by_process_approved_o'), models.Index(fields=['agency', 'process_digitised_on'], name='versions_by_process_digitised_')],
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('ended_on', None), ('valid_until', None)), models.Q(('ended_on__gt', models.F('valid_until')), ('valid_until__gte', models.F('valid_from'))), _connector='OR'), name='procedure_version_ends_after_it_begins'), models.UniqueConstraint(fields=('procedure', 'valid_from'), name='procedure_version_begins_once'), models.UniqueConstraint(condition=models.Q(('valid_until', None)), fields=('procedure',), name='procedure_version_of_today_is_one'), models.UniqueConstraint(fields=('procedure', 'number'), name='procedure_version_is_numbered'), models.CheckConstraint(condition=models.Q(('origin__in', ['proposed', 'received_only'])), name='procedure_version_origin_is_known'), models.CheckConstraint(condition=models.Q(('joint__in', ['none', 'same_level', 'across_levels'])), name='procedure_version_joint_is_known'), models.CheckConstraint(condition=models.Q(('change__in', ('new', 'amended', 'replaced'))), name='procedure_version_is_published'), models.CheckConstraint(condition=models.Q(models.Q(('ended_by', None), ('ended_how', ''), ('valid_until', None)), models.Q(('ended_by__isnull', False), ('ended_how__in', ('amended', 'replaced', 'abolished')), ('valid_until__isnull', False)), _connector='OR'), name='procedure_version_ended_by_a_decision'), models.CheckConstraint(condition=django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('name')), 0), name='procedure_version_has_a_name'), models.CheckConstraint(condition=django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('field')), 0), name='procedure_version_has_a_field')],
            },
        ),
        migrations.CreateModel(
            name='Offer',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('valid_from', models.DateField(verbose_name='từ ngày')),
                ('valid_until', models.DateField(editable=False, null=True, verbose_name='đến hết ngày')),
                ('ended_on', models.DateField(editable=False, null=True, verbose_name='hết hiệu lực từ ngày')),
                ('online', models.CharField(blank=True, choices=[('', 'không cung cấp trực tuyến'), ('level_3', 'mức độ 3'), ('level_4', 'mức độ 4'), ('partial', 'một phần'), ('full', 'toàn trình')], max_length=10, verbose_name='cung cấp trực tuyến')),
                ('onestop', models.BooleanField(verbose_name='tiếp nhận theo cơ chế một cửa')),
                ('onestop_page', models.BooleanField(verbose_name='công khai trên Trang Một cửa điện tử')),
                ('province_portal', models.BooleanField(verbose_name='tích hợp lên Cổng dịch vụ công của tỉnh')),
                ('national_portal', models.CharField(blank=True, choices=[('', 'chưa rõ'), ('integrated', 'đã tích hợp'), ('in_progress', 'đang tích hợp'), ('impossible', 'không tích hợp được')], max_length=20, verbose_name='Cổng Dịch vụ công quốc gia')),
                ('impossible_because', models.CharField(blank=True, max_length=300, verbose_name='lý do không tích hợp được')),
                ('online_payment', models.BooleanField(verbose_name='thanh toán trực tuyến')),
                ('postal', models.BooleanField(verbose_name='tiếp nhận, trả kết quả qua bưu chính công ích')),
                ('posted', models.BooleanField(verbose_name='niêm yết công khai')),
                ('agency', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='agencies.agency', verbose_name='cơ quan')),
                ('version', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='offers', to='catalogue.procedureversion')),
            ],
            options={
                'verbose_name': 'cách cung cấp thủ tục',
                'ordering': ('version', 'valid_from'),
                'indexes': [models.Index(fields=['agency', 'valid_from'], name='offers_by_valid_from'), models.Index(fields=['agency', 'ended_on'], name='offers_by_ended_on')],
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('ended_on', None), ('valid_until', None)), models.Q(('ended_on__gt', models.F('valid_until')), ('valid_until__gte', models.F('valid_from'))), _connector='OR'), name='offer_ends_after_it_begins'), models.UniqueConstraint(fields=('version', 'valid_from'), name='offer_begins_once'), models.UniqueConstraint(condition=models.Q(('valid_until', None)), fields=('version',), name='offer_of_today_is_one'), models.CheckConstraint(condition=models.Q(('online__in', ['', 'level_3', 'level_4', 'partial', 'full'])), name='offer_online_is_known'), models.CheckConstraint(condition=models.Q(('national_portal__in', ['', 'integrated', 'in_progress', 'impossible'])), name='offer_national_portal_is_known'), models.CheckConstraint(condition=models.Q(models.Q(('national_portal', 'impossible'), django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('impossible_because')), 0)), models.Q(models.Q(('national_portal', 'impossible'), _negated=True), ('impossible_because', '')), _connector='OR'), name='offer_impossible_for_a_reason')],
            },
        ),
        migrations.CreateModel(
            name='Component',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('order', models.PositiveSmallIntegerField(verbose_name='thứ tự')),
                ('name', models.CharField(max_length=500, verbose_name='tên giấy tờ')),
                ('form', models.CharField(blank=True, max_length=200, verbose_name='mẫu đơn, tờ khai')),
                ('originals', models.PositiveSmallIntegerField(default=1, verbose_name='số bản chính')),
                ('copies', models.PositiveSmallIntegerField(default=0, verbose_name='số bản sao')),
                ('version', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='components', to='catalogue.procedureversion')),
            ],
            options={
                'verbose_name': 'thành phần hồ sơ',
                'ordering': ('version', 'order'),
                'constraints': [models.UniqueConstraint(fields=('version', 'order'), name='component_stands_once'), models.CheckConstraint(condition=django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('name')), 0), name='component_has_a_name')],
            },
        ),
    ]
