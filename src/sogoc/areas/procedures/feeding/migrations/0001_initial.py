import django.core.validators
import django.db.models.deletion
import django.db.models.functions.text
import django.db.models.lookups
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('agencies', '0003_rows_of_today'),
        ('procedures', '0002_how_codes_are_written'),
    ]

    operations = [
        migrations.CreateModel(
            name='FeedSource',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('key', models.CharField(max_length=40, unique=True, validators=[django.core.validators.RegexValidator('^[a-z0-9][a-z0-9-]{1,39}\\Z', 'Hãy viết bằng chữ thường, số và gạch nối.')], verbose_name='mã nguồn')),
                ('name', models.CharField(max_length=150, verbose_name='tên hệ thống')),
                ('columns', models.JSONField(blank=True, default=dict, verbose_name='cột')),
                ('words', models.JSONField(blank=True, default=dict, verbose_name='từ ngữ')),
                ('fixed', models.JSONField(blank=True, default=dict, verbose_name='giá trị chung')),
                ('digest', models.CharField(blank=True, editable=False, max_length=64)),
                ('version', models.PositiveIntegerField(default=1, editable=False)),
                ('agency', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='agencies.agency', verbose_name='cơ quan')),
            ],
            options={
                'verbose_name': 'nguồn hồ sơ',
                'ordering': ('key',),
                'constraints': [models.CheckConstraint(condition=django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('name')), 0), name='feed_source_has_a_name')],
            },
        ),
        migrations.CreateModel(
            name='FeedRun',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('key', models.CharField(max_length=60, verbose_name='mã lần nạp')),
                ('received_at', models.DateTimeField(verbose_name='nhận lúc')),
                ('period', models.CharField(blank=True, max_length=30, verbose_name='kỳ')),
                ('totals', models.JSONField(blank=True, default=dict, verbose_name='tổng số được báo')),
                ('source', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='runs', to='feeding.feedsource', verbose_name='nguồn')),
            ],
            options={
                'verbose_name': 'lần nạp hồ sơ',
                'ordering': ('-received_at', '-id'),
                'constraints': [models.UniqueConstraint(fields=('source', 'key'), name='feed_run_once'), models.CheckConstraint(condition=django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('key')), 0), name='feed_run_has_a_key')],
            },
        ),
        migrations.CreateModel(
            name='FedDossier',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('code', models.CharField(max_length=60, verbose_name='mã hồ sơ')),
                ('facts', models.JSONField(verbose_name='điều nguồn đã báo')),
                ('dossier', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='fed', to='procedures.dossier')),
                ('source', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='dossiers', to='feeding.feedsource')),
            ],
            options={
                'verbose_name': 'hồ sơ được nạp',
                'constraints': [models.UniqueConstraint(fields=('source', 'code'), name='fed_dossier_once_from_a_source')],
            },
        ),
        migrations.CreateModel(
            name='FedRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.PositiveIntegerField(verbose_name='dòng')),
                ('told', models.JSONField(verbose_name='nội dung dòng')),
                ('code', models.CharField(blank=True, max_length=60, verbose_name='mã hồ sơ')),
                ('state', models.CharField(choices=[('waiting', 'đang chờ'), ('taken', 'đã nhận'), ('corrected', 'đã đính chính'), ('unchanged', 'không đổi'), ('refused', 'bị từ chối'), ('replaced', 'đã có dòng sau thay')], default='waiting', max_length=10, verbose_name='tình trạng')),
                ('reason', models.CharField(blank=True, max_length=500, verbose_name='lý do')),
                ('tries', models.PositiveIntegerField(default=0, verbose_name='số lần thử')),
                ('run', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='rows', to='feeding.feedrun')),
            ],
            options={
                'verbose_name': 'dòng được nạp',
                'ordering': ('run', 'number'),
                'indexes': [models.Index(fields=['state', 'run'], name='fed_rows_by_state')],
                'constraints': [models.UniqueConstraint(fields=('run', 'number'), name='fed_row_numbered_once'), models.CheckConstraint(condition=models.Q(('state__in', ['waiting', 'taken', 'corrected', 'unchanged', 'refused', 'replaced'])), name='fed_row_state_is_known'), models.CheckConstraint(condition=models.Q(models.Q(('state', 'refused'), _negated=True), django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('reason')), 0), _connector='OR'), name='fed_row_refused_for_a_reason')],
            },
        ),
    ]
