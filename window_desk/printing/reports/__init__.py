"""报表 as PDF, workbook, table and data: one ``core.reports.PerformanceReport``, the same figures in each."""
