"""The catalogue as people hand it round: tables in an XLSX workbook or a YAML file, to items and back."""
