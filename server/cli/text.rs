//! Findings for people: the code with the place marked, what is wrong, and the question behind it.

use std::io::{self, Write};

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet, normalize_untrusted_str};
use backhint_core::knowledge::Knowledge;
use backhint_core::{Document, Finding, Severity, Span};

use super::report::{FileReport, Report};

/// The longest excerpt that is shown, in bytes: related places further away are named by their line.
const EXCERPT_BYTES: usize = 64 << 10;

/// Writes the findings.
pub(crate) fn write(out: &mut dyn Write, report: &Report, knowledge: &Knowledge, colours: bool) -> io::Result<()> {
    let renderer = if colours { Renderer::styled() } else { Renderer::plain() };
    for (file, finding) in report.findings() {
        write_finding(out, &renderer, knowledge, file, finding)?;
    }
    Ok(())
}

fn write_finding(
    out: &mut dyn Write,
    renderer: &Renderer,
    knowledge: &Knowledge,
    file: &FileReport,
    finding: &Finding,
) -> io::Result<()> {
    let excerpt = Excerpt::around(&file.document, finding);
    let mut snippet = Snippet::source(excerpt.text)
        .path(file.path.as_str())
        .line_start(excerpt.line)
        .annotation(AnnotationKind::Primary.span(excerpt.inside(finding.span)));
    let mut far = Vec::new();
    for related in &finding.related {
        if excerpt.span.contains(related.span) {
            let label = AnnotationKind::Context.span(excerpt.inside(related.span)).label(related.message.as_str());
            snippet = snippet.annotation(label);
        } else {
            let line = file.document.lines().line_of(related.span.start) + 1;
            far.push(normalize_untrusted_str(&format!("{} (line {line})", related.message)));
        }
    }
    let mut group =
        level(finding.severity).primary_title(finding.message.as_str()).id(finding.rule.as_str()).element(snippet);
    for note in &far {
        group = group.element(Level::NOTE.message(note.as_str()));
    }
    let fix = finding.fixes.first().map(|fix| normalize_untrusted_str(&fix.title));
    if let Some(title) = &fix {
        group = group.element(Level::HELP.message(title.as_str()));
    }
    let question = knowledge.question(finding.question);
    let name = format!("question {}", finding.question);
    let title = question.map(|q| normalize_untrusted_str(&format!("{} (backhint question {})", q.title, q.number)));
    if let Some(title) = &title {
        group = group.element(Level::NOTE.with_name(name.as_str()).message(title.as_str()));
    }
    writeln!(out, "{}\n", renderer.render(&[group]))
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Information => Level::INFO.with_name("information"),
        Severity::Hint => Level::NOTE.with_name("hint"),
    }
}

/// The lines of a text that a finding and its related places stand on.
struct Excerpt<'t> {
    text: &'t str,
    span: Span,
    /// The 1-based number of its first line.
    line: usize,
}

impl<'t> Excerpt<'t> {
    fn around(document: &'t Document, finding: &Finding) -> Self {
        let places = finding.related.iter().map(|related| related.span);
        let wide = places.fold(finding.span, |all, place| {
            let both = Span::new(all.start.min(place.start), all.end.max(place.end));
            if (both.end - both.start) as usize <= EXCERPT_BYTES { both } else { all }
        });
        let lines = document.lines();
        let line_of = |offset| lines.line_span(document.text(), lines.line_of(offset)).unwrap_or_default();
        let span = Span::new(line_of(wide.start).start, line_of(wide.end.saturating_sub(1).max(wide.start)).end);
        Self { text: span.of(document.text()), span, line: lines.line_of(wide.start) + 1 }
    }

    /// A span of the document, counted from the beginning of the excerpt.
    fn inside(&self, span: Span) -> std::ops::Range<usize> {
        let from_start = |offset: u32| (offset.saturating_sub(self.span.start) as usize).min(self.text.len());
        from_start(span.start)..from_start(span.end)
    }
}
