import django.db.models.deletion
import django.db.models.functions.text
import django.db.models.lookups
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('agencies', '0003_rows_of_today'),
        ('catalogue', '0002_one_on_each_day'),
        ('citizens', '0001_initial'),
        ('documents', '0006_search_by_trigrams'),
        ('procedures', '0006_fees'),
    ]

    operations = [
        migrations.CreateModel(
            name='Application',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('form_since', models.DateField(editable=False, verbose_name='mẫu đơn áp dụng từ')),
                ('answers', models.JSONField(default=dict, editable=False)),
                ('version', models.PositiveIntegerField(default=1, editable=False, verbose_name='lần lưu')),
                ('begun_at', models.DateTimeField(verbose_name='bắt đầu soạn lúc')),
                ('latest_at', models.DateTimeField(editable=False)),
                ('sent_at', models.DateTimeField(editable=False, null=True, verbose_name='gửi lúc')),
                ('agency', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='agencies.agency', verbose_name='cơ quan giải quyết')),
                ('citizen', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='applications', to='citizens.citizen')),
                ('dossier', models.OneToOneField(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='application', to='procedures.dossier', verbose_name='hồ sơ')),
                ('version_of', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='catalogue.procedureversion', verbose_name='phiên bản thủ tục')),
            ],
            options={
                'verbose_name': 'đơn trực tuyến',
                'ordering': ('-latest_at', '-id'),
                'constraints': [models.UniqueConstraint(condition=models.Q(('sent_at', None)), fields=('citizen', 'version_of'), name='one_draft_of_a_procedure'), models.CheckConstraint(condition=models.Q(models.Q(('dossier', None), ('sent_at', None)), models.Q(('dossier__isnull', False), ('sent_at__isnull', False)), _connector='OR'), name='application_sent_is_a_dossier')],
            },
        ),
        migrations.CreateModel(
            name='Cosigning',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('asked_at', models.DateTimeField(verbose_name='mời lúc')),
                ('signed_at', models.DateTimeField(editable=False, null=True, verbose_name='ký lúc')),
                ('signed_version', models.PositiveIntegerField(editable=False, null=True)),
                ('application', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='cosignings', to='applications.application')),
                ('citizen', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='cosignings', to='citizens.citizen')),
            ],
            options={
                'verbose_name': 'người cùng ký',
                'ordering': ('asked_at', 'id'),
                'constraints': [models.UniqueConstraint(fields=('application', 'citizen'), name='cosigner_asked_once')],
            },
        ),
        migrations.CreateModel(
            name='HandedPaper',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('question', models.CharField(max_length=60, verbose_name='mục của đơn')),
                ('name', models.CharField(max_length=200, verbose_name='tên tệp')),
                ('handed_at', models.DateTimeField(verbose_name='tải lên lúc')),
                ('application', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='papers', to='applications.application')),
                ('file', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='documents.storedfile')),
            ],
            options={
                'verbose_name': 'giấy tờ kèm đơn',
                'ordering': ('question', 'id'),
                'constraints': [models.UniqueConstraint(fields=('application', 'question', 'file'), name='paper_handed_once'), models.CheckConstraint(condition=django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('name')), 0), name='handed_paper_has_a_name')],
            },
        ),
    ]
