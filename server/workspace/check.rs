//! Many files at once: reads and inspects them on all cores, and keeps their order.

use std::time::{Duration, Instant};

use backhint_core::syntax::Parsers;
use backhint_core::{Analyzer, Document, Failure, Finding, PathClass, Skipped};
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};

use crate::files::{SourceFile, Unread, read_source};
use crate::index::Index;
use crate::inspect::{class_of, inspect};

/// The longest that one file is analysed.
pub const BUDGET: Duration = Duration::from_secs(2);

/// What came of one file.
pub enum Outcome {
    /// It was analysed to the end, and there is something to show.
    Found(Found),
    /// It was analysed to the end, and there is nothing to show. Its text is not kept: most files are of this kind.
    Clean {
        /// The detectors that did not come to an end because of a defect in backhint.
        failed: Vec<Failure>,
    },
    /// It was not analysed.
    Unread(Unread),
    /// It was not analysed to the end.
    Skipped(Skipped),
    /// It is of a kind whose findings are not shown.
    Hidden(PathClass),
}

/// A file with findings.
pub struct Found {
    /// The text that was analysed: the file's without a byte order mark.
    pub document: Document,
    /// How many bytes of the file stand before that text: 3 with a byte order mark, else 0.
    pub offset: u32,
    /// The findings that the settings show, by place.
    pub findings: Vec<Finding>,
    /// The detectors that did not come to an end because of a defect in backhint.
    pub failed: Vec<Failure>,
}

/// Checks files in parallel; the outcomes are in the order of the files. `done` is called once per file, from any thread.
pub fn check(analyzer: &Analyzer, files: &[SourceFile], index: &Index, done: &(dyn Fn() + Sync)) -> Vec<Outcome> {
    let one = |parsers: &mut Parsers, file: &SourceFile| {
        let outcome = check_file(analyzer, parsers, file, index, &|| false);
        done();
        outcome
    };
    files.par_iter().map_init(Parsers::default, one).collect()
}

/// Checks one file. Once `stop`, which is asked often, says yes, the check ends soon with what it has.
pub fn check_file(
    analyzer: &Analyzer,
    parsers: &mut Parsers,
    file: &SourceFile,
    index: &Index,
    stop: &dyn Fn() -> bool,
) -> Outcome {
    let settings = &file.project.settings;
    let Some(language) = file.language.filter(|language| settings.reads(*language)) else {
        return Outcome::Unread(Unread::OtherLanguage);
    };
    let text = match read_source(&file.path) {
        Ok(text) => text,
        Err(reason) => return Outcome::Unread(reason),
    };
    let (text, offset) = match text.strip_prefix('\u{feff}') {
        Some(rest) => (rest.to_owned(), 3),
        None => (text, 0),
    };
    let document = Document::new(language, text);
    let class = class_of(&document, &file.relative, settings);
    if !settings.inspects(class) {
        return Outcome::Hidden(class);
    }
    let begun = Instant::now();
    let stop = || begun.elapsed() > BUDGET || stop();
    let outside = index.seen_from(&file.path, language);
    let analysis = inspect(analyzer, parsers, &document, &file.relative, settings, &outside, &stop).analysis;
    let failed = analysis.failed;
    match analysis.skipped {
        Some(skipped) => Outcome::Skipped(skipped),
        None if analysis.findings.is_empty() && !settings.shows_class(class) => Outcome::Hidden(class),
        None if analysis.findings.is_empty() => Outcome::Clean { failed },
        None => Outcome::Found(Found { document, offset, findings: analysis.findings, failed }),
    }
}
