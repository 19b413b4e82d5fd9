"""A mail server on loopback that speaks SMTP, and does to each address what the test wants done."""

import socketserver
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email import message_from_string, policy
from email.message import EmailMessage
from typing import Any, cast

from sogoc.foundations.notices.posting import PostOffice

SENDER = "so-goc@so.example"


@dataclass
class Received:
    """What the server took, and what it shall do: by address, one thing for each try, then take the letter."""

    office: PostOffice
    letters: list[EmailMessage] = field(default_factory=list)
    orders: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    greeting: str = "220 loopback"
    pace: float = 0.0
    """Seconds for each letter."""

    def of(self, address: str) -> list[EmailMessage]:
        return [one for one in self.letters if one["To"] == address]

    def ids(self) -> list[str]:
        return [str(one["Message-ID"]) for one in self.letters]


class Conversation(socketserver.StreamRequestHandler):
    """Orders: an answer as "451 later" (to RCPT), "after data 552 too big"; "silent" (says nothing to the letter),
    "took it and hung up" (the letter is kept, its sender never hears so)."""

    def handle(self) -> None:
        self.known = cast(Any, self.server).received
        with suppress(OSError):  # a sender that was killed says no goodbye
            self.converse()

    def converse(self) -> None:
        self.say(self.known.greeting)
        while line := self.rfile.readline().decode().strip():
            verb, _, rest = line.partition(" ")
            if verb.upper() == "DATA":
                if not self.data():
                    return
            elif not self.answer(verb.upper(), rest):
                return

    def say(self, words: str) -> None:
        self.wfile.write(f"{words}\r\n".encode())

    def answer(self, verb: str, rest: str) -> bool:
        if verb == "RCPT":
            self.order, self.address = "", rest.partition("<")[2].partition(">")[0]
            orders = self.known.orders[self.address]
            self.order = orders.pop(0) if orders else ""
            refused = self.order[:3].isdecimal()
            self.say(self.order if refused else "250 ok")
            return not self.order.startswith("421")
        self.say({"EHLO": "250 loopback", "QUIT": "221 bye"}.get(verb, "250 ok"))
        return verb != "QUIT"

    def data(self) -> bool:
        if self.order == "hang up before data":
            return False
        self.say("354 go on")
        lines = []
        while (line := self.rfile.readline().decode()) not in (".\r\n", ""):
            lines.append(line.removeprefix(".") if line.startswith("..") else line)
        if self.order == "silent":
            time.sleep(2)
            return False
        if self.order.startswith("after data "):
            self.say(self.order.removeprefix("after data "))
            return True
        letter = message_from_string("".join(lines), policy=policy.default)
        time.sleep(self.known.pace)
        self.known.letters.append(cast(EmailMessage, letter))
        if self.order == "took it and hung up":
            return False
        self.say("250 taken")
        return True


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = daemon_threads = True
    received: Received


@contextmanager
def post_office(patience: float = 0.3) -> Iterator[Received]:
    with Server(("127.0.0.1", 0), Conversation) as server:
        office = PostOffice("127.0.0.1", server.server_address[1], SENDER, patience=patience)
        server.received = Received(office)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server.received
        finally:
            server.shutdown()
            thread.join()
