import django.db.models.deletion
import django.db.models.functions.text
import django.db.models.lookups
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('agencies', '0003_rows_of_today'),
        ('catalogue', '0002_one_on_each_day'),
        ('documents', '0006_search_by_trigrams'),
    ]

    operations = [
        migrations.CreateModel(
            name='Process',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('valid_from', models.DateField(verbose_name='từ ngày')),
                ('valid_until', models.DateField(editable=False, null=True, verbose_name='đến hết ngày')),
                ('ended_on', models.DateField(editable=False, null=True, verbose_name='hết hiệu lực từ ngày')),
                ('digitised_on', models.DateField(editable=False, null=True, verbose_name='ngày điện tử hóa')),
                ('agency', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='agencies.agency', verbose_name='cơ quan')),
                ('decision', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='documents.document', verbose_name='quyết định phê duyệt')),
                ('version', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='processes', to='catalogue.procedureversion')),
            ],
            options={
                'verbose_name': 'quy trình nội bộ',
                'ordering': ('version', 'valid_from'),
                'indexes': [models.Index(fields=['agency', 'valid_from'], name='processes_by_valid_from')],
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('ended_on', None), ('valid_until', None)), models.Q(('ended_on__gt', models.F('valid_until')), ('valid_until__gte', models.F('valid_from'))), _connector='OR'), name='process_ends_after_it_begins'), models.UniqueConstraint(fields=('version', 'valid_from'), name='process_begins_once'), models.UniqueConstraint(condition=models.Q(('valid_until', None)), fields=('version',), name='process_of_today_is_one'), models.CheckConstraint(condition=models.Q(('digitised_on', None), ('digitised_on__gte', models.F('valid_from')), _connector='OR'), name='process_digitised_after_approval')],
            },
        ),
        migrations.CreateModel(
            name='ProcessStep',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('order', models.PositiveSmallIntegerField(verbose_name='thứ tự')),
                ('name', models.CharField(max_length=300, verbose_name='bước')),
                ('role', models.CharField(max_length=200, verbose_name='người làm')),
                ('minutes', models.PositiveIntegerField(verbose_name='số phút làm việc')),
                ('process', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='steps', to='processes.process')),
            ],
            options={
                'verbose_name': 'bước của quy trình',
                'ordering': ('process', 'order'),
                'constraints': [models.UniqueConstraint(fields=('process', 'order'), name='process_step_stands_once'), models.CheckConstraint(condition=django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('name')), 0), name='process_step_has_a_name'), models.CheckConstraint(condition=django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('role')), 0), name='process_step_has_a_doer')],
            },
        ),
    ]
