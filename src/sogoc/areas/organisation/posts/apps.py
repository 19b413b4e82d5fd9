from django.apps import AppConfig


class PostsConfig(AppConfig):
    name = "sogoc.areas.organisation.posts"
    label = "posts"
    verbose_name = "Biên chế"

    def ready(self) -> None:
        from sogoc.foundations.agencies.closing import closing
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures, register
        from .policy import RULES
        from .queries import post_rows, posts_to_assign_anew, refuse_posts_left

        policies.learn(RULES)
        books.learn(register.posts, post_rows, figures, kind="posts.postassignment", seen_by="see_posts")
        closing.learn(refuse_posts_left, reminders=[posts_to_assign_anew])
