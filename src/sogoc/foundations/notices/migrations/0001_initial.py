import django.core.validators
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('people', '__first__'),
    ]

    operations = [
        migrations.CreateModel(
            name='Mail',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(max_length=30)),
                ('day', models.DateField(verbose_name='ngày')),
                ('address', models.EmailField(max_length=254, verbose_name='gửi tới')),
                ('subject', models.CharField(max_length=200, verbose_name='tiêu đề')),
                ('text', models.TextField()),
                ('html', models.TextField()),
                ('message_id', models.CharField(editable=False, max_length=200, unique=True)),
                ('written_at', models.DateTimeField(verbose_name='viết lúc')),
                ('state', models.CharField(choices=[('waiting', 'Chờ gửi'), ('delivered', 'Đã gửi'), ('dead', 'Không gửi được')], default='waiting', max_length=10, verbose_name='tình trạng')),
                ('tries', models.PositiveSmallIntegerField(default=0, verbose_name='số lần gửi')),
                ('due_at', models.DateTimeField(verbose_name='gửi lúc')),
                ('delivered_at', models.DateTimeField(blank=True, null=True)),
                ('answer', models.CharField(blank=True, max_length=500, verbose_name='máy chủ thư trả lời')),
                ('account', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='mail', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ('-id',),
                'indexes': [models.Index(fields=['state', 'due_at'], name='mail_by_state')],
                'constraints': [models.UniqueConstraint(fields=('account', 'kind', 'day'), name='one_letter_of_a_kind_a_day'), models.CheckConstraint(condition=models.Q(models.Q(('delivered_at__isnull', False), ('state', 'delivered')), models.Q(models.Q(('state', 'delivered'), _negated=True), ('delivered_at', None)), _connector='OR'), name='delivered_mail_says_when')],
            },
        ),
        migrations.CreateModel(
            name='Notice',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(max_length=40)),
                ('event', models.CharField(max_length=120)),
                ('record_kind', models.CharField(max_length=60)),
                ('record_key', models.CharField(max_length=120)),
                ('facts', models.JSONField()),
                ('happened_at', models.DateTimeField(verbose_name='lúc')),
                ('read_at', models.DateTimeField(blank=True, null=True)),
                ('account', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='notices', to=settings.AUTH_USER_MODEL)),
                ('mail', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='notices', to='notices.mail')),
            ],
            options={
                'ordering': ('-id',),
                'indexes': [models.Index(fields=['account', '-id'], name='notices_of_a_person'), models.Index(condition=models.Q(('read_at', None)), fields=['account', '-id'], name='notices_unread')],
                'constraints': [models.UniqueConstraint(fields=('account', 'kind', 'event'), name='event_told_once')],
            },
        ),
        migrations.CreateModel(
            name='Preference',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('digest', models.BooleanField(default=True, verbose_name='nhận thư tổng hợp')),
                ('hour', models.PositiveSmallIntegerField(default=7, validators=[django.core.validators.MaxValueValidator(23)], verbose_name='giờ nhận')),
                ('language', models.CharField(default='vi', max_length=2, verbose_name='ngôn ngữ')),
                ('account', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='notice_preference', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(('hour__lte', 23)), name='hour_of_a_day')],
            },
        ),
        migrations.CreateModel(
            name='Run',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('job', models.CharField(max_length=60)),
                ('due_at', models.DateTimeField(verbose_name='theo lịch lúc')),
                ('begun_at', models.DateTimeField()),
                ('ended_at', models.DateTimeField(blank=True, null=True)),
                ('tries', models.PositiveSmallIntegerField(default=1)),
                ('retry_at', models.DateTimeField(blank=True, null=True)),
                ('done', models.PositiveIntegerField(default=0, verbose_name='số việc đã làm')),
                ('failure', models.TextField(blank=True)),
            ],
            options={
                'ordering': ('-due_at', '-id'),
                'indexes': [models.Index(condition=models.Q(('ended_at', None)), fields=['job'], name='runs_unfinished'), models.Index(condition=models.Q(('failure', ''), _negated=True), fields=['-due_at'], name='runs_that_failed')],
                'constraints': [models.UniqueConstraint(fields=('job', 'due_at'), name='run_once_for_each_moment')],
            },
        ),
    ]
