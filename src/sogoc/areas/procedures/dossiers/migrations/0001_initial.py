import django.core.validators
import django.db.models.deletion
import django.db.models.functions.text
import django.db.models.lookups
import sogoc.areas.procedures.dossiers.models.codes
import sogoc.foundations.calendar.limits
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('agencies', '0003_rows_of_today'),
    ]

    operations = [
        migrations.CreateModel(
            name='Dossier',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('code', models.CharField(max_length=60, unique=True, validators=[sogoc.areas.procedures.dossiers.models.codes.dossier_code], verbose_name='mã hồ sơ')),
                ('procedure_code', models.CharField(max_length=30, validators=[django.core.validators.RegexValidator('\\A\\d\\.\\d{6}(\\.\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Y]\\d{2})?\\Z', 'hãy viết như 1.014431 hoặc 1.014431.000.00.00.H56.')], verbose_name='mã thủ tục')),
                ('procedure', models.CharField(max_length=500, verbose_name='thủ tục')),
                ('field', models.CharField(max_length=150, verbose_name='lĩnh vực')),
                ('channel', models.CharField(choices=[('direct', 'trực tiếp'), ('postal', 'bưu chính công ích'), ('province_portal', 'Cổng dịch vụ công của tỉnh'), ('ministry_gateway', 'một cửa quốc gia của bộ')], max_length=20, verbose_name='cách nộp')),
                ('level', models.CharField(blank=True, choices=[('', 'không cung cấp trực tuyến'), ('level_3', 'mức độ 3'), ('level_4', 'mức độ 4'), ('partial', 'một phần'), ('full', 'toàn trình')], max_length=10, verbose_name='cung cấp trực tuyến')),
                ('limit', models.CharField(max_length=60, validators=[sogoc.foundations.calendar.limits.budget_key], verbose_name='thời hạn giải quyết')),
                ('received_at', models.DateTimeField(verbose_name='tiếp nhận lúc')),
                ('received_on', models.DateField(editable=False, verbose_name='ngày tiếp nhận')),
                ('due_at', models.DateTimeField(editable=False, null=True, verbose_name='hẹn trả lúc')),
                ('due_on', models.DateField(editable=False, null=True, verbose_name='ngày hẹn trả')),
                ('suspended_at', models.DateTimeField(editable=False, null=True, verbose_name='tạm dừng lúc')),
                ('concluded_at', models.DateTimeField(editable=False, null=True, verbose_name='giải quyết xong lúc')),
                ('concluded_on', models.DateField(editable=False, null=True, verbose_name='ngày giải quyết xong')),
                ('outcome', models.CharField(blank=True, choices=[('', 'đang giải quyết'), ('settled', 'giải quyết xong'), ('refused', 'từ chối giải quyết'), ('withdrawn', 'rút theo yêu cầu')], max_length=10, verbose_name='kết quả')),
                ('concluded_because', models.CharField(blank=True, max_length=300, verbose_name='lý do từ chối, rút')),
                ('returned_at', models.DateTimeField(editable=False, null=True, verbose_name='trả kết quả lúc')),
                ('returned_on', models.DateField(editable=False, null=True, verbose_name='ngày trả kết quả')),
                ('delivery', models.CharField(blank=True, choices=[('', 'chưa trả kết quả'), ('direct', 'trực tiếp'), ('postal', 'bưu chính công ích'), ('online', 'trực tuyến')], max_length=10, verbose_name='cách trả kết quả')),
                ('latest_at', models.DateTimeField(editable=False)),
                ('version', models.PositiveIntegerField(default=1, editable=False)),
                ('ended_on', models.GeneratedField(db_persist=True, expression=models.Case(models.When(outcome='settled', then=models.F('returned_on')), default=models.F('concluded_on')), output_field=models.DateField(null=True))),
                ('on_time', models.GeneratedField(db_persist=True, expression=django.db.models.lookups.LessThanOrEqual(models.F('concluded_on'), models.F('due_on')), output_field=models.BooleanField(null=True))),
                ('early', models.GeneratedField(db_persist=True, expression=django.db.models.lookups.LessThan(models.F('concluded_on'), models.F('due_on')), output_field=models.BooleanField(null=True))),
                ('agency', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='agencies.agency', verbose_name='cơ quan giải quyết')),
            ],
            options={
                'verbose_name': 'hồ sơ',
                'ordering': ('-received_on', '-id'),
                'indexes': [models.Index(fields=['agency', 'received_on'], name='dossiers_by_received'), models.Index(fields=['agency', 'ended_on'], name='dossiers_by_ended'), models.Index(fields=['agency', 'concluded_on'], name='dossiers_by_concluded'), models.Index(fields=['agency', 'returned_on'], name='dossiers_by_returned'), models.Index(fields=['agency', 'due_on'], name='dossiers_by_due')],
                'constraints': [models.CheckConstraint(condition=models.Q(('channel__in', ['direct', 'postal', 'province_portal', 'ministry_gateway'])), name='dossier_channel_is_known'), models.CheckConstraint(condition=models.Q(('level__in', ['', 'level_3', 'level_4', 'partial', 'full'])), name='dossier_level_is_known'), models.CheckConstraint(condition=models.Q(('outcome__in', ['', 'settled', 'refused', 'withdrawn'])), name='dossier_outcome_is_known'), models.CheckConstraint(condition=models.Q(('delivery__in', ['', 'direct', 'postal', 'online'])), name='dossier_delivery_is_known'), models.CheckConstraint(condition=django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('procedure')), 0), name='dossier_names_a_procedure'), models.CheckConstraint(condition=django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('field')), 0), name='dossier_names_a_field'), models.CheckConstraint(condition=models.Q(models.Q(('concluded_on', None), ('outcome', '')), models.Q(('concluded_on__gte', models.F('received_on')), ('due_on__isnull', False), models.Q(('outcome', ''), _negated=True)), _connector='OR'), name='dossier_concluded_after_reception'), models.CheckConstraint(condition=models.Q(models.Q(('delivery', ''), ('returned_on', None)), models.Q(('outcome', 'settled'), ('returned_on__gte', models.F('concluded_on')), models.Q(('delivery', ''), _negated=True)), _connector='OR'), name='dossier_returned_after_settling'), models.CheckConstraint(condition=models.Q(('due_on', None), ('due_on__gte', models.F('received_on')), _connector='OR'), name='dossier_due_after_reception'), models.CheckConstraint(condition=models.Q(models.Q(('due_on__isnull', False), ('suspended_at', None)), models.Q(('concluded_on', None), ('suspended_at__isnull', False)), _connector='OR'), name='dossier_runs_or_stands_still'), models.CheckConstraint(condition=models.Q(('concluded_because', ''), ('outcome__in', ['refused', 'withdrawn']), _connector='OR'), name='dossier_reason_of_an_ending')],
            },
        ),
        migrations.CreateModel(
            name='Suspension',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('cause', models.CharField(choices=[('supplement', 'chờ bổ sung hồ sơ'), ('fee', 'chờ thực hiện nghĩa vụ tài chính'), ('opinion', 'chờ ý kiến cơ quan khác')], max_length=20, verbose_name='dừng vì')),
                ('reason', models.CharField(max_length=300, verbose_name='lý do')),
                ('since', models.DateTimeField(verbose_name='từ lúc')),
                ('until', models.DateTimeField(editable=False, null=True, verbose_name='đến lúc')),
                ('dossier', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='suspensions', to='procedures.dossier')),
            ],
            options={
                'verbose_name': 'lần tạm dừng',
                'ordering': ('since', 'id'),
                'constraints': [models.CheckConstraint(condition=models.Q(('cause__in', ['supplement', 'fee', 'opinion'])), name='suspension_cause_is_known'), models.CheckConstraint(condition=django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('reason')), 0), name='suspension_has_a_reason'), models.CheckConstraint(condition=models.Q(('until', None), ('until__gte', models.F('since')), _connector='OR'), name='suspension_ends_after_it_began'), models.UniqueConstraint(condition=models.Q(('until', None)), fields=('dossier',), name='dossier_suspended_once_at_a_time')],
            },
        ),
    ]
