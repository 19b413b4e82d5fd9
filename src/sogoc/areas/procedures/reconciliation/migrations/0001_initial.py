import django.db.models.deletion
import django.db.models.functions.text
import django.db.models.lookups
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('agencies', '0003_rows_of_today'),
    ]

    operations = [
        migrations.CreateModel(
            name='TakenList',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('source', models.CharField(choices=[('portal', 'Cổng dịch vụ công'), ('website', 'trang thông tin điện tử'), ('quality', 'hệ thống quản lý chất lượng'), ('onestop', 'phần mềm một cửa')], max_length=10, verbose_name='nguồn')),
                ('taken_on', models.DateField(verbose_name='ngày lấy danh sách')),
                ('number', models.PositiveIntegerField(verbose_name='số thủ tục trong danh sách')),
                ('agency', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='agencies.agency', verbose_name='cơ quan')),
            ],
            options={
                'verbose_name': 'danh sách đối chiếu',
                'ordering': ('-taken_on', '-id'),
                'constraints': [models.CheckConstraint(condition=models.Q(('source__in', ['portal', 'website', 'quality', 'onestop'])), name='taken_list_source_is_known'), models.UniqueConstraint(fields=('agency', 'source', 'taken_on'), name='list_taken_once_a_day')],
            },
        ),
        migrations.CreateModel(
            name='Difference',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('latest', models.BooleanField(default=True)),
                ('code', models.CharField(max_length=30, verbose_name='mã thủ tục')),
                ('kind', models.CharField(choices=[('missing_there', 'nơi kia không có'), ('unknown_here', 'danh mục không có'), ('differs', 'khác nội dung')], max_length=20, verbose_name='khác thế nào')),
                ('what', models.CharField(blank=True, choices=[('', 'cả thủ tục'), ('name', 'tên thủ tục'), ('online', 'cung cấp trực tuyến'), ('limit', 'thời hạn'), ('fee', 'phí, lệ phí')], max_length=10, verbose_name='nội dung khác')),
                ('here', models.CharField(blank=True, max_length=500, verbose_name='trong danh mục')),
                ('there', models.CharField(blank=True, max_length=500, verbose_name='nơi kia')),
                ('settled_on', models.DateField(editable=False, null=True, verbose_name='ngày xử lý')),
                ('note', models.CharField(blank=True, max_length=300, verbose_name='cách xử lý')),
                ('agency', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='agencies.agency', verbose_name='cơ quan')),
                ('taken_list', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='differences', to='reconciliation.takenlist')),
            ],
            options={
                'verbose_name': 'khác biệt với danh mục',
                'ordering': ('code', 'id'),
                'indexes': [models.Index(fields=['agency', 'latest', 'settled_on'], name='differences_to_settle')],
                'constraints': [models.CheckConstraint(condition=models.Q(('kind__in', ['missing_there', 'unknown_here', 'differs'])), name='difference_kind_is_known'), models.CheckConstraint(condition=models.Q(('what__in', ['', 'name', 'online', 'limit', 'fee'])), name='difference_what_is_known'), models.CheckConstraint(condition=models.Q(models.Q(('note', ''), ('settled_on', None)), models.Q(('settled_on__isnull', False), django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('note')), 0)), _connector='OR'), name='difference_settled_with_a_note')],
            },
        ),
    ]
