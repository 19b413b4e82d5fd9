from django.urls import path

from . import books, files, links, signing, templates, views, writing
from .deeds import DEEDS, deed_page

app_name = "documents"
urlpatterns = [
    path("", views.documents, name="list"),
    path("enter/", writing.enter, name="enter"),
    path("books/", books.books, name="books"),
    path("books/open/", books.open_one, name="open_book"),
    path("books/<int:pk>/", books.book, name="book"),
    path("issue/", books.issue, name="issue"),
    path("files/<int:pk>/", files.file, name="file"),
    *(
        path(f"files/<int:pk>/{key}/", signing.file_deed, {"deed": key}, name=f"{key}_file")
        for key in signing.DEEDS
    ),
    path("templates/", templates.templates, name="templates"),
    path("templates/<slug:key>/", templates.replace, name="replace_template"),
    path("templates/<slug:key>/file/", templates.file, name="template"),
    path("links/<slug:kind>/<int:pk>/withdraw/", links.withdraw, name="withdraw"),
    path("<int:pk>/", views.document, name="document"),
    path("<int:pk>/correct/", writing.correct, name="correct"),
    path("<int:pk>/steering/", views.steering, name="steering"),
    *(path(f"<int:pk>/{key}/", deed_page, {"deed": key}, name=key) for key in DEEDS),
]
