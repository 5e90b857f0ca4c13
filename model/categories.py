"""What the categories of entities are called, in Chinese and English."""

from __future__ import annotations

from collections.abc import Mapping

CATEGORIES: Mapping[str, tuple[str, str]] = {
    "park": ("科学城与园区", "Science cities and parks"),
    "lab": ("实验室", "Laboratories"),
    "facility": ("大科学装置与基础设施", "Facilities and infrastructure"),
    "platform": ("创新平台与中心", "Innovation platforms and centres"),
    "framework": ("体系与布局", "Frameworks and layouts"),
    "policy": ("政策与规划", "Policies and plans"),
    "project": ("项目与工程", "Projects"),
    "product": ("产品与成果", "Products and results"),
    "university": ("高校", "Universities"),
    "institute": ("科研院所", "Research institutes"),
    "company": ("企业与金融机构", "Companies and banks"),
    "finance": ("基金与金融产品", "Funds and financial products"),
    "agency": ("政府与公共机构", "Government and public bodies"),
    "alliance": ("联盟与协会", "Alliances and associations"),
    "event": ("会议与活动", "Meetings and events"),
    "person": ("人物", "People"),
}
"""The categories in the order in which the tree shows them: what the region builds first, people last."""
