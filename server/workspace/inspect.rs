//! One document with the settings applied: the single way to findings, for the editor and the terminal alike.

use backhint_core::syntax::Parsers;
use backhint_core::{Analysis, Analyzer, Document, PathClass, Request, World};

use crate::Settings;
use crate::path_class::is_generated;

/// The analysis of a document, with only the findings that are to be shown, at the severity they are shown at.
#[derive(Clone, Default)]
pub struct Inspection {
    /// The analysis; what the settings hide is gone from its findings.
    pub analysis: Analysis,
}

/// Analyses a document that lies at a path relative to the project's folder (`/` between its parts), and keeps what the
/// settings show. `outside` knows what the other files of its project declare. `stop` is asked often; once it says yes, the inspection ends soon with what it has. A document in a
/// language that the settings leave out is not analysed.
#[must_use]
pub fn inspect(
    analyzer: &Analyzer,
    parsers: &mut Parsers,
    document: &Document,
    path: &str,
    settings: &Settings,
    outside: &dyn World,
    stop: &dyn Fn() -> bool,
) -> Inspection {
    if !settings.reads(document.language()) {
        return Inspection::default();
    }
    let class = class_of(document, path, settings);
    let mut analysis = analyzer.analyze(parsers, document, &Request { class, stop, outside });
    // A rule that is off may be on again tomorrow; until then its comments do no harm.
    let unused = std::mem::take(&mut analysis.unused).into_iter();
    let unused = unused.filter(|unused| !unused.rules.iter().any(|rule| settings.turns_off(rule)));
    analysis.findings.extend(unused.map(|unused| unused.finding));
    analysis.findings.sort_by_key(|finding| finding.span);
    analysis.findings.retain_mut(|finding| match settings.shown(finding, class) {
        Some(severity) => {
            finding.severity = severity;
            true
        }
        None => false,
    });
    Inspection { analysis }
}

/// What kind of file a document is, by its path and by what its beginning says.
#[must_use]
pub fn class_of(document: &Document, path: &str, settings: &Settings) -> PathClass {
    if is_generated(document.text()) { PathClass::Vendored } else { settings.class_of(path) }
}
