//! Findings for people: the code with the place marked, what is wrong, and the question behind it.

use std::io::{self, Write};

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet, normalize_untrusted_str};
use backhint_core::knowledge::Knowledge;
use backhint_core::{Document, Finding, Place, Related, Severity, Span};

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
        let place = match &related.place {
            Place::Here(span) if excerpt.span.contains(*span) => {
                let label = AnnotationKind::Context.span(excerpt.inside(*span)).label(related.message.as_str());
                snippet = snippet.annotation(label);
                continue;
            }
            Place::Here(span) => format!("line {}", file.document.lines().line_of(span.start) + 1),
            Place::Elsewhere { file, line } => format!("{file}:{line}"),
        };
        far.push(normalize_untrusted_str(&format!("{} ({place})", related.message)));
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
        let places = finding.related.iter().filter_map(Related::span);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::sample;

    fn written(report: &Report, colours: bool) -> String {
        let mut out = Vec::new();
        write(&mut out, report, &sample::knowledge(), colours).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_finding_shows_its_code_its_fix_and_its_question() {
        let expected = "\
warning[orm-n-plus-one]: `book.author` sends one query per book
 --> shop/my views.py:4:11
  |
2 | books = Book.objects.all()
  |         ------------------ the books come from here
3 | for book in books:
4 |     print(book.author.name)
  |           ^^^^^^^^^^^
  |
  = note: the relation (shop/models.py:15)
  = help: Load `author` with the books
  = question 78: Why does this loop send one query per book? (backhint question 78)

";
        assert_eq!(written(&sample::report(), false), expected);
        let coloured = written(&sample::report(), true);
        assert!(coloured.contains("\u{1b}[") && coloured.contains("one query per book"));
    }

    #[test]
    fn nothing_in_a_file_reaches_the_terminal_as_a_command() {
        let mut report = sample::report();
        let file = &mut report.files[0];
        file.document.set_text(String::from("a = 1 # \u{1b}[2J\u{202e}\n"));
        let finding = &mut file.findings[0];
        finding.span = Span::new(0, 1);
        finding.related.clear();
        finding.message = String::from("\u{1b}[2J");
        finding.fixes[0].title = String::from("\u{1b}[2J");
        assert!(!written(&report, false).contains(['\u{1b}', '\u{202e}']));
    }

    #[test]
    fn a_related_place_far_away_is_named_by_its_line() {
        let mut report = sample::report();
        let file = &mut report.files[0];
        let text = format!("{}query()\n", "a = 1\n".repeat(EXCERPT_BYTES));
        let at = u32::try_from(text.find("query").unwrap()).unwrap();
        file.document.set_text(text);
        file.findings[0].span = Span::new(0, 1);
        file.findings[0].related[0].place = Place::Here(Span::new(at, at + 5));
        let out = written(&report, false);
        assert!(out.contains("the books come from here (line 65537)"), "{out}");
        assert!(out.len() < 1000);
    }
}
