"""How a name to sign in with looks."""

# Small letters without diacritics: it is typed on every keyboard, and told over the telephone.
USERNAME = r"^[a-z0-9]+([._-][a-z0-9]+)*$"
