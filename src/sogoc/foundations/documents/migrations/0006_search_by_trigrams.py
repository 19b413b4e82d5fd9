"""On PostgreSQL any few letters of a document are found by an index; SQLite reads its rows, and has far fewer.

The extension wants a right that not every owner of a database has. Without it everything is found all the same, later."""

import sys

from django.db import DatabaseError, migrations, transaction

EXTENSION = "CREATE EXTENSION IF NOT EXISTS pg_trgm"
INDEX = "CREATE INDEX IF NOT EXISTS documents_by_words ON documents_document USING gin (folded gin_trgm_ops)"
# The more of the texts it has looked at, the better PostgreSQL knows a rare word from a common one.
SAMPLE = "ALTER TABLE documents_document ALTER COLUMN folded SET STATISTICS 1000"
SENTENCE = (
    "Chưa có tiện ích pg_trgm trong cơ sở dữ liệu: tìm kiếm vẫn đúng nhưng chậm khi sổ lớn.\n"
    f"Hãy nhờ quản trị PostgreSQL chạy:\n  {EXTENSION};\n  {INDEX};\n"
)


def index_words(apps, schema_editor):
    if schema_editor.connection.vendor != "postgresql":
        return
    with schema_editor.connection.cursor() as cursor:
        cursor.execute(SAMPLE)
        try:
            with transaction.atomic(using=schema_editor.connection.alias):
                cursor.execute(EXTENSION)
                cursor.execute(INDEX)
        except DatabaseError:
            sys.stderr.write(SENTENCE)


def forget_index(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP INDEX IF EXISTS documents_by_words")


class Migration(migrations.Migration):
    dependencies = [("documents", "0005_what_a_book_holds")]
    operations = [migrations.RunPython(index_words, forget_index)]
