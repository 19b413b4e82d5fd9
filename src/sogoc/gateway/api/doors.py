"""The HTTP API: one router for each room, one published specification (docs/api/openapi.json)."""

from ninja import NinjaAPI
from ninja.security import django_auth

from . import documents, figures

api = NinjaAPI(
    title="Sổ Gốc",
    version="1",
    description="Số liệu cải cách hành chính và những bản ghi đứng sau mỗi con số.",
    auth=django_auth,
    docs_url=None,
    urls_namespace="api",
)
api.add_router("/documents", documents.router, tags=["Văn bản"])
api.add_router("/figures", figures.router, tags=["Số liệu"])
