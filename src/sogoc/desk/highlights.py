"""The figures that greet somebody at the desk: a few, by name, whatever the size of the catalogue.

Here and not beside a figure's definition, for a definition is kept once a signed report has used it, and what a page
shows first is nobody's law. The whole catalogue is one step away."""

HIGHLIGHTS = ("steering_documents_issued",)
