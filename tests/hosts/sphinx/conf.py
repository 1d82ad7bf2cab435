project = "Notes on summits"
html_theme = "basic"
# Copied beside the pages as they are.
html_extra_path = ["site"]
exclude_patterns = ["site"]
