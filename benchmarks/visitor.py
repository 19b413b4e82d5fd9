"""A visitor: keeps its connection and its cookies, and signs in by the form, as a browser does.

As a program it is the second process of the measurements: it reads what to ask for and tells how long each
answer took, in milliseconds."""

import json
import sys
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse, RemoteDisconnected
from http.cookies import SimpleCookie
from itertools import cycle, islice
from typing import Any
from urllib.parse import urlencode


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes


class Visitor:
    def __init__(self, address: str, cookies: Mapping[str, str] | None = None) -> None:
        self.connection = HTTPConnection(address, timeout=60)
        self.cookies = dict(cookies or {})

    def get(self, path: str, **headers: str) -> Answer:
        return self.ask("GET", path, None, headers)

    def sign_in(self, username: str, password: str) -> None:
        self.get("/sign-in/")
        form = {
            "username": username,
            "password": password,
            "csrfmiddlewaretoken": self.cookies["csrftoken"],
        }
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        answer = self.ask("POST", "/sign-in/", urlencode(form), headers)
        if answer.status != 302:
            message = f"{username} could not sign in: {answer.status}"
            raise RuntimeError(message)

    def ask(self, method: str, path: str, body: str | None, headers: Mapping[str, str]) -> Answer:
        told = {**headers, "Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        try:
            self.connection.request(method, path, body, told)
            response = self.connection.getresponse()
        except (RemoteDisconnected, BrokenPipeError, ConnectionResetError):
            # A connection that rested too long was closed by the server.
            self.connection.close()
            self.connection.request(method, path, body, told)
            response = self.connection.getresponse()
        content = response.read()
        self.keep_cookies(response)
        return Answer(
            response.status, {name.lower(): value for name, value in response.getheaders()}, content
        )

    def keep_cookies(self, response: HTTPResponse) -> None:
        for header in response.headers.get_all("Set-Cookie", []):
            for name, morsel in SimpleCookie(header).items():
                self.cookies[name] = morsel.value


def timed(address: str, cookies: Mapping[str, str], paths: Sequence[str], requests: int) -> list[float]:
    """Over one kept connection, one path after another."""
    visitor = Visitor(address, cookies)
    times = []
    for path in islice(cycle(paths), requests):
        began = time.perf_counter()
        answer = visitor.get(path)
        times.append((time.perf_counter() - began) * 1000)
        if answer.status != 200:
            message = f"{path}: {answer.status}"
            raise RuntimeError(message)
    return times


def visit(wanted: Mapping[str, Any]) -> list[float]:
    """`wanted`: address, username (none: nobody signs in), password, paths, warming, requests, concurrency."""
    visitor = Visitor(wanted["address"])
    if wanted["username"]:
        visitor.sign_in(wanted["username"], wanted["password"])
    # New connections, each to whichever worker takes it, so that every worker is warm.
    for _ in range(wanted["warming"]):
        timed(wanted["address"], visitor.cookies, wanted["paths"], 1)
    each = wanted["requests"] // wanted["concurrency"]
    paths = wanted["paths"]
    with ThreadPoolExecutor(wanted["concurrency"]) as visitors:
        running = [
            # Each begins elsewhere among them.
            visitors.submit(timed, wanted["address"], visitor.cookies, paths[begin:] + paths[:begin], each)
            for begin in (turn % len(paths) for turn in range(wanted["concurrency"]))
        ]
        return [one for visited in running for one in visited.result()]


if __name__ == "__main__":
    json.dump(visit(json.load(sys.stdin)), sys.stdout)
