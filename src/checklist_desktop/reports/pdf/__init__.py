"""The PDF writer: ReportLab with our own tagging layer."""
