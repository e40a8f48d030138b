"""Compares the counts of an application before and after the fixes, for 10 rows and for 30."""

import json
import pathlib
import sys

application, folder = sys.argv[1], pathlib.Path(sys.argv[2])
few, many = 10, 30  # rows


def counts(when, rows):
    return json.loads((folder / f"{when}-{rows}.json").read_text())


def mistake(report):
    """What is wrong with one report, or nothing."""
    before = [counts("before", rows)[report] for rows in (few, many)]
    after = [counts("after", rows)[report] for rows in (few, many)]
    if before[1]["queries"] - before[0]["queries"] < many - few:
        return f"it sends no query per row to begin with: {before[0]['queries']}, {before[1]['queries']}"
    if after[0]["queries"] != after[1]["queries"]:
        return f"it still grows with the rows: {after[0]['queries']}, {after[1]['queries']}"
    if any(old["answer"] != new["answer"] for old, new in zip(before, after)):
        return "it answers something else"
    return None


reports = list(counts("before", few))
mistakes = {report: mistake(report) for report in reports}
for report, wrong in mistakes.items():
    sent = f"{counts('before', many)[report]['queries']} -> {counts('after', many)[report]['queries']} queries"
    print(f"FAIL {application} {report}: {wrong}" if wrong else f"ok   {application} {report}: {sent}")
sys.exit(1 if any(mistakes.values()) or len(reports) < 5 else 0)
