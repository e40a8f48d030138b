//! Findings as one JSON object, for programs.

use std::io::{self, Write};

use backhint_core::knowledge::{Evidence, Severity};
use backhint_core::{Edit, Finding, Fix, LineTable, Place, Span};
use serde::Serialize;

use super::report::{FileReport, Report};

#[derive(Serialize)]
struct JsonReport<'r> {
    version: &'static str,
    findings: Vec<JsonFinding<'r>>,
    skipped: Vec<JsonSkipped<'r>>,
}

#[derive(Serialize)]
struct JsonFinding<'r> {
    rule: &'r str,
    severity: Severity,
    evidence: Evidence,
    file: &'r str,
    range: Range,
    message: &'r str,
    /// The question behind it, if there is one.
    question: Option<u16>,
    related: Vec<JsonRelated<'r>>,
    fixes: Vec<JsonFix<'r>>,
}

#[derive(Serialize)]
struct JsonRelated<'r> {
    #[serde(flatten)]
    place: JsonPlace<'r>,
    message: &'r str,
}

/// A range of the finding's file, or a line of another one.
#[derive(Serialize)]
#[serde(untagged)]
enum JsonPlace<'r> {
    Here { range: Range },
    Elsewhere { file: &'r str, line: u32 },
}

#[derive(Serialize)]
struct JsonFix<'r> {
    title: &'r str,
    safe: bool,
    /// The file that is edited, where it is not the finding's.
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'r str>,
    edits: Vec<JsonEdit<'r>>,
}

#[derive(Serialize)]
struct JsonEdit<'r> {
    range: Range,
    text: &'r str,
}

#[derive(Serialize)]
struct JsonSkipped<'r> {
    file: &'r str,
    reason: &'r str,
}

/// A range in a file: from the start to before the end.
#[derive(Serialize)]
struct Range {
    start: Position,
    end: Position,
}

/// A place in a file: 1-based line and column, the column in characters (Unicode scalar values), and the byte offset
/// from the file's beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Position {
    pub(crate) line: usize,
    pub(crate) column: usize,
    pub(crate) byte: u32,
}

/// Writes the report.
pub(crate) fn write(out: &mut dyn Write, report: &Report) -> io::Result<()> {
    let json = JsonReport {
        version: env!("CARGO_PKG_VERSION"),
        findings: report.findings().map(|(file, finding)| json_finding(file, finding)).collect(),
        skipped: report.skipped.iter().map(|file| JsonSkipped { file: &file.path, reason: file.reason }).collect(),
    };
    serde_json::to_writer_pretty(&mut *out, &json)?;
    writeln!(out)
}

fn json_finding<'r>(file: &'r FileReport, finding: &'r Finding) -> JsonFinding<'r> {
    let related = finding.related.iter().map(|related| JsonRelated {
        place: match &related.place {
            Place::Here(span) => JsonPlace::Here { range: range(file, *span) },
            Place::Elsewhere { file, line } => JsonPlace::Elsewhere { file, line: *line },
        },
        message: &related.message,
    });
    let fixes = finding.fixes.iter().map(|fix| json_fix(file, fix));
    JsonFinding {
        rule: &finding.rule,
        severity: finding.severity,
        evidence: finding.evidence,
        file: &file.path,
        range: range(file, finding.span),
        message: &finding.message,
        question: Some(finding.question).filter(|number| *number > 0),
        related: related.collect(),
        fixes: fixes.collect(),
    }
}

fn json_fix<'r>(file: &'r FileReport, fix: &'r Fix) -> JsonFix<'r> {
    let position = edited(file, fix);
    let json_edit = |edit: &'r Edit| JsonEdit {
        range: Range { start: position(edit.span.start), end: position(edit.span.end) },
        text: &edit.text,
    };
    JsonFix {
        title: &fix.title,
        safe: fix.safe,
        file: fix.file.as_ref().map(|other| other.path.as_str()),
        edits: fix.edits.iter().map(json_edit).collect(),
    }
}

/// Where an offset into the text that a fix edits lies in its file.
pub(crate) fn edited<'r>(file: &'r FileReport, fix: &'r Fix) -> impl Fn(u32) -> Position + 'r {
    let other = fix.file.as_ref().map(|other| (other.text.as_str(), LineTable::new(&other.text)));
    move |offset| match &other {
        Some((text, lines)) => place(text, lines, offset),
        None => position(file, offset),
    }
}

fn range(file: &FileReport, span: Span) -> Range {
    Range { start: position(file, span.start), end: position(file, span.end) }
}

/// Where an offset into a file's text lies in the file.
pub(crate) fn position(file: &FileReport, offset: u32) -> Position {
    let place = place(file.document.text(), file.document.lines(), offset);
    Position { byte: place.byte + file.offset, ..place }
}

fn place(text: &str, lines: &LineTable, offset: u32) -> Position {
    let line = lines.line_of(offset);
    let start = lines.line_span(text, line).unwrap_or_default().start;
    let column = Span::new(start, offset).of(text).chars().count();
    Position { line: line + 1, column: column + 1, byte: offset }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::sample;

    #[test]
    fn the_report_says_places_in_the_file_not_in_the_text() {
        let mut out = Vec::new();
        write(&mut out, &sample::report()).unwrap();
        let json: serde_json::Value = serde_json::from_slice(&out).unwrap();
        assert_eq!(json["version"], env!("CARGO_PKG_VERSION"));
        let expected = serde_json::json!({
            "rule": "orm-n-plus-one",
            "severity": "warning",
            "evidence": "proved",
            "file": "shop/my views.py",
            "range": {
                "start": { "line": 4, "column": 11, "byte": 67 },
                "end": { "line": 4, "column": 22, "byte": 78 },
            },
            "message": "`book.author` sends one query per book",
            "question": 78,
            "related": [{
                "range": {
                    "start": { "line": 2, "column": 9, "byte": 19 },
                    "end": { "line": 2, "column": 27, "byte": 37 },
                },
                "message": "the books come from here",
            }, {
                "file": "shop/models.py",
                "line": 15,
                "message": "the relation",
            }],
            "fixes": [{
                "title": "Load `author` with the books",
                "safe": true,
                "edits": [{
                    "range": {
                        "start": { "line": 2, "column": 27, "byte": 37 },
                        "end": { "line": 2, "column": 27, "byte": 37 },
                    },
                    "text": ".select_related('author')",
                }],
            }],
        });
        assert_eq!(json["findings"], serde_json::json!([expected]));
        assert_eq!(json["skipped"], serde_json::json!([{ "file": "shop/data.py", "reason": "binary" }]));
    }

    #[test]
    fn columns_count_characters_from_one() {
        let text = "a\r\né😀x";
        let lines = LineTable::new(text);
        assert_eq!(place(text, &lines, 0), Position { line: 1, column: 1, byte: 0 });
        assert_eq!(place(text, &lines, 9), Position { line: 2, column: 3, byte: 9 });
    }
}
