from django.urls import path

from . import accounts, deputies, doing, own, own_second_step, sign_in

app_name = "people"
urlpatterns = [
    path("sign-in/", sign_in.sign_in, name="sign_in"),
    path("sign-in/code/", sign_in.code, name="code"),
    path("sign-out/", sign_in.sign_out, name="sign_out"),
    path("me/", own.me, name="me"),
    path("me/password/", own.password, name="my_password"),
    path("me/contact/", own.contact, name="my_contact"),
    path("me/sign-out-everywhere/", own.sign_out_everywhere, name="my_sessions"),
    path("me/second-step/", own_second_step.enrol, name="my_second_step"),
    path("me/second-step/remove/", own_second_step.remove, name="my_second_step_remove"),
    path("me/recovery-codes/", own_second_step.renew, name="my_recovery_codes"),
    path("me/deputies/", deputies.let, name="my_deputies"),
    path("me/deputies/<int:deputyship>/end/", deputies.end, name="my_deputy_end"),
    path("me/acting/", deputies.act, name="acting"),
    path("people/", accounts.accounts, name="accounts"),
    path("people/open/", accounts.open_one, name="open"),
    path("people/<int:pk>/", accounts.account, name="account"),
    path("people/<int:pk>/offices/give/", accounts.give, name="give_office"),
    path("people/<int:pk>/offices/<int:office>/end/", accounts.end, name="end_office"),
    path("people/<int:pk>/offices/<int:office>/deputies/", deputies.let_for, name="let_act_for"),
    path("people/<int:pk>/deputies/<int:deputyship>/end/", deputies.end_for, name="end_acting_for"),
    path("people/<int:pk>/contact/", accounts.contact, name="contact"),
    path("people/<int:pk>/password/", doing.reset, name="reset_password"),
    path("people/<int:pk>/<slug:act>/", doing.do, name="do"),
]
