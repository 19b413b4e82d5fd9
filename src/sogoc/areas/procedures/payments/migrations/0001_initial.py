import django.db.models.deletion
import django.db.models.functions.text
import django.db.models.lookups
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('procedures', '0006_fees'),
    ]

    operations = [
        migrations.CreateModel(
            name='PaymentOrder',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('amount', models.PositiveBigIntegerField(verbose_name='số tiền phải nộp (đồng)')),
                ('purpose', models.CharField(max_length=25, unique=True, verbose_name='nội dung chuyển khoản')),
                ('ordered_at', models.DateTimeField(verbose_name='yêu cầu lúc')),
                ('ordered_on', models.DateField(editable=False, verbose_name='ngày yêu cầu')),
                ('paid', models.PositiveBigIntegerField(default=0, editable=False, verbose_name='đã nộp (đồng)')),
                ('settled_at', models.DateTimeField(editable=False, null=True, verbose_name='nộp đủ lúc')),
                ('dossier', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='payment_orders', to='procedures.dossier', verbose_name='hồ sơ')),
            ],
            options={
                'verbose_name': 'yêu cầu nộp phí',
                'ordering': ('-ordered_on', '-id'),
                'indexes': [models.Index(fields=['-ordered_on', '-id'], name='payment_orders_by_day')],
                'constraints': [models.CheckConstraint(condition=models.Q(('amount__gt', 0)), name='payment_order_of_something'), models.CheckConstraint(condition=models.Q(models.Q(('paid__lt', models.F('amount')), ('settled_at', None)), models.Q(('paid__gte', models.F('amount')), ('settled_at__isnull', False)), _connector='OR'), name='payment_order_settled_when_paid'), models.UniqueConstraint(condition=models.Q(('settled_at', None)), fields=('dossier',), name='dossier_asked_for_one_fee_at_a_time')],
            },
        ),
        migrations.CreateModel(
            name='Payment',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('transaction', models.CharField(max_length=64, unique=True, verbose_name='mã giao dịch của ngân hàng')),
                ('amount', models.PositiveBigIntegerField(verbose_name='số tiền (đồng)')),
                ('paid_at', models.DateTimeField(verbose_name='ngân hàng nhận lúc')),
                ('paid_on', models.DateField(editable=False, verbose_name='ngày ngân hàng nhận')),
                ('surplus', models.PositiveBigIntegerField(default=0, editable=False, verbose_name='phải hoàn trả (đồng)')),
                ('refunded', models.PositiveBigIntegerField(default=0, editable=False, verbose_name='đã hoàn trả (đồng)')),
                ('refunded_at', models.DateTimeField(editable=False, null=True, verbose_name='hoàn trả lúc')),
                ('refund_document', models.CharField(blank=True, max_length=120, verbose_name='chứng từ hoàn trả')),
                ('refund_because', models.CharField(blank=True, max_length=300, verbose_name='lý do hoàn trả')),
                ('order', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='payments', to='payments.paymentorder')),
            ],
            options={
                'verbose_name': 'khoản phí đã nộp',
                'ordering': ('-paid_on', '-id'),
                'indexes': [models.Index(fields=['-paid_on', '-id'], name='payments_by_day')],
                'constraints': [models.CheckConstraint(condition=models.Q(('amount__gt', 0)), name='payment_of_something'), models.CheckConstraint(condition=django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('transaction')), 0), name='payment_is_named_by_the_bank'), models.CheckConstraint(condition=models.Q(('refunded__lte', models.F('amount')), ('surplus__lte', models.F('amount'))), name='payment_refunded_up_to_itself'), models.CheckConstraint(condition=models.Q(models.Q(('refund_because', ''), ('refund_document', ''), ('refunded', 0), ('refunded_at', None)), models.Q(('refunded__gt', 0), ('refunded_at__isnull', False), django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('refund_document')), 0), django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('refund_because')), 0)), _connector='OR'), name='payment_refunded_by_a_document')],
            },
        ),
    ]
