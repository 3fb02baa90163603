"""The table of views: to add one, write its file here and add its line below."""

from __future__ import annotations

from gptlab.ui.widgets.attending.banks_view import BanksView
from gptlab.ui.widgets.attending.heads_view import HeadsView
from gptlab.ui.widgets.attending.lens_view import LensView
from gptlab.ui.widgets.attending.map_view import MapView
from gptlab.ui.widgets.attending.published_view import PublishedView
from gptlab.ui.widgets.attending.surprise_view import SurpriseView
from gptlab.ui.widgets.attending.view import AttentionView
from gptlab.ui.widgets.attending.writing_view import WritingView

VIEWS: tuple[type[AttentionView], ...] = (
    MapView,
    HeadsView,
    LensView,
    SurpriseView,
    WritingView,
    BanksView,
    PublishedView,
)
"""In the order of their tabs."""
