from django.urls import path

from . import passkeys, providers, views

urlpatterns = [
    path("sign-in/", views.sign_in, name="sign_in"),
    path("join/", views.join_page, name="join"),
    path("sign-out/", views.sign_out, name="sign_out"),
    path("me/", views.me, name="me"),
    path("vouch/", providers.lead, name="vouch"),
    path("vouched/", providers.back, name="vouched"),
    path("passkeys/ask/", passkeys.ask, name="ask_passkey"),
    path("passkeys/open/", passkeys.open_by_key, name="open_by_passkey"),
    path("passkeys/add/", passkeys.add, name="add_passkey"),
    path("passkeys/<int:pk>/remove/", passkeys.remove, name="remove_passkey"),
]
