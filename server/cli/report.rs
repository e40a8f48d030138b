//! What a check found, ready for any printer.

use std::collections::BTreeMap;

use backhint_core::{Document, Failure, Finding, PathClass, Skipped};
use backhint_workspace::{Found, Outcome, SourceFile, Unread};

/// What a check found.
#[derive(Default)]
pub(crate) struct Report {
    /// The files with findings, by path.
    pub(crate) files: Vec<FileReport>,
    /// The files that were not checked, by path.
    pub(crate) skipped: Vec<SkippedFile>,
    /// How many files were checked.
    pub(crate) checked: usize,
    /// How many files were not checked because of their kind.
    pub(crate) hidden: BTreeMap<&'static str, usize>,
    /// The detectors that did not come to an end in a file because of a defect in backhint.
    pub(crate) failed: Vec<(String, Failure)>,
}

/// A file with findings.
pub(crate) struct FileReport {
    /// Its path as the person would write it.
    pub(crate) path: String,
    /// Its text.
    pub(crate) document: Document,
    /// How many bytes of the file stand before that text.
    pub(crate) offset: u32,
    /// Its findings, by place; at least one.
    pub(crate) findings: Vec<Finding>,
}

/// A file that was not checked.
pub(crate) struct SkippedFile {
    /// Its path as the person would write it.
    pub(crate) path: String,
    /// Why: a word for programs.
    pub(crate) reason: &'static str,
}

impl Report {
    /// Sorts the outcomes of a check; `keep` says which findings are wanted.
    pub(crate) fn new(
        files: &[SourceFile],
        outcomes: Vec<Outcome>,
        keep: &dyn Fn(&SourceFile, &Finding) -> bool,
    ) -> Self {
        let mut report = Self::default();
        for (file, outcome) in files.iter().zip(outcomes) {
            match outcome {
                Outcome::Found(found) => report.add(file, found, keep),
                Outcome::Clean { failed } => report.count(file, failed),
                Outcome::Unread(reason) => report.skip(file, unread(reason)),
                Outcome::Skipped(reason) => report.skip(file, skipped(reason)),
                Outcome::Hidden(class) => *report.hidden.entry(plural(class)).or_default() += 1,
            }
        }
        report
    }

    fn add(&mut self, file: &SourceFile, found: Found, keep: &dyn Fn(&SourceFile, &Finding) -> bool) {
        let Found { document, offset, mut findings, failed } = found;
        self.count(file, failed);
        findings.retain(|finding| keep(file, finding));
        if !findings.is_empty() {
            self.files.push(FileReport { path: file.shown.clone(), document, offset, findings });
        }
    }

    fn count(&mut self, file: &SourceFile, failed: Vec<Failure>) {
        self.checked += 1;
        self.failed.extend(failed.into_iter().map(|failure| (file.shown.clone(), failure)));
    }

    fn skip(&mut self, file: &SourceFile, reason: &'static str) {
        self.skipped.push(SkippedFile { path: file.shown.clone(), reason });
    }

    /// All findings with their files, by path and place.
    pub(crate) fn findings(&self) -> impl Iterator<Item = (&FileReport, &Finding)> {
        self.files.iter().flat_map(|file| file.findings.iter().map(move |finding| (file, finding)))
    }

    /// One line for a person: what was found, in how many files, and what was left out and why.
    pub(crate) fn summary(&self) -> String {
        let found = self.findings().count();
        let mut line = match found {
            0 => format!("no findings ({} checked", counted(self.checked, "file")),
            _ => format!(
                "{} in {} ({} checked",
                counted(found, "finding"),
                counted(self.files.len(), "file"),
                counted(self.checked, "file")
            ),
        };
        let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
        for file in &self.skipped {
            *reasons.entry(file.reason).or_default() += 1;
        }
        if !reasons.is_empty() {
            line.push_str("; skipped: ");
            line.push_str(&listed(&reasons));
        }
        if !self.hidden.is_empty() {
            line.push_str("; not shown by the settings: ");
            line.push_str(&listed(&self.hidden));
        }
        line.push(')');
        line
    }
}

/// A number with its noun.
pub(crate) fn counted(number: usize, noun: &str) -> String {
    let ending = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{ending}")
}

fn listed(counts: &BTreeMap<&str, usize>) -> String {
    let parts: Vec<_> =
        counts.iter().map(|(reason, number)| format!("{number} {}", reason.replace('-', " "))).collect();
    parts.join(", ")
}

fn unread(reason: Unread) -> &'static str {
    match reason {
        Unread::OtherLanguage => "other-language",
        Unread::TooLong => "too-long",
        Unread::Binary => "binary",
        Unread::NotUtf8 => "not-utf-8",
        Unread::Unreadable => "unreadable",
    }
}

fn skipped(reason: Skipped) -> &'static str {
    match reason {
        Skipped::TooLong => "too-long",
        Skipped::Minified => "minified",
        Skipped::Unparsable => "unparsable",
        Skipped::Stopped => "took-too-long",
    }
}

fn plural(class: PathClass) -> &'static str {
    match class {
        PathClass::Application => "application",
        PathClass::Test => "tests",
        PathClass::Migration => "migrations",
        PathClass::Script => "scripts",
        PathClass::Vendored => "vendored-or-generated",
    }
}
