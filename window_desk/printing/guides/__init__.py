"""办事指南. One as a two-sided A4 sheet, all of them as a book and as HTML pages, out of the same sections."""
