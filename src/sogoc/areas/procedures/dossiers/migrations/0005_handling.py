import django.db.models.deletion
import django.db.models.functions.text
import django.db.models.lookups
import sogoc.foundations.calendar.limits
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('agencies', '0003_rows_of_today'),
        ('catalogue', '0002_one_on_each_day'),
        ('people', '__first__'),
        ('procedures', '0004_submissions'),
    ]

    operations = [
        migrations.CreateModel(
            name='Apology',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('reason', models.CharField(max_length=500, verbose_name='lý do chậm')),
                ('appointed_at', models.DateTimeField(verbose_name='hẹn lại lúc')),
                ('drafted_at', models.DateTimeField(editable=False, verbose_name='soạn lúc')),
                ('signed_at', models.DateTimeField(editable=False, null=True, verbose_name='ký lúc')),
                ('sent_at', models.DateTimeField(editable=False, null=True, verbose_name='gửi lúc')),
                ('sent_on', models.DateField(editable=False, null=True, verbose_name='ngày gửi')),
                ('late', models.BooleanField(default=False, verbose_name='gửi sau hạn')),
            ],
            options={
                'verbose_name': 'thư xin lỗi',
                'ordering': ('drafted_at', 'id'),
                'constraints': [models.CheckConstraint(condition=django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('reason')), 0), name='apology_has_a_reason'), models.CheckConstraint(condition=models.Q(models.Q(('late', False), ('sent_at', None), ('sent_on', None)), models.Q(('sent_at__gte', models.F('signed_at')), ('sent_on__isnull', False)), _connector='OR'), name='apology_signed_before_it_is_sent')],
            },
        ),
        migrations.CreateModel(
            name='DossierStep',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('order', models.PositiveSmallIntegerField(verbose_name='thứ tự bước')),
                ('turn', models.PositiveSmallIntegerField(default=1, verbose_name='lượt')),
                ('name', models.CharField(max_length=300, verbose_name='bước')),
                ('role', models.CharField(blank=True, max_length=200, verbose_name='vai trò xử lý')),
                ('limit', models.CharField(blank=True, max_length=60, validators=[sogoc.foundations.calendar.limits.budget_key], verbose_name='thời hạn của bước')),
                ('counts_from', models.DateTimeField(editable=False, null=True, verbose_name='thời hạn tính từ')),
                ('started_at', models.DateTimeField(editable=False, null=True, verbose_name='bắt đầu lúc')),
                ('due_at', models.DateTimeField(editable=False, null=True, verbose_name='hạn của bước')),
                ('done_at', models.DateTimeField(editable=False, null=True, verbose_name='kết thúc lúc')),
                ('ending', models.CharField(blank=True, choices=[('', 'chưa xong'), ('done', 'xong'), ('returned', 'trả lại bước trước'), ('transferred', 'chuyển người khác'), ('dropped', 'thôi xử lý')], max_length=12, verbose_name='kết thúc bước')),
                ('said', models.CharField(blank=True, max_length=300, verbose_name='kết quả, lý do')),
                ('late_minutes', models.PositiveIntegerField(editable=False, null=True, verbose_name='chậm (phút làm việc)')),
            ],
            options={
                'verbose_name': 'bước xử lý hồ sơ',
                'ordering': ('order', 'turn'),
                'constraints': [models.CheckConstraint(condition=models.Q(('ending__in', ['', 'done', 'returned', 'transferred', 'dropped'])), name='dossier_step_ending_is_known'), models.CheckConstraint(condition=django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('name')), 0), name='dossier_step_has_a_name'), models.CheckConstraint(condition=models.Q(models.Q(('done_at', None), ('ending', ''), ('late_minutes', None)), models.Q(('done_at__gte', models.F('started_at')), ('late_minutes__isnull', False), models.Q(('ending', ''), _negated=True)), _connector='OR'), name='dossier_step_ends_after_it_began')],
            },
        ),
        migrations.RemoveConstraint(
            model_name='dossier',
            name='dossier_outcome_is_known',
        ),
        migrations.RemoveConstraint(
            model_name='dossier',
            name='dossier_reason_of_an_ending',
        ),
        migrations.AddField(
            model_name='dossier',
            name='apologised_on',
            field=models.DateField(editable=False, null=True, verbose_name='ngày gửi thư xin lỗi'),
        ),
        migrations.AddField(
            model_name='dossier',
            name='appointed_at',
            field=models.DateTimeField(editable=False, null=True, verbose_name='hẹn lại lúc'),
        ),
        migrations.AddField(
            model_name='dossier',
            name='extensions',
            field=models.PositiveSmallIntegerField(default=0, editable=False, verbose_name='số lần hẹn lại'),
        ),
        migrations.AddField(
            model_name='dossier',
            name='procedure_version',
            field=models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='catalogue.procedureversion', verbose_name='phiên bản thủ tục'),
        ),
        migrations.AddField(
            model_name='dossier',
            name='restarted_at',
            field=models.DateTimeField(editable=False, null=True, verbose_name='tính lại thời hạn từ'),
        ),
        migrations.AddField(
            model_name='dossier',
            name='supplements',
            field=models.PositiveSmallIntegerField(default=0, editable=False, verbose_name='số lần yêu cầu bổ sung'),
        ),
        migrations.AddField(
            model_name='suspension',
            name='asked_late',
            field=models.BooleanField(default=False, verbose_name='yêu cầu bổ sung quá hạn'),
        ),
        migrations.AddField(
            model_name='suspension',
            name='document',
            field=models.CharField(blank=True, max_length=120, verbose_name='văn bản kèm theo'),
        ),
        migrations.AddField(
            model_name='suspension',
            name='restarts',
            field=models.BooleanField(default=False, verbose_name='thời hạn tính lại từ đầu'),
        ),
        migrations.AddField(
            model_name='suspension',
            name='wanted',
            field=models.CharField(blank=True, max_length=1000, verbose_name='nội dung cần bổ sung'),
        ),
        migrations.AlterField(
            model_name='dossier',
            name='concluded_because',
            field=models.CharField(blank=True, max_length=300, verbose_name='lý do từ chối, rút, dừng'),
        ),
        migrations.AlterField(
            model_name='dossier',
            name='outcome',
            field=models.CharField(blank=True, choices=[('', 'đang giải quyết'), ('settled', 'giải quyết xong'), ('refused', 'từ chối giải quyết'), ('withdrawn', 'rút theo yêu cầu'), ('stopped', 'dừng giải quyết theo đề nghị')], max_length=10, verbose_name='kết quả'),
        ),
        migrations.AddIndex(
            model_name='dossier',
            index=models.Index(fields=['agency', 'apologised_on'], name='dossiers_by_apologised'),
        ),
        migrations.AddConstraint(
            model_name='dossier',
            constraint=models.CheckConstraint(condition=models.Q(('outcome__in', ['', 'settled', 'refused', 'withdrawn', 'stopped'])), name='dossier_outcome_is_known'),
        ),
        migrations.AddConstraint(
            model_name='dossier',
            constraint=models.CheckConstraint(condition=models.Q(('apologised_on', None), models.Q(('apologised_on__gte', models.F('received_on')), models.Q(('concluded_on', None), ('apologised_on__lte', models.F('concluded_on')), _connector='OR')), _connector='OR'), name='dossier_apologised_while_open'),
        ),
        migrations.AddConstraint(
            model_name='dossier',
            constraint=models.CheckConstraint(condition=models.Q(('concluded_because', ''), ('outcome__in', ['refused', 'withdrawn', 'stopped']), _connector='OR'), name='dossier_reason_of_an_ending'),
        ),
        migrations.AddField(
            model_name='apology',
            name='dossier',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='apologies', to='procedures.dossier'),
        ),
        migrations.AddField(
            model_name='dossierstep',
            name='dossier',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='steps', to='procedures.dossier'),
        ),
        migrations.AddField(
            model_name='dossierstep',
            name='person',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='người xử lý'),
        ),
        migrations.AddField(
            model_name='dossierstep',
            name='unit',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='agencies.agency', verbose_name='đơn vị'),
        ),
        migrations.AddConstraint(
            model_name='apology',
            constraint=models.UniqueConstraint(condition=models.Q(('sent_at', None)), fields=('dossier',), name='apology_drafted_once_at_a_time'),
        ),
        migrations.AddIndex(
            model_name='dossierstep',
            index=models.Index(condition=models.Q(('done_at', None)), fields=['person', 'due_at'], name='dossier_steps_of_a_person'),
        ),
        migrations.AddIndex(
            model_name='dossierstep',
            index=models.Index(condition=models.Q(('done_at', None)), fields=['unit', 'due_at'], name='dossier_steps_of_a_unit'),
        ),
        migrations.AddIndex(
            model_name='dossierstep',
            index=models.Index(fields=['unit', 'done_at'], name='dossier_steps_done'),
        ),
        migrations.AddConstraint(
            model_name='dossierstep',
            constraint=models.UniqueConstraint(fields=('dossier', 'order', 'turn'), name='dossier_step_taken_once'),
        ),
        migrations.AddConstraint(
            model_name='dossierstep',
            constraint=models.UniqueConstraint(condition=models.Q(('done_at', None), ('started_at__isnull', False)), fields=('dossier',), name='dossier_step_runs_alone'),
        ),
    ]
