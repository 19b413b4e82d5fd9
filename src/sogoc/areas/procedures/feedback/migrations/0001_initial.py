import django.db.models.deletion
import django.db.models.functions.text
import django.db.models.lookups
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('agencies', '0003_rows_of_today'),
        ('people', '__first__'),
    ]

    operations = [
        migrations.CreateModel(
            name='Feedback',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('code', models.CharField(max_length=90, verbose_name='mã số')),
                ('channel', models.CharField(choices=[('national_portal', 'Cổng Dịch vụ công quốc gia'), ('province_portal', 'Cổng dịch vụ công của tỉnh'), ('direct', 'trực tiếp'), ('postal', 'bưu chính'), ('phone', 'điện thoại'), ('email', 'thư điện tử')], max_length=20, verbose_name='cách gửi')),
                ('procedure_code', models.CharField(blank=True, max_length=30, verbose_name='mã thủ tục')),
                ('dossier_code', models.CharField(blank=True, max_length=60, verbose_name='mã hồ sơ')),
                ('text', models.CharField(max_length=10000, verbose_name='nội dung')),
                ('answer', models.CharField(blank=True, max_length=20000, verbose_name='nội dung trả lời')),
                ('received_at', models.DateTimeField(verbose_name='tiếp nhận lúc')),
                ('received_on', models.DateField(editable=False, verbose_name='ngày tiếp nhận')),
                ('published_at', models.DateTimeField(editable=False, null=True, verbose_name='công khai lúc')),
                ('published_on', models.DateField(editable=False, null=True, verbose_name='ngày công khai')),
                ('sender_key', models.CharField(blank=True, editable=False, max_length=80)),
                ('latest_at', models.DateTimeField(editable=False)),
                ('folded', models.TextField(editable=False)),
                ('version', models.PositiveIntegerField(default=1, editable=False)),
                ('about', models.CharField(blank=True, choices=[('', 'chưa phân loại'), ('behaviour', 'hành vi hành chính'), ('regulation', 'quy định hành chính')], max_length=20, verbose_name='nội dung về')),
                ('due_on', models.DateField(editable=False, null=True, verbose_name='hạn của việc kế tiếp')),
                ('decline_due_on', models.DateField(editable=False, null=True, verbose_name='hạn từ chối')),
                ('ask_due_on', models.DateField(editable=False, null=True, verbose_name='hạn yêu cầu bổ sung')),
                ('answer_due_on', models.DateField(editable=False, null=True, verbose_name='hạn trả lời')),
                ('waiting_since', models.DateTimeField(editable=False, null=True, verbose_name='chờ người gửi bổ sung từ')),
                ('concluded_at', models.DateTimeField(editable=False, null=True, verbose_name='xử lý xong lúc')),
                ('concluded_on', models.DateField(editable=False, null=True, verbose_name='ngày xử lý xong')),
                ('outcome', models.CharField(blank=True, choices=[('', 'đang xử lý'), ('answered', 'đã trả lời'), ('declined', 'từ chối tiếp nhận'), ('forwarded', 'chuyển cơ quan khác')], max_length=10, verbose_name='kết quả')),
                ('because', models.CharField(blank=True, max_length=500, verbose_name='lý do')),
                ('result_kind', models.CharField(blank=True, choices=[('', 'chưa có kết quả'), ('amend', 'sửa đổi, bổ sung, thay thế hoặc bãi bỏ quy định'), ('propose', 'kiến nghị cơ quan có thẩm quyền'), ('issue', 'ban hành quy định mới'), ('remedy', 'chấn chỉnh, khắc phục'), ('explain', 'giải thích, hướng dẫn')], max_length=10, verbose_name='hình thức xử lý')),
                ('publish_due_on', models.DateField(editable=False, null=True, verbose_name='hạn công khai')),
                ('satisfied', models.BooleanField(blank=True, null=True, verbose_name='hài lòng')),
                ('rated_on', models.DateField(editable=False, null=True, verbose_name='ngày đánh giá')),
                ('on_time', models.GeneratedField(db_persist=True, expression=models.Case(models.When(outcome='answered', then=django.db.models.lookups.LessThanOrEqual(models.F('concluded_on'), models.F('answer_due_on'))), default=django.db.models.lookups.LessThanOrEqual(models.F('concluded_on'), models.F('decline_due_on')), output_field=models.BooleanField(null=True)), output_field=models.BooleanField(null=True))),
                ('published_on_time', models.GeneratedField(db_persist=True, expression=django.db.models.lookups.LessThanOrEqual(models.F('published_on'), models.F('publish_due_on')), output_field=models.BooleanField(null=True))),
                ('agency', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='agencies.agency', verbose_name='cơ quan tiếp nhận')),
                ('answerer', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='người trả lời')),
                ('came_from', models.OneToOneField(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='forwarded_as', to='feedback.feedback', verbose_name='chuyển từ')),
                ('forwarded_to', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='agencies.agency', verbose_name='chuyển đến cơ quan')),
            ],
            options={
                'verbose_name': 'phản ánh, kiến nghị',
                'ordering': ('-received_on', '-id'),
                'indexes': [models.Index(fields=['agency', 'received_on'], name='feedback_by_received'), models.Index(fields=['agency', 'answer_due_on'], name='feedback_by_answer_due'), models.Index(fields=['agency', 'concluded_on'], name='feedback_by_concluded'), models.Index(fields=['agency', 'published_on'], name='feedback_by_published'), models.Index(fields=['agency', 'rated_on'], name='feedback_by_rated'), models.Index(fields=['agency', 'due_on'], name='feedback_by_due')],
                'constraints': [models.UniqueConstraint(fields=('agency', 'code'), name='feedback_code_of_an_agency'), models.CheckConstraint(condition=models.Q(('channel__in', ['national_portal', 'province_portal', 'direct', 'postal', 'phone', 'email'])), name='feedback_channel_is_known'), models.CheckConstraint(condition=models.Q(('about__in', ['', 'behaviour', 'regulation'])), name='feedback_about_is_known'), models.CheckConstraint(condition=models.Q(('outcome__in', ['', 'answered', 'declined', 'forwarded'])), name='feedback_outcome_is_known'), models.CheckConstraint(condition=models.Q(('result_kind__in', ['', 'amend', 'propose', 'issue', 'remedy', 'explain'])), name='feedback_result_kind_is_known'), models.CheckConstraint(condition=django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('text')), 0), name='feedback_says_something'), models.CheckConstraint(condition=models.Q(models.Q(('concluded_on', None), ('outcome', '')), models.Q(('concluded_on__gte', models.F('received_on')), ('waiting_since', None), models.Q(('outcome', ''), _negated=True)), _connector='OR'), name='feedback_concluded_after_reception'), models.CheckConstraint(condition=models.Q(models.Q(('outcome', 'answered'), django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('answer')), 0), models.Q(('result_kind', ''), _negated=True), models.Q(('about', ''), _negated=True)), models.Q(models.Q(('outcome', 'answered'), _negated=True), ('answer', ''), ('result_kind', '')), _connector='OR'), name='feedback_answered_with_a_result'), models.CheckConstraint(condition=models.Q(models.Q(('because', ''), ('forwarded_to', None), ('outcome__in', ['', 'answered'])), models.Q(('forwarded_to', None), ('outcome', 'declined'), django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('because')), 0)), models.Q(('forwarded_to__isnull', False), ('outcome', 'forwarded'), django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('because')), 0)), _connector='OR'), name='feedback_reason_of_an_ending'), models.CheckConstraint(condition=models.Q(('published_on', None), models.Q(('outcome', 'answered'), ('published_on__gte', models.F('concluded_on'))), _connector='OR'), name='feedback_published_after_answer'), models.CheckConstraint(condition=models.Q(models.Q(('rated_on', None), ('satisfied', None)), models.Q(('outcome', 'answered'), ('rated_on__gte', models.F('concluded_on')), ('satisfied__isnull', False)), _connector='OR'), name='feedback_rated_after_answer')],
            },
        ),
        migrations.CreateModel(
            name='MoreAsked',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('question', models.CharField(max_length=1000, verbose_name='cần bổ sung')),
                ('since', models.DateTimeField(verbose_name='yêu cầu lúc')),
                ('added', models.CharField(blank=True, max_length=10000, verbose_name='nội dung bổ sung')),
                ('until', models.DateTimeField(editable=False, null=True, verbose_name='bổ sung lúc')),
                ('feedback', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='asked', to='feedback.feedback')),
            ],
            options={
                'verbose_name': 'lần yêu cầu bổ sung',
                'ordering': ('since', 'id'),
                'constraints': [models.CheckConstraint(condition=django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('question')), 0), name='more_asked_says_what'), models.CheckConstraint(condition=models.Q(('until', None), ('until__gte', models.F('since')), _connector='OR'), name='more_asked_ends_after_it_began'), models.UniqueConstraint(condition=models.Q(('until', None)), fields=('feedback',), name='more_asked_once_at_a_time')],
            },
        ),
        migrations.CreateModel(
            name='Question',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('code', models.CharField(max_length=90, verbose_name='mã số')),
                ('channel', models.CharField(choices=[('national_portal', 'Cổng Dịch vụ công quốc gia'), ('province_portal', 'Cổng dịch vụ công của tỉnh'), ('direct', 'trực tiếp'), ('postal', 'bưu chính'), ('phone', 'điện thoại'), ('email', 'thư điện tử')], max_length=20, verbose_name='cách gửi')),
                ('procedure_code', models.CharField(blank=True, max_length=30, verbose_name='mã thủ tục')),
                ('dossier_code', models.CharField(blank=True, max_length=60, verbose_name='mã hồ sơ')),
                ('text', models.CharField(max_length=10000, verbose_name='nội dung')),
                ('answer', models.CharField(blank=True, max_length=20000, verbose_name='nội dung trả lời')),
                ('received_at', models.DateTimeField(verbose_name='tiếp nhận lúc')),
                ('received_on', models.DateField(editable=False, verbose_name='ngày tiếp nhận')),
                ('published_at', models.DateTimeField(editable=False, null=True, verbose_name='công khai lúc')),
                ('published_on', models.DateField(editable=False, null=True, verbose_name='ngày công khai')),
                ('sender_key', models.CharField(blank=True, editable=False, max_length=80)),
                ('latest_at', models.DateTimeField(editable=False)),
                ('folded', models.TextField(editable=False)),
                ('version', models.PositiveIntegerField(default=1, editable=False)),
                ('answered_on', models.DateField(editable=False, null=True, verbose_name='ngày trả lời')),
                ('agency', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='agencies.agency', verbose_name='cơ quan tiếp nhận')),
            ],
            options={
                'verbose_name': 'câu hỏi',
                'ordering': ('-received_on', '-id'),
                'indexes': [models.Index(fields=['agency', 'received_on'], name='questions_by_received'), models.Index(fields=['agency', 'published_on'], name='questions_by_published')],
                'constraints': [models.UniqueConstraint(fields=('agency', 'code'), name='question_code_of_an_agency'), models.CheckConstraint(condition=models.Q(('channel__in', ['national_portal', 'province_portal', 'direct', 'postal', 'phone', 'email'])), name='question_channel_is_known'), models.CheckConstraint(condition=django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('text')), 0), name='question_says_something'), models.CheckConstraint(condition=models.Q(models.Q(('answer', ''), ('answered_on', None)), models.Q(('answered_on__gte', models.F('received_on')), django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('answer')), 0)), _connector='OR'), name='question_answered_with_words'), models.CheckConstraint(condition=models.Q(('published_on', None), ('published_on__gte', models.F('answered_on')), _connector='OR'), name='question_published_after_answer')],
            },
        ),
        migrations.CreateModel(
            name='Sender',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(blank=True, max_length=120, verbose_name='họ tên')),
                ('phone', models.CharField(blank=True, max_length=30, verbose_name='điện thoại')),
                ('email', models.EmailField(blank=True, max_length=254, verbose_name='thư điện tử')),
                ('address', models.CharField(blank=True, max_length=300, verbose_name='địa chỉ')),
                ('feedback', models.OneToOneField(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='sender', to='feedback.feedback')),
                ('question', models.OneToOneField(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='sender', to='feedback.question')),
            ],
            options={
                'verbose_name': 'người gửi',
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('feedback', None), ('question__isnull', False)), models.Q(('feedback__isnull', False), ('question', None)), _connector='OR'), name='sender_of_one_thing')],
            },
        ),
    ]
