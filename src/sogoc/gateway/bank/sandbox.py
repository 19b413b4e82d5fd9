"""A bank to try with: python -m sogoc.gateway.bank.sandbox --port 8100 --key … --tells …/bank/payments/

It listens on this machine alone and keeps nothing. A page to pay on, an app that reads square codes, a statement; each
sum is told to the house before the browser is sent back, as banks do."""

import argparse
import json
import threading
from datetime import UTC, datetime
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

import httpx

from sogoc.kernel.signed_messages import is_signed, signature_of
from sogoc.kernel.vietnamese import VIETNAM
from sogoc.kernel.vietqr import Transfer

PAGE = """<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Ngân hàng thử</title><h1>Ngân hàng thử</h1><p>Nội dung: <b>{purpose}</b></p><form method="post" action="/pay">
<input type="hidden" name="purpose" value="{purpose}"><input type="hidden" name="back" value="{back}">
<p><label>Số tiền (đồng) <input name="amount" value="{amount}" inputmode="numeric"></label></p>
<p><button>Chuyển tiền</button> <a href="{back}">Không chuyển nữa</a></p></form></html>"""


class Books:
    """What came in, one after the other."""

    def __init__(self, key: str, tells: str) -> None:
        self.key, self.tells = key, tells
        self.rows: list[dict[str, Any]] = []
        self.lock = threading.Lock()

    def take(self, purpose: str, amount: int) -> dict[str, Any]:
        with self.lock:
            now = datetime.now(UTC).astimezone(VIETNAM)
            row = {
                "transaction": f"FT{now:%y%m%d}{len(self.rows) + 1:06}",
                "amount": amount,
                "purpose": purpose,
                "paid_at": now.isoformat(),
            }
            self.rows.append(row)
        return row

    def tell(self, row: dict[str, Any]) -> int:
        """What the house answered; 0 where it did not."""
        sent_at, body = datetime.now(UTC).isoformat(), json.dumps(row, ensure_ascii=False)
        signed = {"X-Sent-At": sent_at, "X-Signature": signature_of(self.key, sent_at, body)}
        try:
            return httpx.post(self.tells, content=body.encode(), headers=signed, timeout=30).status_code
        except httpx.HTTPError:
            return 0

    def between(self, since: str, until: str) -> list[dict[str, Any]]:
        return [row for row in self.rows if since <= row["paid_at"][:10] <= until]


class Counter(BaseHTTPRequestHandler):
    books: Books

    def do_GET(self) -> None:
        url = urlsplit(self.path)
        asked = dict(parse_qsl(url.query))
        signature = asked.pop("signature", self.headers.get("X-Signature", ""))
        if not is_signed(self.books.key, signature, urlencode(asked)):
            self._answer(403, "text/plain", "Chữ ký không đúng")
        elif url.path == "/pay":
            self._answer(200, "text/html", PAGE.format(**{name: escape(one) for name, one in asked.items()}))
        elif url.path == "/statement":
            rows = self.books.between(asked.get("since", ""), asked.get("until", "9"))
            self._answer(200, "application/json", json.dumps(rows, ensure_ascii=False))
        else:
            self._answer(404, "text/plain", "")

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        if self.path == "/pay":
            told = {name: values[0] for name, values in parse_qs(body).items()}
            self.books.tell(self.books.take(told["purpose"], int(told["amount"])))
            self.send_response(303)
            self.send_header("Location", told["back"])
            self.end_headers()
        elif self.path == "/app":
            self._app(json.loads(body))
        else:
            self._answer(404, "text/plain", "")

    def _app(self, told: dict[str, Any]) -> None:
        """What a phone does: reads the square code, lets its owner change the sum. `telling` is how often the house
        hears of it; lost messages are 0 times."""
        transfer = Transfer.read(told["payload"])
        row = self.books.take(transfer.purpose, told.get("amount", transfer.amount))
        heard = [self.books.tell(row) for _ in range(told.get("telling", 1))]
        self._answer(200, "application/json", json.dumps(row | {"heard": heard}))

    def _answer(self, status: int, kind: str, text: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  named so by http.server
        """Whoever pays is nobody's business."""


def serve(port: int, key: str, tells: str) -> ThreadingHTTPServer:
    counter = type("OneCounter", (Counter,), {"books": Books(key, tells)})
    return ThreadingHTTPServer(("127.0.0.1", port), counter)


def main() -> None:
    asked = argparse.ArgumentParser(description="Ngân hàng thử, chỉ nghe trên máy này.")
    asked.add_argument("--port", type=int, required=True)
    asked.add_argument("--key", required=True)
    asked.add_argument("--tells", required=True)
    told = asked.parse_args()
    serve(told.port, told.key, told.tells).serve_forever()


if __name__ == "__main__":
    main()
