//! One document with the settings applied: the single way to findings, for the editor and the terminal alike.

use backhint_core::syntax::Parsers;
use backhint_core::{Analysis, Analyzer, Document, Request};

use crate::Settings;

/// The analysis of a document, with only the findings that are to be shown, at the severity they are shown at.
#[derive(Clone, Default)]
pub struct Inspection {
    /// The analysis; what the settings hide is gone from its findings.
    pub analysis: Analysis,
}

/// Analyses a document that lies at a path relative to the workspace folder (`/` between its parts), and keeps what the
/// settings show. `stop` is asked often; once it says yes, the inspection ends soon with what it has.
#[must_use]
pub fn inspect(
    analyzer: &Analyzer,
    parsers: &mut Parsers,
    document: &Document,
    path: &str,
    settings: &Settings,
    stop: &dyn Fn() -> bool,
) -> Inspection {
    let class = settings.class_of(path);
    let mut analysis = analyzer.analyze(parsers, document, &Request { class, stop });
    analysis.findings.retain_mut(|finding| match settings.shown(finding, class) {
        Some(severity) => {
            finding.severity = severity;
            true
        }
        None => false,
    });
    Inspection { analysis }
}
