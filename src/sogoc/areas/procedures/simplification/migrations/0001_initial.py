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
            name='ReviewPlan',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('year', models.PositiveSmallIntegerField(verbose_name='kế hoạch của năm')),
                ('document', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='review_plan', to='documents.document')),
            ],
            options={
                'verbose_name': 'kế hoạch rà soát thủ tục',
                'ordering': ('year', 'id'),
                'constraints': [models.CheckConstraint(condition=models.Q(('year__range', (1945, 2200))), name='review_plan_of_a_year')],
            },
        ),
        migrations.CreateModel(
            name='Simplification',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('reviewed_on', models.DateField(verbose_name='ngày rà soát')),
                ('findings', models.TextField(max_length=5000, verbose_name='kết quả rà soát')),
                ('proposed_on', models.DateField(editable=False, null=True, verbose_name='ngày đề xuất phương án')),
                ('options', models.TextField(blank=True, max_length=5000, verbose_name='phương án đơn giản hóa')),
                ('minutes_saved', models.PositiveIntegerField(default=0, verbose_name='thời gian giảm mỗi hồ sơ (phút làm việc)')),
                ('dong_saved', models.PositiveBigIntegerField(default=0, verbose_name='chi phí tuân thủ giảm mỗi năm (đồng)')),
                ('approved_on', models.DateField(editable=False, null=True, verbose_name='ngày thông qua phương án')),
                ('carried_out_on', models.DateField(editable=False, null=True, verbose_name='ngày thực thi phương án')),
                ('agency', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='agencies.agency', verbose_name='cơ quan')),
                ('decision', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='documents.document', verbose_name='quyết định thông qua')),
                ('plan', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, to='simplification.reviewplan', verbose_name='kế hoạch rà soát')),
                ('procedure', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='simplifications', to='catalogue.procedure')),
                ('version', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='catalogue.procedureversion', verbose_name='phiên bản thực thi')),
            ],
            options={
                'verbose_name': 'rà soát, đơn giản hóa thủ tục',
                'ordering': ('-reviewed_on', '-id'),
                'indexes': [models.Index(fields=['agency', 'reviewed_on'], name='simplifications_by_reviewed_on'), models.Index(fields=['agency', 'proposed_on'], name='simplifications_by_proposed_on'), models.Index(fields=['agency', 'approved_on'], name='simplifications_by_approved_on'), models.Index(fields=['agency', 'carried_out_on'], name='simplifications_by_carried_out')],
                'constraints': [models.CheckConstraint(condition=django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('findings')), 0), name='simplification_has_findings'), models.CheckConstraint(condition=models.Q(models.Q(('options', ''), ('proposed_on', None)), models.Q(('proposed_on__gte', models.F('reviewed_on')), django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('options')), 0)), _connector='OR'), name='simplification_proposed_after_review'), models.CheckConstraint(condition=models.Q(models.Q(('approved_on', None), ('decision', None)), models.Q(('approved_on__gte', models.F('proposed_on')), ('decision__isnull', False)), _connector='OR'), name='simplification_approved_after_proposal'), models.CheckConstraint(condition=models.Q(models.Q(('carried_out_on', None), ('version', None)), models.Q(('carried_out_on__gte', models.F('approved_on')), ('version__isnull', False)), _connector='OR'), name='simplification_carried_out_after_approval'), models.UniqueConstraint(fields=('procedure', 'reviewed_on'), name='procedure_reviewed_once_a_day')],
            },
        ),
    ]
