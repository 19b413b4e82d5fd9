"""Who knocks at an address."""

from typing import Any

from django.test import Client


class Visitor(Client):
    """Reads a file to its end, as a browser does. What is left open would be told of as a fault; and what is closed by
    hand ends the request for the database as well, which closes a connection that has grown old."""

    def request(self, **request: Any) -> Any:
        response = super().request(**request)
        if response.streaming and not response.is_async:
            response.streaming_content = [b"".join(response.streaming_content)]
        return response
