from django.urls import path

from . import keeping, totals, views

app_name = "feeds"
urlpatterns = [
    path("", views.sources, name="list"),
    path("open/", keeping.open_source, name="open"),
    path("totals/", totals.totals, name="totals"),
    path("runs/<int:pk>/", views.run, name="run"),
    path("<slug:key>/", views.source, name="source"),
    path("<slug:key>/map/", keeping.map_source, name="map"),
    path("<slug:key>/key/", keeping.renew_key, name="key"),
    path("<slug:key>/replay/", keeping.replay, name="replay"),
]
