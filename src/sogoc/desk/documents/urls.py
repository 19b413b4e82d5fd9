from django.urls import path

from . import books, files, links, views, writing
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
    path("links/<slug:kind>/<int:pk>/withdraw/", links.withdraw, name="withdraw"),
    path("<int:pk>/", views.document, name="document"),
    path("<int:pk>/correct/", writing.correct, name="correct"),
    path("<int:pk>/steering/", views.steering, name="steering"),
    *(path(f"<int:pk>/{key}/", deed_page, {"deed": key}, name=key) for key in DEEDS),
]
